package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.bluetooth.RememberedDevice;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fanbike forget}: no longer knows a bike. */
@Command(
        description = "Forgets a bike or a strap that was paired; its sessions stay.",
        footer = {"", "Examples:", "  fanbike forget gym", "  fanbike forget C0:FF:EE:00:00:01"})
final class ForgetCommand implements Callable<Integer> {

    private final Outside outside;

    @Parameters(paramLabel = "BIKE", description = "Its nickname, its address, or its name where no other has it.")
    private String bike = "";

    ForgetCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws IOException, InvalidFileException, UsageException {
        RememberedDevice device = KnownDevices.of(outside.devices()).meant(bike);
        boolean forgotten = outside.devices().forget(device.address());
        outside.out().println(KnownDevices.label(device) + (forgotten ? " is forgotten." : " was forgotten already."));
        RidesNow.of(outside)
                .on(device.address())
                .ifPresent(session -> outside.out()
                        .println("It is being ridden now; that ride, " + session.id() + ", goes on as it is."));
        return 0;
    }
}
