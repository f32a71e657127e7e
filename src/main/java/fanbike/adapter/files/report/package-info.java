/**
 * Reports as files: JSON here, because it takes a library; text and CSV as the core makes them.
 *
 * <p>The keys of the JSON report are a promise to those who read it by program: more may come, none may go or change its
 * meaning.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.report;
