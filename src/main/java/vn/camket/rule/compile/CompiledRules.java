package vn.camket.rule.compile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import vn.camket.rule.file.RuleFile;

/**
 * Holds rules as Java classes, fresh from the compiler or from the cache.
 *
 * @param modelNames names of the classes that describe the rules to the engine
 * @param classes bytes of every class by name
 */
public record CompiledRules(List<String> modelNames, SortedMap<String, byte[]> classes) {
    /** What is in these of one rule: it has a package of its own, and nothing in it is used by another. */
    CompiledRules of(RuleFile rule) {
        String within = rule.packageName() + ".";
        SortedMap<String, byte[]> own = new TreeMap<>(classes);
        own.keySet().removeIf(name -> !name.startsWith(within));
        return new CompiledRules(
                modelNames.stream().filter(name -> name.startsWith(within)).toList(), own);
    }

    /** All of several, whichever of them were compiled together. */
    static CompiledRules of(Collection<CompiledRules> parts) {
        List<String> models = new ArrayList<>();
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (CompiledRules part : parts) {
            models.addAll(part.modelNames);
            classes.putAll(part.classes);
        }
        return new CompiledRules(models.stream().sorted().toList(), classes);
    }

    public CompiledRules and(CompiledRules other) {
        return of(List.of(this, other));
    }

    /** Builds a rule base of some packages, or all. */
    public static KieBase toKieBase(Collection<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(models, KieServices.get().newKieBaseConfiguration());
    }

    /** What the engine builds on, by package; its classes see only what the sandbox shows. */
    public SortedMap<String, Model> packages() throws ReflectiveOperationException {
        SortedMap<String, Model> packages = new TreeMap<>();
        models().forEach(model -> packages.put(model.getPackageName(), model));
        return packages;
    }

    /** Defines the classes behind the sandbox, and makes the descriptions that the engine builds on. */
    List<Model> models() throws ReflectiveOperationException {
        ClassLoader loader = new RuleClasses(classes);
        List<Model> described = new ArrayList<>();
        for (String model : modelNames) {
            described.add(
                    (Model) loader.loadClass(model).getDeclaredConstructor().newInstance());
        }
        return described;
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(modelNames.size());
        for (String model : modelNames) {
            out.writeUTF(model);
        }
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
    }

    /** Reads what {@link #writeTo} wrote; the caller has made sure that the bytes are those. */
    static CompiledRules readFrom(DataInputStream in) throws IOException {
        List<String> models = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            models.add(in.readUTF());
        }
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            classes.put(in.readUTF(), in.readNBytes(in.readInt()));
        }
        return new CompiledRules(models, classes);
    }

    /** Defines the classes of the rules below the sandbox. */
    private static final class RuleClasses extends ClassLoader {
        static {
            registerAsParallelCapable();
        }

        private final Map<String, byte[]> classes;

        RuleClasses(Map<String, byte[]> classes) {
            super(new SandboxLoader());
            this.classes = classes;
        }

        /** Its own first: nobody else has them, and to look through the class path for each takes longer than all else. */
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!classes.containsKey(name)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null || !name.startsWith("rules.")) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
