package vn.camket.web;

import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.camket.account.Role;
import vn.camket.errand.ListRules;
import vn.camket.errand.ShowRule;
import vn.camket.errand.TryRule;
import vn.camket.fact.Text;

/** Shows the rules with their pages, and lets auditors try another text of one; no rule is ever changed here. */
final class RulePages {
    /** Of each of the two texts; the longest of a release has a tenth. */
    static final int MOST_BYTES = 64 << 10;

    private static final Set<Role> OFFICE = Set.of(Role.AUDITOR, Role.COORDINATOR);
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,80}");

    private final Counter counter;
    private final Settings settings;

    RulePages(Counter counter, Settings settings) {
        this.counter = counter;
        this.settings = settings;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/rules", OFFICE, this::list),
                Route.page("/rules/{family}/{name}", OFFICE, this::rule),
                Route.deed("/rules/{family}/{name}", Set.of(Role.AUDITOR), this::attempt));
    }

    /** @param families in the order of the catalogue, by the id of the family */
    record Catalogue(Map<String, List<ListRules.Line>> families) {}

    /**
     * A rule.
     *
     * @param mayTry whether the reader may try another text
     * @param drl that is to be tried, or as it is
     * @param page that is to be tried, or as it is
     * @param told what a trial has shown, null before one
     */
    record Sheet(String id, ShowRule.Shown shown, boolean mayTry, String drl, String page, TryRule.Told told) {}

    private void list(Visit visit) {
        ListRules all = new ListRules(settings.rules(), settings.out(), settings.today(), visit.language());
        counter.result(visit, all)
                .ifPresent(lines -> visit.show(
                        "rules",
                        new Catalogue(lines.stream()
                                .collect(Collectors.groupingBy(
                                        line -> line.id().substring(0, line.id().indexOf('/')),
                                        LinkedHashMap::new,
                                        Collectors.toList())))));
    }

    private void rule(Visit visit) {
        shown(visit).ifPresent(shown -> show(visit, shown, shown.drl(), shown.page(), null));
    }

    private static String id(Visit visit) {
        return visit.path("family") + "/" + visit.path("name");
    }

    private static void show(Visit visit, ShowRule.Shown shown, String drl, String page, TryRule.Told told) {
        boolean mayTry = visit.account().role() == Role.AUDITOR;
        visit.show("rule", new Sheet(id(visit), shown, mayTry, drl, page, told));
    }

    /** Empty when the visit was answered: there is no such rule. */
    private Optional<ShowRule.Shown> shown(Visit visit) {
        boolean isName = NAME.matcher(visit.path("family")).matches()
                && NAME.matcher(visit.path("name")).matches();
        Optional<ShowRule.Shown> shown = isName
                ? counter.result(visit, new ShowRule(settings.rules(), id(visit), visit.language()))
                : Optional.empty();
        if (!isName || shown.isPresent() && shown.get().title() == null) {
            visit.missing();
            return Optional.empty();
        }
        return shown;
    }

    private void attempt(Visit visit) {
        String drl = typed(visit, "drl");
        String page = typed(visit, "page");
        if (isLarge(drl) || isLarge(page)) {
            visit.refuse(
                    HttpStatus.CONTENT_TOO_LARGE,
                    new Text(
                            "Văn bản dài quá " + (MOST_BYTES >> 10) + " KB; rút ngắn rồi thử lại.",
                            "A text is longer than " + (MOST_BYTES >> 10) + " KB; shorten it and try again."));
            return;
        }
        TryRule errand = new TryRule(settings.request(List.of(), List.of(), visit.language()), id(visit), drl, page);
        shown(visit)
                .ifPresent(
                        shown -> counter.result(visit, errand).ifPresent(told -> show(visit, shown, drl, page, told)));
    }

    /** Forms send line ends of their own. */
    private static String typed(Visit visit, String field) {
        return Objects.requireNonNullElse(visit.context().formParam(field), "").replace("\r\n", "\n");
    }

    private static boolean isLarge(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }
}
