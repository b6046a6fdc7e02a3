package vn.camket.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.Register;
import vn.camket.fact.WorkingDays;
import vn.camket.finding.Fault;
import vn.camket.finding.FaultyRulesException;
import vn.camket.finding.Waiver;
import vn.camket.register.file.Entry;
import vn.camket.register.file.Faults;
import vn.camket.register.file.JsonFile;
import vn.camket.register.file.Schemas;

/** Loads what is data under the rules folder: agreements, units, parameters, vocabulary and waivers. */
public final class RegisterFiles {
    private static final String AGREEMENTS = "agreements";
    private static final String WAIVERS = "waivers";
    private static final String SCHEMA_ENDING = ".schema.json";

    private final Path rules;
    private final Faults faults = new Faults();
    private final Schemas schemas;
    private final SortedMap<String, String> drafts;

    /**
     * What the files say.
     *
     * @param waivers by the ids of the findings
     * @param doubts what is wrong and stops no run, by file and line
     */
    public record Loaded(Register register, SortedMap<String, Waiver> waivers, List<Fault> doubts) {}

    /** @param drafts texts of agreements, which stand for the files of these names */
    private RegisterFiles(Path rules, boolean again, SortedMap<String, String> drafts) {
        this.rules = rules;
        this.drafts = drafts;
        this.schemas = again ? null : new Schemas(rules, faults);
    }

    /**
     * Reads and checks every register file.
     *
     * @param rules the rules folder
     * @throws FaultyRulesException with all faults of all files, by file, line and column
     */
    public static Loaded loadAll(Path rules) {
        return new RegisterFiles(rules, false, new TreeMap<>()).load();
    }

    /** The same of files that were found to be sound before, to the byte: their form is not looked at once more. */
    public static Loaded loadAgain(Path rules) {
        return new RegisterFiles(rules, true, new TreeMap<>()).load();
    }

    /** The same as if drafts stood in the place of the agreements of their ids: theirs are the places of faults. */
    public static Loaded loadWith(Path rules, Collection<AgreementDraft> drafts) {
        SortedMap<String, String> texts = new TreeMap<>();
        drafts.forEach(draft -> texts.put(draft.file(), draft.text()));
        return new RegisterFiles(rules, false, texts).load();
    }

    public static Register load(Path rules) {
        return loadAll(rules).register();
    }

    private Loaded load() {
        JsonFile units = read("units");
        JsonFile parameters = read("parameters");
        VocabularyFiles vocabulary = new VocabularyFiles(
                read("vocabulary/headers"),
                read("vocabulary/statuses"),
                read("vocabulary/measures"),
                read("vocabulary/phrases"));
        List<JsonFile> agreements = readAgreements();
        WaiverFile waivers = new WaiverFile(readIfThere(WAIVERS));
        new UnitCheck(units, faults).check();
        vocabulary.check(faults);
        UnitIds ids = new UnitIds(units);
        List<String> names = parameters.root().at("parameters").keys();
        agreements.forEach(agreement -> check(agreement, ids, names));
        if (!waivers.isEmpty()) {
            waivers.check(RuleIds.of(rules), agreementIds(), faults);
        }
        faults.end();
        SortedMap<String, Agreement> byId = new TreeMap<>();
        for (JsonFile file : agreements) {
            Agreement agreement = new AgreementFacts(file).agreement();
            byId.put(agreement.id(), agreement);
            new FirstQuarterCheck(file, agreement).check(faults);
        }
        Register register = new Register(
                byId,
                UnitFacts.of(units),
                parameters.root().at("parameters").parameters(),
                holidays(parameters),
                vocabulary.vocabulary(),
                LimitFacts.of(parameters));
        return new Loaded(register, waivers.waivers(), faults.end());
    }

    private JsonFile readIfThere(String stem) {
        return Files.exists(rules.resolve(stem + ".json"), LinkOption.NOFOLLOW_LINKS)
                ? read(stem)
                : JsonFile.empty(stem + ".json");
    }

    /** A file that cannot be read, a fault told, is as if it were empty. */
    private JsonFile read(String stem) {
        return read(stem + ".json", stem + SCHEMA_ENDING);
    }

    private JsonFile read(String name, String schema) {
        return (drafts.containsKey(name)
                        ? JsonFile.parse(name, drafts.get(name), faults)
                        : JsonFile.read(rules, name, faults))
                .map(file -> {
                    if (schemas != null) {
                        schemas.check(file, schema);
                    }
                    return file;
                })
                .orElseGet(() -> JsonFile.empty(name));
    }

    private List<JsonFile> readAgreements() {
        List<JsonFile> files = new ArrayList<>();
        for (String name : agreementNames()) {
            files.add(read(AGREEMENTS + "/" + name, AGREEMENTS + "/agreement" + SCHEMA_ENDING));
        }
        return files;
    }

    static List<String> agreementIds(Path rules) {
        return new RegisterFiles(rules, true, new TreeMap<>()).agreementIds();
    }

    /** By their files, whatever is wrong with these. */
    private List<String> agreementIds() {
        return agreementNames().stream()
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .toList();
    }

    private Set<String> agreementNames() {
        Set<String> names = new TreeSet<>();
        drafts.keySet().forEach(name -> names.add(name.substring(AGREEMENTS.length() + 1)));
        Path folder = rules.resolve(AGREEMENTS);
        if (!Files.isDirectory(folder)) {
            return names;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(RegisterFiles::isAgreement)
                    .forEach(names::add);
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the folder " + folder + " cannot be listed", unreadable);
        }
    }

    /** Hidden files are leftovers of editors and of macOS. */
    private static boolean isAgreement(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".json") && !lower.endsWith(SCHEMA_ENDING) && !name.startsWith(".");
    }

    /** A units or parameters file that is missing is one fault, not one for each name in it. */
    private void check(JsonFile agreement, UnitIds units, List<String> parameters) {
        AgreementCheck check = new AgreementCheck(agreement, faults);
        check.check();
        if (!units.isEmpty()) {
            check.checkParties(units);
        }
        if (!parameters.isEmpty()) {
            check.checkParameters(parameters);
        }
    }

    private static WorkingDays holidays(JsonFile parameters) {
        return new WorkingDays(parameters.root().list("holidays").stream()
                .map(Entry::date)
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
