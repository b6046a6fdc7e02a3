package vn.camket;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.camket.finding.Fault;
import vn.camket.finding.Rule;
import vn.camket.register.RegisterFiles;
import vn.camket.rule.RuleBase;

/**
 * Holds what the rules of a sound folder say of themselves: all that a run needs of them when it finds its verdicts
 * kept.
 *
 * @param sha256 of the folder that they were read from
 * @param files SHA-256 of each file of it, by path
 * @param rules sorted by id
 * @param versions by rule id, and by rule and agreement, see {@link RuleVersions}
 * @param doubts about any file of the folder, by file and line
 */
record RuleBook(
        String sha256,
        SortedMap<String, String> files,
        List<Rule> rules,
        SortedMap<String, String> versions,
        List<Fault> doubts) {
    static RuleBook of(RuleBase base, RegisterFiles.Loaded loaded) {
        List<Fault> doubts = Stream.concat(loaded.doubts().stream(), base.doubts().stream())
                .sorted(Fault.ORDER)
                .toList();
        return new RuleBook(
                base.sha256(), base.files(), base.rules(), RuleVersions.of(base, loaded.register()), doubts);
    }

    /** Keeps the books of a few states of a rules folder, so that unchanged rules are not read through again. */
    static final class Store {
        private static final int OTHERS = 8;

        private final Shelf shelf;
        private final ObjectMapper mapper = BinaryForm.builder().build();

        Store(Path folder) {
            this.shelf = new Shelf(folder, ProgramCode.fingerprint());
        }

        Optional<RuleBook> find(String sha256) {
            return shelf.find(sha256).flatMap(body -> {
                try {
                    return Optional.of(mapper.readValue(body, RuleBook.class));
                } catch (IOException foreign) {
                    return Optional.empty();
                }
            });
        }

        void keep(RuleBook book) {
            try {
                shelf.keep(book.sha256, mapper.writeValueAsBytes(book));
                shelf.prune(Set.of(book.sha256), OTHERS);
            } catch (IOException broken) {
                throw new IllegalStateException("a book is plain records", broken);
            }
        }
    }
}
