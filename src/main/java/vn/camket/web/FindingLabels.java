package vn.camket.web;

import vn.camket.errand.ReadNames;
import vn.camket.finding.PublishedFinding;

/** Says in words what the parts of a finding are; an id that nobody knows any more stands for itself. */
record FindingLabels(ReadNames.Names names, Visit visit) {
    /** @param name one of those of a {@link FindingFilter} */
    String of(String name, PublishedFinding finding) {
        return switch (name) {
            case "agreement" -> agreement(finding.agreement());
            case "field" -> field(finding.agreement(), finding.field());
            case "unit" -> unit(finding.unit());
            case "rule" -> rule(finding.rule());
            case FindingFilter.SEVERITY -> visit.value(finding.severity());
            default -> throw new IllegalArgumentException(name);
        };
    }

    String agreement(String id) {
        return id == null
                ? visit.say("dashboard.noAgreement")
                : names.agreements().getOrDefault(id, id);
    }

    String field(String agreement, String id) {
        return id == null ? visit.say("dashboard.noField") : names.fields().getOrDefault(agreement + "/" + id, id);
    }

    String unit(String id) {
        return id == null ? visit.say("unit.unknown") : names.units().getOrDefault(id, id);
    }

    String rule(String id) {
        return names.rules().getOrDefault(id, id);
    }

    String standing(PublishedFinding finding) {
        return finding.trial() ? visit.say("head.trial") : visit.value(finding.standing());
    }
}
