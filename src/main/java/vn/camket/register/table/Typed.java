package vn.camket.register.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.fact.SheetCell;
import vn.camket.fact.Text;

/**
 * What was typed into a cell, as the value that its column asks for.
 *
 * @param value null when it cannot be one
 * @param fault null when it can
 */
record Typed(JsonNode value, Text fault) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern QUARTER =
            Pattern.compile("(?iu)(?:quý\\s*|Q)?(IV|I{1,3}|[1-4])\\s*[/-]\\s*(\\d{4})|(\\d{4})\\s*-\\s*Q([1-4])");
    private static final Pattern BREAK = Pattern.compile("[;\\n]");

    /** @param cell not blank */
    static Typed of(SheetCell cell, Column column) {
        if (cell.kind() == SheetCell.Kind.FAILED) {
            return fault(
                    "Công thức bị lỗi hoặc chưa có kết quả (" + cell.text() + "); ghi giá trị thay cho công thức.",
                    "A formula with an error or without a result (" + cell.text() + "); put the value in its place.");
        }
        return switch (column.kind()) {
            case CODE, TEXT -> text(cell);
            case DATE -> date(cell);
            case NUMBER -> number(cell);
            case WHOLE -> whole(cell);
            case VALUE ->
                cell.kind() == SheetCell.Kind.DATE || cell.kind() == SheetCell.Kind.WORDS ? date(cell) : number(cell);
            case CHOICE -> choice(cell, column.terms());
            case YES_NO -> yesNo(cell, column.terms());
            case CHOICES -> choices(cell, column.terms());
            case TEXTS -> texts(cell);
            case QUARTER -> quarter(cell);
        };
    }

    private static Typed fault(String vi, String en) {
        return new Typed(null, new Text(vi, en));
    }

    private static Typed text(SheetCell cell) {
        return switch (cell.kind()) {
            case WORDS -> new Typed(NODES.textNode(cell.text()), null);
            case DATE ->
                fault(
                        "Cần chữ, nhưng ô là ngày " + cell.text()
                                + ": phần mềm bảng tính có thể đã tự đổi, ví dụ số văn"
                                + " bản 12/2024. Định dạng ô là Văn bản (Text) rồi ghi lại.",
                        "Text is wanted but the cell is the date " + cell.text() + ": the program may have made it one,"
                                + " e.g. of the number 12/2024. Format the cell as text and type it anew.");
            default ->
                fault(
                        "Cần chữ, nhưng ô là số " + cell.text() + ": số 0 ở đầu có thể đã mất. Định dạng ô là Văn bản"
                                + " (Text) rồi ghi lại.",
                        "Text is wanted but the cell is the number " + cell.text() + ": noughts before it may be lost."
                                + " Format the cell as text and type it anew.");
        };
    }

    private static Typed date(SheetCell cell) {
        LocalDate date = cell.kind() == SheetCell.Kind.WORDS ? written(cell.text()) : cell.date();
        return date == null
                ? fault(
                        "Gặp \"" + cell.text() + "\", cần ngày có thật, ghi ngày/tháng/năm, ví dụ 30/06/2026.",
                        "Met \"" + cell.text() + "\", wanted a day that exists, written like 30/06/2026.")
                : new Typed(NODES.textNode(date.toString()), null);
    }

    private static LocalDate written(String text) {
        Matcher day = DAY.matcher(text);
        Matcher iso = ISO.matcher(text);
        try {
            if (day.matches()) {
                return date(day.group(3), day.group(2), day.group(1));
            }
            return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : null;
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Typed number(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.NUMBER
                ? new Typed(plain(cell.number()), null)
                : fault(
                        "Gặp \"" + cell.text() + "\", cần một số, không kèm chữ hay dấu %, ví dụ 3270.",
                        "Met \"" + cell.text() + "\", wanted a number without words or a percent sign, such as 3270.");
    }

    private static JsonNode plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return NODES.numberNode(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    private static Typed whole(SheetCell cell) {
        boolean isWhole = cell.kind() == SheetCell.Kind.NUMBER
                && cell.number().stripTrailingZeros().scale() <= 0
                && cell.number().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return isWhole
                ? new Typed(NODES.numberNode(cell.number().intValueExact()), null)
                : fault(
                        "Gặp \"" + cell.text() + "\", cần một số nguyên, không kèm chữ.",
                        "Met \"" + cell.text() + "\", wanted a whole number without words.");
    }

    private static Typed choice(SheetCell cell, Terms terms) {
        String code = cell.kind() == SheetCell.Kind.WORDS ? terms.code(cell.text()) : null;
        return code == null ? unknown(cell.text(), terms) : new Typed(NODES.textNode(code), null);
    }

    private static Typed unknown(String words, Terms terms) {
        Text near = terms.near(words);
        return fault(
                "\"" + words + "\" không có trong danh sách của cột này." + near.vi()
                        + " Chọn một mục trong danh sách.",
                "\"" + words + "\" is not in this column's list." + near.en() + " Choose one of the list.");
    }

    private static Typed yesNo(SheetCell cell, Terms terms) {
        if (cell.kind() == SheetCell.Kind.TRUTH) {
            return new Typed(NODES.booleanNode(cell.text().equals("TRUE")), null);
        }
        Typed word = choice(cell, terms);
        return word.value == null
                ? word
                : new Typed(NODES.booleanNode(word.value.asText().equals("true")), null);
    }

    private static List<String> parts(SheetCell cell) {
        return BREAK.splitAsStream(cell.text())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Typed choices(SheetCell cell, Terms terms) {
        ArrayNode codes = NODES.arrayNode();
        for (String part : parts(cell)) {
            String code = terms.code(part);
            if (code == null) {
                return unknown(part, terms);
            }
            codes.add(code);
        }
        return new Typed(codes, null);
    }

    private static Typed texts(SheetCell cell) {
        Typed text = text(cell);
        if (text.value == null) {
            return text;
        }
        ArrayNode texts = NODES.arrayNode();
        parts(cell).forEach(texts::add);
        return new Typed(texts, null);
    }

    private static Typed quarter(SheetCell cell) {
        Matcher written = QUARTER.matcher(cell.text());
        if (cell.kind() != SheetCell.Kind.WORDS || !written.matches()) {
            return fault(
                    "Gặp \"" + cell.text() + "\", cần một quý, ví dụ Quý III/2026.",
                    "Met \"" + cell.text() + "\", wanted a quarter, such as Q3/2026.");
        }
        String year = written.group(2) == null ? written.group(3) : written.group(2);
        String number = written.group(2) == null ? written.group(4) : written.group(1);
        int roman = List.of("I", "II", "III", "IV").indexOf(number.toUpperCase(Locale.ROOT));
        return new Typed(NODES.textNode(year + "-Q" + (roman < 0 ? number : String.valueOf(roman + 1))), null);
    }
}
