package vn.camket.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.camket.account.Role;

/**
 * An address, who may use it, and what it answers.
 *
 * @param roles empty for everybody, signed in or not
 * @param upload whether it takes a file
 */
record Route(HandlerType method, String path, Set<Role> roles, boolean upload, Deed deed) {
    private static final Pattern PARAMETER = Pattern.compile("[{<]([^}>]+)[}>]");

    /** Answers one request that has passed the gate. */
    interface Deed {
        void answer(Visit visit) throws IOException;
    }

    /** A page or a file: changes nothing. */
    static Route page(String path, Set<Role> roles, Deed deed) {
        return new Route(HandlerType.GET, path, roles, false, deed);
    }

    /** What changes something: comes from a form of ours. */
    static Route deed(String path, Set<Role> roles, Deed deed) {
        return new Route(HandlerType.POST, path, roles, false, deed);
    }

    /** What changes something and takes a file. */
    static Route upload(String path, Set<Role> roles, Deed deed) {
        return new Route(HandlerType.POST, path, roles, true, deed);
    }

    boolean isDeed() {
        return method == HandlerType.POST;
    }

    /** Whether somebody may do it who has to choose a password first. */
    boolean isForFirstPassword() {
        return path.equals("/password") || path.equals("/sign-out");
    }

    /** As it stands in the log, e.g. {@code POST /accounts/{name}/close}. */
    String name() {
        return method + " " + path;
    }

    /** What stands in the places of the path, null when it has none. */
    String object(Context context) {
        String object = PARAMETER
                .matcher(path)
                .results()
                .map(place -> context.pathParam(place.group(1)))
                .collect(Collectors.joining(" "));
        return object.isEmpty() ? null : object;
    }
}
