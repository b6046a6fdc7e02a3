package vn.camket.fact;

import java.util.List;

/**
 * A field on the as-of date.
 *
 * @param actions how many actions it has, registered or reported in a counting report
 */
public record FieldState(String id, Text name, int actions, List<Provenance> sources) implements Sourced, Fact {}
