package vn.camket.rule.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camket.disk.Sha256;
import vn.camket.rule.file.RuleFile;

/**
 * Keeps compiled rules, each under the hash of all that it was made of, and those that were loaded together in one
 * sealed file.
 */
public final class RuleCache {
    /** Changes whenever an entry's form changes, or what the compiler is told. */
    static final String FORMAT = "camket rules 4, counted and sealed";

    /** An entry without rules. */
    private static final byte[] NOTHING = new byte[Integer.BYTES];

    private final SealedFolder entries;
    private final Map<String, RuleFile> rules;
    private final String key;

    private RuleCache(SealedFolder entries, Map<String, RuleFile> rules) {
        this.entries = entries;
        this.rules = rules;
        Sha256 hash = new Sha256();
        rules.keySet().forEach(hash::add);
        this.key = hash.hex();
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
                : Optional.of(new RuleCache(new SealedFolder(folder, FORMAT, seal.get()), byKey(rules)));
    }

    /** Each under the hash of all that its classes are made of: no rule is compiled anew for a change of another. */
    private static Map<String, RuleFile> byKey(Collection<RuleFile> rules) throws IOException {
        Sha256 common = new Sha256()
                .add(FORMAT)
                .add(RuleCompiler.version())
                .add(String.valueOf(Runtime.version().feature()));
        FactModel.addTo(common);
        String basis = common.hex();
        Map<String, RuleFile> byKey = new LinkedHashMap<>();
        rules.forEach(rule -> byKey.put(
                new Sha256().add(basis).add(rule.file()).add(rule.source()).hex(), rule));
        return byKey;
    }

    /** The rules as they were stored, together or, some of them, among others. */
    public Kept load() {
        Map<String, CompiledRules> found = new HashMap<>();
        take(key, found);
        // one that has any of them is enough: to make sure of a seal takes as long as to compile a rule
        Iterator<String> others = entries.names().iterator();
        while (found.isEmpty() && others.hasNext()) {
            take(others.next(), found);
        }
        CompiledRules compiled = CompiledRules.of(found.values());
        List<RuleFile> missing = rules.entrySet().stream()
                .filter(rule -> !found.containsKey(rule.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Kept(compiled, missing);
    }

    private void take(String entry, Map<String, CompiledRules> found) {
        byte[] content = entries.find(entry).orElse(NOTHING);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        try {
            for (int count = in.readInt(); count > 0; count--) {
                String own = in.readUTF();
                CompiledRules compiled = CompiledRules.readFrom(in);
                if (rules.containsKey(own)) {
                    found.put(own, compiled);
                }
            }
        } catch (IOException foreign) {
            throw new IllegalStateException("what is sealed is whole", foreign);
        }
    }

    public void store(CompiledRules compiled) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(content);
        try {
            out.writeInt(rules.size());
            for (Map.Entry<String, RuleFile> rule : rules.entrySet()) {
                out.writeUTF(rule.getKey());
                compiled.of(rule.getValue()).writeTo(out);
            }
        } catch (IOException never) {
            throw new IllegalStateException("memory takes all", never);
        }
        entries.store(key, content.toByteArray());
    }
}
