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
        List<Section> sections = new ArrayList<>();
        SectionDraft rest = rest(drafts, covered);
        for (SectionDraft draft : drafts) {
            if (isOnItsOwn(draft, covered)) {
                sections.add(draft.build(CoverDraft.filledUp(draft.cover().build(), workbook)));
            } else if (draft == rest) {
                sections.add(rest.build(workbook));
            }
        }
        return List.copyOf(sections);
    }

    /** What stands on sheets without a cover of their own, gathered in one of them; null when that is nothing. */
    private static SectionDraft rest(List<SectionDraft> drafts, List<SectionDraft> covered) {
        List<SectionDraft> others =
                drafts.stream().filter(draft -> !isOnItsOwn(draft, covered)).toList();
        Optional<SectionDraft> telling = Stream.<Predicate<SectionDraft>>of(
                        SectionDraft::hasTables, SectionDraft::saysNothingToReport)
                .flatMap(test -> others.stream().filter(test))
                .findFirst();
        boolean isAllThereIs = others.size() == drafts.size();
        if (telling.isEmpty() && !isAllThereIs) {
            return null;
        }
        SectionDraft rest = telling.orElseGet(
                () -> others.stream().filter(SectionDraft::hasCover).findFirst().orElse(drafts.get(0)));
        others.stream().filter(other -> other != rest).forEach(rest::add);
        return rest;
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
