package vn.camket.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camket.mail.Letter;
import vn.camket.mail.Post;
import vn.camket.mail.Server;

class NotifiedRunTest {
    private static final String CONTACTS = """
            {
              "from": "hop-tac@can-tho.example",
              "coordinator": { "name": "Sở Tài chính thành phố Cần Thơ", "mail": ["dau-moi@can-tho.example"] },
              "units": [
                { "unit": "can-tho", "name": "UBND thành phố Cần Thơ", "mail": ["can-tho@can-tho.example"] },
                { "unit": "lao-cai", "name": "UBND tỉnh Lào Cai", "mail": ["lao-cai@lao-cai.example"] }
              ]
            }
            """;

    @TempDir
    private static Path folder;

    @TempDir
    private Path own;

    private static World lived;
    private PostOffice office;
    private World world;

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        lived = World.make(folder.resolve("lived")).sentLate();
        lived.runHere();
    }

    @BeforeEach
    void open() throws IOException, InterruptedException {
        office = PostOffice.open(folder);
        world = lived.copy(own);
        Files.writeString(world.rules().resolve("contacts.json"), CONTACTS);
        Files.writeString(own.resolve("password.txt"), PostOffice.PASSWORD + "\n");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private World.Ended send(List<String> options, String day) throws IOException, InterruptedException {
        return world.run(
                options,
                "--as-of",
                day,
                "--notify",
                "--smtp",
                office.address(),
                "--smtp-password-file",
                own.resolve("password.txt").toString());
    }

    @Test
    void each_unit_gets_its_workbook_and_the_coordinator_the_summary() throws Exception {
        send(office.trust(), World.DAY).requireDone();

        SortedMap<String, PostOffice.Received> received = office.received();
        assertEquals(Set.of("can-tho@can-tho.example", "dau-moi@can-tho.example"), received.keySet());
        PostOffice.Received unit = received.get("can-tho@can-tho.example");
        assertTrue(unit.subject().startsWith("Thực hiện thỏa thuận hợp tác: "), unit.subject());
        assertTrue(unit.body().startsWith("Kính gửi: UBND thành phố Cần Thơ"), unit.body());
        assertEquals("can-tho.xlsx", unit.attachments().get(0));
        PostOffice.Received summary = received.get("dau-moi@can-tho.example");
        assertTrue(summary.body().contains("Cần Thơ: đã gửi"), summary.body());
        assertEquals("findings.xlsx", summary.attachments().get(0));
        assertTrue(summary.attachments().contains("thai-nguyen-cong-van-don-doc.docx"), summary.body());
        assertTrue(summary.body().contains("tỉnh Thái Nguyên: 6 báo cáo, lâu nhất 470 ngày"), summary.body());
    }

    @Test
    void who_was_told_gets_nothing_again_until_there_is_something_new_or_a_month_has_passed() throws Exception {
        send(office.trust(), World.DAY).requireDone();
        office.empty();
        send(office.trust(), World.DAY).requireDone();
        assertEquals(Set.of("dau-moi@can-tho.example"), office.received().keySet());

        office.empty();
        send(office.trust(), "2026-01-30").requireDone();
        assertTrue(office.received().get("can-tho@can-tho.example").body().contains("Đã thông báo, chưa xử lý xong"));
    }

    @Test
    void a_server_whose_certificate_nobody_believes_gets_nothing_and_the_check_is_done_all_the_same() throws Exception {
        World.Ended ended = send(List.of(), World.DAY);

        assertEquals(0, ended.exit(), ended.said());
        assertTrue(ended.said().contains("không gửi được 2"), ended.said());
        assertTrue(office.received().isEmpty());
        assertFalse(world.shown().isEmpty());

        send(office.trust(), World.DAY).requireDone();
        assertEquals(2, office.received().size());
    }

    @Test
    void a_wrong_password_is_told_and_never_shown() throws Exception {
        Files.writeString(own.resolve("password.txt"), "sai-mat-khau");

        World.Ended ended = send(office.trust(), World.DAY);

        assertEquals(0, ended.exit(), ended.said());
        assertFalse(ended.said().contains("sai-mat-khau"), ended.said());
        assertTrue(office.received().isEmpty());
    }

    @Test
    void a_server_that_does_not_encrypt_gets_nothing() throws Exception {
        Server server = new Server("localhost", office.plainPort(), false, PostOffice.USER, PostOffice.PASSWORD);
        Post post = Post.by(server, List.of(), InstantSource.system());

        IOException failed = assertThrows(IOException.class, () -> post.send(letter()));
        assertTrue(failed.getMessage().contains("STARTTLS"), failed.getMessage());
        assertTrue(office.received().isEmpty());
    }

    private static Letter letter() {
        return new Letter("can-tho", "a@b.example", List.of("c@d.example"), "1", "Thử", "Thử", List.of());
    }

    @Test
    void drafts_are_laid_down_instead_the_same_each_time() throws Exception {
        World.Ended ended = world.run(List.of(), "--as-of", World.DAY, "--notify", "--dry-run");
        assertEquals(0, ended.exit(), ended.said());
        Path drafts = world.out().resolve("mail").resolve(World.DAY);
        assertEquals(List.of("can-tho.eml", "coordinator.eml"), PostOffice.files(drafts));
        byte[] first = Files.readAllBytes(drafts.resolve("can-tho.eml"));

        world.run(List.of(), "--as-of", World.DAY, "--notify", "--dry-run").requireDone();
        assertTrue(Arrays.equals(first, Files.readAllBytes(drafts.resolve("can-tho.eml"))));
        assertTrue(office.received().isEmpty());
    }

    @Test
    void made_up_addresses_are_never_written_to() throws Exception {
        Files.writeString(
                world.rules().resolve("contacts.json"), CONTACTS.replaceFirst("\\{", "{\"illustrative\": true,"));

        World.Ended ended = send(office.trust(), World.DAY);

        assertEquals(0, ended.exit(), ended.said());
        assertTrue(ended.said().contains("minh họa"), ended.said());
        assertTrue(office.received().isEmpty());
    }

    @Test
    void a_contacts_file_that_is_broken_spoils_no_check() throws Exception {
        Files.writeString(world.rules().resolve("contacts.json"), CONTACTS.replace("can-tho\"", "can-thơ\""));

        World.Ended ended = send(office.trust(), World.DAY);

        assertEquals(0, ended.exit(), ended.said());
        assertTrue(ended.said().contains("contacts.json:5:"), ended.said());
    }
}
