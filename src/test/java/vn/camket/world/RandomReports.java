package vn.camket.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.camket.fact.Agreement;
import vn.camket.fact.Frequency;
import vn.camket.fact.Period;
import vn.camket.fact.Quarter;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Scheme;
import vn.camket.fact.Stated;
import vn.camket.fact.Unit;

/** Makes up the workbooks that the parties of some agreements send in, with the faults of people. */
final class RandomReports {
    private static final int MOST_QUARTERS = 6;

    private final Dice dice;
    private final LocalDate day;
    private final double noise;
    private final List<Book> books = new ArrayList<>();

    /** A workbook in the making. */
    private record Book(
            String name,
            String unit,
            String department,
            Quarter quarter,
            LocalDate date,
            Map<String, Object> cover,
            List<Sheets.Draft> sheets) {}

    /**
     * Who sends a report.
     *
     * @param department null when the locality itself reports
     */
    private record Sender(String unit, String department) {}

    RandomReports(Dice dice, LocalDate day) {
        this.dice = dice;
        this.day = day;
        this.noise = dice.of(0.0, 0.15, 0.5, 1.0, 1.0, 2.0);
    }

    List<World.Workbook> make(Collection<Agreement> agreements) {
        agreements.forEach(this::report);
        List<World.Workbook> workbooks = new ArrayList<>();
        for (Book book : books) {
            workbooks.add(new World.Workbook(book.name(), Sheets.reading(book.sheets())));
        }
        if (dice.chance(0.12)) {
            String why = dice.of("truncated", "encrypted", "not-a-workbook");
            workbooks.add(new World.Workbook("khac/tep-" + dice.between(1, 9) + ".xlsx", Sheets.refused(why)));
        }
        return dice.shuffled(workbooks);
    }

    private void report(Agreement agreement) {
        List<ActionCourse> actions = new ArrayList<>();
        List<String> leads = leads(agreement);
        agreement
                .actions(LocalDate.MAX)
                .forEach(known -> actions.add(
                        new ActionCourse(dice, noise, known.action(), known.field(), agreement.from(), day, leads)));
        for (int left = dice.of(0, 0, 1, 2); left > 0; left--) {
            actions.add(new ActionCourse(dice, noise, null, dice.of(agreement.fields()), agreement.from(), day, leads));
        }
        List<CommitmentCourse> commitments = new ArrayList<>();
        agreement
                .fields()
                .forEach(field -> field.commitments()
                        .forEach(known -> commitments.add(new CommitmentCourse(dice, noise, known, field, day))));
        int index = 0;
        for (Quarter quarter : quarters(agreement)) {
            report(agreement, quarter, index++, actions, commitments);
        }
    }

    private List<String> leads(Agreement agreement) {
        List<String> leads = new ArrayList<>();
        for (Agreement.Party party : agreement.parties()) {
            leads.add(Atlas.units().get(party.unit()).fullName());
        }
        leads.add("Sở Xây dựng");
        if (dice.chance(0.15)) {
            leads.add(null);
        }
        if (dice.chance(0.15)) {
            leads.add("Sở Xây dựng; Sở Tài chính");
        }
        return leads;
    }

    private List<Quarter> quarters(Agreement agreement) {
        Agreement.Reporting reporting = agreement.reporting();
        List<Quarter> quarters = new ArrayList<>();
        boolean silent = reporting.every() == Frequency.NONE && dice.chance(0.6);
        LocalDate last = agreement.to() == null || agreement.to().isAfter(day)
                ? day
                : agreement.to().plusDays(dice.between(-20, 40));
        for (Quarter quarter = Atlas.before(Atlas.quarterOf(day), silent ? 0 : 16);
                !silent && !quarter.closes(reporting.scheme()).isAfter(last);
                quarter = quarter.next()) {
            boolean begun = reporting.from() == null
                    ? !quarter.opens(reporting.scheme()).isBefore(agreement.from())
                    : quarter.compareTo(reporting.from()) >= 0 || dice.chance(0.1);
            boolean owed = switch (reporting.every()) {
                case QUARTER, NONE -> true;
                case HALF_YEAR -> quarter.number() % 2 == 0;
                case YEAR -> quarter.number() == 4;
            };
            if (begun && (owed || dice.chance(0.1))) {
                quarters.add(quarter);
            }
        }
        return quarters.size() > MOST_QUARTERS
                ? quarters.subList(quarters.size() - MOST_QUARTERS, quarters.size())
                : quarters;
    }

