package vn.camket.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.Quarter;
import vn.camket.fact.Report;

/** Evaluates the rules about commitments. */
final class CommitmentRules {
    private final Matter matter;
    private final Opinions opinions;
    private final Values values;

    CommitmentRules(Matter matter, Opinions opinions) {
        this.matter = matter;
        this.opinions = opinions;
        this.values = new Values(matter);
    }

    void evaluate() {
        matter.agreement.fields().stream()
                .flatMap(field -> field.commitments().stream())
                .forEach(this::evaluate);
    }

    private void evaluate(Commitment commitment) {
        missedTarget(commitment);
        missedYearlyQuota(commitment);
        if (matter.isInForce()) {
            behindPace(commitment);
            oneSidedCommitment(commitment);
            partiesDisagree(commitment);
            changesOfOneUnit(commitment);
        }
    }

    private static String subject(Commitment commitment, Object... more) {
        StringBuilder subject = new StringBuilder("commitment:").append(commitment.id());
        for (Object part : more) {
            subject.append(':').append(part);
        }
        return subject.toString();
    }

    private static String firstBy(Commitment commitment) {
        return commitment.by().isEmpty() ? null : commitment.by().get(0);
    }

    private static boolean isCumulative(Commitment commitment) {
        return commitment.kind() == CommitmentKind.CUMULATIVE;
    }

    /** "target = baseline: the rules with `achieved` pass over." */
    private static boolean isMeasurable(Commitment commitment) {
        return commitment.target().compareTo(commitment.baseline()) != 0;
    }

    /**
     * Whether achieved(v) = (v − baseline) / (target − baseline) is less than part / whole, exactly.
     *
     * @param whole positive
     */
    private static boolean isAchievedLess(Commitment commitment, BigDecimal v, BigDecimal part, BigDecimal whole) {
        BigDecimal way = commitment.target().subtract(commitment.baseline());
        BigDecimal left = v.subtract(commitment.baseline()).multiply(whole);
        BigDecimal right = part.multiply(way);
        return way.signum() > 0 ? left.compareTo(right) < 0 : left.compareTo(right) > 0;
    }

    /** "cumulative; due < D; achieved < 1 (no value: 0): W achieved >= 0.9, E below, C below 0.5". */
    private void missedTarget(Commitment commitment) {
        if (!isCumulative(commitment)
                || !isMeasurable(commitment)
                || commitment.due() == null
                || !commitment.due().isBefore(matter.day)) {
            return;
        }
        Values.Value value = values.atDay(commitment);
        BigDecimal v = value == null ? commitment.baseline() : value.number();
        String severity = null;
        if (isAchievedLess(commitment, v, matter.number("missed-target.critical", "0.5"), BigDecimal.ONE)) {
            severity = "critical";
        } else if (isAchievedLess(commitment, v, matter.number("missed-target.error", "0.9"), BigDecimal.ONE)) {
            severity = "error";
        } else if (isAchievedLess(commitment, v, BigDecimal.ONE, BigDecimal.ONE)) {
            severity = "warning";
        }
        opinions.add("unmet-commitments/missed-target", severity, firstBy(commitment), subject(commitment));
    }

    /**
     * "cumulative; D <= due; value at D known, from quarter q; s = (closes(q) − from) / (due − from) in days, s >= 0.10;
     * achieved < 0.8 s: W; E achieved < 0.5 s".
     */
    private void behindPace(Commitment commitment) {
        Values.Value value = values.atDay(commitment);
        if (!isCumulative(commitment)
                || !isMeasurable(commitment)
                || commitment.due() == null
                || matter.day.isAfter(commitment.due())
                || value == null) {
            return;
        }
        BigDecimal gone = days(commitment.from(), matter.closes(value.quarter()));
        BigDecimal all = days(commitment.from(), commitment.due());
        if (all.signum() <= 0 || gone.compareTo(all.multiply(matter.number("behind-pace.elapsed", "0.10"))) < 0) {
            return;
        }
        String severity = null;
        if (isAchievedLess(commitment, value.number(), gone.multiply(matter.number("behind-pace.error", "0.5")), all)) {
            severity = "error";
        } else if (isAchievedLess(
                commitment, value.number(), gone.multiply(matter.number("behind-pace.warning", "0.8")), all)) {
            severity = "warning";
        }
        opinions.add("unmet-commitments/behind-pace", severity, firstBy(commitment), subject(commitment));
    }

