package vn.camket.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Holds the options that limit a command to some agreements and units. */
final class ScopeOptions {
    @Option(names = "--agreement", paramLabel = "ID", description = "Chỉ thỏa thuận này / this agreement only")
    private List<String> agreements = new ArrayList<>();

    @Option(names = "--unit", paramLabel = "ID", description = "Chỉ đơn vị này / this unit only")
    private List<String> units = new ArrayList<>();

    List<String> agreements() {
        return agreements;
    }

    List<String> units() {
        return units;
    }
}
