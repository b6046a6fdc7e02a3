package vn.camket.slot;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of v001.xlsx, v002.xlsx … in one folder only the highest counts. */
public final class Versions {
    /** Endings of workbooks. */
    static final String ENDING = "(?:xls[xmb]?|ods|csv|html?)";

    private static final Pattern VERSION = Pattern.compile("v(\\d{3,})\\." + ENDING);

    private Versions() {}

    /** Those of some paths that a higher number in the same folder replaces. */
    public static List<String> superseded(Collection<String> names) {
        Map<String, String> highest = highest(names);
        return names.stream()
                .filter(name -> isVersion(name) && !name.equals(highest.get(folder(name))))
                .toList();
    }

    /** The highest of some files of one folder. */
    static Optional<String> highestOf(Collection<String> files) {
        return Optional.ofNullable(highest(files).get(""));
    }

    /** By folder; of equal numbers the last one given. */
    private static Map<String, String> highest(Collection<String> names) {
        Map<String, String> highest = new HashMap<>();
        for (String name : names) {
            if (isVersion(name)) {
                highest.merge(folder(name), name, (one, next) -> isAbove(one, next) ? one : next);
            }
        }
        return highest;
    }

    private static boolean isAbove(String one, String other) {
        return number(one).compareTo(number(other)) > 0;
    }

    private static boolean isVersion(String name) {
        return VERSION.matcher(last(name)).matches();
    }

    /** The number of a version, 0 for any other file. */
    static BigInteger number(String name) {
        Matcher version = VERSION.matcher(last(name));
        return version.matches() ? new BigInteger(version.group(1)) : BigInteger.ZERO;
    }

    /** The name of a version. */
    static String name(BigInteger number, String format) {
        String digits = number.toString();
        return "v" + "0".repeat(Math.max(0, 3 - digits.length())) + digits + "." + format;
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
