package fanbike.adapter.cli;

import fanbike.app.port.bluetooth.BluetoothException;

/** What is to be done even when the program is terminated from outside. */
final class AtTheEnd {

    private AtTheEnd() {}

    /**
     * Does some work.
     *
     * @param leave is done if the program is terminated meanwhile, and not otherwise
     * @param work what to do
     */
    static void run(Runnable leave, Work work) throws BluetoothException, InterruptedException {
        var hook = new Thread(leave, "leave");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
        } finally {
            forget(hook);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException terminating) {
            // Then the hook is on its way.
        }
    }

    /** Work that waits for things. */
    @FunctionalInterface
    interface Work {
        void run() throws BluetoothException, InterruptedException;
    }
}
