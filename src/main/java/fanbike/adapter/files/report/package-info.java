/**
 * Reports as files: JSON, which takes a library, FIT and TCX are made here; text and CSV as the core makes them, and a page as
 * whoever draws it does.
 *
 * <p>The keys of the JSON report are a promise to those who read it by program: more may come, none may go or change its
 * meaning.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.report;
