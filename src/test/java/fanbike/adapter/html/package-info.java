/** Whole pages: what is in them, what is not, and what strangers cannot put there. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.html;
