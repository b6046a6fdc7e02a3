package vn.camket.output.page;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours numbers in steps that grow darker, so that they tell apart on a black and white print too. */
public final class Heat {
    private static final List<String> FILLS = List.of("FFF2CC", "F8CBAD", "E5705B", "7B1416");
    private static final List<String> INKS = List.of("000000", "000000", "000000", "FFFFFF");

    /** By the number from which they serve: most numbers on a map are small, and their differences are to be seen. */
    private static final NavigableMap<Integer, List<Integer>> SCALES = new TreeMap<>(Map.of(
            0, List.of(1),
            2, List.of(1, 2),
            5, List.of(1, 2, 5),
            10, List.of(1, 2, 5, 10),
            50, List.of(1, 5, 20, 50),
            200, List.of(1, 10, 50, 200),
            1000, List.of(1, 20, 200, 1000)));

    private Heat() {}

    /** The numbers at which a new colour begins. */
    public static List<Integer> steps(int greatest) {
        return SCALES.floorEntry(Math.max(0, greatest)).getValue();
    }

    static String format(Face face) {
        return switch (face) {
            case HEAT_CRITICAL -> "#,##0\" ▲\"";
            case HEAT_FROM -> "\"≥ \"#,##0";
            default -> "#,##0";
        };
    }

    /** Lays the colours over a part of a sheet; they follow the numbers when a reader changes those. */
    public static void over(Sheet sheet, CellRangeAddress cells, List<Integer> steps) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule[] rules = new ConditionalFormattingRule[steps.size()];
        for (int step = 0; step < rules.length; step++) {
            ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                    ComparisonOperator.GE, steps.get(step).toString());
            PatternFormatting fill = rule.createPatternFormatting();
            fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            fill.setFillBackgroundColor(new XSSFColor(Look.rgb(FILLS.get(step))));
            FontFormatting font = rule.createFontFormatting();
            font.setFontStyle(false, true);
            font.setFontColor(new XSSFColor(Look.rgb(INKS.get(step))));
            // The first rule that fits wins: the darkest comes first.
            rules[rules.length - 1 - step] = rule;
        }
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rules);
    }
}
