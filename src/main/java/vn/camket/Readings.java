package vn.camket;

import java.util.Optional;
import vn.camket.fact.Reading;

/** Has what workbooks say, by the hashes of their content. */
interface Readings {
    Optional<Reading> find(String sha256);

    void keep(String sha256, Reading reading);
}
