package vn.camket.worker;

import java.time.Duration;
import vn.camket.RunFailure;
import vn.camket.fact.Text;

/** Words what can keep an errand from being done, whatever the errand is. */
final class Breakdown {
    private Breakdown() {}

    static RunFailure overrun(Duration clock) {
        return failure(
                "Việc này chạy quá " + clock.toSeconds()
                        + " giây nên đã bị dừng. Hãy thử lại; nếu vẫn vậy, tệp hoặc quy tắc"
                        + " quá lớn hoặc bị hỏng: chia nhỏ tệp, lưu lại bằng Excel, hoặc báo người quản trị.",
                "This took more than " + clock.toSeconds()
                        + " seconds and was stopped. Try again; if it happens again, the"
                        + " file or rule is too large or damaged: split the file, save it anew in Excel, or tell the"
                        + " administrator.",
                null);
    }

    static RunFailure outOfMemory(int megabytes) {
        return failure(
                "Việc này cần nhiều hơn " + megabytes + " MB bộ nhớ nên đã bị dừng. Tệp quá lớn: xóa các trang tính và"
                        + " dòng không cần, chia nhỏ tệp rồi thử lại, hoặc báo người quản trị.",
                "This needed more than " + megabytes
                        + " MB of memory and was stopped. The file is too large: delete sheets"
                        + " and rows that are not needed, split the file and try again, or tell the administrator.",
                null);
    }

    static RunFailure dead(Throwable cause) {
        return failure(
                "Việc này bị ngắt giữa chừng. Hãy thử lại; nếu vẫn vậy, báo người quản trị.",
                "This was broken off midway. Try again; if it happens again, tell the administrator.",
                cause);
    }

    static RunFailure unstarted(Throwable cause) {
        return failure(
                "Máy chủ không mở được tiến trình kiểm tra (" + cause.getMessage() + "). Hãy báo người quản trị.",
                "The server could not start a checking process (" + cause.getMessage() + "). Tell the administrator.",
                cause);
    }

    /** In the process that did the errand: a fault of ours, whose trace goes to the log. */
    static Text faulty(Throwable fault) {
        return new Text(
                "Lỗi của chương trình (" + fault.getClass().getSimpleName()
                        + "); hãy báo người quản trị, trong nhật ký có" + " chi tiết.",
                "A fault of the program (" + fault.getClass().getSimpleName()
                        + "); tell the administrator, details are in the log.");
    }

    static RunFailure full(int waiting) {
        return failure(
                "Máy chủ đang bận: đã có " + waiting + " việc đang chờ. Hãy thử lại sau vài phút.",
                "The server is busy: " + waiting + " errands are waiting. Try again in a few minutes.",
                null);
    }

    static RunFailure closed() {
        return failure(
                "Máy chủ đang dừng. Hãy thử lại khi máy chủ chạy lại.",
                "The server is stopping. Try again when it runs again.",
                null);
    }

    private static RunFailure failure(String vi, String en, Throwable cause) {
        return new RunFailure(new Text(vi, en), cause);
    }
}
