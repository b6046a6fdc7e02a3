package vn.camket.slot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps all receipts that were given in memory, as the journal tells them. */
final class Book {
    private final Map<String, Receipt> receipts = new HashMap<>();
    private final Map<String, List<String>> ofUnits = new HashMap<>();
    private final Map<String, List<String>> ofFolders = new HashMap<>();
    /** The last running number by year. */
    private final Map<String, Integer> last = new HashMap<>();

    private final List<String> withdrawn = new ArrayList<>();

    /** Takes the next line of the journal. */
    synchronized void take(Entry entry) {
        if (entry.receipt() != null) {
            add(entry.toReceipt());
        } else {
            Receipt known = receipts.get(entry.withdrawn());
            if (known == null) {
                throw new IllegalArgumentException("no line before it gives the receipt " + entry.withdrawn());
            }
            receipts.put(known.number(), known.with(entry.toWithdrawal()));
            withdrawn.add(known.number());
        }
    }

    private void add(Receipt receipt) {
        String number = receipt.number();
        int dash = number.indexOf('-');
        last.merge(number.substring(0, dash), Integer.valueOf(number.substring(dash + 1)), Math::max);
        receipts.put(number, receipt);
        ofUnits.computeIfAbsent(receipt.slot().unit(), any -> new ArrayList<>()).add(number);
        ofFolders.computeIfAbsent(folder(receipt), any -> new ArrayList<>(1)).add(number);
    }

    private static String folder(Receipt receipt) {
        return receipt.path().substring(0, receipt.path().lastIndexOf('/'));
    }

    synchronized Optional<Receipt> find(String number) {
        return Optional.ofNullable(receipts.get(number));
    }

    /** Newest first. */
    synchronized List<Receipt> of(String unit) {
        List<Receipt> all = new ArrayList<>(list(ofUnits.get(unit)));
        Collections.reverse(all);
        return all;
    }

    /** Those whose workbooks lie in a folder. */
    synchronized List<Receipt> in(String folder) {
        return list(ofFolders.get(folder));
    }

    private List<Receipt> list(List<String> numbers) {
        return numbers == null ? List.of() : numbers.stream().map(receipts::get).toList();
    }

    /** Running numbers of a year that were not given yet. */
    synchronized Stream<String> free(int year) {
        int first = last.getOrDefault(String.valueOf(year), 0) + 1;
        return Stream.iterate(first, number -> number + 1)
                .map(number -> year + "-"
                        + "0".repeat(Math.max(0, 6 - String.valueOf(number).length())) + number);
    }

    /** Those withdrawn, in the order in which that was done. */
    synchronized List<Receipt> withdrawn(int from) {
        return list(withdrawn.subList(from, withdrawn.size()));
    }
}
