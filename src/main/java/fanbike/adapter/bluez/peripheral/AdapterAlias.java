package fanbike.adapter.bluez.peripheral;

import java.util.Optional;

/**
 * The name of the adapter while a device is played: whoever connects is told that one (Bluetooth Core, Vol 3, Part C,
 * 12.1), and it is {@code Adapter1.Alias}, which outlives the service and a program that is killed.
 */
final class AdapterAlias {

    private final String played;
    private Optional<String> before = Optional.empty();

    /**
     * Nothing is named yet.
     *
     * @param played the name of the device
     */
    AdapterAlias(String played) {
        this.played = played;
    }

    /**
     * Names the adapter so. What it was called before is kept the first time.
     *
     * @param registrar of the adapter
     * @param own what it is called now, empty for the system's name
     */
    void lend(Registrar registrar, String own) {
        before = before.or(() -> Optional.of(own));
        registrar.set("Alias", played);
    }

    /** Names it again as it was. */
    void giveBack(Registrar registrar) {
        before.ifPresent(name -> registrar.set("Alias", name));
    }
}
