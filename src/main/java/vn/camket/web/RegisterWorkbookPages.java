package vn.camket.web;

import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.camket.account.Role;
import vn.camket.errand.RegisterAnswer;
import vn.camket.errand.RegisterUpload;
import vn.camket.fact.Text;

/** Hands out the register as a workbook, and takes one back once somebody has confirmed what it changes. */
final class RegisterWorkbookPages {
    private static final Set<Role> OFFICE = Set.of(Role.AUDITOR, Role.COORDINATOR);

    private final RegisterCounter counter;
    private final Settings settings;
    private final RegisterDrafts drafts;

    RegisterWorkbookPages(RegisterCounter counter, Settings settings) {
        this.counter = counter;
        this.settings = settings;
        this.drafts = new RegisterDrafts(settings.data().resolve("register-drafts"), settings.clock());
    }

    List<Route> routes() {
        return List.of(
                Route.page("/register/workbook", OFFICE, visit -> counter.download(visit, settings, List.of())),
                Route.upload("/register/workbook", OFFICE, this::upload),
                Route.deed("/register/workbook/{draft}", OFFICE, this::confirm));
    }

    private void upload(Visit visit) throws IOException {
        UploadedFile file = visit.context().uploadedFile("workbook");
        if (file == null || file.size() == 0) {
            visit.refuse(
                    HttpStatus.BAD_REQUEST,
                    new Text("Chưa chọn tệp; chọn bảng tính của sổ.", "No file; choose a workbook of the register."));
            return;
        }
        Optional<String> draft;
        try (InputStream bytes = file.content()) {
            draft = drafts.keep(visit.account(), bytes);
        }
        if (draft.isEmpty()) {
            visit.refuse(
                    HttpStatus.CONTENT_TOO_LARGE,
                    new Text(
                            "Tệp lớn quá " + (RegisterDrafts.MOST_BYTES >> 20) + " MB; xuất sổ của ít thỏa thuận hơn.",
                            "The file is larger than " + (RegisterDrafts.MOST_BYTES >> 20)
                                    + " MB; export fewer agreements."));
        } else {
            answer(visit, draft.get(), null);
        }
    }

    private void confirm(Visit visit) throws IOException {
        answer(visit, visit.path("draft"), RegisterCounter.seen(visit));
    }

    private void answer(Visit visit, String draft, String seen) throws IOException {
        Optional<Path> file = drafts.find(visit.account(), draft);
        if (file.isEmpty()) {
            visit.missing();
            return;
        }
        RegisterUpload upload = new RegisterUpload(
                settings.rules(), file.get().toAbsolutePath(), seen, settings.today(), visit.language());
        boolean kept = false;
        try {
            Optional<RegisterAnswer> answer = counter.enter(visit, upload);
            kept = answer.isPresent() && answer.get().awaitsYes();
            answer.ifPresent(told -> show(visit, draft, told));
        } finally {
            if (!kept) {
                Files.deleteIfExists(file.get());
            }
        }
    }

    private static void show(Visit visit, String draft, RegisterAnswer answer) {
        if (answer.written()) {
            Gate.tellObject(visit, "written: " + answer.agreements());
            visit.lead("/register?written=1");
        } else {
            String title = visit.say("web.register.workbook");
            new RegisterLook(title, Map.of(), "/register/workbook/" + draft, Map.of(), "/register", answer).show(visit);
        }
    }
}
