/** What is logged, and where it goes. */
@NullMarked
package fanbike.adapter.log;

import org.jspecify.annotations.NullMarked;
