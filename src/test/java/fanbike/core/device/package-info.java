/** Tests of what a device is taken for, and of the two games that a rider plays with it; the clock is a number in the test. */
@org.jspecify.annotations.NullMarked
package fanbike.core.device;
