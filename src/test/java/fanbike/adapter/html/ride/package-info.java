/** What is where in the pictures of a ride. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.html.ride;
