package vn.camket.slot;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;

/** One workbook on its way into its folder; all in a {@link Turn}. */
final class Sending {
    private final Incoming.Copy copy;
    private final Slot slot;
    private final Folder folder;
    private final Records records;
    private final String by;
    private final boolean numbered;

    Sending(Incoming.Copy copy, Slot slot, Folder folder, Records records, String by, boolean numbered) {
        this.copy = copy;
        this.slot = slot;
        this.folder = folder;
        this.records = records;
        this.by = by;
        this.numbered = numbered;
    }

    /** Becomes the next version, unless the one that counts has the same bytes. */
    Receipt asVersion(String format) throws IOException {
        Optional<Receipt> known = known(folder.inForce().stream().toList());
        return known.isPresent() ? known.get() : give(number(), version(format));
    }

    /** Becomes a file that is called by the number of its receipt, unless another one there has the same bytes. */
    Receipt byNumber(String format) throws IOException {
        Optional<Receipt> known = known(folder.workbooks());
        if (known.isPresent()) {
            return known.get();
        }
        Iterator<String> numbers = records.numbers().iterator();
        String number = numbers.next();
        while (!place(number + "." + format)) {
            number = numbers.next();
        }
        return give(number, number + "." + format);
    }

    /**
     * The receipt of the first of some workbooks that has the same bytes; given only now to one whose sender was killed
     * before.
     */
    private Optional<Receipt> known(Collection<String> names) throws IOException {
        for (String name : names) {
            if (copy.isOf(folder.file(name))) {
                Optional<Receipt> given = records.at(folder, name);
                if (given.isEmpty()) {
                    return Optional.of(give(number(), name));
                } else if (given.get().sha256().equals(copy.sha256())
                        && given.get().withdrawn() == null) {
                    return given;
                }
            }
        }
        return Optional.empty();
    }

    private String version(String format) throws IOException {
        // What somebody took away by hand has a receipt still, which is of that path.
        BigInteger number = records.book().in(folder.path()).stream()
                .map(receipt -> Versions.number(receipt.path()))
                .reduce(folder.highest(), BigInteger::max);
        String name;
        do {
            number = number.add(BigInteger.ONE);
            name = Versions.name(number, format);
        } while (!place(name));
        return name;
    }

    private boolean place(String name) throws IOException {
        return !Files.exists(folder.file(Marker.of(name))) && copy.place(folder.file(name));
    }

    private Receipt give(String number, String name) throws IOException {
        folder.keep();
        return records.write(new Receipt(
                number, records.now(), by, slot, folder.path(name), copy.sha256(), copy.size(), numbered, null));
    }

    private String number() {
        return records.numbers().findFirst().orElseThrow();
    }
}
