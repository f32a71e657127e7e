package org.bluez;

import org.freedesktop.dbus.exceptions.DBusExecutionException;

/**
 * The errors of BlueZ (doc/org.bluez.*.rst). dbus-java turns the error {@code org.bluez.Error.Failed} into the class of
 * that name if there is one, and into a nameless exception if there is none: hence these, in this package.
 */
@SuppressWarnings("JavaLangClash") // dbus-java looks for this very name.
public final class Error {

    private Error() {}

    /** It is connected already. */
    public static final class AlreadyConnected extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public AlreadyConnected(String message) {
            super(message);
        }
    }

    /** It exists already. */
    public static final class AlreadyExists extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public AlreadyExists(String message) {
            super(message);
        }
    }

    /** Pairing was cancelled. */
    public static final class AuthenticationCanceled extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public AuthenticationCanceled(String message) {
            super(message);
        }
    }

    /** Pairing failed. */
    public static final class AuthenticationFailed extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public AuthenticationFailed(String message) {
            super(message);
        }
    }

    /** Pairing was rejected. */
    public static final class AuthenticationRejected extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public AuthenticationRejected(String message) {
            super(message);
        }
    }

    /** Pairing took too long. */
    public static final class AuthenticationTimeout extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public AuthenticationTimeout(String message) {
            super(message);
        }
    }

    /** A connection could not be made. */
    public static final class ConnectionAttemptFailed extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public ConnectionAttemptFailed(String message) {
            super(message);
        }
    }

    /** It does not exist. */
    public static final class DoesNotExist extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public DoesNotExist(String message) {
            super(message);
        }
    }

    /** It failed, for a reason that the message has. */
    public static final class Failed extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public Failed(String message) {
            super(message);
        }
    }

    /** The same is being done already. */
    public static final class InProgress extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public InProgress(String message) {
            super(message);
        }
    }

    /** The arguments are wrong. */
    public static final class InvalidArguments extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public InvalidArguments(String message) {
            super(message);
        }
    }

    /** The length is wrong. */
    public static final class InvalidLength extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public InvalidLength(String message) {
            super(message);
        }
    }

    /** The offset is wrong. */
    public static final class InvalidOffset extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public InvalidOffset(String message) {
            super(message);
        }
    }

    /** The value's length is wrong. */
    public static final class InvalidValueLength extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public InvalidValueLength(String message) {
            super(message);
        }
    }

    /** The device wants to be paired first. */
    public static final class NotAuthorized extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public NotAuthorized(String message) {
            super(message);
        }
    }

    /** It is not available. */
    public static final class NotAvailable extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public NotAvailable(String message) {
            super(message);
        }
    }

    /** It is not connected. */
    public static final class NotConnected extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public NotConnected(String message) {
            super(message);
        }
    }

    /** It is not permitted. */
    public static final class NotPermitted extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public NotPermitted(String message) {
            super(message);
        }
    }

    /** The adapter is not switched on. */
    public static final class NotReady extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public NotReady(String message) {
            super(message);
        }
    }

    /** It is not supported. */
    public static final class NotSupported extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public NotSupported(String message) {
            super(message);
        }
    }

    /** It was rejected. */
    public static final class Rejected extends DBusExecutionException {

        private static final long serialVersionUID = 1L;

        /** Says why, in BlueZ's words. */
        public Rejected(String message) {
            super(message);
        }
    }
}
