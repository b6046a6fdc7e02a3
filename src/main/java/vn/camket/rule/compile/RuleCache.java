package vn.camket.rule.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camket.rule.file.RuleFile;

/** Keeps compiled rules on the disk, those that were loaded together in one sealed file. */
public final class RuleCache {
    private final SealedFolder entries;
    private final PackedRules form;

    private RuleCache(SealedFolder entries, PackedRules form) {
        this.entries = entries;
        this.form = form;
    }

    /**
     * What is kept of some rules.
     *
     * @param compiled those that are, whichever rules they were kept with
     * @param missing those that are not
     */
    public record Kept(CompiledRules compiled, List<RuleFile> missing) {
        public static Kept none(Collection<RuleFile> rules) {
            return new Kept(CompiledRules.of(List.of()), List.copyOf(rules));
        }
    }

    /**
     * The place that a folder has for these rules; none without a key that is the user's alone.
     *
     * @param home where the key is kept, null when not known
     */
    public static Optional<RuleCache> of(Path folder, Path home, Collection<RuleFile> rules) throws IOException {
        Optional<Seal> seal = CacheKey.seal(home);
        return seal.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RuleCache(new SealedFolder(folder, PackedRules.FORMAT, seal.get()), PackedRules.of(rules)));
    }

    /** The rules as they were stored, together or, some of them, among others. */
    public Kept load() {
        Map<String, CompiledRules> found = new HashMap<>();
        take(form.key(), found);
        // one that has any of them is enough: to make sure of a seal takes as long as to compile a rule
        Iterator<String> others = entries.names().iterator();
        while (found.isEmpty() && others.hasNext()) {
            take(others.next(), found);
        }
        return form.kept(found);
    }

    private void take(String entry, Map<String, CompiledRules> found) {
        entries.find(entry).ifPresent(content -> {
            try {
                found.putAll(form.read(content));
            } catch (IOException foreign) {
                throw new IllegalStateException("what is sealed is whole", foreign);
            }
        });
    }

    public void store(CompiledRules compiled) {
        entries.store(form.key(), form.bytes(compiled));
    }
}
