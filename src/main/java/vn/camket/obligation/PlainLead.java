package vn.camket.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.Folding;
import vn.camket.fact.Unit;

/** Reads from a sentence which party is to do something, where it names just one. */
final class PlainLead {
    private static final int SHORTEST_NAME = 3;
    private static final String TITLES = "(?:(?:uy ban nhan dan|ubnd|tinh uy|thanh uy|tinh|thanh pho|tp) ){0,4}";
    /** Behind these words a name is that of a place or of one who helps. */
    private static final String ASIDE = "(?:tai|o|den|toi|tu|qua|ve|sang|vao|voi|cung|dia ban|phoi hop)";

    private final World world;

    PlainLead(World world) {
        this.world = world;
    }

    /**
     * The party's unit; null when none or several are named.
     *
     * @param said the day on which it was said
     */
    String of(String sentence, LocalDate said) {
        String folded = Folding.fold(sentence);
        Set<String> leading = named(party -> names(party, said).anyMatch(name -> isNamed(folded, name, " chu tri")));
        Set<String> named = leading.size() == 1
                ? leading
                : named(party -> names(party, said).anyMatch(name -> isNamed(folded, name, "")));
        Set<String> found = named.isEmpty() ? named(party -> isDepartmentNamed(folded, party)) : named;
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private Set<String> named(Predicate<Agreement.Party> isNamed) {
        return world.agreement().parties().stream()
                .filter(isNamed)
                .map(Agreement.Party::unit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isDepartmentNamed(String folded, Agreement.Party party) {
        return Stream.of(party.department(), party.focal())
                .filter(Objects::nonNull)
                .flatMap(this::names)
                .anyMatch(name -> isNamed(folded, name, ""));
    }

    /** Also those of the unit that bears a dissolved party's duties, unless that is a party itself. */
    private Stream<String> names(Agreement.Party party, LocalDate said) {
        String holder = world.register().units().holder(party.unit(), said);
        boolean isParty = world.agreement().parties().stream()
                .anyMatch(other -> other.unit().equals(holder));
        Stream<String> own =
                Stream.concat(names(party.unit()), Stream.ofNullable(party.as()).map(Folding::fold));
        return isParty ? own : Stream.concat(own, names(holder));
    }

    private Stream<String> names(String id) {
        Unit unit = world.register().units().get(id);
        List<String> names = new ArrayList<>(unit.aliases());
        names.add(unit.name());
        names.add(unit.fullName());
        unit.formerNames().forEach(former -> names.add(former.fullName()));
        return names.stream()
                .filter(Objects::nonNull)
                .map(Folding::fold)
                .filter(name -> name.length() >= SHORTEST_NAME);
    }

    private static boolean isNamed(String folded, String name, String behind) {
        Matcher mention = Pattern.compile(
                        "(?<![^ ])(?<aside>" + ASIDE + " )?" + TITLES + Pattern.quote(name) + behind + "(?![^ ])")
                .matcher(folded);
        boolean isNamed = false;
        while (mention.find()) {
            isNamed |= mention.group("aside") == null;
        }
        return isNamed;
    }
}
