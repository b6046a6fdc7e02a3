package vn.camket.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.camket.account.Account;
import vn.camket.account.Accounts;

/** Remembers who has signed in: not for ever, not with a former password, and not in very many places at once. */
final class Sessions {
    static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int PLACES = 5;
    private static final String STATE = "state";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final InstantSource clock;

    /** Tokens of the sessions of each account, the oldest first. */
    private final Map<String, Deque<String>> places = new HashMap<>();

    Sessions(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What a session holds.
     *
     * @param token that its forms bear
     * @param password number of the password that it began with
     */
    private record State(String name, String token, int password, Instant since, Instant last) {}

    /** @param token that forms of the session bear */
    record Seat(Account account, String token) {}

    /** Who sends a request; empty for anybody who has not signed in, or so long ago that it counts no more. */
    Optional<Seat> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        State state = (State) session.getAttribute(STATE);
        Account account = state == null || !counts(state)
                ? null
                : accounts.find(state.name()).orElse(null);
        if (account == null) {
            session.invalidate();
            return Optional.empty();
        }
        session.setAttribute(
                STATE, new State(state.name(), state.token(), state.password(), state.since(), clock.instant()));
        return Optional.of(new Seat(account, state.token()));
    }

    private boolean counts(State state) {
        Instant now = clock.instant();
        return now.isBefore(state.last().plus(IDLE))
                && now.isBefore(state.since().plus(LONGEST))
                && state.password() == accounts.passwordNumber(state.name())
                && holds(state);
    }

    private synchronized boolean holds(State state) {
        return places.getOrDefault(state.name(), new ArrayDeque<>()).contains(state.token());
    }

    /** Begins a session under a name that nobody can have known before. */
    void begin(HttpServletRequest request, Account account) {
        end(request);
        String token = random();
        synchronized (this) {
            Deque<String> tokens = places.computeIfAbsent(account.name(), name -> new ArrayDeque<>());
            tokens.addLast(token);
            if (tokens.size() > PLACES) {
                tokens.removeFirst();
            }
        }
        Instant now = clock.instant();
        request.getSession(true)
                .setAttribute(
                        STATE, new State(account.name(), token, accounts.passwordNumber(account.name()), now, now));
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            forget((State) session.getAttribute(STATE));
            session.invalidate();
        }
    }

    private synchronized void forget(State state) {
        if (state != null && places.containsKey(state.name())) {
            places.get(state.name()).remove(state.token());
        }
    }

    /** 256 bits that nobody can guess. */
    static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
