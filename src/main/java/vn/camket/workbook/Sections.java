package vn.camket.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.camket.fact.Cover;
import vn.camket.fact.Section;

/**
 * Puts the sheets of a workbook together: a cover holds for the tables below it on its sheet, a cover sheet (or the only
 * cover there is) for all that have none.
 */
final class Sections {
    private Sections() {}

    static List<Section> of(List<SectionDraft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<SectionDraft> covered =
                drafts.stream().filter(SectionDraft::hasCover).toList();
        Cover workbook = Cover.blank();
        for (SectionDraft draft : covered) {
            if (!isOnItsOwn(draft, covered)) {
                workbook = CoverDraft.filledUp(workbook, draft.cover().build());
            }
        }
        List<SectionDraft> own =
                covered.stream().filter(draft -> isOnItsOwn(draft, covered)).toList();
        List<SectionDraft> shared = shared(drafts, own);
        List<Section> sections = new ArrayList<>();
        for (SectionDraft draft : drafts) {
            if (own.contains(draft)) {
                sections.add(
                        draft.build(suggested(CoverDraft.filledUp(draft.cover().build(), workbook), List.of(draft))));
            } else if (shared.contains(draft)) {
                sections.add(draft.build(suggested(workbook, drafts)));
            }
        }
        return List.copyOf(sections);
    }

    /** A cover filled up from the titles of sheets that tell something, where these do not differ. */
    private static Cover suggested(Cover cover, List<SectionDraft> drafts) {
        return drafts.stream()
                .filter(SectionDraft::tells)
                .map(draft -> draft.cover().suggested())
                .reduce(CoverDraft::agreed)
                .map(titles -> CoverDraft.filledUp(cover, titles))
                .orElse(cover);
    }

    /** What stands on sheets without a cover of their own, gathered in one of them between two that have one. */
    private static List<SectionDraft> shared(List<SectionDraft> drafts, List<SectionDraft> own) {
        List<SectionDraft> shared = new ArrayList<>();
        List<SectionDraft> run = new ArrayList<>();
        for (SectionDraft draft : drafts) {
            if (!own.contains(draft)) {
                run.add(draft);
            } else if (draft.hasTables()) {
                gather(run).ifPresent(shared::add);
                run.clear();
            }
        }
        gather(run).ifPresent(shared::add);
        if (shared.isEmpty() && own.isEmpty()) {
            shared.add(
                    drafts.stream().filter(SectionDraft::hasCover).findFirst().orElse(drafts.get(0)));
        }
        return shared;
    }

    /** Empty when the sheets tell nothing. */
    private static Optional<SectionDraft> gather(List<SectionDraft> run) {
        Optional<SectionDraft> telling = Stream.<Predicate<SectionDraft>>of(
                        SectionDraft::hasTables, SectionDraft::saysNothingToReport)
                .flatMap(test -> run.stream().filter(test))
                .findFirst();
        telling.ifPresent(head -> run.stream().filter(other -> other != head).forEach(head::add));
        return telling;
    }

    private static boolean isOnItsOwn(SectionDraft draft, List<SectionDraft> covered) {
        return covered.size() > 1 && draft.hasCover() && !isCoverSheet(draft, covered);
    }

    /** A cover without a table, unless it says that there is nothing to report beside other covers with tables. */
    private static boolean isCoverSheet(SectionDraft draft, List<SectionDraft> covered) {
        return !draft.hasTables()
                && (!draft.saysNothingToReport() || covered.stream().noneMatch(SectionDraft::hasTables));
    }
}