    private static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }

    /**
     * "yearly; some report of a `by` unit counts for that year: year's last value < target once dueOn(Q4) < D: E; else
     * value at Q3 < 0.6 target: W"; "judges only years wholly inside the commitment's period"; "a year with a report and
     * no value: achieved 0", "passed over before"; with the baseline.
     */
    private void missedYearlyQuota(Commitment commitment) {
        if (isCumulative(commitment) || !isMeasurable(commitment)) {
            return;
        }
        for (int year = commitment.from().getYear(); year <= matter.day.getYear(); year++) {
            boolean begins = !LocalDate.of(year, 1, 1).isBefore(commitment.from());
            boolean ends =
                    commitment.due() == null || !LocalDate.of(year, 12, 31).isAfter(commitment.due());
            if (begins && ends && isReportedFor(commitment, year)) {
                opinions.add(
                        "unmet-commitments/missed-yearly-quota",
                        quota(commitment, year),
                        firstBy(commitment),
                        subject(commitment, year));
            }
        }
    }

    private boolean isReportedFor(Commitment commitment, int year) {
        return matter.quarters().stream()
                .filter(quarter -> quarter.year() == year)
                .anyMatch(quarter -> commitment.by().stream().anyMatch(unit -> values.hasReported(unit, quarter)));
    }

    private String quota(Commitment commitment, int year) {
        if (matter.dueOn(new Quarter(year, 4)).isBefore(matter.day)) {
            BigDecimal last = null;
            for (int number = 4; number >= 1 && last == null; number--) {
                last = values.firstIn(new Quarter(year, number), commitment);
            }
            BigDecimal v = last == null ? commitment.baseline() : last;
            return isAchievedLess(commitment, v, BigDecimal.ONE, BigDecimal.ONE) ? "error" : null;
        }
        BigDecimal third = values.firstIn(new Quarter(year, 3), commitment);
        BigDecimal limit = matter.number("missed-yearly-quota.warning", "0.6");
        return third != null && isAchievedLess(commitment, third, limit, BigDecimal.ONE) ? "warning" : null;
    }

    /** "`by` units that share a holder at closes(q) are one", in `by` order, under their holder. */
    private Map<String, List<String>> sides(Commitment commitment, Quarter quarter) {
        Map<String, List<String>> sides = new LinkedHashMap<>();
        for (String unit : commitment.by()) {
            sides.computeIfAbsent(matter.holder(unit, matter.closes(quarter)), holder -> new ArrayList<>())
                    .add(unit);
        }
        return sides;
    }

    private BigDecimal valueOf(List<String> side, Quarter quarter, Commitment commitment) {
        for (String unit : side) {
            BigDecimal number = values.of(unit, quarter, commitment);
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    /** "in the latest quarter in which one of them gives a value, another one reported and gives none: W". */
    private void oneSidedCommitment(Commitment commitment) {
        for (Quarter quarter : matter.quarters()) {
            if (values.firstIn(quarter, commitment) == null) {
                continue;
            }
            for (List<String> side : sides(commitment, quarter).values()) {
                boolean reported = side.stream().anyMatch(unit -> values.hasReported(unit, quarter));
                if (reported && valueOf(side, quarter, commitment) == null) {
                    opinions.add(
                            "unmet-commitments/one-sided-commitment",
                            "warning",
                            side.get(0),
                            subject(commitment, side.get(0)));
                }
            }
            return;
        }
    }

    /**
     * "two `by` units give values for the same quarter that differ by more than 5 % of the larger (latest such quarter):
     * W; E > 20 %"; "three or more units: highest against lowest; of the larger absolute value".
     */
    private void partiesDisagree(Commitment commitment) {
        for (Quarter quarter : matter.quarters()) {
            List<BigDecimal> given = new ArrayList<>();
            for (List<String> side : sides(commitment, quarter).values()) {
                BigDecimal number = valueOf(side, quarter, commitment);
                if (number != null) {
                    given.add(number);
                }
            }
            if (given.size() < 2) {
                continue;
            }
            BigDecimal highest = Collections.max(given);
            BigDecimal lowest = Collections.min(given);
            BigDecimal apart = highest.subtract(lowest);
            BigDecimal larger = highest.abs().max(lowest.abs());
            String severity = null;
            if (apart.compareTo(larger.multiply(matter.number("parties-disagree.error", "0.2"))) > 0) {
                severity = "error";
            } else if (apart.compareTo(larger.multiply(matter.number("parties-disagree.warning", "0.05"))) > 0) {
                severity = "warning";
            }
            opinions.add(
                    "unmet-commitments/parties-disagree", severity, firstBy(commitment), subject(commitment, quarter));
            return;
        }
    }

    /** "The same unit = reports in the same unit's name; the unit's latest value at D against the value before it." */
    private void changesOfOneUnit(Commitment commitment) {
        List<List<String>> names = matter.reports.stream()
                .filter(report -> isOfBy(report, commitment))
                .map(matter::nameOf)
                .distinct()
                .toList();
        for (List<String> name : names) {
            List<Values.Value> given = matter.reports.stream()
                    .filter(report -> matter.nameOf(report).equals(name) && isOfBy(report, commitment))
                    .sorted(Comparator.comparing(Report::quarter).reversed())
                    .filter(report -> values.in(report, commitment) != null)
                    .map(report -> new Values.Value(report.quarter(), values.in(report, commitment)))
                    .toList();
            boolean pair = given.size() > 1
                    && (isCumulative(commitment)
                            || given.get(0).quarter().year()
                                    == given.get(1).quarter().year());
            if (pair) {
                compare(
                        commitment,
                        name.get(0),
                        given.get(0).number(),
                        given.get(1).number());
            }
        }
    }

    /** "All rules of this family see only reports that belong to a `by` party." */
    private boolean isOfBy(Report report, Commitment commitment) {
        return matter.partiesOf(report).stream()
                .anyMatch(party -> commitment.by().contains(party.unit()));
    }

    /**
     * `falling-total`: "the value is lower than in its previous report, when the target is above the baseline (higher,
     * when it is below): E"; `implausible-jump`: "more than 5 times its previous one (> 0), and at least 10 % of the
     * target: W".
     */
    private void compare(Commitment commitment, String name, BigDecimal latest, BigDecimal former) {
        int up = commitment.target().compareTo(commitment.baseline());
        boolean falls = up > 0 && latest.compareTo(former) < 0 || up < 0 && latest.compareTo(former) > 0;
        opinions.add("unmet-commitments/falling-total", falls ? "error" : null, name, subject(commitment, name));
        BigDecimal times = matter.number("implausible-jump.warning", "5");
        BigDecimal least = commitment.target().multiply(matter.number("implausible-jump.share", "0.1"));
        boolean jumps =
                former.signum() > 0 && latest.compareTo(former.multiply(times)) > 0 && latest.compareTo(least) >= 0;
        opinions.add("unmet-commitments/implausible-jump", jumps ? "warning" : null, name, subject(commitment, name));
    }
}
