package fanbike.app.port;

import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * What is known when a ride is opened, and recorded before its first input.
 *
 * @param id the session's name, from its start time
 * @param startedAt wall-clock time of the ride's moment 0
 * @param protocol the protocol's file as it was
 * @param plan what is to be ridden: the track and the scale that were chosen
 * @param policy how it is judged
 * @param bike what it is ridden on
 * @param athlete a code for the rider; may be empty
 */
public record SessionHeader(
        String id, Instant startedAt, ProtocolFile protocol, Plan plan, Policy policy, Bike bike, String athlete) {

    /**
     * What a ride is ridden on.
     *
     * @param name shown to people; comes from outside and may hold any character
     * @param address of the device; may be empty
     * @param simulated whether there is no bike at all
     * @param wheelRatio revolutions of the cranks for one of the reported wheel, where it is known
     */
    public record Bike(String name, String address, boolean simulated, OptionalDouble wheelRatio) {}
}
