package vn.camket;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.camket.fact.Register;
import vn.camket.finding.Fault;
import vn.camket.finding.Waiver;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.KeptRules;
import vn.camket.rule.RuleBase;

/** Holds what a run judges by: all that lies in the rules folder, loaded. */
record Basis(RegisterFiles.Loaded loaded, RuleBase rules) {
    /**
     * Loads the rules folder of a run.
     *
     * @throws vn.camket.finding.FaultyRulesException when files in it are faulty
     */
    static Basis of(Request request) {
        RulesCheck.requireFolder(request.rules());
        RegisterFiles.Loaded loaded = RegisterFiles.loadAll(request.rules());
        KeptRules kept = request.cached()
                ? new KeptRules(request.out().resolve(".cache").resolve("rules"), request.home())
                : null;
        return new Basis(loaded, RulesCheck.load(request.rules(), kept));
    }

    Register register() {
        return loaded.register();
    }

    /** By the ids of their findings. */
    SortedMap<String, Waiver> waivers() {
        return loaded.waivers();
    }

    /** What is wrong with the folder and stops no run, by file and line. */
    List<Fault> doubts() {
        return Stream.concat(loaded.doubts().stream(), rules.doubts().stream())
                .sorted(Fault.ORDER)
                .toList();
    }
}
