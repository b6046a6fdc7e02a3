package vn.camket.rule.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import vn.camket.finding.Severity;

/** Parses a rule file: its blocks with their annotations, and the parameters that they compare with. */
final class RuleText {
    private static final Pattern NAME = Pattern.compile("\\bname\\s*==\\s*\"([^\"]*)\"");

    /** A word of Drools' own: alone it does not compile, and {@code this.unit} is silently the whole fact. */
    private static final Pattern UNIT = Pattern.compile("(?<![\\w$])unit\\b");

    private final RuleFile rule;
    private final Set<String> known;
    private final Faults faults;
    private final RuleParser parser;
    private final List<RuleBlock> blocks = new ArrayList<>();
    private final SortedSet<String> parameters = new TreeSet<>();

    /**
     * @param known names of the parameters that there are
     */
    RuleText(RuleFile rule, Set<String> known, Faults faults) {
        this.rule = rule;
        this.known = known;
        this.faults = faults;
        this.parser = new RuleParser(rule, faults);
    }

    /** In the order of the file. */
    List<RuleBlock> blocks() {
        return blocks;
    }

    List<String> parameters() {
        return List.copyOf(parameters);
    }

    /** The file without blocks that are not well written. */
    RuleFile sound() {
        return parser.sound();
    }

    /** Parses; what is wrong goes to the faults. */
    void read() {
        PackageDescr file = parser.parse();
        if (file == null) {
            return;
        }
        new RuleForm(rule, faults).check(file);
        refuseUnit();
        for (RuleDescr block : file.getRules()) {
            blocks.add(block(block));
            read(block.getLhs());
        }
        if (blocks.isEmpty() && !faults.has(rule.file())) {
            faults.add(rule.file(), 0, "Tệp không có quy tắc nào.", "The file holds no rule.");
        }
    }

    private RuleBlock block(RuleDescr block) {
        String basis = annotation(block, "basis", "Thỏa thuận");
        String since = annotation(block, "since", "2026-01-31");
        if (since != null && !isDate(since)) {
            faults.add(
                    rule.file(),
                    block.getLine(),
                    "@since phải là một ngày dạng \"2026-01-31\", không phải “" + since + "”.",
                    "@since must be a day such as \"2026-01-31\", not \"" + since + "\".");
        }
        return new RuleBlock(
                block.getName(), severity(block), basis, block.getAnnotation("trial") != null, block.getLine());
    }

    private Severity severity(RuleDescr block) {
        String word = annotation(block, "severity", "error");
        try {
            return word == null ? null : Severity.parse(word);
        } catch (IllegalArgumentException unknown) {
            faults.add(
                    rule.file(),
                    block.getLine(),
                    "@severity phải là info, warning, error hoặc critical, không phải “" + word + "”.",
                    "@severity must be info, warning, error or critical, not \"" + word + "\".");
            return null;
        }
    }

    private String annotation(RuleDescr block, String name, String example) {
        var annotation = block.getAnnotation(name);
        if (annotation != null && annotation.hasValue()) {
            return String.valueOf(annotation.getSingleValueStripped()).replace("\\\"", "\"");
        }
        faults.add(
                rule.file(),
                block.getLine(),
                "Quy tắc “" + block.getName() + "” thiếu @" + name + "; hãy thêm, ví dụ @" + name + "(\"" + example
                        + "\").",
                "The rule \"" + block.getName() + "\" lacks @" + name + "; add, for example, @" + name + "(\"" + example
                        + "\").");
        return null;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    private void read(BaseDescr element) {
        if (element instanceof PatternDescr pattern) {
            read(pattern);
        } else if (element instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(inner -> read((BaseDescr) inner));
        }
    }

    private void read(PatternDescr pattern) {
        if (pattern.getObjectType().equals("Parameter")) {
            parameter(pattern);
        }
    }

    /** The text, not the parsed conditions: the parser does not say in which column a condition stands. */
    private void refuseUnit() {
        DrlText text = new DrlText(sound().drl());
        UNIT.matcher(text.words())
                .results()
                .map(MatchResult::start)
                .forEach(at -> faults.add(
                        rule.file(),
                        text.line(at),
                        text.column(at),
                        "Drools không đọc được thuộc tính “unit” vì đó là từ riêng của Drools; hãy viết actor.",
                        "Drools cannot read the property \"unit\", a word of its own; write actor."));
    }

    private void parameter(PatternDescr pattern) {
        Matcher name = NAME.matcher(String.valueOf(pattern.getConstraint()));
        if (!name.find()) {
            faults.add(
                    rule.file(),
                    pattern.getLine(),
                    "Parameter phải nêu tên tham số: Parameter(name == \"…\").",
                    "Parameter must name the parameter: Parameter(name == \"…\").");
        } else if (!known.contains(name.group(1)) && !faults.has(Parameters.FILE)) {
            faults.add(
                    rule.file(),
                    pattern.getLine(),
                    "Tham số “" + name.group(1) + "” không có trong parameters.json.",
                    "The parameter \"" + name.group(1) + "\" is not in parameters.json.");
        } else {
            parameters.add(name.group(1));
        }
    }
}
