package fanbike.app.pairing;

import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import fanbike.core.cadence.CadenceSource;
import fanbike.core.cadence.CadenceStream;
import fanbike.core.cadence.Reading;
import fanbike.core.coach.RideInput;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.CscMeasurement;
import fanbike.core.gatt.CyclingPowerMeasurement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What is learnt of one device from what it sends. Confined to the caller's thread. */
final class Acquaintance {

    private static final long SILENCE_NANOS = 3_000_000_000L;

    private final RevolutionWatch speedAndCadence = new RevolutionWatch();
    private final RevolutionWatch power = new RevolutionWatch();
    private final EnumSet<CadenceSource> told = EnumSet.noneOf(CadenceSource.class);
    private final EnumSet<CadenceSource> turned = EnumSet.noneOf(CadenceSource.class);
    private final OptionalDouble wheelRatio;
    private final CadenceStream stream;
    private boolean hasHeart;

    /**
     * A device that has sent nothing.
     *
     * @param wheelRatio as for {@link CadenceStream}
     */
    Acquaintance(OptionalDouble wheelRatio) {
        this.wheelRatio = wheelRatio;
        stream = new CadenceStream(SILENCE_NANOS, wheelRatio);
    }

    /** The device was connected, perhaps anew. */
    void connected(String sensor) {
        stream.connected(sensor);
        speedAndCadence.restart();
        power.restart();
    }

    /** What a notification told; empty for what is no measurement. */
    Optional<Reading> notified(RideInput.Notified notified) {
        Optional<Reading> reading =
                stream.notified(notified.atNanos(), notified.sensor(), notified.characteristic(), notified.value());
        reading.flatMap(Reading::source).ifPresent(told::add);
        reading.filter(each ->
                        each.cadence().filter(cadence -> cadence.microRpm() > 0).isPresent())
                .flatMap(Reading::source)
                .ifPresent(turned::add);
        watch(notified);
        return reading;
    }

    private void watch(RideInput.Notified notified) {
        Optional<Characteristic> characteristic = Characteristic.find(notified.characteristic());
        if (characteristic.equals(Optional.of(Characteristic.CSC_MEASUREMENT))) {
            CscMeasurement.parse(notified.value()).ifPresent(csc -> speedAndCadence.accept(csc.wheel(), csc.crank()));
        } else if (characteristic.equals(Optional.of(Characteristic.CYCLING_POWER_MEASUREMENT))) {
            CyclingPowerMeasurement.parse(notified.value())
                    .ifPresent(watts -> power.accept(watts.wheel(), watts.crank()));
        } else if (characteristic.equals(Optional.of(Characteristic.HEART_RATE_MEASUREMENT))) {
            hasHeart = true;
        }
    }

    /** What it gives; empty while nothing came that a ride can use. */
    Optional<Kind> kind() {
        Optional<CadenceSource> source = evidence().stream().findFirst();
        if (source.isPresent()) {
            return source.map(Acquaintance::kind);
        }
        if (speedAndCadence.hasCrank()) {
            return Optional.of(Kind.CSC);
        }
        if (power.hasCrank() || power.hasWheelAlone()) {
            return Optional.of(Kind.CPS);
        }
        if (speedAndCadence.hasWheelAlone()) {
            return Optional.of(Kind.CSC_WHEEL);
        }
        return hasHeart ? Optional.of(Kind.STRAP) : Optional.empty();
    }

    /** What was seen to turn; else the machines that say 0, which a crank that is none does too. */
    private Set<CadenceSource> evidence() {
        Set<CadenceSource> evidence = EnumSet.copyOf(turned.isEmpty() ? told : turned);
        if (turned.isEmpty()) {
            evidence.retainAll(EnumSet.of(CadenceSource.INDOOR_BIKE_DATA, CadenceSource.CROSS_TRAINER_DATA));
        }
        return evidence;
    }

    private static Kind kind(CadenceSource source) {
        return switch (source) {
            case INDOOR_BIKE_DATA, CROSS_TRAINER_DATA -> Kind.FTMS;
            case CSC_CRANK -> Kind.CSC;
            case CSC_WHEEL -> Kind.CSC_WHEEL;
            case POWER_CRANK, POWER_WHEEL -> Kind.CPS;
        };
    }

    /** Whether it gives nothing but turns of a wheel. */
    boolean countsWheelAlone() {
        Set<CadenceSource> others = evidence();
        others.remove(CadenceSource.CSC_WHEEL);
        others.remove(CadenceSource.POWER_WHEEL);
        boolean hasCrank = speedAndCadence.hasCrank() || power.hasCrank();
        return others.isEmpty() && !hasCrank && (speedAndCadence.hasWheelAlone() || power.hasWheelAlone());
    }

    /** Whether its cadence cannot be told, because nobody knows how its wheel turns. */
    boolean lacksWheelRatio() {
        return countsWheelAlone() && wheelRatio.isEmpty();
    }

    /** How often the wheel turned, where that is all there is and its ratio is not known. */
    long wheelTurns() {
        return lacksWheelRatio() ? Math.max(speedAndCadence.wheelTurns(), power.wheelTurns()) : 0;
    }
}
