package vn.camket.rule.file;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;
import vn.camket.fact.Text;
import vn.camket.text.Wording;

/** Reads a rule's page: a table of words, the reasons, and the cases below Finds and Passes. */
public final class PageReader {
    /** Rows are filled up to the columns of their header, so that a short page may have more cells than signs. */
    private static final int CELLS = 20_000;

    private static final int BLOCKS_IN_BLOCKS = 20;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.builder().maxCells(CELLS).build()))
            .maxOpenBlockParsers(BLOCKS_IN_BLOCKS)
            .inlineParserFactory(every -> PageReader::keepAsWritten)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final RuleFile rule;
    private final Faults faults;
    private final List<Table> words = new ArrayList<>();
    private final List<RuleCase> cases = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private String section = "";
    private Heading heading;
    private List<Table> tables = new ArrayList<>();

    PageReader(RuleFile rule, Faults faults) {
        this.rule = rule;
        this.faults = faults;
    }

    /** Every table of a page, whatever stands around them. */
    public static List<Table> tables(String page, String file, Faults faults) {
        List<Table> tables = new ArrayList<>();
        for (Node node = first(page, file, faults); node != null; node = node.getNext()) {
            if (node instanceof TableBlock table) {
                tables.add(Table.of(table, page));
            }
        }
        return tables;
    }

    /** Marks within lines mean nothing to a rule, and the parser takes the square of their number to pair them. */
    private static void keepAsWritten(SourceLines lines, Node node) {
        node.appendChild(new org.commonmark.node.Text(lines.getContent()));
    }

    /** The first of a page's blocks, which knows the others; null, with a fault told, when it has none to look at. */
    public static Node first(String page, String file, Faults faults) {
        try {
            return PARSER.parse(page).getFirstChild();
        } catch (IllegalArgumentException tooManyCells) {
            faults.add(
                    file,
                    1,
                    "Một bảng của trang này có quá " + CELLS + " ô; hãy chia bảng hoặc bỏ bớt.",
                    "A table of this page has more than " + CELLS + " cells; divide it, or leave some out.");
            return null;
        }
    }

    /** Reads; what is wrong goes to the faults, and the page then lacks it. */
    RulePage read() {
        for (Node node = first(rule.page(), rule.pageFile(), faults); node != null; node = node.getNext()) {
            if (node instanceof Heading title) {
                begin(title);
            } else if (node instanceof TableBlock table) {
                (section.isEmpty() ? words : tables).add(Table.of(table, rule.page()));
            } else if (node instanceof Paragraph paragraph) {
                reasons.add(Table.words(paragraph));
            }
        }
        endCase();
        expectReason("Vì sao.");
        expectReason("Why.");
        if (cases.stream().noneMatch(found -> found.findings() != null)) {
            lacksCase("Finds");
        }
        if (cases.stream().noneMatch(passed -> passed.findings() == null)) {
            lacksCase("Passes");
        }
        return new RulePage(
                word("title"), word("message"), word("remedy"), words.stream().findFirst(), cases);
    }

    private void begin(Heading title) {
        endCase();
        if (title.getLevel() == 2) {
            section = Table.words(title);
        } else if (title.getLevel() == 3 && isCases()) {
            heading = title;
        }
    }

    private boolean isCases() {
        return section.equals("Finds") || section.equals("Passes");
    }

    private void endCase() {
        if (heading != null) {
            addCase(Table.lineOf(heading), section.equals("Finds"));
        } else if (isCases() && !tables.isEmpty()) {
            faults.add(
                    rule.pageFile(),
                    tables.get(0).line(),
                    "Bảng này phải đứng dưới một tiêu đề ###, tức là một trường hợp.",
                    "This table must stand below a ### heading, which is a case.");
        }
        heading = null;
        tables = new ArrayList<>();
    }

    private void addCase(int line, boolean finds) {
        List<Table> facts =
                tables.stream().filter(table -> !table.name().equals("Finding")).toList();
        List<Table> findings =
                tables.stream().filter(table -> table.name().equals("Finding")).toList();
        if (findings.size() != (finds ? 1 : 0)) {
            faults.add(
                    rule.pageFile(),
                    line,
                    "Trường hợp dưới “Finds” có đúng một bảng Finding, dưới “Passes” thì không có.",
                    "A case below \"Finds\" has one table Finding, one below \"Passes\" has none.");
        }
        cases.add(new RuleCase(Table.words(heading), line, facts, findings.isEmpty() ? null : findings.get(0)));
    }

    private Text word(String name) {
        for (Table table : words) {
            for (Table.Row row : table.rows()) {
                if (table.header().equals(List.of("", "vi", "en"))
                        && row.cells().get(0).equals(name)
                        && row.cells().stream().noneMatch(String::isBlank)) {
                    row.cells().forEach(cell -> expectClosed(cell, row.line()));
                    return new Text(row.cells().get(1), row.cells().get(2));
                }
            }
        }
        faults.add(
                rule.pageFile(),
                words.isEmpty() ? 1 : words.get(0).line(),
                "Bảng đầu trang | | vi | en | thiếu dòng “" + name + "” hoặc một trong hai ngôn ngữ của dòng ấy.",
                "The page's first table | | vi | en | lacks the row \"" + name + "\" or one of its two languages.");
        return Text.same("");
    }

    /** A sentence that cannot be filled would be noticed only when the rule has found something. */
    private void expectClosed(String template, int line) {
        Wording.unclosed(template)
                .ifPresent(sign -> faults.add(
                        rule.pageFile(),
                        line,
                        "Dấu “" + sign + "” trong câu này chưa được đóng: " + template,
                        "The sign \"" + sign + "\" in this sentence is never closed: " + template));
    }

    private void expectReason(String opening) {
        if (reasons.stream().noneMatch(reason -> reason.startsWith(opening))) {
            faults.add(
                    rule.pageFile(),
                    1,
                    "Trang thiếu đoạn **" + opening + "** nêu lý do của quy tắc.",
                    "The page lacks the paragraph **" + opening + "** that gives the rule's reason.");
        }
    }

    private void lacksCase(String name) {
        faults.add(
                rule.pageFile(),
                1,
                "Trang thiếu trường hợp dưới ## " + name + "; cần ít nhất một.",
                "The page has no case below ## " + name + "; it needs at least one.");
    }
}
