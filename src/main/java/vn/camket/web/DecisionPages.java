package vn.camket.web;

import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.camket.Decision;
import vn.camket.account.Role;
import vn.camket.errand.Decide;
import vn.camket.fact.Text;
import vn.camket.finding.Answer;
import vn.camket.slot.Slots;

/** Takes what the coordinating department says of an answer; it goes in beside the answers, and the next run reads it. */
final class DecisionPages {
    private static final Set<Role> OFFICE = Set.of(Role.AUDITOR, Role.COORDINATOR);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    private final Counter counter;
    private final Slots slots;
    private final Settings settings;

    DecisionPages(Counter counter, Slots slots, Settings settings) {
        this.counter = counter;
        this.slots = slots;
        this.settings = settings;
    }

    List<Route> routes() {
        return List.of(Route.deed("/findings/{id}/decision", OFFICE, this::decide));
    }

    private void decide(Visit visit) throws IOException {
        String finding = visit.path("id");
        if (!ID.matcher(finding).matches()) {
            visit.missing();
            return;
        }
        Optional<Answer.Verdict> verdict = Arrays.stream(Answer.Verdict.values())
                .filter(one -> one.name().equals(visit.written("verdict")))
                .findFirst();
        Optional<LocalDate> until = day(visit.written("until"));
        if (verdict.isEmpty()) {
            visit.refuse(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    new Text(
                            "Chưa chọn ý kiến; chọn Chấp nhận hoặc Đề nghị bổ sung.",
                            "No verdict; choose Accepted or More is needed."));
        } else if (until.isEmpty() && !visit.written("until").isEmpty()) {
            visit.refuse(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    new Text(
                            "Thời hạn xử lý không phải là một ngày; ghi ví dụ 30/06/2026 hoặc để trống.",
                            "The day to be done by is no day; write it like 30/06/2026, or leave it blank."));
        } else {
            send(
                    visit,
                    new Decision(
                            finding,
                            verdict.get(),
                            until.orElse(null),
                            visit.account().name(),
                            settings.today()));
        }
    }

    private void send(Visit visit, Decision decision) throws IOException {
        Path file = Files.createTempFile("camket", ".xlsx").toAbsolutePath();
        try {
            Optional<String> format = counter.result(
                    visit, new Decide(settings.out(), decision, visit.written("answer"), visit.language(), file));
            if (format.isPresent()) {
                Gate.tellObject(visit, decision.finding() + " " + decision.verdict());
                slots.answer(file, Slots.OFFICE, format.get(), visit.account().name());
                visit.lead("/findings/" + decision.finding() + "?decided=1");
            }
        } finally {
            Files.delete(file);
        }
    }

    /** Empty for what is no day; browsers send 2026-06-30, people write 30/06/2026. */
    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.replaceFirst("^(\\d\\d)/(\\d\\d)/(\\d{4})$", "$3-$2-$1")));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
