package vn.camket.output.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFRow;
import vn.camket.fact.ActionClasses;
import vn.camket.fact.ActionGroup;
import vn.camket.fact.Agreement;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Deadline;
import vn.camket.fact.Review;
import vn.camket.finding.Severity;
import vn.camket.output.content.Names;
import vn.camket.output.content.OpenCounts;
import vn.camket.output.page.Column;
import vn.camket.output.page.Face;
import vn.camket.output.page.Page;
import vn.camket.text.AgreementStateWords;
import vn.camket.text.Wording;

/** Writes how each agreement stands: a row for the whole of it, and folded below one for each field. */
public record AgreementsSheet(Page page, Names names, OpenCounts counts, LocalDate asOf) {
    public static final List<Column> COLUMNS = Stream.of(
                    Stream.of(
                            new Column("agreement", 44, Face.TEXT),
                            new Column("parties", 36, Face.TEXT),
                            new Column("period", 13, Face.TEXT),
                            new Column("agreementState", 14, Face.TEXT),
                            new Column("lastReview", 12, Face.TEXT),
                            new Column("nextReview", 12, Face.TEXT)),
                    SeverityCounts.columns(9),
                    ActionCounts.columns(9),
                    Stream.of(new Column("agreementId", 28, Face.CODE), new Column("fieldId", 22, Face.CODE)))
            .flatMap(columns -> columns)
            .toList();

    public static final int PRINTED = COLUMNS.size() - 4;

    public void write(Collection<AgreementAccount> accounts) {
        page.head(1);
        page.sheet().setRowSumsBelow(false);
        for (AgreementAccount account : accounts) {
            Row whole = whole(account);
            Map<String, ActionClasses> classes = classes(account);
            Set<String> fields = fields(account, classes);
            fields.forEach(field -> field(account, field, classes.getOrDefault(field, ActionClasses.NONE)));
            ((SXSSFRow) whole).setCollapsed(!fields.isEmpty());
        }
        if (!counts.agreement(null).isEmpty()) {
            row(null, page.wording().label("agreement.none"), Collections.nCopies(5, null), null, ActionClasses.NONE);
        }
        page.finish();
    }

    private Row whole(AgreementAccount account) {
        Wording wording = page.wording();
        Agreement agreement = account.agreement();
        Review last = account.lastReview();
        List<Object> about = Arrays.asList(
                parties(account),
                agreement.to() == null
                        ? wording.label("agreement.period", agreement.from())
                        : wording.label("agreement.period", agreement.from(), agreement.to()),
                new AgreementStateWords(wording).of(account.state()),
                last == null ? null : held(last),
                next(account));
        return row(account.id(), names.agreement(account.id()), about, null, ActionGroup.sum(account.groups()));
    }

    private String held(Review review) {
        return review.kind() == null
                ? page.wording().value(review.heldOn())
                : page.wording().label("agreement.review", review.heldOn(), review.kind());
    }

    /** As they signed, each with the unit that holds it today where that is another. */
    private String parties(AgreementAccount account) {
        List<Agreement.Party> parties = account.agreement().parties();
        return IntStream.range(0, parties.size())
                .mapToObj(at -> party(parties.get(at), account.holders().get(at)))
                .collect(Collectors.joining("\n"));
    }

    private String party(Agreement.Party party, String holder) {
        Wording wording = page.wording();
        String signed = party.as() == null ? Wording.capitalised(wording.unitName(party.unit())) : party.as();
        return holder.equals(party.unit()) ? signed : wording.label("party.today", signed, wording.unitName(holder));
    }

    /** The next review, or else since when one is overdue. */
    private String next(AgreementAccount account) {
        Wording wording = page.wording();
        LocalDate ahead = account.nextReview(asOf);
        return ahead != null
                ? wording.value(ahead)
                : account.ahead().stream()
                        .filter(Deadline::overdue)
                        .filter(deadline -> deadline.review() != null)
                        .map(Deadline::on)
                        .min(LocalDate::compareTo)
                        .map(on -> wording.label("agreement.overdue", on))
                        .orElse(null);
    }

    private static Map<String, ActionClasses> classes(AgreementAccount account) {
        Map<String, ActionClasses> classes = new HashMap<>();
        account.groups().forEach(group -> classes.merge(group.field(), group.classes(), ActionClasses::plus));
        return classes;
    }

    /** In register order; those that only reports name and what has no field come last. */
    private Set<String> fields(AgreementAccount account, Map<String, ActionClasses> classes) {
        Set<String> met = new LinkedHashSet<>();
        account.agreement().fields().forEach(field -> met.add(field.id()));
        Stream.concat(classes.keySet().stream(), counts.fieldsOf(account.id()).stream())
                .filter(Objects::nonNull)
                .sorted()
                .forEach(met::add);
        if (classes.containsKey(null) || counts.fieldsOf(account.id()).contains(null)) {
            met.add(null);
        }
        return met;
    }

    private void field(AgreementAccount account, String field, ActionClasses classes) {
        String name = field == null ? page.wording().label("field.none") : names.field(account.id(), field);
        Row row = row(account.id(), "– " + name, Collections.nCopies(5, null), field == null ? "" : field, classes);
        page.dress(row, 0, Face.FOLDED);
        page.fold(row);
    }

    /** @param field null for the whole agreement, empty for what has no field */
    private Row row(String agreement, String name, List<Object> about, String field, ActionClasses classes) {
        Map<Severity, Integer> open =
                field == null ? counts.agreement(agreement) : counts.field(agreement, field.isEmpty() ? null : field);
        List<Object> cells = new ArrayList<>();
        cells.add(name);
        cells.addAll(about);
        cells.addAll(SeverityCounts.cells(open));
        cells.addAll(ActionCounts.cells(classes));
        cells.add(agreement);
        cells.add(field);
        return page.row(cells);
    }
}
