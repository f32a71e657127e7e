package fanbike.app.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Through which adapter each of several candidates is connected. One that is not connected for a while is tried through
 * another, and in the end through the first again: many controllers carry one link well, and a second one never.
 * Confined to the caller's thread.
 */
final class AdapterTrials {

    /** A device that is awake is connected within a few seconds. */
    static final long PATIENCE_NANOS = 7_000_000_000L;

    private final Map<HeardDevice, Trial> trials = new LinkedHashMap<>();

    /**
     * All are tried from now on, spread over the adapters that hear them.
     *
     * @param candidates in the order in which they are moved
     * @param adapters every adapter there is; one that has not heard a candidate comes after all that have
     * @param atNanos now
     */
    AdapterTrials(List<HeardDevice> candidates, List<String> adapters, long atNanos) {
        AdapterSpread.of(candidates).forEach((device, adapter) -> {
            List<String> all = Stream.concat(device.adapters().stream(), adapters.stream())
                    .distinct()
                    .toList();
            trials.put(device, new Trial(all, adapter, atNanos));
        });
    }

    /** Through which adapter a candidate is connected now. */
    String adapter(HeardDevice device) {
        return trial(device).adapter;
    }

    private Trial trial(HeardDevice device) {
        Trial trial = trials.get(device);
        if (trial == null) {
            throw new IllegalArgumentException("no candidate: " + device.address());
        }
        return trial;
    }

    /**
     * Moves those that have waited long enough: of one adapter one at a time, for that may be all that the others need.
     *
     * @param missing who is not connected
     * @param nowNanos now
     * @return who is to be connected through another adapter from now on, in order
     */
    List<HeardDevice> move(Set<HeardDevice> missing, long nowNanos) {
        List<HeardDevice> moved = new ArrayList<>();
        Set<String> relieved = new HashSet<>();
        trials.forEach((device, trial) -> {
            if (!missing.contains(device) || relieved.contains(trial.adapter)) {
                trial.sinceNanos = nowNanos;
            } else if (nowNanos - trial.sinceNanos >= PATIENCE_NANOS && trial.untried.size() > 0) {
                relieved.add(trial.adapter);
                trial.goTo(freest(device, trial), nowNanos);
                moved.add(device);
            }
        });
        return moved;
    }

    /** Of those that hear it, else of the others, the one with the fewest candidates. */
    private String freest(HeardDevice device, Trial trial) {
        Map<String, Integer> load = new HashMap<>();
        trials.values().forEach(each -> load.merge(each.adapter, 1, Integer::sum));
        return trial.untried.stream()
                .min(Comparator.comparing((String adapter) -> !device.adapters().contains(adapter))
                        .thenComparing(adapter -> load.getOrDefault(adapter, 0)))
                .orElseThrow();
    }

    /** The adapters of one candidate. */
    private static final class Trial {

        private final List<String> all;
        private final List<String> untried;
        private String adapter;
        private long sinceNanos;

        Trial(List<String> all, String adapter, long atNanos) {
            this.all = all;
            this.adapter = adapter;
            untried = new ArrayList<>(all);
            untried.remove(adapter);
            sinceNanos = atNanos;
        }

        void goTo(String next, long nowNanos) {
            untried.remove(next);
            if (untried.isEmpty()) {
                untried.addAll(all);
                untried.remove(next);
            }
            adapter = next;
            sinceNanos = nowNanos;
        }
    }
}
