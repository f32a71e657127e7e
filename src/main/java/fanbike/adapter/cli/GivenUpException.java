package fanbike.adapter.cli;

/** The rider was asked before a ride, and wants none any more. */
final class GivenUpException extends Exception {

    private static final long serialVersionUID = 1L;

    GivenUpException() {
        super(KeptRide.NOTHING);
    }
}
