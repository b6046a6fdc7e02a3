package vn.camket;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of v001.xlsx, v002.xlsx … in one folder only the highest is read. */
final class Versions {
    private static final Pattern VERSION = Pattern.compile("v(\\d{3,})\\.(?:xls[xm]?|ods|csv|html?)");

    private Versions() {}

    /** Those of some paths that a higher number in the same folder replaces. */
    static List<String> superseded(Collection<String> names) {
        List<String> superseded = new ArrayList<>();
        Map<String, String> highest = new HashMap<>();
        for (String name : names) {
            if (VERSION.matcher(last(name)).matches()) {
                String slot = name.substring(0, name.lastIndexOf('/') + 1);
                String former = highest.put(slot, name);
                if (former != null && number(former).compareTo(number(name)) > 0) {
                    highest.put(slot, former);
                    former = name;
                }
                if (former != null) {
                    superseded.add(former);
                }
            }
        }
        return superseded;
    }

    private static BigInteger number(String name) {
        Matcher version = VERSION.matcher(last(name));
        return version.matches() ? new BigInteger(version.group(1)) : BigInteger.ZERO;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
