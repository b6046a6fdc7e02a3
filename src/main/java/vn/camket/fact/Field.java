package vn.camket.fact;

import java.util.List;

/** A field of cooperation (lĩnh vực) with what was registered in it. */
public record Field(
        String id,
        Text name,
        List<String> aliases,
        List<Action> actions,
        List<Commitment> commitments,
        List<Provenance> sources)
        implements Sourced {}
