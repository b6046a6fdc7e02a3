package vn.camket.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the conclusions of a review that stand in one cell: by lines, and by marks of a list within a line. */
final class ConclusionParts {
    /** A dash or plus also stands between names of places; it begins a part only behind the end of another. */
    private static final Pattern BULLET = Pattern.compile("(?<=[;:.])\\s+(?=[-–+*]\\s)|\\s+(?=[•●▪])");

    private static final Pattern NUMBER = Pattern.compile("(?<![^\\s;:.])(\\d{1,2})[.)]\\s*(?=\\p{L})");
    /** Behind these words a number tells which one and begins nothing. */
    private static final Pattern COUNTED =
            Pattern.compile("(?iu)(?<!\\p{L})(?:quý|tháng|năm|ngày|số|điều|khoản|mục|kỳ|đợt|lần|đoạn|bước)\\s*$");

    private static final Pattern SIGN = Pattern.compile("^[–●▪\\s]+");
    private static final Pattern END = Pattern.compile("(?<![;,.\\s])[;,.\\s]+$");

    private ConclusionParts() {}

    /** In their order, without marks; a heading of others is none itself. */
    static List<String> of(String cell) {
        List<String> parts = new ArrayList<>();
        cell.lines()
                .flatMap(line -> numbered(line.strip()).stream())
                .flatMap(BULLET::splitAsStream)
                .map(ConclusionParts::plain)
                .filter(part -> !Slug.fold(part).isEmpty())
                .forEach(parts::add);
        int last = parts.size() - 1;
        return parts.stream()
                .filter(part -> !part.endsWith(":") || part.equals(parts.get(last)))
                .toList();
    }

    private static String plain(String part) {
        String unmarked = Slug.unmarked(SIGN.matcher(part.strip()).replaceFirst(""));
        return END.matcher(unmarked).replaceFirst("");
    }

    /** Parts only where numbers follow on each other, from the line's first sign or from 1. */
    private static List<String> numbered(String line) {
        List<String> parts = new ArrayList<>();
        Matcher number = NUMBER.matcher(line);
        int from = 0;
        int next = 0;
        while (number.find()) {
            int found = Integer.parseInt(number.group(1));
            String before = line.substring(0, number.start());
            boolean begins = next == 0
                    && (before.isEmpty() || found == 1 && before.strip().matches("(?s).*[;:.]"));
            boolean follows =
                    next > 0 && found == next && !COUNTED.matcher(before).find();
            if (begins || follows) {
                parts.add(line.substring(from, number.start()));
                from = number.start();
                next = found + 1;
            }
        }
        parts.add(line.substring(from));
        return parts;
    }
}
