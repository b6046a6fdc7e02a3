package vn.camket.web;

import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.camket.account.Role;
import vn.camket.errand.RegisterAnswer;
import vn.camket.errand.RegisterAnswer.Mistake;
import vn.camket.errand.RegisterEntry;
import vn.camket.errand.RegisterOverview;
import vn.camket.errand.RegisterPart;
import vn.camket.errand.RegisterView;

/** Shows the register, and takes reviews, their conclusions and documents one by one. */
final class RegisterPages {
    private static final Set<Role> OFFICE = Set.of(Role.AUDITOR, Role.COORDINATOR);
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,80}");

    private final RegisterCounter counter;
    private final Settings settings;

    RegisterPages(RegisterCounter counter, Settings settings) {
        this.counter = counter;
        this.settings = settings;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/register", OFFICE, this::overview),
                Route.page("/register/{agreement}", OFFICE, this::agreement),
                Route.page("/register/{agreement}/workbook", OFFICE, this::download),
                Route.deed("/register/{agreement}/{part}", OFFICE, this::enter));
    }

    /** @param written whether something was entered just now */
    record Overview(List<RegisterOverview.Line> lines, boolean written) {}

    /** @param attempt what was to be entered and is at fault, null when nothing is */
    record Sheet(String agreement, RegisterView.Shown shown, Attempt attempt, boolean written) {
        String typed(RegisterPart part, int column) {
            return isOf(part) ? attempt.typed.get(column) : "";
        }

        boolean isOf(RegisterPart part) {
            return attempt != null && attempt.part == part;
        }

        List<Mistake> faults(RegisterPart part, int column) {
            return isOf(part)
                    ? attempt.answer.faults().stream()
                            .filter(fault -> fault.column() == column)
                            .toList()
                    : List.of();
        }
    }

    /** What somebody typed for a row, and what it would do. */
    record Attempt(RegisterPart part, List<String> typed, RegisterAnswer answer) {}

    private void overview(Visit visit) {
        counter.result(visit, new RegisterOverview(settings.rules(), settings.today(), visit.language()))
                .ifPresent(lines -> visit.show(
                        "register", new Overview(lines, visit.asked("written").isPresent())));
    }

    private void agreement(Visit visit) {
        boolean written = visit.asked("written").isPresent();
        shown(visit)
                .ifPresent(shown ->
                        visit.show("register-agreement", new Sheet(visit.path("agreement"), shown, null, written)));
    }

    /** Empty when the visit was answered: there is no such agreement. */
    private Optional<RegisterView.Shown> shown(Visit visit) {
        String agreement = visit.path("agreement");
        if (!ID.matcher(agreement).matches()) {
            visit.missing();
            return Optional.empty();
        }
        Optional<RegisterView.Shown> shown = counter.result(
                visit, new RegisterView(settings.rules(), agreement, settings.today(), visit.language()));
        if (shown.isPresent() && shown.get().title() == null) {
            visit.missing();
            return Optional.empty();
        }
        return shown;
    }

    private void download(Visit visit) throws IOException {
        if (shown(visit).isPresent()) {
            counter.download(visit, settings, List.of(visit.path("agreement")));
        }
    }

    private void enter(Visit visit) {
        Optional<RegisterPart> part = RegisterPart.of(visit.path("part"));
        if (part.isEmpty()) {
            visit.missing();
            return;
        }
        shown(visit).ifPresent(shown -> {
            int columns = shown.tables().get(part.get().ordinal()).columns().size();
            List<String> typed = IntStream.range(0, columns)
                    .mapToObj(at -> visit.written("c" + at))
                    .toList();
            RegisterEntry entry = new RegisterEntry(
                    settings.rules(),
                    visit.path("agreement"),
                    part.get(),
                    typed,
                    RegisterCounter.seen(visit),
                    settings.today(),
                    visit.language());
            counter.enter(visit, entry)
                    .ifPresent(answer -> answer(visit, shown, new Attempt(part.get(), typed, answer)));
        });
    }

    private static void answer(Visit visit, RegisterView.Shown shown, Attempt attempt) {
        String agreement = visit.path("agreement");
        String page = "/register/" + agreement;
        if (attempt.answer.written()) {
            Gate.tellObject(visit, agreement + " " + attempt.part.word() + " written");
            visit.lead(page + "?written=1");
        } else if (attempt.answer.isFaulty()) {
            visit.context().status(HttpStatus.UNPROCESSABLE_CONTENT);
            visit.show("register-agreement", new Sheet(agreement, shown, attempt, false));
        } else {
            String action = page + "/" + attempt.part.word();
            Map<String, String> typed = typed(shown, attempt);
            new RegisterLook(shown.title(), typed, action, fields(attempt.typed), page, attempt.answer).show(visit);
        }
    }

    /** What was written, by the titles of the columns: who confirms it must have seen it. */
    private static Map<String, String> typed(RegisterView.Shown shown, Attempt attempt) {
        Map<String, String> typed = new LinkedHashMap<>();
        List<RegisterView.Column> columns =
                shown.tables().get(attempt.part.ordinal()).columns();
        for (int at = 0; at < columns.size(); at++) {
            if (!attempt.typed.get(at).isEmpty()) {
                typed.put(columns.get(at).title(), attempt.typed.get(at));
            }
        }
        return typed;
    }

    private static Map<String, String> fields(List<String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int at = 0; at < typed.size(); at++) {
            fields.put("c" + at, typed.get(at));
        }
        return fields;
    }
}
