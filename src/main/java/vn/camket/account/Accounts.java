package vn.camket.account;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.camket.RunFailure;
import vn.camket.fact.Nearest;
import vn.camket.fact.Text;
import vn.camket.fact.Units;

/** Keeps accounts and says who somebody is. Nothing is ever deleted: an account is closed. */
public final class Accounts {
    /** Name under which one person may try the pages while there is no account. */
    public static final String GUEST = "coordinator";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

    private final AccountFile file;
    private final Guest guest = new Guest();

    /** @param data folder of the server's own files; made when the first account is added */
    public Accounts(Path data) {
        this.file = new AccountFile(data);
    }

    /** Whoever bears a name, unless the account is closed. */
    public Optional<Account> find(String name) {
        SortedMap<String, Entry> entries = file.entries();
        if (entries.isEmpty() && name.equals(GUEST)) {
            return guest.account();
        }
        return Optional.ofNullable(entries.get(name))
                .filter(entry -> !entry.closed())
                .map(Entry::account);
    }

    /** Number of the password that an account has now: whoever came in with a former one is to go. */
    public int passwordNumber(String name) {
        Entry entry = file.entries().get(name);
        return entry == null ? 0 : entry.passwords();
    }

    public boolean isEmpty() {
        return file.entries().isEmpty();
    }

    /** All accounts, closed ones among them, by name. */
    public List<Standing> all() {
        return file.entries().values().stream().map(Entry::standing).toList();
    }

    /** Lets one person in as {@link #GUEST}, once and before an instant, while there is no account; gives the password. */
    public String expectGuest(Instant until) {
        return guest.expect(until);
    }

    /**
     * Adds an account.
     *
     * @param unit id of the reporter's unit, {@code unit/department} for a department; null for other roles
     * @return its first password, which nobody can look up later
     * @throws RunFailure when it cannot be, with the reason
     */
    public String add(String name, Role role, String unit, Units units, Instant at) {
        if (!NAME.matcher(name).matches()) {
            throw new RunFailure(
                    new Text(
                            "Tên tài khoản \"" + name + "\" không dùng được: cần 2 đến 40 chữ thường không dấu, chữ số,"
                                    + " dấu chấm, gạch nối, bắt đầu bằng chữ hoặc số, ví dụ can-tho.an.",
                            "The account name \"" + name + "\" cannot be used: it takes 2 to 40 lower-case letters,"
                                    + " digits, dots and hyphens, a letter or digit first, e.g. can-tho.an."),
                    null);
        }
        ReportingUnit.require(role, unit, units, at);
        String first = Passwords.generated();
        String hash = Passwords.hash(first);
        file.change(entries -> {
            if (entries.containsKey(name)) {
                throw new RunFailure(
                        new Text(
                                "Đã có tài khoản " + name + "; chọn tên khác, hoặc đặt lại mật khẩu của tài khoản đó.",
                                "There is an account " + name
                                        + " already; choose another name, or reset its password."),
                        null);
            }
            entries.put(name, new Entry(name, role, unit, hash, 1, true, false, 0, null, at));
        });
        return first;
    }

    /** A new first password for somebody who has lost theirs; also ends a lock. */
    public String reset(String name) {
        String first = Passwords.generated();
        String hash = Passwords.hash(first);
        change(name, entry -> entry.with(hash, true));
        return first;
    }

    public void close(String name) {
        change(name, entry -> entry.closed(true));
    }

    public void reopen(String name) {
        change(name, entry -> entry.closed(false));
    }

    public void unlock(String name) {
        change(name, Entry::unlocked);
    }

    /** Who somebody is by name and password; empty for a wrong one, and while the account is locked or closed. */
    public Optional<Account> signIn(String given, String password, Instant at) {
        String name = given.toLowerCase(Locale.ROOT);
        if (name.equals(GUEST) && isEmpty()) {
            return guest.signIn(password, at);
        }
        Entry known = file.entries().get(name);
        String hash = known == null ? null : known.hash();
        boolean right = Passwords.match(password, hash);
        if (known == null) {
            return Optional.empty();
        }
        List<Account> found = new ArrayList<>();
        file.change(entries -> {
            Entry entry = entries.get(name);
            if (entry == null || entry.closed() || entry.isLocked(at)) {
                return;
            }
            boolean in = right && entry.hash().equals(hash);
            entries.put(name, in ? entry.unlocked() : entry.failed(at));
            if (in) {
                found.add(entry.account());
            }
        });
        return found.stream().findFirst();
    }

    /**
     * Changes somebody's own password. A wrong current one counts like one at sign-in.
     *
     * @throws RunFailure when the current one is wrong or the wanted one is not good enough
     */
    public void changePassword(String name, String current, String wanted, Instant at) {
        Passwords.fault(name, wanted).ifPresent(why -> {
            throw new RunFailure(why, null);
        });
        if (signIn(name, current, at).isEmpty()) {
            throw new RunFailure(new Text("Mật khẩu hiện tại không đúng.", "The current password is not right."), null);
        }
        if (wanted.equals(current)) {
            throw new RunFailure(
                    new Text(
                            "Mật khẩu mới trùng mật khẩu hiện tại; hãy chọn mật khẩu khác.",
                            "The new password is the current one; choose another."),
                    null);
        }
        String hash = Passwords.hash(wanted);
        change(name, entry -> entry.with(hash, false));
    }

    private void change(String name, UnaryOperator<Entry> change) {
        file.change(entries -> {
            Entry entry = entries.get(name);
            if (entry == null) {
                String near = Nearest.of(name, entries.keySet()).orElse(null);
                throw new RunFailure(
                        new Text(
                                "Không có tài khoản \"" + name + "\""
                                        + (near == null ? "." : "; gần nhất là \"" + near + "\"."),
                                "There is no account \"" + name + "\""
                                        + (near == null ? "." : "; the nearest is \"" + near + "\".")),
                        null);
            }
            entries.put(name, change.apply(entry));
        });
    }
}
