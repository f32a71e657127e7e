package fanbike.adapter.web;

import java.net.BindException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a port cannot be had, with the remedy. */
final class PortRefusal {

    private static final String ANOTHER = "choose another with --web=PORT, or --web=0 for any.";

    private PortRefusal() {}

    /**
     * Says it in a sentence.
     *
     * @param port that was wanted
     * @param failure to have it
     */
    static String sentence(int port, Throwable failure) {
        String reason = reason(failure);
        // The system gives its reason in words alone, and on some machines in the words of another language.
        if (reason.contains("Permission denied")) {
            return "Port " + port
                    + " needs more rights than this program has: choose one from 1024 on with --web=PORT.";
        }
        if (reason.contains("already in use")) {
            return "Port " + port + " is taken by another program: " + ANOTHER;
        }
        return "Port " + port + " cannot be had (" + reason + "): " + ANOTHER;
    }

    private static String reason(Throwable failure) {
        Optional<Throwable> refusal = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(BindException.class::isInstance)
                .findFirst();
        return Objects.toString(refusal.orElse(failure).getMessage(), "no reason is given");
    }
}
