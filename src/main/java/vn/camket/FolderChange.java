package vn.camket;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.camket.disk.Tree;
import vn.camket.fact.Agreement;
import vn.camket.fact.Register;
import vn.camket.finding.ChangedFile;
import vn.camket.finding.ChangedFile.Change;
import vn.camket.finding.ChangedFile.Part;
import vn.camket.finding.ChangedParameter;
import vn.camket.finding.RulesFile;

/**
 * Tells in which files and parameters two rules folders differ. Hidden files are left out: no run looks at them.
 *
 * @param files by part and path
 * @param parameters by file and name
 */
record FolderChange(List<ChangedFile> files, List<ChangedParameter> parameters) {
    private static final String PARAMETERS = "parameters.json";

    static FolderChange between(TriedRules present, TriedRules changed) {
        return new FolderChange(
                files(contents(present.folder()), contents(changed.folder())),
                parameters(present.register(), changed.register()));
    }

    /** Whether what rules are shown of the reports may differ. */
    boolean isOfRegister() {
        return files.stream().anyMatch(file -> file.part().isRegister());
    }

    private static List<ChangedFile> files(SortedMap<String, byte[]> before, SortedMap<String, byte[]> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Arrays.equals(before.get(name), after.get(name)))
                .map(name -> new ChangedFile(name, part(name), change(before.get(name), after.get(name))))
                .sorted(Comparator.comparing(ChangedFile::part).thenComparing(ChangedFile::file))
                .toList();
    }

    private static Change change(Object before, Object after) {
        if (before == null) {
            return Change.ADDED;
        }
        return after == null ? Change.REMOVED : Change.EDITED;
    }

    private static Part part(String file) {
        boolean nested = file.indexOf('/') > 0;
        if (file.endsWith(".drl") || file.endsWith(".dslr") || file.equals("language.dsl")) {
            return Part.RULE;
        } else if (file.endsWith(".md")) {
            return nested ? Part.PAGE : Part.OTHER;
        } else if (file.endsWith(".schema.json") || !file.endsWith(".json")) {
            return Part.OTHER;
        } else if (nested) {
            return switch (file.substring(0, file.indexOf('/'))) {
                case "agreements" -> Part.AGREEMENT;
                case "vocabulary" -> Part.VOCABULARY;
                default -> Part.OTHER;
            };
        }
        return switch (file) {
            case PARAMETERS -> Part.PARAMETERS;
            case "units.json" -> Part.UNITS;
            case "waivers.json" -> Part.WAIVERS;
            default -> Part.OTHER;
        };
    }

    private static SortedMap<String, byte[]> contents(Path folder) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try {
            Tree tree = Tree.of(folder);
            for (Path file : tree.files().keySet()) {
                String path = tree.root().relativize(file).toString();
                String name = Normalizer.normalize(path, Normalizer.Form.NFC).replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.")) {
                    RulesFile read = RulesFile.read(folder, path);
                    contents.put(name, read.bytes() == null ? new byte[0] : read.bytes());
                }
            }
        } catch (IOException unreadable) {
            throw RulesCheck.unreadable(folder, unreadable);
        }
        return contents;
    }

    private static List<ChangedParameter> parameters(Register before, Register after) {
        List<ChangedParameter> changes = new ArrayList<>(changes(PARAMETERS, before.parameters(), after.parameters()));
        Set<String> agreements = new TreeSet<>(before.agreements().keySet());
        agreements.addAll(after.agreements().keySet());
        for (String id : agreements) {
            changes.addAll(changes("agreements/" + id + ".json", own(before, id), own(after, id)));
        }
        return List.copyOf(changes);
    }

    private static Map<String, BigDecimal> own(Register register, String id) {
        Agreement agreement = register.agreements().get(id);
        return agreement == null ? Map.of() : agreement.parameters();
    }

    private static List<ChangedParameter> changes(
            String file, Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new ChangedParameter(file, name, before.get(name), after.get(name)))
                .filter(one -> one.change() != Change.EDITED || one.before().compareTo(one.after()) != 0)
                .toList();
    }
}
