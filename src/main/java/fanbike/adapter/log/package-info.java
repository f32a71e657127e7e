/**
 * Sets up Logback. In Java and not in XML: reading a file of it takes a tenth of a second of every start, which a command
 * that answers within one notices. Imports nothing of the project; everyone else logs through SLF4J and knows nothing of
 * this package.
 */
@NullMarked
package fanbike.adapter.log;

import org.jspecify.annotations.NullMarked;
