package fanbike.adapter.files.fit;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One message: numbers of fields and their values, in the order in which they are in the file.
 *
 * @param number which message, as the profile numbers them
 * @param fields by their numbers
 * @param developerFields those that a program defined by itself
 */
public record FitMessage(int number, Map<Integer, FitValue> fields, Map<DeveloperField, FitValue> developerFields) {

    /** Copies the maps. */
    public FitMessage {
        fields = copy(fields);
        developerFields = copy(developerFields);
    }

    /** Most messages have no developer field, and hostile ones no field at all: they are not to cost a map. */
    private static <K> Map<K, FitValue> copy(Map<K, FitValue> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * A message that is yet to be filled.
     *
     * @param number which message
     */
    public static Builder of(int number) {
        return new Builder(number);
    }

    /**
     * What a field has as it is written, neither scaled nor shifted.
     *
     * @param field which
     * @return empty where the message does not have it, or has no value for it
     */
    public OptionalLong whole(FitField field) {
        FitValue value = fields.get(field.number());
        return value == null ? OptionalLong.empty() : value.whole();
    }

    /**
     * A text.
     *
     * @param field which
     * @return empty where the message does not have it, or has no value for it
     */
    public Optional<String> text(FitField field) {
        return Optional.ofNullable(fields.get(field.number()))
                .map(FitValue::text)
                .filter(text -> !text.isEmpty());
    }

    /** Fills a message. Every field that is named is written, with "no value" where it has none. */
    public static final class Builder {

        private final int number;
        private final Map<Integer, FitValue> fields = new LinkedHashMap<>();
        private final Map<DeveloperField, FitValue> developerFields = new LinkedHashMap<>();

        private Builder(int number) {
            this.number = number;
        }

        /**
         * A value as it is.
         *
         * @param field which
         * @param value of the field's type
         */
        public Builder put(FitField field, FitValue value) {
            fields.put(field.number(), value);
            return this;
        }

        /**
         * A number as it is written, neither scaled nor shifted.
         *
         * @param field which
         * @param written what the field's type holds
         */
        public Builder put(FitField field, long written) {
            return put(field, FitValue.of(field.type(), written));
        }

        /**
         * A figure, where there is one.
         *
         * @param field which
         * @param figure in the field's unit; one that the field cannot hold is left out
         */
        public Builder putFigure(FitField field, OptionalDouble figure) {
            OptionalLong written = figure.isPresent() ? field.written(figure.getAsDouble()) : OptionalLong.empty();
            return put(
                    field,
                    written.isPresent() ? FitValue.of(field.type(), written.getAsLong()) : FitValue.none(field.type()));
        }

        /**
         * A figure, where there is one.
         *
         * @param field which
         * @param figure in the field's unit; one that the field cannot hold is left out
         */
        public Builder putFigure(FitField field, OptionalInt figure) {
            return putFigure(field, figure.isPresent() ? OptionalDouble.of(figure.getAsInt()) : OptionalDouble.empty());
        }

        /**
         * A figure, where there is one.
         *
         * @param field which
         * @param figure in the field's unit; one that the field cannot hold is left out
         */
        public Builder putFigure(FitField field, OptionalLong figure) {
            return putFigure(
                    field,
                    figure.isPresent() ? OptionalDouble.of((double) figure.getAsLong()) : OptionalDouble.empty());
        }

        /**
         * A figure.
         *
         * @param field which
         * @param figure in the field's unit; one that the field cannot hold is left out
         */
        public Builder putFigure(FitField field, double figure) {
            return putFigure(field, OptionalDouble.of(figure));
        }

        /**
         * A text.
         *
         * @param field which
         * @param text of which as much is kept as fits
         */
        public Builder put(FitField field, String text) {
            return put(field, FitValue.ofText(text));
        }

        /**
         * A moment.
         *
         * @param field which
         * @param moment is written in whole seconds, rounded down
         */
        public Builder put(FitField field, Instant moment) {
            return put(field, FitTime.seconds(moment));
        }

        /**
         * What a program defined by itself.
         *
         * @param field which
         * @param value of the type that its description says
         */
        public Builder put(DeveloperField field, FitValue value) {
            developerFields.put(field, value);
            return this;
        }

        /** The message. */
        public FitMessage message() {
            return new FitMessage(number, fields, developerFields);
        }
    }
}
