package vn.camket.output.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.camket.fact.AgreementAccount;
import vn.camket.fact.Field;
import vn.camket.fact.Folding;
import vn.camket.fact.Language;
import vn.camket.finding.Severity;

/**
 * Spreads what must be acted on over agreements and fields. Every agreement names its own fields; those of one id or one
 * name are taken for the same and bear the shortest of their names.
 *
 * @param fields names of the fields that are shown by themselves, those with most findings first
 * @param rest whether there are more fields, which are shown as one
 * @param rows an agreement each, the worst first
 */
public record HeatMap(List<String> fields, boolean rest, List<Row> rows) {
    /** More columns than these do not fit on a page that is read from a chair. */
    static final int WIDEST = 10;

    /**
     * How hot it is for one agreement.
     *
     * @param whole what concerns no field
     * @param fields a spot a field that is shown by itself, null where the agreement has no such field
     * @param rest null where the agreement has no other field
     */
    public record Row(String agreement, Spot total, Spot whole, List<Spot> fields, Spot rest) {}

    /**
     * A place on the map.
     *
     * @param findings that must be acted on: all but those that only inform
     * @param critical how many of them are critical
     */
    public record Spot(int findings, int critical) {
        static final Spot COLD = new Spot(0, 0);

        static Spot of(Map<Severity, Integer> counts) {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            return new Spot(all - counts.getOrDefault(Severity.INFO, 0), counts.getOrDefault(Severity.CRITICAL, 0));
        }

        /** Null is no place at all. */
        static Spot sum(Spot one, Spot other) {
            return one == null || other == null
                    ? one == null ? other : one
                    : new Spot(one.findings + other.findings, one.critical + other.critical);
        }
    }

    public static HeatMap of(Collection<AgreementAccount> accounts, OpenCounts counts, Language language) {
        Sketch sketch = new Sketch(language);
        accounts.forEach(account -> sketch.add(account, counts));
        return sketch.map(counts);
    }

    /** Gathers the fields of all agreements before it is known which of them are shown. */
    private static final class Sketch {
        private final Language language;
        private final Map<String, Integer> places = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final List<Integer> sums = new ArrayList<>();
        private final Map<String, Map<Integer, Spot>> spots = new LinkedHashMap<>();

        Sketch(Language language) {
            this.language = language;
        }

        void add(AgreementAccount account, OpenCounts counts) {
            Map<Integer, Spot> own = new HashMap<>();
            spots.put(account.id(), own);
            for (Field field : account.agreement().fields()) {
                int place = place(
                        field.id(),
                        Folding.fold(field.name().vi()),
                        field.name().in(language));
                add(own, place, counts.field(account.id(), field.id()));
            }
            counts.fieldsOf(account.id()).stream()
                    .filter(Objects::nonNull)
                    .filter(id -> account.agreement().fields().stream()
                            .noneMatch(field -> field.id().equals(id)))
                    .sorted()
                    .forEach(id -> add(own, place(id, id, id), counts.field(account.id(), id)));
        }

        private void add(Map<Integer, Spot> own, int place, Map<Severity, Integer> counts) {
            Spot spot = Spot.of(counts);
            own.merge(place, spot, Spot::sum);
            sums.set(place, sums.get(place) + spot.findings());
        }

        private int place(String id, String folded, String name) {
            Integer known = Stream.of("id:" + id, "name:" + folded)
                    .map(places::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                known = names.size();
                names.add(name);
                sums.add(0);
            } else if (name.length() < names.get(known).length()) {
                names.set(known, name);
            }
            places.putIfAbsent("id:" + id, known);
            places.putIfAbsent("name:" + folded, known);
            return known;
        }

        HeatMap map(OpenCounts counts) {
            List<Integer> order = Stream.iterate(0, place -> place + 1)
                    .limit(names.size())
                    .sorted(Comparator.comparing((Integer place) -> -sums.get(place)))
                    .toList();
            List<Integer> shown = order.subList(0, Math.min(WIDEST, order.size()));
            List<Integer> rest = order.subList(shown.size(), order.size());
            List<Row> rows = new ArrayList<>();
            spots.forEach((agreement, own) -> rows.add(new Row(
                    agreement,
                    Spot.of(counts.agreement(agreement)),
                    Spot.of(counts.field(agreement, null)),
                    shown.stream().map(own::get).toList(),
                    rest.stream().map(own::get).reduce(null, Spot::sum))));
            rows.sort(Comparator.comparing((Row row) -> -row.total().critical())
                    .thenComparing(row -> -row.total().findings()));
            return new HeatMap(shown.stream().map(names::get).toList(), !rest.isEmpty(), rows);
        }
    }
}
