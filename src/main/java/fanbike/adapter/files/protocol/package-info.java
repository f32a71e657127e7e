/**
 * Protocols from files: the format, the built-in ones and the user's own.
 *
 * <p>A file is read into {@code core.model} or refused with all its problems; there is no half-read protocol. Each class
 * that is called a rule is one kind of value of the format, and the rules nest as the format does. The JSON Schema for
 * editors, {@code fanbike/protocol.schema.json}, says the same; a test holds the two together.
 *
 * <p>May import {@code app.port}, {@code core} and {@code adapter.files}. Must never look a typed name up on the disk
 * unless it has the form of an id or of a path.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.protocol;
