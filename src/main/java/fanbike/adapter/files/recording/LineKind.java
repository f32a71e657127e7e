package fanbike.adapter.files.recording;

import fanbike.core.coach.RideInput;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of lines; each is told by a key that only it has. */
enum LineKind {
    /** A sensor notified a value. */
    NOTIFIED(LineKey.CHARACTERISTIC) {
        @Override
        RideInput input(LineFields line) {
            return new RideInput.Notified(line.atNanos, line.sensor, line.characteristic, line.value);
        }
    },
    /** The rider asked for something. */
    COMMANDED(LineKey.COMMAND) {
        @Override
        RideInput input(LineFields line) {
            return new RideInput.Commanded(line.atNanos, line.command);
        }
    },
    /** A sensor was lost. */
    DISCONNECTED(LineKey.DISCONNECTED) {
        @Override
        RideInput input(LineFields line) {
            return new RideInput.Disconnected(line.atNanos, line.sensor, line.reason);
        }
    },
    /** A sensor was connected. */
    CONNECTED(LineKey.CONNECTED) {
        @Override
        RideInput input(LineFields line) {
            return new RideInput.Connected(line.atNanos, line.sensor);
        }
    },
    /** Something was noticed about a sensor. */
    REMARKED(LineKey.REMARK) {
        @Override
        RideInput input(LineFields line) {
            return new RideInput.Remarked(line.atNanos, line.sensor, line.remark, line.detail);
        }
    },
    /** The program was gone for a while. */
    INTERRUPTED(LineKey.INTERRUPTED) {
        @Override
        RideInput input(LineFields line) {
            return new RideInput.Interrupted(line.atNanos, line.wallNanos);
        }
    },
    /** The session was over. */
    ENDED(LineKey.ENDED) {
        @Override
        RideInput input(LineFields line) {
            return new RideInput.Ended(line.atNanos);
        }
    };

    private static final List<LineKind> ALL = List.of(values());
    private static final Map<LineKind, Set<LineKey>> ALLOWED = Map.of(
            NOTIFIED, EnumSet.of(LineKey.AT, LineKey.SENSOR, LineKey.CHARACTERISTIC, LineKey.VALUE, LineKey.CHAIN),
            COMMANDED, EnumSet.of(LineKey.AT, LineKey.COMMAND, LineKey.CHAIN),
            DISCONNECTED, EnumSet.of(LineKey.AT, LineKey.SENSOR, LineKey.DISCONNECTED, LineKey.CHAIN),
            CONNECTED, EnumSet.of(LineKey.AT, LineKey.SENSOR, LineKey.CONNECTED, LineKey.CHAIN),
            REMARKED, EnumSet.of(LineKey.AT, LineKey.SENSOR, LineKey.REMARK, LineKey.DETAIL, LineKey.CHAIN),
            INTERRUPTED, EnumSet.of(LineKey.AT, LineKey.INTERRUPTED, LineKey.CHAIN),
            ENDED, EnumSet.of(LineKey.AT, LineKey.ENDED, LineKey.CHAIN));

    private static final Set<LineKey> OPTIONAL = EnumSet.of(LineKey.SENSOR, LineKey.DETAIL, LineKey.CHAIN);

    private final LineKey toldBy;

    LineKind(LineKey toldBy) {
        this.toldBy = toldBy;
    }

    /**
     * The kind of a line.
     *
     * @param keys which the line has
     * @throws BadLineException when they are not those of one kind
     */
    static LineKind of(Set<LineKey> keys) throws BadLineException {
        for (LineKind kind : ALL) {
            if (kind.foreign(keys).isEmpty() && kind.missing(keys).isEmpty()) {
                return kind;
            }
        }
        throw none(keys);
    }

    private static BadLineException none(Set<LineKey> keys) {
        List<LineKind> told =
                ALL.stream().filter(kind -> keys.contains(kind.toldBy)).toList();
        return told.size() == 1
                ? told.get(0).wrong(keys)
                : new BadLineException("must have exactly one of "
                        + names(ALL.stream().map(kind -> kind.toldBy).toList()) + ", not " + told.size());
    }

    private BadLineException wrong(Set<LineKey> keys) {
        Set<LineKey> foreign = foreign(keys);
        return foreign.isEmpty()
                ? new BadLineException(names(missing(keys)) + " is missing")
                : new BadLineException(names(foreign) + " does not belong beside " + names(List.of(toldBy)));
    }

    private Set<LineKey> foreign(Set<LineKey> keys) {
        var foreign = EnumSet.noneOf(LineKey.class);
        foreign.addAll(keys);
        foreign.removeAll(allowed());
        return foreign;
    }

    private Set<LineKey> missing(Set<LineKey> keys) {
        var missing = EnumSet.copyOf(allowed());
        missing.removeAll(keys);
        missing.removeAll(OPTIONAL);
        return missing;
    }

    private Set<LineKey> allowed() {
        return ALLOWED.getOrDefault(this, Set.of());
    }

    private static String names(Collection<LineKey> keys) {
        return keys.stream().map(key -> "\"" + key.inJson() + "\"").collect(Collectors.joining(", "));
    }

    /**
     * The input that a line of this kind stands for.
     *
     * @param line with the keys of this kind
     */
    abstract RideInput input(LineFields line);
}
