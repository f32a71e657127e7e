package fanbike.core.cadence;

import fanbike.core.model.Cadence;

/**
 * A cadence and where it comes from.
 *
 * @param source where from
 * @param cadence the value
 */
record SourcedCadence(CadenceSource source, Cadence cadence) {}
