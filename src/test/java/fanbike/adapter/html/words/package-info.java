/** How numbers are written for people. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.html.words;
