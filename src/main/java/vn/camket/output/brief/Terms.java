package vn.camket.output.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.camket.fact.AgreementAccount;
import vn.camket.output.content.Names;
import vn.camket.text.Wording;

/** Puts into words what every part of the report names. */
record Terms(Wording wording, Names names, Roll roll) {
    /** Names the things that a list may be cut short of, which decides how they stand beside each other. */
    enum Kind {
        UNIT(", "),
        AGREEMENT("; "),
        POINT("; ");

        private final String between;

        Kind(String between) {
            this.between = between;
        }
    }

    String label(String key, Object... filled) {
        return wording.label(key, filled);
    }

    String title(AgreementAccount account) {
        return names.agreement(account.id());
    }

    /** What the report is about, e.g. "Tình hình thực hiện 3 thỏa thuận, chương trình hợp tác". */
    String subject() {
        return roll.isSingle()
                ? label("brief.subject.one", title(roll.covered().get(0)))
                : label(
                        "brief.subject.many",
                        roll.covered().isEmpty() ? null : roll.covered().size());
    }

    /** An agreement by its number in the roll; by its title when it has none, and empty for null. */
    String mark(String agreement) {
        Integer number = roll.numbers().get(agreement == null ? "" : agreement);
        return number == null ? names.agreement(agreement) : wording.value(number);
    }

    /** What agreements a sentence is about: "thỏa thuận này", "các thỏa thuận số 1, 3", titles of those not in the roll. */
    String marks(Collection<String> agreements) {
        if (roll.isSingle() && agreements.stream().allMatch(roll.numbers()::containsKey)) {
            return label("brief.this");
        }
        List<Integer> numbers = agreements.stream()
                .map(roll.numbers()::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<String> titles = agreements.stream()
                .filter(agreement -> !roll.numbers().containsKey(agreement))
                .map(names::agreement)
                .toList();
        if (numbers.size() == agreements.size()
                && numbers.size() == roll.covered().size()) {
            return label("brief.all");
        }
        List<Integer> first = numbers.subList(0, Math.min(Roll.NAMED, numbers.size()));
        List<String> parts = new ArrayList<>();
        if (!numbers.isEmpty()) {
            Integer more = numbers.size() > first.size() ? numbers.size() - first.size() : null;
            parts.add(label(numbers.size() == 1 ? "brief.number" : "brief.numbers", first, more));
        }
        if (!titles.isEmpty()) {
            parts.add(some(titles, Roll.NAMED, Kind.AGREEMENT));
        }
        return String.join(Kind.AGREEMENT.between, parts);
    }

    /** The heading of what concerns one agreement, null when the whole report does. */
    String heading(AgreementAccount account) {
        return roll.isSingle() ? null : label("brief.numbered", roll.numbers().get(account.id()), title(account));
    }

    /** What is said instead of parts that would make the report too long; null when none are left. */
    String beyond(List<AgreementAccount> told) {
        return told.size() <= Roll.DETAILED ? null : label("brief.beyond", told.size() - Roll.DETAILED);
    }

    static List<AgreementAccount> detailed(List<AgreementAccount> told) {
        return told.subList(0, Math.min(Roll.DETAILED, told.size()));
    }

    /** The first of some things, and how many more there are. */
    String some(List<String> things, int most, Kind kind) {
        String first = things.stream().limit(most).collect(Collectors.joining(kind.between));
        return things.size() > most ? first + " " + label("brief.more." + kind, things.size() - most) : first;
    }

    /** A title as it stands inside a sentence. */
    String inside(String title) {
        return Wording.uncapitalised(title);
    }

    /** A text of a report as it stands inside a sentence: on one line, without the stop at its end. */
    String quoted(String text) {
        return stopless(wording.value(text));
    }

    static String stopless(String sentence) {
        return sentence.replaceFirst("[\\s.;,]+$", "");
    }
}