    private void report(
            Agreement agreement,
            Quarter quarter,
            int index,
            List<ActionCourse> actions,
            List<CommitmentCourse> commitments) {
        Scheme scheme = agreement.reporting().scheme();
        LocalDate due = quarter.dueOn(scheme, Atlas.BASE.workingDays());
        Set<Sender> sent = new HashSet<>();
        for (Agreement.Party party : agreement.parties()) {
            if (dice.chance(0.07 * noise)) {
                continue;
            }
            LocalDate date =
                    dice.chance(0.06 * noise) ? due.plusDays(dice.between(1, 40)) : due.minusDays(dice.between(0, 5));
            Sender sender = sender(party, date);
            boolean again = !sent.add(sender);
            if (again && dice.chance(0.9)) {
                continue;
            }
            Book book = book(agreement, sender, quarter, date, again ? "-2" : "");
            fill(agreement, party, book, index, actions, commitments);
            if (dice.chance(0.02 * noise)) {
                LocalDate later = date.plusDays(dice.between(0, 20));
                fill(agreement, party, book(agreement, sender, quarter, later, "-sua"), index, actions, commitments);
            }
        }
    }

    private Sender sender(Agreement.Party party, LocalDate date) {
        String unit = name(party.unit(), date);
        String department = party.department() == null || dice.chance(0.05) ? null : name(party.department(), date);
        if (!party.unit().equals(unit) && dice.chance(0.1)) {
            String holder = unit;
            unit = dice.of(Atlas.DISSOLVED.stream()
                            .filter(gone -> gone.successor().equals(holder))
                            .toList())
                    .id();
        }
        return new Sender(unit, department);
    }

    private String name(String id, LocalDate date) {
        return Atlas.units().get(id).isDissolvedAt(date) && dice.chance(0.25)
                ? id
                : Atlas.units().holder(id, date);
    }

    private Book book(Agreement agreement, Sender sender, Quarter quarter, LocalDate date, String more) {
        for (Book other : books) {
            boolean same = other.unit().equals(sender.unit())
                    && Objects.equals(other.department(), sender.department())
                    && other.quarter().equals(quarter);
            if (same && !other.name().contains(agreement.id()) && more.isEmpty() && dice.chance(0.15)) {
                return other;
            }
        }
        String name = quarter + "/" + sender.unit() + (sender.department() == null ? "" : "-" + sender.department())
                + "-" + agreement.id() + more + ".xlsx";
        Map<String, Object> cover = cover(agreement, sender, quarter, date);
        Book book = new Book(name, sender.unit(), sender.department(), quarter, date, cover, new ArrayList<>());
        book.sheets().add(Sheets.Draft.of("Biểu 1", cover));
        boolean fresh = books.stream().noneMatch(other -> other.name().equals(name));
        if (fresh) {
            books.add(book);
        }
        return book;
    }

    private Map<String, Object> cover(Agreement agreement, Sender sender, Quarter quarter, LocalDate date) {
        Map<String, Object> cover = new HashMap<>();
        cover.put(
                "agreement",
                dice.chance(0.5) ? agreement.id() : agreement.title().vi());
        cover.put("unit", written(sender));
        cover.put("quarter", quarter);
        cover.put("reportDate", date);
        cover.put("preparedBy", "Người lập");
        if (dice.chance(0.8)) {
            cover.put("documentNumber", dice.of(Texts.GOOD_NUMBERS));
        }
        if (dice.chance(0.5)) {
            LocalDate opens = quarter.opens(agreement.reporting().scheme());
            LocalDate closes = quarter.closes(agreement.reporting().scheme());
            cover.put("dataWindow", new Period(opens, dice.chance(0.06 * noise) ? closes.plusDays(1) : closes));
        }
        if (dice.chance(0.15)) {
            cover.put("plan", "31/KH-UBND ngày 02/3/2024");
        }
        if (dice.chance(0.01 * noise)) {
            cover.put("documentNumber", dice.of(Texts.BAD_NUMBERS));
        }
        if (dice.chance(0.02 * noise)) {
            cover.remove("reportDate");
        } else if (dice.chance(0.01 * noise)) {
            cover.put("reportDate", new Sheets.Unreadable("ngày mai", Stated.Wanted.DATE));
        }
        if (dice.chance(0.01 * noise)) {
            cover.put("quarter", new Sheets.Unreadable("quý này", Stated.Wanted.QUARTER));
        }
        if (dice.chance(0.01 * noise)) {
            cover.put("agreement", "Thỏa thuận không có");
        }
        if (dice.chance(0.015 * noise)) {
            cover.put(
                    "unit",
                    dice.chance(0.5)
                            ? dice.of(Texts.NOBODY)
                            : dice.of(Atlas.LOCALITIES).fullName());
        }
        return cover;
    }

