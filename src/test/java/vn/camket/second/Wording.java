package vn.camket.second;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import vn.camket.fact.Folding;
import vn.camket.fact.Stated;
import vn.camket.fact.Units;

/** Compares texts as the words of the rules ask. */
final class Wording {
    /** "A leading list mark (`-`, `+`, `*`, `•`, `1.`, `1.2.`, `a)`) is dropped before folding." */
    private static final Pattern MARK = Pattern.compile("^\\s*(?:[-+*•]|(?:\\d+\\.)+|\\p{L}\\))\\s*");

    private Wording() {}

    static String fold(String text) {
        return Folding.fold(MARK.matcher(text).replaceFirst(""));
    }

    static String fold(Stated<String> stated) {
        return stated.isGiven() ? fold(stated.value()) : "";
    }

    /** "folded content, blanks to `-`; longer than 60 characters: the first 51 (a `-` at their end dropped) …" */
    static String slug(String text) {
        String whole = fold(text).replace(' ', '-');
        if (whole.length() <= 60) {
            return whole;
        }
        String head = whole.substring(0, 51);
        if (head.endsWith("-")) {
            head = head.substring(0, 50);
        }
        return head + "-" + sha256(whole).substring(0, 8);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has SHA-256", every);
        }
    }

    /**
     * "Leads are parted by `;`, a line break, or `+`; and by `,`, `/`, `và`, `and` only where every part is by itself a
     * known unit or department name."
     */
    static List<String> leads(String text, Units units) {
        List<String> leads = new ArrayList<>();
        for (String piece : text.split("[;\\n\\r+]")) {
            List<String> parts = filled(piece.split("[,/]|(?<!\\p{L})(?:[vV]à|[aA]nd)(?!\\p{L})"));
            boolean allKnown = parts.stream().allMatch(part -> units.find(part).isPresent());
            leads.addAll(allKnown ? parts : filled(piece));
        }
        return leads;
    }

    private static List<String> filled(String... parts) {
        List<String> filled = new ArrayList<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                filled.add(part.strip());
            }
        }
        return filled;
    }
}
