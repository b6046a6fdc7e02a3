package vn.camket.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.camket.fact.Agreement;
import vn.camket.fact.Document;
import vn.camket.fact.DocumentRole;
import vn.camket.fact.PartyPlan;
import vn.camket.fact.Provenance;

/** Says of each party, as registered, whether it has a plan of its own (spec 6, "Cascade and issuer"). */
final class PartyPlans {
    private PartyPlans() {}

    /** In party order. */
    static List<PartyPlan> of(World world) {
        Agreement agreement = world.agreement();
        Optional<Document> programme =
                world.documents(DocumentRole.PROGRAMME).stream().min(Comparator.comparing(Document::on));
        LocalDate on = programme.map(Document::on).orElse(null);
        List<Provenance> sources = programme.map(Document::sources).orElse(List.of());
        return agreement.parties().stream()
                .map(party -> new PartyPlan(
                        party.unit(),
                        world.holder(party.unit()),
                        isPlanned(world, party),
                        world.documents(DocumentRole.PROGRAMME).stream()
                                .anyMatch(document -> party.unit().equals(document.issuer())),
                        agreement.parties().size(),
                        on == null ? null : AgreementStates.days(on, world.date()),
                        sources))
                .toList();
    }

    private static boolean isPlanned(World world, Agreement.Party party) {
        boolean cascaded = world.documents(DocumentRole.CASCADE).stream()
                .anyMatch(document -> party.unit().equals(document.unit()));
        return cascaded
                || world.reports().standing().stream()
                        .filter(report -> report.cover().plan().isGiven())
                        .anyMatch(report -> world.parties().of(report).contains(party));
    }
}
