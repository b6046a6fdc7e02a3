package vn.camket.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camket.errand.CheckWorkbook;
import vn.camket.errand.CheckWorkbook.Desk;
import vn.camket.fact.Language;
import vn.camket.slot.Draft;
import vn.camket.worker.Pending;
import vn.camket.worker.Workers;

/** Has drafts looked at, each once in each language as long as it is among the last ones. */
final class Looks {
    /** What is said of so many drafts stays in memory; the others are looked at again when they are asked for. */
    private static final int MOST = 100;

    private final Workers workers;
    private final Map<Key, Pending<Desk>> last = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Pending<Desk>> eldest) {
            return size() > MOST;
        }
    };

    private record Key(String draft, Language language) {}

    Looks(Workers workers) {
        this.workers = workers;
    }

    /** What is found in a draft, or will be. */
    synchronized Pending<Desk> at(Draft draft, Visit visit) {
        Key key = new Key(draft.id(), visit.language());
        Pending<Desk> known = last.get(key);
        if (known == null) {
            known = workers.give(errand(draft, visit));
            last.put(key, known);
        }
        return known;
    }

    private static CheckWorkbook errand(Draft draft, Visit visit) {
        String unit = visit.account().unit();
        return new CheckWorkbook(
                visit.settings().request(List.of(), List.of(), visit.language()),
                draft.workbook(),
                draft.sha256(),
                null,
                unit,
                draft.marked());
    }
}
