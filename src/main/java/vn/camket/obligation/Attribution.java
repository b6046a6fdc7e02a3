package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.Cover;
import vn.camket.fact.Folding;
import vn.camket.fact.Nearest;
import vn.camket.fact.Quarter;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Report;
import vn.camket.fact.ReportedRow;
import vn.camket.fact.Scheme;
import vn.camket.fact.Section;
import vn.camket.fact.Stated;
import vn.camket.fact.Units;

/** Says whose reports, on which agreements and for which quarter, a workbook holds, and which names it could not place. */
public final class Attribution {
    private final Register register;
    private final AsOf asOf;
    private final Map<String, Agreement> byName = new HashMap<>();

    public Attribution(Register register, AsOf asOf) {
        this.register = register;
        this.asOf = asOf;
        for (Agreement agreement : register.agreements().values()) {
            byName.putIfAbsent(Folding.fold(agreement.id()), agreement);
            byName.putIfAbsent(Slug.fold(agreement.title().vi()), agreement);
            byName.putIfAbsent(Slug.fold(agreement.title().en()), agreement);
        }
    }

    /**
     * Attributes one workbook; one that answers to findings is no report.
     *
     * @param workbook path relative to the reports folder
     * @param reading what it says; not refused
     */
    public Attributed attribute(String workbook, Reading reading) {
        if (reading.answers() != null) {
            return new Attributed(List.of(), List.of());
        }
        Draft draft = new Draft(workbook, register.units(), asOf);
        boolean named = reading.sections().stream().anyMatch(Attribution::namesAgreement);
        for (Section section : reading.sections()) {
            boolean silent =
                    rows(section).isEmpty() && section.cover().agreement().isBlank();
            if (!isEmpty(section) && !(named && silent)) {
                attribute(section, draft);
            }
        }
        boolean tableKnown = reading.sections().stream()
                .anyMatch(section -> !section.tables().isEmpty());
        boolean nothing = reading.sections().stream().anyMatch(Section::nothingToReport);
        if (!tableKnown && !nothing) {
            draft.addWithoutTable(reading);
        }
        draft.addLegacyText(reading);
        return draft.finish();
    }

    private void attribute(Section section, Draft draft) {
        Map<String, List<ReportedRow>> byText = new LinkedHashMap<>();
        Map<String, Stated<String>> texts = new LinkedHashMap<>();
        String coverName = nameOf(section.cover().agreement());
        if (section.cover().agreement().isGiven() || rows(section).isEmpty()) {
            byText.put(coverName, new ArrayList<>());
            texts.put(coverName, section.cover().agreement());
        }
        for (ReportedRow row : rows(section)) {
            boolean isOwn = row.agreement().isGiven();
            String name = isOwn ? nameOf(row.agreement()) : coverName;
            byText.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
            texts.putIfAbsent(name, isOwn ? row.agreement() : section.cover().agreement());
        }
        boolean several = byText.size() > 1;
        byText.forEach((name, rows) -> {
            boolean coverOnly = several && rows.isEmpty();
            if (!coverOnly) {
                attribute(section, texts.get(name), rows, draft);
            }
        });
    }

    private void attribute(Section section, Stated<String> text, List<ReportedRow> rows, Draft draft) {
        Cover cover = section.cover();
        Agreement agreement = text.isGiven() ? byName.get(Slug.fold(text.value())) : null;
        Optional<Units.Named> named = cover.unit().isGiven()
                ? register.units().find(cover.unit().value()).filter(found -> found.unit() != null)
                : Optional.empty();
        LocalDate countsFrom = countsFrom(cover, agreement);
        String unit = named.map(Units.Named::unit).orElse(null);
        if (agreement == null) {
            draft.unknownAgreement(section.sheet(), text, nearestAgreement(text), unit, countsFrom);
        } else if (unit == null) {
            draft.unknownUnit(section.sheet(), agreement.id(), cover.unit(), nearestUnit(cover.unit()), countsFrom);
        } else if (!cover.quarter().isGiven()) {
            draft.unreadableQuarter(section, agreement.id(), unit, countsFrom);
        } else {
            List<Agreement.Party> parties = new Parties(agreement, register.units())
                    .of(unit, named.get().department(), cover.quarter().value());
            if (parties.isEmpty()) {
                draft.noParty(section.sheet(), agreement.id(), cover.unit(), unit, countsFrom);
            } else {
                draft.add(section, agreement.id(), named.get(), parties, countsFrom, rows);
            }
        }
    }

    /** A report without a readable date counts from the day on which it was due; without a quarter too, always. */
    private LocalDate countsFrom(Cover cover, Agreement agreement) {
        if (cover.reportDate().isGiven()) {
            return cover.reportDate().value();
        }
        if (!cover.quarter().isGiven()) {
            return LocalDate.MIN;
        }
        Quarter quarter = cover.quarter().value();
        Scheme scheme = agreement == null ? Scheme.ND09 : agreement.reporting().scheme();
        return quarter.dueOn(scheme, register.workingDays());
    }

    private String nearestAgreement(Stated<String> text) {
        return text.isGiven()
                ? Nearest.of(text.value(), register.agreements().keySet())
                        .or(() -> Nearest.of(
                                text.value(),
                                register.agreements().values().stream()
                                        .map(agreement -> agreement.title().vi())
                                        .toList()))
                        .orElse(null)
                : null;
    }

    private String nearestUnit(Stated<String> text) {
        return text.isGiven() ? register.units().nearest(text.value()).orElse(null) : null;
    }

    private static boolean namesAgreement(Section section) {
        return section.cover().agreement().isGiven()
                || rows(section).stream().anyMatch(row -> row.agreement().isGiven());
    }

    /** A sheet without cover and without tables says nothing about any report. */
    private static boolean isEmpty(Section section) {
        return section.tables().isEmpty()
                && section.cover().agreement().isBlank()
                && section.cover().unit().isBlank();
    }

    private static List<ReportedRow> rows(Section section) {
        List<ReportedRow> rows = new ArrayList<>(section.actions());
        rows.addAll(section.measurements());
        rows.addAll(section.reviews());
        return rows;
    }

    private static String nameOf(Stated<String> agreement) {
        return agreement.isGiven() ? Slug.fold(agreement.value()) : "";
    }

    /**
     * What a workbook holds.
     *
     * @param reports in sheet order
     * @param strays facts about the workbook that belong to no report
     */
    public record Attributed(List<Report> reports, List<Stray> strays) {}

    /**
     * A fact about a workbook that belongs to no report.
     *
     * @param agreement id, null when not known
     * @param countsFrom first as-of date at which it counts
     */
    public record Stray(String agreement, LocalDate countsFrom, Object fact) {
        /** Whether it belongs to a report dated on or before the as-of date. */
        public boolean countsAt(LocalDate date) {
            return !countsFrom.isAfter(date);
        }
    }
}
