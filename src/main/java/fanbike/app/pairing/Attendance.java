package fanbike.app.pairing;

import fanbike.core.report.PrintableText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which of several candidates are connected, and so watched. What becomes of each is said once. */
final class Attendance {

    private static final int LONGEST_NAME = 32;

    private final Map<String, HeardDevice> candidates = new LinkedHashMap<>();
    private final PairingView view;
    private final Set<String> connected = new HashSet<>();
    private final Set<String> watched = new HashSet<>();
    private final Set<String> lost = new HashSet<>();

    /**
     * Nobody is connected.
     *
     * @param candidates each has its name by its address
     * @param view is told
     */
    Attendance(List<HeardDevice> candidates, PairingView view) {
        this.view = view;
        candidates.forEach(device -> this.candidates.put(device.address().text(), device));
    }

    Set<String> names() {
        return candidates.keySet();
    }

    boolean isEmpty() {
        return connected.isEmpty();
    }

    boolean isComplete() {
        return connected.size() == candidates.size();
    }

    void connected(String name) {
        connected.add(name);
        if (candidates.containsKey(name) && watched.add(name)) {
            view.said(label(name) + " is connected: it is being watched.");
        }
    }

    /** Who is not connected now. */
    Set<HeardDevice> missing() {
        return candidates.entrySet().stream()
                .filter(candidate -> !connected.contains(candidate.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** It is tried with another adapter from now on. */
    void moved(String name, String adapter) {
        view.said(label(name) + " is not connected yet: it is tried with " + adapter + ".");
    }

    /** It may come back. */
    void lost(String name, String reason) {
        connected.remove(name);
        if (candidates.containsKey(name) && lost.add(name)) {
            view.said(label(name) + ": " + reason);
        }
    }

    /** Whoever is missing is not waited for any longer. */
    void close() {
        candidates.keySet().stream()
                .filter(name -> !watched.contains(name))
                .forEach(name -> view.said(label(name) + " could not be connected: it is not watched. It may be asleep,"
                        + " out of reach, or held by a phone."));
        view.said("Watching " + connected.size() + " of " + candidates.size() + " devices.");
    }

    /** The candidates of these names. */
    List<HeardDevice> called(Set<String> names) {
        return candidates.entrySet().stream()
                .filter(entry -> names.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Who was watched, and who was not; in one or two sentences. */
    String account() {
        String missing = labels(name -> !watched.contains(name));
        return "Watched: " + labels(watched::contains) + "."
                + (missing.isEmpty() ? "" : " Not watched: " + missing + ".");
    }

    /** Every candidate. */
    String everyone() {
        return labels(name -> true);
    }

    private String labels(Predicate<String> which) {
        return candidates.keySet().stream().filter(which).map(this::label).collect(Collectors.joining(", "));
    }

    private String label(String name) {
        HeardDevice device = candidates.get(name);
        String called = device == null
                ? ""
                : PrintableText.of(device.said().name(), LONGEST_NAME).strip();
        return called.isEmpty() ? name : called + " (" + name + ")";
    }
}
