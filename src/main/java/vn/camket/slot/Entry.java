package vn.camket.slot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import vn.camket.fact.Quarter;

/**
 * A line of the journal: a receipt that was given, or the withdrawal of its workbook.
 *
 * @param receipt its number; null for a withdrawal
 * @param withdrawn number of the receipt whose workbook is withdrawn; null for a receipt
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Entry(
        String receipt,
        String withdrawn,
        String at,
        String by,
        String quarter,
        String agreement,
        String unit,
        String path,
        String sha256,
        Long size,
        Boolean numbered,
        String reason) {
    static Entry of(Receipt given) {
        Slot slot = given.slot();
        return new Entry(
                given.number(),
                null,
                given.at().toString(),
                given.by(),
                slot.quarter() == null ? null : slot.quarter().toString(),
                slot.agreement(),
                slot.unit(),
                given.path(),
                given.sha256(),
                given.size(),
                given.numbered(),
                null);
    }

    static Entry of(String number, Withdrawal withdrawal) {
        return new Entry(
                null,
                number,
                withdrawal.at().toString(),
                withdrawal.by(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                withdrawal.reason());
    }

    Receipt toReceipt() {
        Slot slot = new Slot(quarter == null ? null : Quarter.parse(quarter), agreement, unit.intern());
        return new Receipt(receipt, Instant.parse(at), by.intern(), slot, path, sha256, size, numbered, null);
    }

    Withdrawal toWithdrawal() {
        return new Withdrawal(Instant.parse(at), by, reason);
    }
}
