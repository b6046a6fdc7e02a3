package vn.camket.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;
import org.kie.api.KieBase;
import vn.camket.rule.compile.CompiledRules;

/** Holds what runs all rules together, and makes what runs some of them alone, once that is asked for. */
final class Engine {
    private final SortedMap<String, Model> models;
    private final KieBase together;
    private final Map<Set<String>, KieBase> alone = new HashMap<>();

    /** @param models by package */
    Engine(Map<String, Model> models) {
        this.models = new TreeMap<>(models);
        this.together = CompiledRules.toKieBase(this.models.values());
    }

    KieBase together() {
        return together;
    }

    /** The rules of some packages, without any other. */
    synchronized KieBase alone(Collection<String> packages) {
        Set<String> wanted = Set.copyOf(packages);
        return wanted.equals(models.keySet()) ? together : alone.computeIfAbsent(wanted, this::base);
    }

    private KieBase base(Set<String> packages) {
        List<Model> some = packages.stream().sorted().map(models::get).toList();
        return CompiledRules.toKieBase(some);
    }
}
