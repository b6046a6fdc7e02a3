package vn.camket.rule.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says where a link of a file leads on the pages.
 *
 * @param file that has the link, relative to the rules folder
 * @param anchors of the files that are pages, by their paths
 * @param served whether a server gives the pages, each under the name of its rule, and their index above them
 */
record Addresses(String file, Map<String, Set<String>> anchors, boolean served) {
    /** Empty when the link leads to no page, nor to the network. */
    Optional<String> of(String link) {
        if (link.matches("(?i)(https?|mailto):.*")) {
            return Optional.of(link);
        }
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        String anchor = hash < 0 ? "" : link.substring(hash + 1);
        String target = path.isEmpty() ? file : resolved(path);
        if (!anchors.containsKey(target)) {
            return Optional.empty();
        }
        boolean known = anchors.get(target).contains(anchor);
        if (path.isEmpty()) {
            return known ? Optional.of("#" + anchor) : Optional.empty();
        }
        return Optional.of(up(file) + address(target) + (known ? "#" + anchor : ""));
    }

    private String address(String target) {
        return served ? target.substring(0, target.lastIndexOf('.')) : page(target);
    }

    /** A part of the index. */
    String index(String anchor) {
        return up(file) + (served ? "" : Site.INDEX) + "#" + anchor;
    }

    /** The page of a .md file. */
    static String page(String file) {
        return file.substring(0, file.lastIndexOf('.')) + ".html";
    }

    /** The way from a file to its rules folder. */
    static String up(String file) {
        return file.contains("/") ? "../" : "";
    }

    private String resolved(String path) {
        Deque<String> parts = new ArrayDeque<>(List.of(file.split("/", -1)));
        parts.removeLast();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                // above the folder there is no page: a name that none has
                if (parts.pollLast() == null) {
                    return "";
                }
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
