package vn.camket.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.camket.finding.Fault;
import vn.camket.register.RegisterImported;
import vn.camket.text.RegisterChangeWords;
import vn.camket.text.Wording;

/** Tells what a workbook of the register changes, or what is wrong with it. */
record RegisterChanges(Path workbook, Wording wording) {
    List<String> faults(RegisterImported read, Function<Fault, String> place) {
        List<String> lines = new ArrayList<>();
        RegisterChangeWords words = new RegisterChangeWords(wording);
        read.faults().forEach(fault -> lines.add(words.of(fault, workbook.toString())));
        read.others()
                .forEach(fault ->
                        lines.add(place.apply(fault) + ": " + fault.message().in(wording.language())));
        lines.add(wording.label(
                "register.faulty", read.faults().size() + read.others().size()));
        return lines;
    }

    List<String> changes(RegisterImported read, boolean written) {
        RegisterChangeWords words = new RegisterChangeWords(wording);
        List<String> lines = words.of(read.changes());
        read.doubts()
                .forEach(doubt -> lines.add(wording.label("register.doubt", words.of(doubt, workbook.toString()))));
        read.absent().forEach(id -> lines.add(wording.label("register.absent", id)));
        long files = read.drafts().stream().filter(draft -> draft.isChanged()).count();
        if (files == 0) {
            lines.add(wording.label("register.same"));
        } else {
            lines.add(wording.label(written ? "register.written" : "register.unwritten", files, workbook));
        }
        return lines;
    }
}
