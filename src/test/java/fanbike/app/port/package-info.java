/** What ports say of themselves. */
@org.jspecify.annotations.NullMarked
package fanbike.app.port;
