/**
 * Whether anything changes from session to session, and whether the weekly plan is kept.
 *
 * <p>A rider is not the same every day, and a figure that moves less than it always moves says nothing: each change is
 * held against the rider's own spread from session to session, which is the typical error of W. G. Hopkins, "Measures of
 * reliability in sports medicine and science", Sports Medicine 30 (2000), 1-15: the standard deviation of the differences
 * between successive sessions, over the square root of 2. Differences are taken because a steady drift does not widen
 * them, as it would the plain standard deviation.
 *
 * <p>Only what can be compared is compared: never two athletes, two protocols, two tracks or scales, two ways of
 * judging, nor a ridden and a simulated ride.
 *
 * <p>Imports {@code core.history} and what that imports. Reads no clock: who asks says what day it is, and where.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.trend;
