package vn.camket.fact;

import java.math.BigDecimal;

/**
 * The latest value that one owing unit gives of a commitment.
 *
 * @param owing id of the unit as registered
 */
public record CommitmentFigure(String commitment, String owing, Quarter quarter, BigDecimal value, Provenance place) {}
