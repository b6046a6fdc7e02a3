package vn.camket.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;

/** Lets one person try the pages at the computer that they run on, before there is any account. */
final class Guest {
    private static final Account ACCOUNT = new Account(Accounts.GUEST, Role.COORDINATOR, null, false);

    private String password;
    private Instant until;
    private boolean in;

    synchronized String expect(Instant end) {
        password = Passwords.generated();
        until = end;
        return password;
    }

    /** The password is worth nothing once it has let somebody in. */
    synchronized Optional<Account> signIn(String given, Instant at) {
        if (password == null || !at.isBefore(until) || !same(given, password)) {
            return Optional.empty();
        }
        password = null;
        in = true;
        return Optional.of(ACCOUNT);
    }

    synchronized Optional<Account> account() {
        return in ? Optional.of(ACCOUNT) : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
