package vn.camket.rule.file;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Holds a rule file to its form: nothing but rules, and in each one statement that reports. */
final class RuleForm {
    private static final Pattern REPORT = Pattern.compile("\\s*findings\\s*\\.\\s*report\\s*\\([^;{}]*\\)\\s*;\\s*");

    private static final Pattern THEN = Pattern.compile("\\bthen\\s+");

    private final RuleFile rule;
    private final Faults faults;
    private final DrlText text;

    RuleForm(RuleFile rule, Faults faults) {
        this.rule = rule;
        this.faults = faults;
        this.text = new DrlText(rule.drl());
    }

    void check(PackageDescr file) {
        // the prelude brings one import and one global
        if (file.getImports().size() > 1
                || file.getGlobals().size() > 1
                || hasAny(file.getFunctionImports())
                || hasAny(file.getAccumulateImports())
                || hasAny(file.getFunctions())
                || hasAny(file.getTypeDeclarations())
                || hasAny(file.getEnumDeclarations())
                || hasAny(file.getEntryPointDeclarations())
                || hasAny(file.getWindowDeclarations())
                || hasAny(file.getAttributes())
                || file.getUnit() != null) {
            faults.add(
                    rule.file(),
                    0,
                    "Tệp chỉ được chứa các khối rule … end: bỏ import, global, function, declare và các khai báo khác.",
                    "The file may hold rule … end blocks only: remove imports, globals, functions and declarations.");
        }
        Set<String> names = new HashSet<>();
        for (RuleDescr block : file.getRules()) {
            check(block, names);
        }
    }

    private void check(RuleDescr block, Set<String> names) {
        if (!names.add(block.getName())) {
            faults.add(
                    rule.file(),
                    block.getLine(),
                    "Trong tệp đã có quy tắc tên “" + block.getName() + "”; hãy đặt tên khác.",
                    "The file already has a rule named \"" + block.getName() + "\"; choose another name.");
        }
        if (block.isQuery() || block.hasParent() || hasAny(block.getAttributes().keySet())) {
            faults.add(
                    rule.file(),
                    block.getLine(),
                    "Chỉ dùng rule với @severity, @basis, @since: bỏ query, extends, salience và các thuộc tính khác.",
                    "Use plain rules with @severity, @basis and @since: remove query, extends, salience and the like.");
        }
        if (!block.getNamedConsequences().isEmpty()
                || !REPORT.matcher(String.valueOf(block.getConsequence())).matches()) {
            int at = statement(block.getConsequenceLine());
            faults.add(
                    rule.file(),
                    text.line(at),
                    text.column(at),
                    "Sau then chỉ có một lệnh, ví dụ: findings.report(\"action\", $id);",
                    "After then stands one statement, for example: findings.report(\"action\", $id);");
        }
    }

    /** Where the statement begins whose {@code then} stands in a line. */
    private int statement(int line) {
        Matcher then = THEN.matcher(text.words());
        return then.find(text.offset(line)) ? then.end() : text.offset(line);
    }

    private static boolean hasAny(Collection<?> declarations) {
        return !declarations.isEmpty();
    }
}
