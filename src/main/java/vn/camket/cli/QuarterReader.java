package vn.camket.cli;

import picocli.CommandLine;
import vn.camket.fact.Quarter;

/** Reads a quarter such as 2026-Q4. */
final class QuarterReader implements CommandLine.ITypeConverter<Quarter> {
    @Override
    public Quarter convert(String word) {
        try {
            return Quarter.parse(word);
        } catch (IllegalArgumentException other) {
            throw new CommandLine.TypeConversionException("'" + word + "' is not a quarter such as 2026-Q4");
        }
    }
}
