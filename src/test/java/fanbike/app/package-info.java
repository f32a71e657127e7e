/** Checks rides from their opening to their report. May import the adapters of files, as the program does. */
@org.jspecify.annotations.NullMarked
package fanbike.app;
