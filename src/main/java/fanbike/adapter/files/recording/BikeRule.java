package fanbike.adapter.files.recording;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.FlagRule;
import fanbike.adapter.files.JsonObjectReader;
import fanbike.adapter.files.NumberRange;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.ValueRule;
import fanbike.app.port.SessionHeader.Bike;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/** The bike in a recording's header. */
record BikeRule() implements ValueRule<Bike> {

    private static final String WHEEL_RATIO = "wheelRatio";
    private static final ObjectRule KEYS = ObjectRule.of("name", "address", "simulated", WHEEL_RATIO);
    /** As many decimals as a double near 0 can have that is worth calling a ratio. */
    private static final NumberRange RATIO = NumberRange.above0(1000, 30);

    @Override
    public String allowed() {
        return KEYS.allowed();
    }

    @Override
    public Optional<Bike> read(JsonNode node, Place place, Problems problems) {
        int before = problems.count();
        return KEYS.read(node, place, problems).flatMap(bike -> bike(bike, before));
    }

    private static Optional<Bike> bike(JsonObjectReader bike, int problemsBefore) {
        Optional<String> name = bike.required("name", HeaderRule.TEXT);
        Optional<String> address = bike.required("address", HeaderRule.TEXT);
        Optional<Boolean> simulated = bike.required("simulated", new FlagRule());
        OptionalDouble ratio = ratio(bike);
        return bike.problems().count() > problemsBefore
                ? Optional.empty()
                : Optional.of(new Bike(name.orElseThrow(), address.orElseThrow(), simulated.orElseThrow(), ratio));
    }

    private static OptionalDouble ratio(JsonObjectReader bike) {
        if (bike.node(WHEEL_RATIO).isNull()) {
            return OptionalDouble.empty();
        }
        return bike.required(WHEEL_RATIO, RATIO).stream()
                .mapToDouble(BigDecimal::doubleValue)
                .findFirst();
    }
}
