package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camket.Progress.Stage;
import vn.camket.fact.Language;
import vn.camket.fact.Units;
import vn.camket.text.Wording;

class ProgressLineTest {
    private final StringWriter terminal = new StringWriter();
    private long millis;
    private final ProgressLine line = new ProgressLine(
            new PrintWriter(terminal),
            new Wording(Language.EN, new Units(List.of()), LocalDate.of(2026, 1, 1)),
            () -> millis * 1_000_000);

    private String last() {
        String all = terminal.toString();
        return all.substring(all.lastIndexOf("[K") + 2);
    }

    @Test
    void names_the_stage_at_its_beginning() {
        line.done(Stage.READING, 0, 10_000);
        assertEquals("Reading 10,000 report file(s)…", last());
    }

    @Test
    void tells_the_pace_and_what_is_left() {
        line.done(Stage.READING, 0, 10_000);
        millis = 2_000;
        line.done(Stage.READING, 800, 10_000);
        assertEquals("Reading reports: 800 of 10,000 files, 400 a second, about 0:23 left", last());
    }

    @Test
    void says_nothing_of_the_pace_before_half_a_second() {
        line.done(Stage.READING, 0, 10_000);
        millis = 499;
        line.done(Stage.READING, 300, 10_000);
        assertEquals("Reading 10,000 report file(s)…", last());
        millis = 500;
        line.done(Stage.READING, 300, 10_000);
        assertTrue(last().contains("600 a second"), last());
    }

    @Test
    void shows_the_pace_at_most_five_times_a_second() {
        line.done(Stage.CHECKING, 0, 250);
        millis = 1_000;
        line.done(Stage.CHECKING, 10, 250);
        millis = 1_199;
        line.done(Stage.CHECKING, 20, 250);
        assertTrue(last().contains("10 of 250"), last());
        millis = 1_200;
        line.done(Stage.CHECKING, 20, 250);
        assertTrue(last().contains("20 of 250"), last());
    }

    @Test
    void each_stage_has_a_pace_of_its_own() {
        line.done(Stage.READING, 0, 10);
        millis = 10_000;
        line.done(Stage.CHECKING, 0, 100);
        millis = 11_000;
        line.done(Stage.CHECKING, 50, 100);
        assertTrue(last().contains("50 a second"), last());
    }

    @Test
    void leaves_a_clear_line() {
        line.done(Stage.WRITING, 0, 1);
        line.close();
        assertEquals("", last());
    }
}
