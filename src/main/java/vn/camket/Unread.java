package vn.camket;

import java.io.Serializable;
import java.net.URI;

/**
 * A workbook that is to be read.
 *
 * @param name path below the reports folder, {@code /} as separator, NFC
 * @param place address of the file
 * @param bytes its length, 0 when not known
 * @param leadsOut whether it is a link to what lies outside of the folder, which is not to be opened
 */
public record Unread(String name, URI place, long bytes, boolean leadsOut) implements Serializable {
    static Unread of(Intake.Arrival arrival) {
        // What lies in a store has its address as the key of its stamp.
        URI place = arrival.file() == null
                ? (URI) arrival.stamp().key()
                : arrival.file().toUri();
        return new Unread(
                arrival.name(),
                place,
                arrival.stamp() == null ? 0 : arrival.stamp().size(),
                arrival.leadsOut());
    }
}
