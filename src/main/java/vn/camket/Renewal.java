package vn.camket;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import vn.camket.fact.Agreement;
import vn.camket.fact.NextPhase;
import vn.camket.fact.Register;
import vn.camket.register.AgreementDraft;
import vn.camket.register.RegisterFiles;
import vn.camket.register.WrittenAgreement;

/** Begins the agreement that follows on a registered one, with what that leaves to be done. */
public final class Renewal {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 80;

    private final Request request;
    private final Retrial retrial;
    private final Agreement former;

    private Renewal(Request request) {
        this.request = request;
        this.retrial = new Retrial(request);
        Check.requireKnown(
                "ID", request.agreements(), retrial.register().agreements().keySet());
        this.former = retrial.register().agreements().get(request.agreements().get(0));
    }

    /**
     * What was written.
     *
     * @param register with the next agreement in it
     */
    public record Begun(NextPhase phase, Path file, Register register) {}

    /**
     * Writes the file of the next agreement.
     *
     * @param request names one agreement
     * @param id of the next one, null for the former's with another year
     * @param from its first day, null for the day after the former's last
     * @param to its last day, null for a period as long as the former's
     * @throws vn.camket.finding.FaultyRulesException when the register is faulty
     * @throws RunFailure when the agreement is renewed already, or the next one cannot be written
     */
    public static Begun of(Request request, String id, LocalDate from, LocalDate to) {
        Renewal renewal = new Renewal(request);
        renewal.requireNotRenewed();
        LocalDate first = renewal.first(from);
        LocalDate last = renewal.last(first, to);
        return renewal.begin(renewal.id(id, first), first, last);
    }

    private Begun begin(String id, LocalDate from, LocalDate to) {
        NextPhase phase = retrial.reading(
                docket -> docket.obligations().next(former, docket.reports().on(former.id()), id, from, to));
        AgreementDraft draft = new WrittenAgreement(phase.agreement(), List.of(DrawnUp.from(phase))).draft();
        Register register =
                RegisterFiles.loadWith(request.rules(), List.of(draft)).register();
        Path file = AgreementFiles.write(request.rules(), List.of(draft)).get(0);
        return new Begun(phase, file, register);
    }

    private void requireNotRenewed() {
        retrial.register().agreements().values().stream()
                .filter(other -> former.id().equals(other.renews()))
                .findFirst()
                .ifPresent(next -> {
                    throw Retrial.failure(
                            "Thỏa thuận " + former.id() + " đã có giai đoạn sau là " + next.id()
                                    + ", chưa ghi gì; sửa tệp của thỏa thuận đó nếu cần.",
                            "The agreement " + former.id() + " is renewed by " + next.id()
                                    + " already, nothing was written; change that one's file if need be.");
                });
    }

    private LocalDate first(LocalDate asked) {
        if (asked == null && former.to() == null) {
            throw Retrial.failure(
                    "Thỏa thuận " + former.id() + " không xác định thời hạn; ghi ngày bắt đầu của giai đoạn sau"
                            + " bằng --from.",
                    "The agreement " + former.id() + " is open-ended; give the first day of the next one with --from.");
        }
        LocalDate first = asked == null ? former.to().plusDays(1) : asked;
        if (!first.isAfter(former.from())) {
            throw Retrial.failure(
                    "--from: giai đoạn sau phải bắt đầu sau ngày " + former.from() + ", ngày bắt đầu của " + former.id()
                            + ".",
                    "--from: the next agreement must begin after " + former.from() + ", the first day of " + former.id()
                            + ".");
        }
        return first;
    }

    /** Null for an open end. */
    private LocalDate last(LocalDate first, LocalDate asked) {
        LocalDate last = asked != null ? asked : former.to() == null ? null : sameLength(first);
        if (last != null && last.isBefore(first)) {
            throw Retrial.failure(
                    "--to: ngày kết thúc " + last + " trước ngày bắt đầu " + first + ".",
                    "--to: the last day " + last + " is before the first, " + first + ".");
        }
        return last;
    }

    /** In whole months, or in days where there is no whole month. */
    private LocalDate sameLength(LocalDate first) {
        LocalDate end = former.to().plusDays(1);
        long months = Period.between(former.from(), end).toTotalMonths();
        return months > 0
                ? first.plusMonths(months).minusDays(1)
                : first.plusDays(ChronoUnit.DAYS.between(former.from(), former.to()));
    }

    private String id(String asked, LocalDate from) {
        String id = asked != null ? asked : named(former.id(), from.getYear());
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            throw Retrial.failure(
                    "--id: \"" + id + "\" không dùng được; mã gồm chữ thường không dấu, số và dấu gạch nối, nhiều nhất "
                            + LONGEST_ID + " ký tự, ví dụ can-tho-hau-giang-2026.",
                    "--id: \"" + id + "\" will not do; an id has plain small letters, digits and hyphens, at most "
                            + LONGEST_ID + ", such as can-tho-hau-giang-2026.");
        }
        AgreementDraft there = AgreementDraft.of(request.rules(), id);
        if (there.before() != null) {
            throw Retrial.failure(
                    "Đã có " + request.rules().resolve(there.file()) + ", chưa ghi gì; chọn mã khác bằng --id.",
                    request.rules().resolve(there.file())
                            + " is there already and nothing was written; choose another id with --id.");
        }
        return id;
    }

    /** With the year in place of its last one, or behind it where it names none. */
    private static String named(String id, int year) {
        String named = id.replaceFirst("(^|.*-)(19|20)\\d\\d(?=-|$)", "$1" + year);
        return named.equals(id) ? id + "-" + year : named;
    }
}
