package vn.camket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.fact.Amount;
import vn.camket.fact.AnswerSheets;
import vn.camket.fact.Cell;
import vn.camket.fact.Cover;
import vn.camket.fact.LegacyEncoding;
import vn.camket.fact.Limits;
import vn.camket.fact.Measurement;
import vn.camket.fact.Period;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.ReportedAnswer;
import vn.camket.fact.Section;
import vn.camket.fact.SheetNotes;
import vn.camket.fact.Stated;
import vn.camket.fact.Units;
import vn.camket.fact.Vocabulary;
import vn.camket.fact.WorkingDays;

class FactStoreTest {
    private static final String HASH = "ab".repeat(32);

    @TempDir
    private Path folder;

    private FactStore store(String reader, String phrase) {
        return new FactStore(folder, reader, register(phrase, Limits.DEFAULT));
    }

    private static Register register(String phrase, Limits limits) {
        return new Register(
                new TreeMap<>(),
                new Units(List.of()),
                new TreeMap<>(),
                new WorkingDays(Set.of()),
                words(phrase),
                limits);
    }

    private static Vocabulary words(String phrase) {
        return new Vocabulary(
                Map.of(), Map.of(), List.of(phrase), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());
    }

    private static Reading reading() {
        Cell cell = Cell.at("Biểu 1", "F6", "3.359,80");
        Cover cover = new Cover(
                Stated.of("Chương trình", cell),
                Stated.blank(),
                Stated.of(Quarter.parse("2024-Q3"), cell),
                Stated.unreadable(cell, Stated.Wanted.DATE),
                Stated.blank(),
                Stated.of(new Period(LocalDate.parse("2024-06-15"), null), cell),
                Stated.blank(),
                Stated.blank(),
                Stated.blank());
        Amount amount = new Amount(new BigDecimal("3359.80"), Amount.Bound.LOWER, new BigDecimal("10"), "tỷ đồng");
        Measurement row = new Measurement(
                "Biểu 1",
                6,
                Stated.blank(),
                Stated.of("m1", cell),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.blank(),
                Stated.of(amount, cell),
                Stated.blank(),
                Stated.of(LocalDate.parse("1999-12-31"), cell),
                Stated.blank());
        return new Reading(
                null,
                List.of(new Section(
                        "Biểu 1", cover, List.of(table()), List.of(), List.of(row), List.of(), notes(), false)),
                1,
                answers(cell));
    }

    private static AnswerSheets answers(Cell cell) {
        ReportedAnswer answer = new ReportedAnswer(
                Stated.of("0011223344556677", cell),
                Stated.of("Đã họp", cell),
                Stated.blank(),
                Stated.blank(),
                Stated.of(LocalDate.parse("2026-10-05"), cell),
                Stated.of(false, cell),
                Stated.unreadable(cell, Stated.Wanted.DATE),
                Stated.of(30, cell),
                Stated.blank(),
                Stated.blank());
        return new AnswerSheets(List.of(answer), true, 2);
    }

    private static List<SheetNotes> notes() {
        Cell cell = Cell.at("Biểu 1", "F9", "12");
        return List.of(new SheetNotes(
                "Biểu 1",
                new SheetNotes.Converted(3, List.of(LegacyEncoding.TCVN3), cell),
                null,
                List.of(new SheetNotes.Figure(
                        "actions", 9, "Tổng cộng", null, cell, BigDecimal.TEN, new BigDecimal("12.5")))));
    }

    private Path entry() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    @Test
    void a_reading_comes_back_as_it_was_kept() {
        store("1", "x").keep(HASH, reading());

        assertEquals(Optional.of(reading()), store("1", "x").find(HASH));
    }

    @Test
    void a_refusal_comes_back_as_it_was_kept() {
        store("1", "x").keep(HASH, Reading.refused("too-large", "rows"));

        assertEquals(
                Optional.of(Reading.refused("too-large", "rows")),
                store("1", "x").find(HASH));
    }

    @Test
    void another_reader_or_vocabulary_does_not_find_it() {
        store("1", "x").keep(HASH, reading());

        assertEquals(Optional.empty(), store("2", "x").find(HASH));
        assertEquals(Optional.empty(), store("1", "y").find(HASH));
    }

    @Test
    void a_reading_under_other_limits_is_not_found() {
        store("1", "x").keep(HASH, reading());
        Limits lower = new Limits(
                49,
                512,
                100_000_000,
                512,
                300_000,
                2_500_000,
                100_000_000,
                2_000,
                64,
                131_068,
                1_000_000,
                70_000,
                1_000_000,
                10_000,
                30);

        assertEquals(Optional.empty(), new FactStore(folder, "1", register("x", lower)).find(HASH));
    }

    @Test
    void a_broken_or_cut_entry_is_as_if_it_were_not_there() throws IOException {
        store("1", "x").keep(HASH, reading());
        byte[] bytes = Files.readAllBytes(entry());
        bytes[bytes.length - 1] ^= 1;
        Files.write(entry(), bytes);
        assertEquals(Optional.empty(), store("1", "x").find(HASH));

        Files.write(entry(), new byte[] {1, 2, 3});
        assertEquals(Optional.empty(), store("1", "x").find(HASH));
    }

    @Test
    void a_store_that_cannot_be_written_loses_nothing_but_time() throws IOException {
        Files.writeString(folder.resolve("file"), "not a folder");
        FactStore store = new FactStore(folder.resolve("file"), "1", register("x", Limits.DEFAULT));

        store.keep(HASH, reading());

        assertFalse(store.find(HASH).isPresent());
    }

    private static Section.Table table() {
        return new Section.Table(
                "Biểu 1", "commitments", Cell.at("Biểu 1", "A5", "Chỉ tiêu"), 9, List.of(), List.of("evidence"));
    }
}
