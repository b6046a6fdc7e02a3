package vn.camket.output.mark;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells that a copy could not be written, for no fault of the workbook. */
public final class UnwritableException extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    UnwritableException(IOException why) {
        super(why);
    }
}
