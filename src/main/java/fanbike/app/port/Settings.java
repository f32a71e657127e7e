package fanbike.app.port;

import fanbike.core.model.Policy;
import java.util.OptionalDouble;

/**
 * What the configuration says.
 *
 * @param policy every number that is a choice
 * @param wheelRatio revolutions of the cranks for one of the reported wheel, where it is known
 */
public record Settings(Policy policy, OptionalDouble wheelRatio) {}
