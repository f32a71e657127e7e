/** Checks the reports that become files. May import what it tests and the fixtures. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.report;
