package vn.camket.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.camket.fact.Agreement;
import vn.camket.fact.NextPhase;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;
import vn.camket.fact.Text;

/** Draws up the agreement that follows on one: what its document would repeat, and what is left to be done. */
final class NextPhases {
    private final World world;
    private final Agreement former;
    private final LocalDate from;
    private final LocalDate to;

    private NextPhases(World world, LocalDate from, LocalDate to) {
        this.world = world;
        this.former = world.agreement();
        this.from = from;
        this.to = to;
    }

    /** @param to null when it is open-ended */
    static NextPhase of(World world, String id, LocalDate from, LocalDate to) {
        return new NextPhases(world, from, to).named(id);
    }

    private NextPhase named(String id) {
        Heirs heirs = new Heirs(world, from);
        CarriedFields carried = new CarriedFields(former, Remains.of(world), heirs, from, to);
        Quarter newest = world.reports().standing().stream()
                .map(Report::quarter)
                .max(Quarter::compareTo)
                .orElse(null);
        Agreement next = new Agreement(
                id,
                new Text(
                        title(former.title().vi(), "giai đoạn"),
                        title(former.title().en(), "phase")),
                former.instrument(),
                former.level(),
                null,
                from,
                to,
                former.annual(),
                former.annualPlan(),
                null,
                null,
                former.id(),
                heirs.parties(),
                new Agreement.Reporting(
                        former.reporting().every(), former.reporting().scheme(), null),
                new Agreement.Reviews(
                        former.reviews().everyMonths(), former.reviews().finalReview(), List.of(), List.of()),
                carried.fields(),
                List.of(),
                former.parameters(),
                former.illustrative(),
                List.of());
        return new NextPhase(former, next, world.date(), newest, heirs.changed(), carried.items());
    }

    /** With the years of the next phase: two agreements of one title could not be told apart in a report. */
    private String title(String words, String phase) {
        String first = Integer.toString(from.getYear());
        String last = to == null ? "…" : Integer.toString(to.getYear());
        Matcher range = years(
                "(\\s*[-–]\\s*)" + (former.to() == null ? first : former.to().getYear()), words);
        if (range.find()) {
            return range.replaceFirst(first + "$1" + last);
        }
        Matcher year = years("", words);
        return former.annual() && first.equals(last) && year.find()
                ? year.replaceAll(first)
                : words + " (" + phase + " " + (first.equals(last) ? first : first + " – " + last) + ")";
    }

    private Matcher years(String more, String words) {
        return Pattern.compile("\\b" + former.from().getYear() + more + "\\b").matcher(words);
    }
}
