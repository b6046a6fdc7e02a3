package vn.camket.rule.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.disk.Sha256;
import vn.camket.rule.file.RuleFile;

/**
 * Gives compiled rules the form in which they are kept on the disk and sent to other machines, each under the hash of all
 * that it was made of.
 */
public final class PackedRules {
    /** Changes whenever the form changes, or what the compiler is told. */
    static final String FORMAT = "camket rules 4, counted and sealed";

    private final Map<String, RuleFile> rules;

    private PackedRules(Map<String, RuleFile> rules) {
        this.rules = rules;
    }

    /** Each under the hash of all that its classes are made of: no rule is compiled anew for a change of another. */
    public static PackedRules of(Collection<RuleFile> rules) throws IOException {
        Sha256 common = new Sha256()
                .add(FORMAT)
                .add(RuleCompiler.version())
                .add(String.valueOf(Runtime.version().feature()));
        FactModel.addTo(common);
        String basis = common.hex();
        Map<String, RuleFile> byKey = new LinkedHashMap<>();
        rules.forEach(rule -> byKey.put(
                new Sha256().add(basis).add(rule.file()).add(rule.source()).hex(), rule));
        return new PackedRules(byKey);
    }

    /** Of all the rules together. */
    String key() {
        Sha256 hash = new Sha256();
        rules.keySet().forEach(hash::add);
        return hash.hex();
    }

    public byte[] bytes(CompiledRules compiled) {
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
        return content.toByteArray();
    }

    /** Those of these rules that {@link #bytes} packed, whichever rules they were packed with, by their keys. */
    Map<String, CompiledRules> read(byte[] content) throws IOException {
        Map<String, CompiledRules> found = new HashMap<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        for (int count = in.readInt(); count > 0; count--) {
            String own = in.readUTF();
            CompiledRules compiled = CompiledRules.readFrom(in);
            if (rules.containsKey(own)) {
                found.put(own, compiled);
            }
        }
        return found;
    }

    /** The rules that were packed, and those that were not, or otherwise. */
    public RuleCache.Kept unpack(byte[] content) throws IOException {
        return kept(read(content));
    }

    RuleCache.Kept kept(Map<String, CompiledRules> found) {
        List<RuleFile> missing = rules.entrySet().stream()
                .filter(rule -> !found.containsKey(rule.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new RuleCache.Kept(CompiledRules.of(found.values()), missing);
    }
}
