package vn.camket.slot;

import java.nio.file.Path;
import vn.camket.fact.Text;

/** Ends what was asked for and cannot be done: says what was met, what was wanted and what to do, in both languages. */
public final class SlotFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    SlotFailure(Text text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    public Text text() {
        return text;
    }

    static SlotFailure unwritable(Path folder, Throwable why) {
        return new SlotFailure(
                new Text(
                        "Không ghi được vào " + folder + " (" + why
                                + "); kiểm tra quyền ghi và dung lượng đĩa rồi làm lại. Chưa có gì được xác nhận.",
                        folder + " cannot be written (" + why
                                + "); check permissions and disk space, then try again. Nothing was confirmed."),
                why);
    }

    static SlotFailure unreadable(Path folder, Throwable why) {
        return new SlotFailure(
                new Text(
                        "Không đọc được " + folder + " (" + why + "); kiểm tra quyền đọc.",
                        folder + " cannot be read (" + why + "); check permissions."),
                why);
    }

    static SlotFailure link(Path folder) {
        return new SlotFailure(
                new Text(
                        folder + " là liên kết nên báo cáo gửi vào đó sẽ không được kiểm tra; thay bằng thư mục thật.",
                        folder + " is a link, and a report sent there would not be checked; put a real folder there."),
                null);
    }

    static SlotFailure line(Path journal, long line, Throwable why) {
        String met = why.getMessage() == null
                ? why.toString()
                : why.getMessage().lines().findFirst().orElse("");
        return new SlotFailure(
                new Text(
                        "Không đọc được dòng " + line + " của sổ biên nhận " + journal + " (" + met
                                + "); khôi phục dòng ấy từ bản sao lưu.",
                        "Line " + line + " of the journal of receipts " + journal + " cannot be read (" + met
                                + "); restore the line from a backup."),
                why);
    }

    static SlotFailure name(String kind, String kindEn, String met) {
        return new SlotFailure(
                new Text(
                        kind + " \"" + shown(met) + "\" không đúng dạng: chỉ gồm chữ thường không dấu, chữ số và dấu"
                                + " gạch nối; chọn lại từ danh sách.",
                        "The " + kindEn + " \"" + shown(met) + "\" is not written as ids are: lower-case letters,"
                                + " digits and hyphens; choose it from the list again."),
                null);
    }

    static SlotFailure format(String met) {
        return new SlotFailure(
                new Text(
                        "Định dạng \"" + shown(met) + "\" không nhận được; lưu lại dưới dạng .xlsx rồi gửi.",
                        "The format \"" + shown(met) + "\" is not taken; save the workbook as .xlsx and send that."),
                null);
    }

    static SlotFailure unknown(String number) {
        return new SlotFailure(
                new Text(
                        "Không có biên nhận số \"" + shown(number) + "\"; xem lại số trên biên nhận.",
                        "There is no receipt with the number \"" + shown(number) + "\"; look at the receipt again."),
                null);
    }

    static SlotFailure reason(int longest) {
        return new SlotFailure(
                new Text(
                        "Cần ghi lý do rút lại, không quá " + longest + " ký tự.",
                        "A reason for the withdrawal is needed, of at most " + longest + " characters."),
                null);
    }

    private static String shown(String met) {
        String text = String.valueOf(met).replaceAll("\\p{Cntrl}", " ");
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
