package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.camket.fact.Action;
import vn.camket.fact.Agreement;
import vn.camket.fact.Commitment;
import vn.camket.fact.ProposedReview;
import vn.camket.fact.Provenance;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedReview;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Stated;

/** Proposes for the register the reviews and conclusions that counting reports tell and it lacks. */
final class ProposedReviews {
    private static final String UNNAMED = "ket-luan";

    private final World world;
    private final PlainLead leads;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    private ProposedReviews(World world) {
        this.world = world;
        this.leads = new PlainLead(world);
        Agreement agreement = world.agreement();
        Stream<Action> actions = Stream.concat(
                agreement.fields().stream().flatMap(field -> field.actions().stream()),
                agreement.reviews().held().stream().flatMap(held -> held.conclusions().stream()));
        actions.forEach(action -> {
            ids.add(action.id());
            titles.add(Slug.fold(action.title().vi()));
        });
        agreement.fields().stream()
                .flatMap(field -> field.commitments().stream())
                .map(Commitment::id)
                .forEach(ids::add);
    }

    /** A row of a counting report that tells of a review. */
    private record Told(Report report, ReportedReview row) {
        Provenance at(Stated<?> stated) {
            return Provenance.cell(report.workbook(), stated.cell());
        }
    }

    /** One a day, oldest first. */
    static List<ProposedReview> of(World world) {
        SortedMap<LocalDate, List<Told>> byDay = new TreeMap<>();
        for (Report report : world.reports().standing()) {
            for (ReportedReview row : report.reviews()) {
                if (row.date().isGiven() && !row.date().value().isAfter(world.date())) {
                    byDay.computeIfAbsent(row.date().value(), any -> new ArrayList<>())
                            .add(new Told(report, row));
                }
            }
        }
        ProposedReviews proposed = new ProposedReviews(world);
        return byDay.entrySet().stream()
                .flatMap(day -> proposed.review(day.getKey(), day.getValue()).stream())
                .toList();
    }

    private Optional<ProposedReview> review(LocalDate on, List<Told> told) {
        List<Agreement.Reviews.Held> held = world.agreement().reviews().held().stream()
                .filter(one -> one.on().equals(on))
                .toList();
        if (held.stream().anyMatch(one -> !one.conclusions().isEmpty())) {
            return Optional.empty();
        }
        boolean isKnown = !held.isEmpty();
        List<ProposedReview.Conclusion> conclusions = conclusions(on, told);
        if (isKnown && conclusions.isEmpty()) {
            return Optional.empty();
        }
        boolean isFinal = told.stream().anyMatch(one -> one.row().kind().value() == ReviewKind.FINAL);
        Told first = told.get(0);
        return Optional.of(new ProposedReview(
                world.agreement().id(),
                isFinal ? ReviewKind.FINAL : first(told, ReportedReview::kind),
                on,
                first(told, ReportedReview::document),
                first(told, ReportedReview::coversYear),
                isKnown ? null : first.at(first.row().date()),
                conclusions));
    }

    private static <T> T first(List<Told> told, Function<ReportedReview, Stated<T>> column) {
        return told.stream()
                .map(one -> column.apply(one.row()).value())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Those of the first report, and of the others what it does not say. */
    private List<ProposedReview.Conclusion> conclusions(LocalDate on, List<Told> told) {
        List<ProposedReview.Conclusion> conclusions = new ArrayList<>();
        for (Told one : told) {
            if (one.row().conclusions().isGiven()) {
                Provenance source = one.at(one.row().conclusions());
                for (String text : ConclusionParts.of(one.row().conclusions().value())) {
                    if (titles.add(Slug.fold(text))) {
                        conclusions.add(new ProposedReview.Conclusion(
                                id(text), text, leads.of(text, on), PlainDue.of(text, on), source));
                    }
                }
            }
        }
        return conclusions;
    }

    /** As the schema of agreements has ids; a number behind it tells it from another. */
    private String id(String text) {
        String plain = Slug.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String id = plain.isEmpty() ? UNNAMED : plain;
        String unique = id;
        for (int more = 2; !ids.add(unique); more++) {
            unique = id + "-" + more;
        }
        return unique;
    }
}
