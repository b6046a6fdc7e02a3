package vn.camket.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.camket.RunFailure;
import vn.camket.fact.Text;

/** Makes passwords, says which are good enough, and keeps only what they can be recognised by. */
final class Passwords {
    static final int SHORTEST = 12;

    /** Whoever sends a book must not have it hashed. */
    private static final int LONGEST = 200;

    private static final int DIFFERENT = 5;

    /** What OWASP asks of Argon2id: 19 MiB, two passes, one thread. */
    private static final Argon2Function ARGON = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private static final int SALT = 16;

    /** Without 0, 1, i, l and o, which look alike on paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** More at the same time would only take memory from the others. */
    private static final Semaphore ROOM = new Semaphore(2, true);

    private static final long PATIENCE_SECONDS = 10;

    /** What the password of nobody is compared with, so that unknown names take as long as known ones. */
    private static final String NOBODY = hash("nobody");

    private Passwords() {}

    /** E.g. {@code k3mp-x7ua-9qrc-hw2d}: 79 bits. */
    static String generated() {
        StringBuilder password = new StringBuilder();
        for (int at = 0; at < GROUPS * 4; at++) {
            password.append(at % 4 == 0 && at > 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    static String hash(String password) {
        return inTurn(() ->
                Password.hash(normal(password)).addRandomSalt(SALT).with(ARGON).getResult());
    }

    /** @param hash null for somebody who is not known, whose every password is wrong */
    static boolean match(String password, String hash) {
        String met = password.length() > LONGEST ? "" : normal(password);
        String wanted = hash == null ? NOBODY : hash;
        boolean same = inTurn(() -> Password.check(met, wanted).with(Argon2Function.getInstanceFromHash(wanted)));
        return same && hash != null && met.length() > 0;
    }

    /** Why a password of one's own is not good enough; empty when it is. */
    static Optional<Text> fault(String name, String password) {
        long length = password.codePoints().count();
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(new Text(
                    "Mật khẩu mới có " + length + " ký tự; cần từ " + SHORTEST + " đến " + LONGEST
                            + " ký tự, ví dụ vài từ không liên quan với nhau.",
                    "The new password has " + length + " characters; it takes " + SHORTEST + " to " + LONGEST
                            + ", e.g. a few words that have nothing to do with each other."));
        }
        String rest = password.toLowerCase(Locale.ROOT).replace(name, "");
        boolean isName = rest.length() < password.length() && rest.length() < SHORTEST / 2;
        if (isName || password.codePoints().distinct().count() < DIFFERENT) {
            return Optional.of(new Text(
                    "Mật khẩu mới quá dễ đoán: không lặp lại tên tài khoản hay vài ký tự; hãy chọn mật khẩu khác.",
                    "The new password is too easy to guess: do not repeat the account's name or a few characters;"
                            + " choose another one."));
        }
        return Optional.empty();
    }

    /** Keyboards write the same Vietnamese letter in more than one way. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static <R> R inTurn(Supplier<R> work) {
        boolean turn = false;
        try {
            turn = ROOM.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        if (!turn) {
            throw new RunFailure(
                    new Text(
                            "Có quá nhiều người đăng nhập cùng lúc; hãy thử lại sau một phút.",
                            "Too many people are signing in at the same time; try again in a minute."),
                    null);
        }
        try {
            return work.get();
        } finally {
            ROOM.release();
        }
    }
}
