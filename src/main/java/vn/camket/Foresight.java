package vn.camket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.finding.Finding;
import vn.camket.finding.Waiver;
import vn.camket.obligation.Attribution;

/** Finds what a run would find for a sender if one more workbook lay among the reports. */
final class Foresight {
    private final Holding mine;
    private final Docket docket;
    private final Basis basis;
    private final Reporter sender;
    private final Judge judge;

    private Foresight(Holding mine, Docket docket, Basis basis, Reporter sender) {
        this.mine = mine;
        this.docket = docket;
        this.basis = basis;
        this.sender = sender;
        List<Holding> holdings = new ArrayList<>(docket.holdings());
        holdings.removeIf(holding -> NextVersion.supersedes(mine, holding));
        holdings.add(mine);
        this.judge = new Docket(docket.obligations(), docket.library(), holdings, List.of()).judge(basis, null);
    }

    /**
     * Judges the agreements of one more workbook.
     *
     * @param docket the reports that are there
     * @return neither waived nor on trial; first those that were read in this workbook
     */
    static List<Finding> of(Holding mine, Docket docket, Basis basis, Reporter sender) {
        return new Foresight(mine, docket, basis, sender).findings();
    }

    private List<Finding> findings() {
        Set<String> told = new HashSet<>();
        return Stream.concat(own().flatMap(this::ofAgreement), strays().stream().flatMap(this::ofStrays))
                .filter(this::counts)
                .filter(finding -> told.add(finding.id()))
                .sorted(Comparator.comparing((Finding finding) -> !isHere(finding))
                        .thenComparing(Finding.ORDER))
                .toList();
    }

    /** Agreements of the sender's that the workbook speaks of: of all others not even numbers are told. */
    private Stream<Agreement> own() {
        Set<String> agreements = new TreeSet<>(mine.agreements());
        strays().stream().filter(Objects::nonNull).forEach(agreements::add);
        return agreements.stream().map(basis.register().agreements()::get).filter(sender::isPartyOf);
    }

    /** What is nobody's in particular is the sender's when it was read in this workbook. */
    private Stream<Finding> ofAgreement(Agreement agreement) {
        return judge.verdict(agreement).findings().stream()
                .filter(finding -> finding.unit() == null ? isHere(finding) : sender.holds(finding.unit()));
    }

    /** Agreements, or null for none, to which the workbook has words that belong to no report. */
    private Set<String> strays() {
        Set<String> agreements = new HashSet<>();
        mine.strays().stream().map(Attribution.Stray::agreement).forEach(agreements::add);
        return agreements;
    }

    /** Such words are judged alone, and told to whoever sends them, whomever they name. */
    private Stream<Finding> ofStrays(String about) {
        Agreement agreement =
                about == null ? null : basis.register().agreements().get(about);
        List<Object> facts = new ArrayList<>(docket.obligations().common(agreement));
        mine.strays().stream()
                .filter(stray -> Objects.equals(stray.agreement(), about))
                .forEach(stray -> facts.add(stray.fact()));
        return judge.verdict(new Judge.Case(about, facts, null)).findings().stream()
                .filter(this::isHere);
    }

    private boolean counts(Finding finding) {
        Waiver waiver = basis.waivers().get(finding.id());
        boolean waived = waiver != null && waiver.covers(finding, sender.date());
        return !waived && !finding.rule().trial();
    }

    private boolean isHere(Finding finding) {
        String name = mine.arrival().name();
        return finding.evidence().stream().anyMatch(place -> !place.isRegister() && name.equals(place.file()));
    }
}
