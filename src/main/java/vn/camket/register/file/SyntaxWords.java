package vn.camket.register.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import vn.camket.fact.Text;

/** Words what keeps a file from being read as JSON at all. */
final class SyntaxWords {
    private SyntaxWords() {}

    static Text unreadable(String name, boolean exists) {
        if (exists) {
            return new Text(
                    "Không đọc được tệp; kiểm tra quyền truy cập tệp này.",
                    "The file cannot be read; check that it is a file and its permissions.");
        }
        return new Text(
                "Thiếu tệp rules/" + name + "; tạo lại tệp này, ví dụ chép từ bản phát hành.",
                "The file rules/" + name + " is missing; create it, for example from a copy of the release.");
    }

    /** Offset of the character that the parser could not go on with; the text's length when it ends too early. */
    static int offset(String text, JsonProcessingException broken) {
        JsonLocation location = broken.getLocation();
        int offset = location == null ? text.length() : (int) Math.min(location.getCharOffset(), text.length());
        return Math.max(offset, 0);
    }

    static Text broken(String text, int offset) {
        if (text.isBlank()) {
            return new Text("Tệp rỗng; cần nội dung JSON.", "The file is empty; it needs JSON in it.");
        }
        if (text.substring(offset).isBlank()) {
            return new Text(
                    "Tệp kết thúc giữa chừng; kiểm tra xem có thiếu dấu đóng }, ] hoặc dấu nháy hay không.",
                    "The file ends too early; look for a missing }, ] or quotation mark.");
        }
        String met = Character.toString(text.codePointAt(offset)).strip();
        String shown = met.isEmpty() ? "xuống dòng" : "\"" + met + "\"";
        return new Text(
                "Từ chỗ này tệp không còn là JSON: gặp " + shown
                        + ". Thường do thừa hoặc thiếu dấu phẩy, dấu nháy hoặc dấu ngoặc ngay trước đó.",
                "From here on the file is not JSON: met " + (met.isEmpty() ? "a line break" : shown)
                        + ". Usually a comma, a quotation mark or a bracket just before it is missing or too many.");
    }
}
