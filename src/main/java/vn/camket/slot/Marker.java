package vn.camket.slot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lies beside a workbook that was withdrawn and bears its name and an ending more, as a text in UTF-8: why it was
 * withdrawn in the first line, then by which receipt, when and by whom. Somebody may also put one there by hand.
 */
public final class Marker {
    private static final String ENDING = ".withdrawn";
    private static final Pattern NAME =
            Pattern.compile("(?i)(?<workbook>.+\\." + Versions.ENDING + ")" + Pattern.quote(ENDING));
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** More than the longest reason that is shown takes up. */
    private static final int HEAD = 1 << 12;

    private static final int LONGEST = 200;

    private Marker() {}

    /** The name of the workbook that a file marks by its name; empty for a file that is no marker. A link marks none. */
    public static Optional<String> workbook(String name) {
        Matcher marker = NAME.matcher(name);
        return marker.matches() ? Optional.of(marker.group("workbook")) : Optional.empty();
    }

    /** The name of a workbook's marker. */
    static String of(String workbook) {
        return workbook + ENDING;
    }

    /** Why a workbook was withdrawn, in one line that is not too long for a table. */
    public static String reason(InputStream marker) throws IOException {
        String head = new String(marker.readNBytes(HEAD), StandardCharsets.UTF_8).replace("\uFEFF", "");
        String first = head.lines()
                .map(Marker::line)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        return first.codePointCount(0, first.length()) <= LONGEST
                ? first
                : first.substring(0, first.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** What the marker of a withdrawn workbook says. */
    static byte[] text(Receipt receipt) {
        Withdrawal withdrawal = receipt.withdrawn();
        return String.join(
                        "\n",
                        line(withdrawal.reason()),
                        "Biên nhận / Receipt: " + receipt.number(),
                        "Lúc / At: " + inVietnam(withdrawal.at()),
                        "Người rút / Withdrawn by: " + line(withdrawal.by()),
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String inVietnam(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS)
                .atZone(VIETNAM)
                .toOffsetDateTime()
                .toString();
    }

    /** A text in one line, without signs that cannot be seen. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Z}]+", " ")
                .replaceAll("\\p{Cf}", "")
                .strip();
    }
}
