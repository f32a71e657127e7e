/** Tests of protocol files: the format, the schema, the built-in ones. Hostile files are made here, never kept. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.protocol;
