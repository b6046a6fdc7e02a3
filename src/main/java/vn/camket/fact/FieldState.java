package vn.camket.fact;

import java.util.List;

/**
 * A field on the as-of date.
 *
 * @param actions how many actions it has, registered or reported in a counting report
 * @param silentQuarters how many of the latest quarters with a counting report show no result in it, counted back from the
 *     newest (spec 6, "silent-field")
 */
public record FieldState(String id, Text name, int actions, int silentQuarters, List<Provenance> sources)
        implements Sourced, Fact {}
