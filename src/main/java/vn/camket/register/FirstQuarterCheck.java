package vn.camket.register;

import java.util.stream.Stream;
import vn.camket.fact.Agreement;
import vn.camket.fact.Frequency;
import vn.camket.fact.Quarter;
import vn.camket.register.file.Entry;
import vn.camket.register.file.Faults;
import vn.camket.register.file.JsonFile;

/** Tells agreements that would claim many reports at once, as they do not say from which quarter on reports are owed. */
final class FirstQuarterCheck {
    private static final int MOST_REPORTS = 8;

    private final Entry entry;
    private final Agreement agreement;

    FirstQuarterCheck(JsonFile file, Agreement agreement) {
        this.entry = file.root();
        this.agreement = agreement;
    }

    /** An agreement is often registered long after its signing; then every report of its whole period is missing. */
    void check(Faults faults) {
        boolean owes = agreement.reporting().every() != Frequency.NONE;
        if (owes && agreement.reporting().from() == null && isMany()) {
            Quarter first = agreement.firstOwed();
            Entry reporting = entry.at("reporting");
            faults.doubtAt(
                    reporting.isGiven() ? reporting : entry.at("from"),
                    "Chưa ghi quý đầu tiên phải báo cáo (reporting.from), nên các bên phải báo cáo từ " + first
                            + ": cả thời hạn có hơn " + MOST_REPORTS + " báo cáo, thỏa thuận cũ sẽ bị tính thiếu"
                            + " tất cả cùng một lúc. Ghi quý mà từ đó các bên phải báo cáo; nếu đúng là " + first
                            + " thì cũng ghi rõ.",
                    "The first quarter owed (reporting.from) is not given, so reports are owed from " + first
                            + " on: more than " + MOST_REPORTS + " over the whole period, and an old agreement is said"
                            + " to lack them all at once. Give the quarter from which on the parties report; give "
                            + first + " too if that is meant.");
        }
    }

    /** Over the whole period, all parties together; an open-ended agreement comes to any number. */
    private boolean isMany() {
        long quarters = Stream.iterate(agreement.firstOwed(), agreement::covers, Quarter::next)
                .filter(agreement::owes)
                .limit(MOST_REPORTS + 1)
                .count();
        return quarters * agreement.parties().size() > MOST_REPORTS;
    }
}
