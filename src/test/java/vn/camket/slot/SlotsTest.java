package vn.camket.slot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camket.disk.Sha256;
import vn.camket.fact.Quarter;

class SlotsTest {
    private static final Slot SLOT = new Slot(new Quarter(2026, 4), "can-tho-hau-giang-2021", "can-tho");
    private static final String FOLDER = "2026-Q4/can-tho-hau-giang-2021/can-tho/";

    @TempDir
    private Path work;

    private Path reports;
    private Instant now = Instant.parse("2026-11-27T04:05:06.789Z");
    private Slots slots;

    @BeforeEach
    void open() throws IOException {
        reports = Files.createDirectories(work.resolve("reports-in"));
        slots = again();
    }

    private Slots again() {
        return new Slots(reports, work.resolve("data"), () -> now);
    }

    private Path draft(String content) throws IOException {
        return Files.writeString(Files.createTempFile(work, "draft", ""), content);
    }

    private Receipt send(String content) throws IOException {
        return slots.send(draft(content), SLOT, "xlsx", "lan", true);
    }

    private void put(String name, String content) throws IOException {
        Path file = reports.resolve(FOLDER + name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<String> lying() throws IOException {
        try (Stream<Path> files = Files.walk(reports)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> reports.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_workbook_lies_in_its_slot_as_it_was_sent_when_its_receipt_is_given() throws IOException {
        Receipt receipt = send("one");

        assertEquals(
                new Receipt(
                        "2026-000001",
                        Instant.parse("2026-11-27T04:05:06Z"),
                        "lan",
                        SLOT,
                        FOLDER + "v001.xlsx",
                        Sha256.hex("one"),
                        3,
                        true,
                        null),
                receipt);
        assertEquals(List.of(receipt.path()), lying());
        assertEquals("one", Files.readString(slots.file(receipt)));
    }

    @Test
    void another_workbook_becomes_the_next_version_whatever_its_format() throws IOException {
        Receipt first = send("one");
        Receipt next = slots.send(draft("two"), SLOT, "ods", "lan", false);

        assertEquals(FOLDER + "v002.ods", next.path());
        assertEquals(List.of(next, first), slots.of("can-tho"));
        assertEquals(Optional.of(next), slots.inForce(SLOT));
    }

    @Test
    void the_same_bytes_again_are_no_new_version() throws IOException {
        Receipt first = send("one");
        now = now.plusSeconds(60);

        assertEquals(first, send("one"));
        assertEquals(1, lying().size());
    }

    @Test
    void the_bytes_of_a_version_that_was_replaced_are_a_new_version() throws IOException {
        send("one");
        send("two");

        assertEquals(FOLDER + "v003.xlsx", send("one").path());
    }

    @Test
    void a_version_that_was_put_there_by_hand_is_never_written_over() throws IOException {
        put("v007.csv", "by hand");

        assertEquals(FOLDER + "v008.xlsx", send("one").path());
        assertEquals("by hand", Files.readString(reports.resolve(FOLDER + "v007.csv")));
    }

    @Test
    void a_version_that_was_put_there_by_hand_and_counts_has_no_receipt() throws IOException {
        send("one");
        put("v007.csv", "by hand");

        assertEquals(Optional.empty(), slots.inForce(SLOT));
    }

    @Test
    void a_workbook_whose_sender_was_cut_off_before_the_receipt_gets_it_when_it_is_sent_again() throws IOException {
        put("v001.xlsx", "one");

        assertEquals(FOLDER + "v001.xlsx", send("one").path());
        assertEquals(1, lying().size());
    }

    @Test
    void a_version_that_was_changed_by_hand_has_no_receipt_of_its_new_bytes() throws IOException {
        Receipt first = send("one");
        Files.writeString(slots.file(first), "changed");

        assertEquals(FOLDER + "v002.xlsx", send("changed").path());
    }

    @Test
    void the_name_of_a_version_that_was_taken_away_by_hand_is_not_given_again() throws IOException {
        Files.delete(slots.file(send("one")));

        assertEquals(FOLDER + "v002.xlsx", send("one").path());
    }

    @Test
    void a_marker_without_its_workbook_does_not_hold_for_a_new_one() throws IOException {
        put("v001.xlsx.withdrawn", "");

        assertEquals(FOLDER + "v002.xlsx", send("one").path());
    }

    @Test
    void answers_are_called_by_the_numbers_of_their_receipts() throws IOException {
        Receipt one = slots.answer(draft("one"), "ca-mau/so-y-te", "xlsx", "lan");
        Receipt two = slots.answer(draft("two"), "ca-mau/so-y-te", "xlsx", "lan");

        assertEquals("answers/ca-mau/so-y-te/2026-000001.xlsx", one.path());
        assertEquals("answers/ca-mau/so-y-te/2026-000002.xlsx", two.path());
        assertEquals(one, slots.answer(draft("one"), "ca-mau/so-y-te", "xlsx", "lan"));
    }

    @Test
    void answers_whose_sender_was_cut_off_before_the_receipt_get_it_when_they_are_sent_again() throws IOException {
        Path orphan = reports.resolve("answers/can-tho/2026-000001.xlsx");
        Files.createDirectories(orphan.getParent());
        Files.writeString(orphan, "one");

        assertEquals(
                "answers/can-tho/2026-000002.xlsx",
                slots.answer(draft("two"), "can-tho", "xlsx", "lan").path());
        assertEquals(
                "answers/can-tho/2026-000001.xlsx",
                slots.answer(draft("one"), "can-tho", "xlsx", "lan").path());
    }

    @Test
    void numbers_begin_anew_with_the_year_in_vietnam() throws IOException {
        now = Instant.parse("2026-12-31T16:59:59Z");
        assertEquals("2026-000001", send("one").number());
        now = Instant.parse("2026-12-31T17:00:00Z");
        assertEquals("2027-000001", send("two").number());
    }

    @Test
    void what_is_withdrawn_stays_and_is_marked_and_the_former_version_counts() throws IOException {
        Receipt first = send("one");
        Receipt wrong = send("two");
        Receipt withdrawn = slots.withdraw(wrong.number(), "Nhầm quý\nxin lỗi", "hoa");

        assertEquals("hoa", withdrawn.withdrawn().by());
        assertEquals(withdrawn, slots.find(wrong.number()).orElseThrow());
        assertEquals(Optional.of(first), slots.inForce(SLOT));
        assertEquals("two", Files.readString(slots.file(wrong)));
        assertEquals("""
                Nhầm quý xin lỗi
                Biên nhận / Receipt: 2026-000002
                Lúc / At: 2026-11-27T11:05:06+07:00
                Người rút / Withdrawn by: hoa
                """, Files.readString(reports.resolve(FOLDER + "v002.xlsx.withdrawn")));
    }

    @Test
    void a_workbook_is_withdrawn_once() throws IOException {
        String number = send("one").number();
        Receipt withdrawn = slots.withdraw(number, "first", "hoa");
        now = now.plusSeconds(60);

        assertEquals(withdrawn, slots.withdraw(number, "second", "lan"));
    }

    @Test
    void the_bytes_of_a_withdrawn_version_are_a_new_version() throws IOException {
        slots.withdraw(send("one").number(), "too early", "lan");

        assertEquals(FOLDER + "v002.xlsx", send("one").path());
    }

    @Test
    void what_was_withdrawn_by_a_process_that_was_killed_is_marked_at_the_next_start() throws IOException {
        Receipt receipt = send("one");
        slots.withdraw(receipt.number(), "wrong", "lan");
        Path marker = reports.resolve(FOLDER + "v001.xlsx.withdrawn");
        byte[] text = Files.readAllBytes(marker);
        Files.delete(marker);
        again();

        assertEquals(new String(text, UTF_8), Files.readString(marker));
    }

    @Test
    void a_withdrawal_needs_a_reason_that_can_be_read() throws IOException {
        String number = send("one").number();

        assertThrows(SlotFailure.class, () -> slots.withdraw(number, " \n", "lan"));
        assertThrows(SlotFailure.class, () -> slots.withdraw(number, "x".repeat(1001), "lan"));
        assertNull(slots.find(number).orElseThrow().withdrawn());
        assertEquals(
                1000,
                slots.withdraw(number, "x".repeat(1000), "lan")
                        .withdrawn()
                        .reason()
                        .length());
    }

    @Test
    void a_number_that_was_never_given_is_told() {
        SlotFailure failure = assertThrows(SlotFailure.class, () -> slots.withdraw("2026-000009", "wrong", "lan"));

        assertTrue(failure.text().vi().contains("2026-000009"));
        assertEquals(Optional.empty(), slots.find("2026-000009"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "../x", "a/../b", "a/b/c", "/a", "a/", "A", "a b", "a\\b", "a\n", "đ", "a\0"})
    void a_unit_that_is_not_written_as_an_id_becomes_no_folder(String unit) throws IOException {
        Path draft = draft("one");
        Slot slot = new Slot(SLOT.quarter(), SLOT.agreement(), unit);

        assertThrows(SlotFailure.class, () -> slots.send(draft, slot, "xlsx", "lan", true));
        assertThrows(SlotFailure.class, () -> slots.answer(draft, unit, "xlsx", "lan"));
        assertEquals(List.of(), lying());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "A"})
    void an_agreement_that_is_not_written_as_an_id_becomes_no_folder(String agreement) throws IOException {
        Path draft = draft("one");
        Slot slot = new Slot(SLOT.quarter(), agreement, SLOT.unit());

        assertThrows(SlotFailure.class, () -> slots.send(draft, slot, "xlsx", "lan", true));
        assertThrows(SlotFailure.class, () -> slots.inForce(slot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exe", "XLSX", "xlsx.withdrawn", "xlsx/../../x", "pdf"})
    void what_is_not_a_format_of_workbooks_is_not_taken(String format) throws IOException {
        Path draft = draft("one");

        assertThrows(SlotFailure.class, () -> slots.send(draft, SLOT, format, "lan", true));
    }

    @Test
    void nothing_is_sent_through_a_link() throws IOException {
        Path aside = Files.createDirectories(work.resolve("aside"));
        Files.createSymbolicLink(reports.resolve("2026-Q4"), aside);
        Path draft = draft("one");

        assertThrows(SlotFailure.class, () -> slots.send(draft, SLOT, "xlsx", "lan", true));
    }

    @Test
    void while_the_reports_folder_is_away_nothing_is_sent_beside_it() throws IOException {
        Files.delete(reports);
        Path draft = draft("one");

        assertThrows(SlotFailure.class, () -> slots.send(draft, SLOT, "xlsx", "lan", true));
        assertFalse(Files.exists(reports));
    }

    @Test
    void receipts_are_known_after_a_new_start_and_to_other_processes() throws IOException {
        Slots other = again();
        Receipt receipt = send("Báo cáo");

        assertEquals(Optional.of(receipt), other.find(receipt.number()));
        assertEquals(List.of(receipt), again().of("can-tho"));
    }

    @Test
    void a_receipt_that_was_written_down_in_part_was_not_given_and_its_line_makes_room() throws IOException {
        Receipt one = send("one");
        send("two");
        Path journal = work.resolve("data/receipts.jsonl");
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(bytes, bytes.length - 20));

        slots = again();
        assertEquals(List.of(one), slots.of("can-tho"));
        Receipt two = send("two");
        assertEquals("2026-000002", two.number());
        assertEquals(FOLDER + "v002.xlsx", two.path());
        assertEquals(List.of(two, one), again().of("can-tho"));
    }

    @Test
    void a_last_line_that_only_lacks_its_end_is_kept() throws IOException {
        Receipt one = send("one");
        Path journal = work.resolve("data/receipts.jsonl");
        Files.writeString(journal, Files.readString(journal).stripTrailing());

        slots = again();
        send("two");
        assertEquals(Optional.of(one), again().find(one.number()));
    }

    @Test
    void a_line_in_the_middle_that_cannot_be_read_is_told_with_its_number() throws IOException {
        send("one");
        send("two");
        Path journal = work.resolve("data/receipts.jsonl");
        Files.writeString(journal, Files.readString(journal).replaceFirst("\n\\{", "\n#"));

        SlotFailure failure = assertThrows(SlotFailure.class, this::again);
        assertTrue(failure.text().vi().contains("dòng 2"), failure.text().vi());
    }

    @Test
    void copies_of_senders_who_were_killed_are_cleared_after_a_day() throws IOException {
        Path incoming = Files.createDirectories(reports.resolve(".incoming"));
        Path old = Files.writeString(incoming.resolve("old.tmp"), "half");
        Path late = Files.writeString(incoming.resolve("late.tmp"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        Files.setLastModifiedTime(late, FileTime.from(Instant.now().minus(Duration.ofHours(23))));
        send("one");

        assertFalse(Files.exists(old));
        assertTrue(Files.exists(late));
    }

    @Test
    void two_at_once_on_one_slot_give_versions_of_their_own() throws Exception {
        int each = 50;
        Slots other = again();
        ExecutorService senders = Executors.newFixedThreadPool(2);
        List<Future<List<Receipt>>> sent = new ArrayList<>();
        for (Slots one : List.of(slots, other)) {
            sent.add(senders.submit(all(one, String.valueOf(sent.size()), each)));
        }
        List<Receipt> receipts = new ArrayList<>();
        for (Future<List<Receipt>> one : sent) {
            receipts.addAll(one.get());
        }
        senders.shutdown();

        List<String> paths = receipts.stream().map(Receipt::path).sorted().toList();
        assertEquals(
                IntStream.rangeClosed(1, 2 * each)
                        .mapToObj(number -> String.format("%sv%03d.xlsx", FOLDER, number))
                        .toList(),
                paths);
        assertEquals(paths, lying());
        assertEquals(
                2 * each, new TreeSet<>(receipts.stream().map(Receipt::number).toList()).size());
        for (Receipt receipt : receipts) {
            assertEquals(receipt.sha256(), Sha256.hex(slots.file(receipt)));
        }
    }

    private Callable<List<Receipt>> all(Slots one, String sender, int count) {
        return () -> {
            List<Receipt> receipts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                receipts.add(one.send(draft(sender + " " + i), SLOT, "xlsx", "lan", true));
            }
            return receipts;
        };
    }
}
