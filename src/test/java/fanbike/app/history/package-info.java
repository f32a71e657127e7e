/** Tests of the package of the same name; may import the fakes and fixtures, and the adapters that keep sessions. */
@org.jspecify.annotations.NullMarked
package fanbike.app.history;
