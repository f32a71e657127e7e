/** Whether a bike that is played is what it says, and rides when it should. May use the simulated riders and the fakes. */
@org.jspecify.annotations.NullMarked
package fanbike.app.emulation;
