package vn.camket.rule.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import vn.camket.fact.Text;
import vn.camket.finding.Severity;
import vn.camket.rule.mutation.Mutation.Prospect;

/** Walks through one block, from its severity to its last pattern. */
final class BlockMutations {
    private static final Pattern SEVERITY = Pattern.compile("@severity\\(\\s*(\\w+)\\s*\\)");
    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:");

    private final RuleDescr block;
    private final BlockText text;
    private final SortedMap<String, BigDecimal> parameters;
    private final List<Mutation> found = new ArrayList<>();

    BlockMutations(RuleDescr block, BlockText text, SortedMap<String, BigDecimal> parameters) {
        this.block = block;
        this.text = text;
        this.parameters = parameters;
    }

    List<Mutation> all() {
        severity();
        for (Object element : block.getLhs().getDescrs()) {
            drop((BaseDescr) element);
            walk((BaseDescr) element, false);
        }
        return found;
    }

    void add(int start, Text what, Text missing, String drl) {
        add(start, what, missing, drl, null, Prospect.OPEN);
    }

    void add(int start, Text what, Text missing, String drl, Shift shift, Prospect prospect) {
        found.add(new Mutation(
                block.getName(), text.line(start), text.column(start), what, missing, drl, shift, prospect));
    }

    private void severity() {
        Matcher written = SEVERITY.matcher(text.code(text.start(), text.end()));
        if (written.find()) {
            Severity is = Severity.parse(written.group(1));
            Severity other = is == Severity.CRITICAL ? Severity.ERROR : Severity.values()[is.ordinal() + 1];
            int start = text.start() + written.start(1);
            add(
                    text.start() + written.start(),
                    Phrases.judged(is.word(), other.word()),
                    Phrases.LEADING,
                    text.with(start, start + is.word().length(), other.word()));
        }
    }

    /** A whole line of the conditions; Drools ends its elements behind their last sign, unlike its constraints. */
    private void drop(BaseDescr element) {
        int start = element.getStartCharacter();
        int end = element.getEndCharacter();
        String words = text.words(start, end);
        String rest = text.codeAround(start, end);
        boolean used = BOUND.matcher(text.code(start, end))
                .results()
                .anyMatch(name -> rest.matches("(?s).*" + Pattern.quote(name.group(1)) + "\\b.*"));
        add(
                start,
                Phrases.dropped(shortened(words)),
                Phrases.onlyWithout(shortened(words)),
                text.without(start, end),
                null,
                used ? Prospect.UNCOMPILABLE : Prospect.OPEN);
    }

    /** Without the bindings, which fill the greater part of a line. */
    private static String shortened(String words) {
        return words.replaceAll(",? ?\\$\\w+ : [\\w.]+(?=[,)])", "").replace("(, ", "(");
    }

    private void walk(BaseDescr element, boolean absent) {
        if (element instanceof PatternDescr pattern) {
            new PatternMutations(pattern, absent, text, this).add(parameters);
        } else if (element instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(inner -> walk((BaseDescr) inner, absent != (element instanceof NotDescr)));
        }
    }
}
