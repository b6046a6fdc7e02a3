package vn.camket.rule.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.rule.language.Pieces;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.language.Token;

/** Lays out rules whose blanks stand anywhere. */
class RuleLayoutTest {
    private static String block(String facts) {
        return "rule \"a\"\n    @severity(info)\nwhen\n" + facts + "then\n    findings.report(\"x\", $id);\nend\n";
    }

    private static String laidOut(String text) {
        assertEquals(List.of(), RuleText.read(text).slips());
        String once = RuleLayout.of(text);
        assertEquals(once, RuleLayout.of(once), "what is laid out stays");
        return once;
    }

    @Test
    void signs_have_their_blanks() {
        assertEquals(
                block("    not A(a == -1, !b, c not in (D.E, D.F), g!.h(i, j) > -(k - 1) || l && (m || n))\n"),
                laidOut(block("not A( a==- 1,! b ,c not in(D . E,D.F),g !. h( i,j )>-( k-1 )||l&&( m||n ) )")));
    }

    @Test
    void a_fact_of_one_line_has_up_to_a_hundred_and_twenty_columns() {
        String fits = "    Fact(" + "a".repeat(100) + ", " + "b".repeat(8) + ")\n";
        assertEquals(121, fits.length());
        assertEquals(block(fits), laidOut(block(fits.replace(", ", " ,\n"))));
        assertEquals(
                block("    Fact(" + "a".repeat(100) + ",\n        " + "b".repeat(9) + ")\n"),
                laidOut(block("    Fact(" + "a".repeat(100) + ", " + "b".repeat(9) + ")\n")));
    }

    @Test
    void what_a_long_fact_keeps_stands_below_its_conditions() {
        String condition = "aLongName == " + "x".repeat(60);
        assertEquals(
                block("    Fact(" + condition + ", b,\n        $id : id, $other : " + "y".repeat(30) + ")\n"),
                laidOut(block("    Fact(" + condition + ", b, $id : id, $other : " + "y".repeat(30) + ")\n")));
    }

    @Test
    void a_condition_too_long_for_a_line_is_parted_at_what_binds_least() {
        String one = "x".repeat(40);
        assertEquals(
                block("    Fact((" + one + " || b) && c == " + one + "\n        || " + one + " && d)\n"),
                laidOut(block("    Fact((" + one + " || b) && c == " + one + " || " + one + " && d)\n")));
    }

    @Test
    void annotations_too_long_for_a_line_take_a_second() {
        String basis = "@basis(\"" + "x".repeat(90) + "\")";
        assertEquals(
                block("    Fact(a)\n").replace("@severity(info)", "@severity(info) " + basis + "\n    @trial"),
                laidOut(block("    Fact(a)\n").replace("@severity(info)", "@severity(info)\n" + basis + " @trial")));
    }

    @Test
    void comments_stay_where_they_are() {
        String written = """
                // of the file
                // of the block
                rule "a" // of the name
                    // of the level
                    @severity(info) // behind it
                when
                    // of the fact
                    A(a, // why a
                        // why b
                        b /* within */, $id : id) /* of
                  two lines */
                    B(c)
                    // before then
                then
                    findings.report("x", $id); // behind
                end // of the block

                // behind the last
                """;
        assertEquals(written, laidOut(written));
        assertEquals(written, laidOut(written.replace(" //", "\t\t//").replace("\n\n", "\n\n\n")));
    }

    @Test
    void a_word_that_would_end_the_block_never_begins_a_line() {
        String long_ = "x".repeat(100);
        String text = block("    Fact(" + long_ + ", rule == 0, " + long_ + ", end == 0)\n");
        assertTrue(laidOut(text).lines().noneMatch(line -> line.matches(" +(rule|end)\\b.*")), laidOut(text));
    }

    @Test
    void blocks_are_one_blank_line_apart_and_an_empty_file_stays_empty() {
        String one = block("    A(a)\n");
        assertEquals(one + "\n" + one, laidOut(one + "\n\n \n" + one + "\n\n"));
        assertEquals("", laidOut("\n \n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void every_rule_comes_back_from_whatever_blanks_stand_in_it(int seed) throws IOException {
        Random random = new Random(seed);
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                assertEquals(text, laidOut(shaken(text, random)), file + " " + seed);
            }
        }
    }

    /** Other blanks between any two words or signs; a comment stays on its line, and so do the words around a block. */
    private static String shaken(String text, Random random) {
        StringBuilder shaken = new StringBuilder();
        int at = 0;
        Token last = null;
        for (Token piece : Pieces.of(text)) {
            boolean fixed = last == null || last.kind() == Token.Kind.COMMENT || piece.kind() == Token.Kind.COMMENT;
            String gap = text.substring(at, piece.start());
            shaken.append(fixed ? gap + (gap.endsWith("\n") ? "\n\n  " : "") : other(last, piece, random))
                    .append(text, piece.start(), piece.end());
            at = piece.end();
            last = piece;
        }
        return shaken.toString();
    }

    private static String other(Token last, Token next, Random random) {
        if (next.first() && Sentence.isEdge(next)) {
            return random.nextBoolean() ? "\n" : "  \n\n\t";
        }
        boolean sticks = (last.kind() == Token.Kind.SIGN) == (next.kind() == Token.Kind.SIGN);
        return switch (random.nextInt(5)) {
            case 0 -> "\n";
            case 1 -> "   ";
            case 2 -> "\t\n\n ";
            default -> sticks ? " " : "";
        };
    }
}
