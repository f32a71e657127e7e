/**
 * Checks what browsers are served, told and refused: over real sockets of this machine, on ports that are free.
 *
 * <p>May import what it tests, the fixtures and the fakes.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.web;
