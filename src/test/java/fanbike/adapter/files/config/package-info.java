/** Tests of what a user may set, and of the packaged defaults. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.config;