    private String written(Sender sender) {
        Unit unit = Atlas.units().get(sender.unit());
        if (sender.department() == null) {
            return dice.of(unit.name(), unit.fullName(), dice.of(unit.aliases()));
        }
        return Atlas.units().get(sender.department()).name() + " " + unit.fullName();
    }

    private void fill(
            Agreement agreement,
            Agreement.Party party,
            Book book,
            int index,
            List<ActionCourse> actions,
            List<CommitmentCourse> commitments) {
        LocalDate closes = book.quarter().closes(agreement.reporting().scheme());
        Sheets.Draft sheet = book.sheets().get(0);
        if (sheet.actions().isEmpty() && sheet.measurements().isEmpty() && dice.chance(0.02 * noise)) {
            book.sheets().set(0, sheet.withNothing());
        }
        if (book.sheets().get(0).nothingToReport()) {
            return;
        }
        Sheets.Draft second = dice.chance(0.15) ? Sheets.Draft.of("Biểu 2", book.cover()) : sheet;
        String named = book.name().contains(agreement.id()) ? null : agreement.id();
        for (ActionCourse course : actions) {
            boolean led = course.action() == null
                    || course.action().lead() == null
                    || course.action().lead().equals(party.unit());
            if ((led || dice.chance(0.4)) && !course.isLeftOutAt(index)) {
                add(sheet.actions(), course.row(book.quarter(), index, closes, book.date()), named);
            }
        }
        for (CommitmentCourse course : commitments) {
            if (course.commitment().by().contains(party.unit()) && !dice.chance(0.03 * noise)) {
                add(second.measurements(), course.row(book.quarter(), closes), named);
            }
        }
        if (dice.chance(0.05)) {
            add(second.reviews(), review(book), named);
        }
        if (dice.chance(0.02 * noise) && !sheet.actions().isEmpty()) {
            sheet.lacking().add("status");
            sheet.actions().forEach(row -> row.remove("status"));
        }
        if (sheet.notes().isEmpty() && !sheet.actions().isEmpty()) {
            sheet.notes().add(Margins.of(sheet.name(), sheet.actions().size(), dice, noise));
        }
        if (second != sheet
                && (!second.measurements().isEmpty() || !second.reviews().isEmpty())) {
            book.sheets().add(second);
        }
    }

    /** Adds a row; sometimes a second time. */
    private void add(List<Map<String, Object>> rows, Map<String, Object> row, String agreement) {
        row.values().removeIf(value -> value == null);
        if (agreement != null) {
            row.put("agreement", agreement);
        } else if (dice.chance(0.001 * noise)) {
            row.put("agreement", "Thỏa thuận lạ");
        }
        rows.add(row);
        if (dice.chance(0.006 * noise)) {
            rows.add(new HashMap<>(row));
        }
    }

    private Map<String, Object> review(Book book) {
        Map<String, Object> row = new HashMap<>();
        row.put("kind", dice.of(ReviewKind.INTERIM, ReviewKind.INTERIM, ReviewKind.FINAL));
        row.put("date", book.date().minusDays(dice.between(0, 80)));
        if (dice.chance(0.7)) {
            row.put("document", dice.chance(0.95) ? dice.of(Texts.GOOD_NUMBERS) : dice.of(Texts.BAD_NUMBERS));
        }
        if (dice.chance(0.2)) {
            row.put("coversYear", book.quarter().year());
        }
        if (dice.chance(0.1 * noise)) {
            row.put("kind", new Sheets.Unreadable("họp giao ban", Stated.Wanted.REVIEW_KIND));
        }
        if (dice.chance(0.05 * noise)) {
            row.put("date", new Sheets.Unreadable("giữa năm", Stated.Wanted.DATE));
        }
        return row;
    }
}
