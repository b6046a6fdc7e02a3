package vn.camket.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.camket.fact.Action;
import vn.camket.fact.Agreement;
import vn.camket.fact.Amendment;
import vn.camket.fact.Commitment;
import vn.camket.fact.CommitmentKind;
import vn.camket.fact.Document;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.Field;
import vn.camket.fact.Frequency;
import vn.camket.fact.Instrument;
import vn.camket.fact.Level;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.ReviewKind;
import vn.camket.fact.Scheme;
import vn.camket.register.file.Entry;
import vn.camket.register.file.JsonFile;

/** Turns the file of an agreement that has no fault into the fact, with the defaults of what it leaves out. */
final class AgreementFacts {
    private final Entry agreement;
    private final LocalDate from;
    private final LocalDate to;
    private final List<Agreement.Party> parties;
    private final List<String> units;

    AgreementFacts(JsonFile file) {
        agreement = file.root();
        from = agreement.date("from");
        to = agreement.date("to");
        parties = agreement.list("parties").stream().map(AgreementFacts::party).toList();
        units = parties.stream().map(Agreement.Party::unit).distinct().toList();
    }

    Agreement agreement() {
        return new Agreement(
                agreement.text("id"),
                agreement.both("title"),
                agreement.word("instrument", Instrument.class, null),
                agreement.word("level", Level.class, null),
                agreement.date("signedOn"),
                from,
                to,
                agreement.isTrue("annual", false),
                agreement.isTrue("annualPlan", false),
                agreement.text("parent"),
                agreement.whole("announcedChildren"),
                agreement.text("renews"),
                parties,
                reporting(),
                reviews(),
                agreement.list("fields").stream().map(this::field).toList(),
                agreement.list("documents").stream()
                        .map(AgreementFacts::document)
                        .toList(),
                parameters(),
                agreement.isTrue("illustrative", false),
                agreement.sources(agreement.both("title").vi()));
    }

    private static Agreement.Party party(Entry party) {
        return new Agreement.Party(
                party.text("unit"),
                party.text("department"),
                party.text("as"),
                party.text("focal"),
                party.date("focalSince"),
                party.sources(party.text("as") == null ? party.text("unit") : party.text("as")));
    }

    private Agreement.Reporting reporting() {
        Entry reporting = agreement.at("reporting");
        String first = reporting.text("from");
        return new Agreement.Reporting(
                reporting.word("every", Frequency.class, Frequency.QUARTER),
                reporting.word("scheme", Scheme.class, Scheme.ND09),
                first == null ? null : Quarter.parse(first));
    }

    private Agreement.Reviews reviews() {
        Entry reviews = agreement.at("reviews");
        return new Agreement.Reviews(
                reviews.whole("everyMonths"),
                reviews.isTrue("final", true),
                reviews.list("held").stream().map(AgreementFacts::held).toList(),
                reviews.list("planned").stream().map(AgreementFacts::planned).toList());
    }

    private static ReviewKind kind(Entry review) {
        return review.word("kind", ReviewKind.class, null);
    }

    private static Agreement.Reviews.Planned planned(Entry planned) {
        return new Agreement.Reviews.Planned(kind(planned), planned.date("on"), planned.sources(planned.text("on")));
    }

    private static Agreement.Reviews.Held held(Entry held) {
        return new Agreement.Reviews.Held(
                kind(held),
                held.date("on"),
                held.text("document"),
                held.whole("coversYear"),
                held.list("conclusions").stream().map(AgreementFacts::action).toList(),
                held.sources(held.text("on")));
    }

    private Field field(Entry field) {
        return new Field(
                field.text("id"),
                field.both("name"),
                field.at("aliases").texts(),
                field.list("actions").stream().map(AgreementFacts::action).toList(),
                field.list("commitments").stream().map(this::commitment).toList(),
                field.sources(field.both("name").vi()));
    }

    private static Action action(Entry action) {
        return new Action(
                action.text("id"),
                action.both("title"),
                action.text("lead"),
                action.date("due"),
                action.isTrue("regular", false),
                amended(action),
                sources(action, "title"));
    }

    private static List<Amendment> amended(Entry entry) {
        return entry.list("amended").stream()
                .map(change -> new Amendment(
                        change.date("on"),
                        change.text("document"),
                        change.at("was").plain()))
                .sorted(Comparator.comparing(Amendment::on))
                .toList();
    }

    /** The place of an action or a commitment, then of each former value of it. */
    private static List<Provenance> sources(Entry entry, String name) {
        return Stream.concat(
                        Stream.of(entry.sources(entry.both(name).vi())),
                        entry.list("amended").stream()
                                .map(change -> change.at("was"))
                                .map(was -> was.sources(was.plain())))
                .flatMap(List::stream)
                .toList();
    }

    private Commitment commitment(Entry commitment) {
        Entry by = commitment.at("by");
        return new Commitment(
                commitment.text("id"),
                commitment.both("indicator"),
                commitment.text("unit"),
                commitment.word("kind", CommitmentKind.class, null),
                commitment.at("baseline").number(BigDecimal.ZERO),
                commitment.at("target").number(null),
                commitment.date("from") == null ? from : commitment.date("from"),
                commitment.date("due") == null ? to : commitment.date("due"),
                by.isGiven() ? by.texts() : units,
                amended(commitment),
                sources(commitment, "indicator"));
    }

    private static Document document(Entry document) {
        String number = document.text("number");
        return new Document(
                document.word("role", DocumentRole.class, null),
                number,
                document.date("on"),
                document.whole("year"),
                document.text("unit"),
                document.text("issuer"),
                document.sources(number == null ? document.text("on") : number));
    }

    private SortedMap<String, BigDecimal> parameters() {
        return agreement.at("parameters").parameters();
    }
}
