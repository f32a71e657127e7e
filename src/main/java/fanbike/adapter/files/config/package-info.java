/**
 * What a user may set: the defaults that come with the program, and the user's own file over them, key by key.
 *
 * <p>The defaults stand in {@code config/fanbike.json} and nowhere in the code, so that what people read there is what
 * holds. The policy is one flat object here, in a recording's header and in the report: {@link
 * fanbike.adapter.files.config.PolicyJson} is the one place that knows its keys.
 *
 * <p>May import {@code app.port}, {@code core} and {@code adapter.files}. Must never pass over a key it does not know: a
 * misspelt setting that does nothing is worse than an error.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.config;
