/**
 * Rides on bikes that are played in the Bluetooth lab, while something is taken away from them: here the adapter for
 * BlueZ, the session and its report are tried together. What each does alone is tested beside it.
 */
@org.jspecify.annotations.NullMarked
package fanbike.survival;
