package vn.camket.output.brief;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.camket.fact.Language;
import vn.camket.fact.Level;
import vn.camket.finding.Severity;
import vn.camket.output.brief.Demand.Of;
import vn.camket.output.paper.Paper;
import vn.camket.output.paper.Style;

/** Writes what is to be decided and demanded, as the rules that found something say it. */
record Proposals(Paper paper, Terms terms) {
    /** Of more demands than these nobody reads the text. */
    private static final int MOST = 14;

    private static final int UNITS = 8;

    void write(Digest digest) {
        paper.write(Style.HEADING, terms.label("brief.proposals"));
        List<Demand> demands = digest.demands().stream()
                .filter(demand -> demand.severity() != Severity.INFO)
                .toList();
        int number = 0;
        for (Of of : Of.values()) {
            List<Demand> own =
                    demands.stream().filter(demand -> demand.of == of).toList();
            if (!own.isEmpty()) {
                String heading = terms.label("brief.asked." + of);
                paper.write(Style.SUBHEADING, terms.label("brief.numbered", ++number, heading));
                write(own);
            }
        }
        if (number == 0) {
            paper.write(Style.BODY, terms.label("brief.noProposals"));
        }
    }

    private void write(List<Demand> demands) {
        List<Demand> details =
                demands.stream().filter(demand -> demand.isDetail(language())).toList();
        List<Demand> others =
                demands.stream().filter(demand -> !demand.isDetail(language())).toList();
        String letters = terms.label("brief.letters");
        int at = 0;
        for (Demand demand : others.subList(0, Math.min(MOST, others.size()))) {
            String title = terms.wording().title(demand.rule);
            paper.write(
                    Style.BODY, terms.label("brief.lettered", letters.substring(at, ++at), title) + " ", text(demand));
        }
        if (!details.isEmpty()) {
            String title = terms.label("brief.details");
            paper.write(
                    Style.BODY,
                    terms.label("brief.lettered", letters.substring(at, ++at), title) + " ",
                    details(details));
        }
        if (others.size() > MOST) {
            paper.write(Style.BODY, terms.label("brief.moreProposals", others.size() - MOST));
        }
    }

    private String text(Demand demand) {
        return whom(demand) + " " + what(demand) + "; " + terms.label("brief.open.day");
    }

    private String whom(Demand demand) {
        return switch (demand.of) {
            case PARTIES ->
                terms.label("brief.ask.PARTIES") + " "
                        + terms.marks(demand.agreements().keySet()) + ":";
            case UNITS -> asked(demand.units(), List.of(demand)) + " " + terms.label("brief.soon");
            case FOCAL_POINT -> terms.label("brief.ask.FOCAL_POINT", demand.count());
        };
    }

    /** E.g. "đề nghị UBND TP. Cần Thơ (4 nội dung), tỉnh Cà Mau". */
    private String asked(Map<String, Integer> counts, List<Demand> demands) {
        List<String> units = Digest.most(counts).stream()
                .map(unit -> terms.label(
                        "brief.unitAsked",
                        terms.wording().unitName(unit.getKey()),
                        unit.getValue() == 1 ? null : unit.getValue()))
                .toList();
        return terms.label(demands.stream().allMatch(this::committees) ? "brief.ask.committees" : "brief.ask.UNITS")
                + " " + terms.some(units, UNITS, Terms.Kind.UNIT);
    }

    /** Whether people's committees are asked: the parties of every agreement concerned are provinces. */
    private boolean committees(Demand demand) {
        return terms.roll().covered().stream()
                .filter(account -> demand.agreements().containsKey(account.id()))
                .allMatch(account -> account.agreement().level() == Level.PROVINCE);
    }

    /** The same remedy is said once; where it differs from case to case a few stand for all. */
    private String what(Demand demand) {
        String said = demand.examples().stream()
                .map(terms.wording()::remedyInside)
                .map(Terms::stopless)
                .distinct()
                .collect(Collectors.joining("; "));
        int more = demand.count() - demand.examples().size();
        return demand.isVaried(language()) && more > 0 ? said + " " + terms.label("brief.andSoOn", more) : said;
    }

    /** What is to be mended in single cells and files, of which a conference hears the kinds and the numbers. */
    private String details(List<Demand> demands) {
        Map<String, Integer> units = new TreeMap<>();
        demands.forEach(demand -> demand.units().forEach((unit, count) -> units.merge(unit, count, Integer::sum)));
        List<String> kinds = demands.stream()
                .map(demand -> terms.label("brief.counted", inside(demand), demand.count()))
                .toList();
        return asked(units, demands) + " " + terms.label("brief.mend") + " " + terms.some(kinds, MOST, Terms.Kind.POINT)
                + "; " + terms.label("brief.open.day");
    }

    private String inside(Demand demand) {
        return terms.inside(terms.wording().title(demand.rule));
    }

    private Language language() {
        return terms.wording().language();
    }
}
