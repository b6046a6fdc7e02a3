package vn.camket;

import java.io.IOException;
import java.io.InputStream;

/** Is a file of a reports folder as it was listed, wherever the folder lies. */
interface Seen {
    /** Path below the folder, {@code /} as separator, NFC. */
    String name();

    /** Null when nothing could be learned of it. */
    Stamp stamp();

    /** Whether it is a file and no link. */
    boolean isPlain();

    /** Whether it is a link to what lies in the folder anyway. */
    boolean leadsAround();

    InputStream open() throws IOException;

    /** @param name that no other file of the folder has */
    Intake.Arrival arrival(String name);
}
