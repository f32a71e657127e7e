/** What the application needs from outside, as small interfaces, and the values that pass through them. */
@org.jspecify.annotations.NullMarked
package fanbike.app.port;
