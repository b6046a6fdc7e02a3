package vn.camket.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.camket.fact.Provenance;
import vn.camket.fact.Quarter;
import vn.camket.fact.Share;
import vn.camket.fact.Text;

/**
 * Keeps one of equal texts and values: ten thousand findings say the same few things, and are in memory together. Threads
 * may share it.
 */
public final class Pool {
    private final Map<Object, Object> met = new ConcurrentHashMap<>();
    private final Map<List<String>, List<String>> names = new ConcurrentHashMap<>();
    private final Map<Provenance, Provenance> registered = new ConcurrentHashMap<>();

    /** The same finding in less room. */
    public Finding of(Finding finding) {
        return new Finding(
                finding.id(),
                finding.rule(),
                finding.severity(),
                one(finding.agreement()),
                one(finding.unit()),
                one(finding.field()),
                one(finding.subject()),
                values(finding.values()),
                one(finding.daysLate()),
                one(finding.expected()),
                one(finding.actual()),
                finding.evidence().stream().map(this::place).toList(),
                finding.line(),
                finding.causedBy());
    }

    private Map<String, Object> values(Map<String, Object> values) {
        Map<String, Object> sorted = new TreeMap<>(values);
        List<String> names = names(List.copyOf(sorted.keySet()));
        return new Bound(names, sorted.values().stream().map(this::one).toArray());
    }

    private List<String> names(List<String> sorted) {
        return names.computeIfAbsent(
                sorted, any -> sorted.stream().map(this::one).toList());
    }

    /** Every finding on an agreement leads to the same places in the register, and hardly two to the same cell. */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // the question is whether they are the same
    private Provenance place(Provenance place) {
        if (place.isRegister()) {
            return registered.computeIfAbsent(place, any -> any);
        }
        String sheet = one(place.sheet());
        String cell = one(place.cell());
        String value = one(place.value());
        boolean isAsItWas = sheet == place.sheet() && cell == place.cell() && value == place.value();
        return isAsItWas ? place : new Provenance(one(place.file()), sheet, cell, null, value);
    }

    @SuppressWarnings("unchecked") // what is kept under a value equals it, and so is of its class
    private <T> T one(T value) {
        Object known = isPlain(value) ? met.putIfAbsent(value, value) : null;
        return known == null ? value : (T) known;
    }

    /** What a rule of its own kind binds may be as large as it likes. */
    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof LocalDate
                || value instanceof Text
                || value instanceof Share
                || value instanceof Quarter;
    }
}
