package vn.camket.rule.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;
import vn.camket.finding.Severity;

/** Parses a rule file: its blocks with their annotations, and the parameters that they compare with. */
final class RuleText {
    private static final Pattern NAME = Pattern.compile("\\bname\\s*==\\s*\"([^\"]*)\"");

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"");
    /** A word of Drools' own: alone it does not compile, and {@code this.unit} is silently the whole fact. */
    private static final Pattern UNIT = Pattern.compile("(?<![\\w$])unit\\b");

    private final RuleFile rule;
    private final Set<String> known;
    private final Faults faults;
    private final List<RuleBlock> blocks = new ArrayList<>();
    private final SortedSet<String> parameters = new TreeSet<>();

    /**
     * @param known names of the parameters that there are
     */
    RuleText(RuleFile rule, Set<String> known, Faults faults) {
        this.rule = rule;
        this.known = known;
        this.faults = faults;
    }

    /** In the order of the file. */
    List<RuleBlock> blocks() {
        return blocks;
    }

    List<String> parameters() {
        return List.copyOf(parameters);
    }

    /** Parses; what is wrong goes to the faults. */
    void read() {
        PackageDescr file = parse();
        if (file == null) {
            return;
        }
        new RuleForm(rule, faults).check(file);
        for (RuleDescr block : file.getRules()) {
            blocks.add(block(block));
            read(block.getLhs());
        }
        if (blocks.isEmpty()) {
            faults.add(rule.file(), 0, "Tệp không có quy tắc nào.", "The file holds no rule.");
        }
    }

    private PackageDescr parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr file = null;
        try {
            file = parser.parse((Resource) null, rule.source());
        } catch (DroolsParserException | RuntimeException broken) {
            // the parser gives up on some texts; what it has understood by then is among its errors
            fault(1, 0, String.valueOf(broken.getMessage()));
        }
        for (DroolsError error : parser.getErrors()) {
            fault(error);
        }
        return parser.hasErrors() ? null : file;
    }

    private void fault(DroolsError error) {
        int line = error.getLines().length > 0 ? Math.max(0, error.getLines()[0]) : 0;
        int column = error instanceof ParserError at ? at.getCol() + 1 : 0;
        fault(line, line == 1 ? column - rule.prelude().length() : column, error.getMessage());
    }

    private void fault(int line, int column, String words) {
        faults.add(
                rule.file(),
                line,
                Math.max(0, column),
                "Quy tắc viết sai cú pháp: " + words,
                "The rule is not well written: " + words);
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
        String conditions = LITERAL.matcher(pattern.getConstraint().toString()).replaceAll("");
        if (UNIT.matcher(conditions).find()) {
            faults.add(
                    rule.file(),
                    pattern.getLine(),
                    "Drools không đọc được thuộc tính “unit” vì đó là từ riêng của Drools; hãy viết actor.",
                    "Drools cannot read the property \"unit\", a word of its own; write actor.");
        }
    }

    private void parameter(PatternDescr pattern) {
        Matcher name = NAME.matcher(String.valueOf(pattern.getConstraint()));
        if (!name.find()) {
            faults.add(
                    rule.file(),
                    pattern.getLine(),
                    "Parameter phải nêu tên tham số: Parameter(name == \"…\").",
                    "Parameter must name the parameter: Parameter(name == \"…\").");
        } else if (!known.contains(name.group(1))) {
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
