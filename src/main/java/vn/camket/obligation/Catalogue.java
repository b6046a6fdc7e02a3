package vn.camket.obligation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.camket.fact.Action;
import vn.camket.fact.Agreement;
import vn.camket.fact.AsOf;
import vn.camket.fact.Commitment;
import vn.camket.fact.Field;
import vn.camket.fact.Folding;
import vn.camket.fact.Measurement;
import vn.camket.fact.ReportedAction;
import vn.camket.fact.ReportedRow;
import vn.camket.fact.Text;

/** Finds what an agreement registers by the codes, titles and names that rows use; of each row once, in one thread. */
final class Catalogue {
    /** "I. Nông nghiệp", "A) Y tế", "2. Lĩnh vực giao thông": what stands before the name of a field in a heading. */
    private static final Pattern NUMBERING = Pattern.compile("^\\s*(?:[IVXLC]+|\\p{L}|\\d+)\\s*[.)/-]\\s*");

    private static final String FIELD_WORD = "linh vuc ";

    /** Between the headings of sections that stand in each other, the outer one first. */
    private static final String PARTING = " / ";

    private final Map<String, Agreement.Registered> actions = new HashMap<>();
    private final Map<String, Commitment> commitments = new HashMap<>();
    private final Map<String, Field> fieldOfCommitment = new HashMap<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<ReportedRow, Optional<Agreement.Registered>> actionOfRow = new IdentityHashMap<>();
    private final Map<ReportedRow, Optional<Commitment>> commitmentOfRow = new IdentityHashMap<>();
    private final Map<ReportedRow, String> keyOfRow = new IdentityHashMap<>();
    private final Map<String, Optional<Field>> fieldOfName = new HashMap<>();

    /** @param asOf before which day a review must be held, or on it, for its conclusions to be registered actions */
    Catalogue(Agreement agreement, AsOf asOf) {
        agreement.actions(asOf.date()).forEach(registered -> {
            Action action = registered.action();
            learn(actions, action.id(), action.title(), registered);
        });
        for (Field field : agreement.fields()) {
            learn(fields, field.id(), field.name(), field);
            field.aliases().forEach(alias -> fields.putIfAbsent(Folding.fold(alias), field));
            for (Commitment commitment : field.commitments()) {
                learn(commitments, commitment.id(), commitment.indicator(), commitment);
                fieldOfCommitment.put(commitment.id(), field);
            }
        }
    }

    private static <T> void learn(Map<String, T> map, String id, Text name, T thing) {
        map.putIfAbsent(Folding.fold(id), thing);
        map.putIfAbsent(Slug.fold(name.vi()), thing);
        map.putIfAbsent(Slug.fold(name.en()), thing);
    }

    Optional<Agreement.Registered> action(ReportedAction row) {
        return actionOfRow.computeIfAbsent(row, any -> find(actions, row));
    }

    Optional<Commitment> commitment(Measurement row) {
        return commitmentOfRow.computeIfAbsent(row, any -> find(commitments, row));
    }

    Field fieldOf(Commitment commitment) {
        return fieldOfCommitment.get(commitment.id());
    }

    /** A known code beats the text; an unknown code falls back to it. */
    private static <T> Optional<T> find(Map<String, T> map, ReportedRow row) {
        T found = row.code().isGiven() ? map.get(Folding.fold(row.code().value())) : null;
        if (found == null && row.text().isGiven()) {
            found = map.get(Slug.fold(row.text().value()));
        }
        return Optional.ofNullable(found);
    }

    /** The field that a row's own column names, else the innermost section that it stands in and that is one. */
    Optional<Field> field(ReportedRow row) {
        if (row.field().isGiven() || !row.heading().isGiven()) {
            return row.field().isGiven() ? field(row.field().value()) : Optional.empty();
        }
        String path = row.heading().value();
        Optional<Field> field = field(path);
        for (int end = path.length(); field.isEmpty() && end > 0; end = path.lastIndexOf(PARTING, end - 1)) {
            int start = path.lastIndexOf(PARTING, end - 1);
            field = field(path.substring(start < 0 ? 0 : start + PARTING.length(), end));
        }
        return field;
    }

    Optional<Field> field(String name) {
        return fieldOfName.computeIfAbsent(name, any -> look(name));
    }

    private Optional<Field> look(String name) {
        Field field = fields.get(Slug.fold(name));
        if (field == null) {
            field = fields.get(bare(name));
        }
        return Optional.ofNullable(field);
    }

    private static String bare(String name) {
        String folded = Folding.fold(NUMBERING.matcher(name).replaceFirst(""));
        return folded.startsWith(FIELD_WORD) ? folded.substring(FIELD_WORD.length()) : folded;
    }

    /** The key of an action: its registered id, else its slug. */
    String keyOf(ReportedAction row) {
        return keyOfRow.computeIfAbsent(
                row,
                any -> action(row).map(registered -> registered.action().id()).orElseGet(() -> slugOf(row)));
    }

    /** The key of a measurement: its commitment's registered id, else its slug. */
    String keyOf(Measurement row) {
        return commitment(row).map(Commitment::id).orElseGet(() -> slugOf(row));
    }

    /** The key of a row that is about nothing registered; empty when the row names nothing. */
    static String slugOf(ReportedRow row) {
        return Slug.of(row.text().or(row.code().or("")));
    }
}
