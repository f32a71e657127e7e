/** Checks that no session is ever lost, mixed up or shown to others. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.session;
