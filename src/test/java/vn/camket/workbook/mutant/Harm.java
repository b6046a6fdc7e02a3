package vn.camket.workbook.mutant;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.camket.workbook.mutant.StoredZip.Part;

/** Names what can be done to a workbook. */
enum Harm {
    BYTES_FLIPPED {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            return flipped(StoredZip.of(parts), 1 + dice.nextInt(8), dice);
        }
    },
    END_CUT {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            byte[] whole = StoredZip.of(parts);
            return Arrays.copyOf(whole, dice.nextInt(whole.length));
        }
    },
    MIDDLE_CUT {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            return holed(StoredZip.of(parts), dice);
        }
    },
    PART_FLIPPED {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            return changed(parts, dice, bytes -> flipped(bytes, 1 + dice.nextInt(4), dice));
        }
    },
    PART_CUT {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            return changed(parts, dice, bytes -> Arrays.copyOf(bytes, dice.nextInt(bytes.length)));
        }
    },
    PART_HOLED {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            return changed(parts, dice, bytes -> holed(bytes, dice));
        }
    },
    PART_GONE {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            parts.remove(dice.nextInt(parts.size()));
            return StoredZip.of(parts);
        }
    },
    PART_RENAMED {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            int at = dice.nextInt(parts.size());
            Part part = parts.get(at);
            parts.set(at, new Part(pick(NAMES, dice).formatted(part.name()), part.bytes()));
            return StoredZip.of(parts);
        }
    },
    PART_TWICE {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            Part part = parts.get(dice.nextInt(parts.size()));
            byte[] other = dice.nextBoolean()
                    ? part.bytes()
                    : parts.get(dice.nextInt(parts.size())).bytes();
            parts.add(dice.nextInt(parts.size() + 1), new Part(part.name(), other));
            return StoredZip.of(parts);
        }
    },
    PARTS_SWAPPED {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            int one = dice.nextInt(parts.size());
            int other = dice.nextInt(parts.size());
            Part first = parts.get(one);
            parts.set(one, new Part(first.name(), parts.get(other).bytes()));
            parts.set(other, new Part(parts.get(other).name(), first.bytes()));
            return StoredZip.of(parts);
        }
    },
    ENTRIES_SHUFFLED {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            Collections.shuffle(parts, dice);
            return StoredZip.of(parts);
        }
    },
    ATTRIBUTE_CHANGED {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            return rewritten(parts, dice, Pattern.compile("(?<==\")[^\"<>]*(?=\")"), value -> pick(VALUES, dice));
        }
    },
    ATTRIBUTE_GONE {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            return rewritten(parts, dice, Pattern.compile(" [\\w:]+=\"[^\"<>]*\""), value -> "");
        }
    },
    NUMBER_CHANGED {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            return rewritten(parts, dice, Pattern.compile("\\d+"), value -> pick(NUMBERS, dice));
        }
    },
    ELEMENT_RENAMED {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            return rewritten(parts, dice, Pattern.compile("(?<=[</])\\w+(?=[ />])"), value -> pick(ELEMENTS, dice));
        }
    },
    ELEMENT_EMPTIED {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            return rewritten(parts, dice, Pattern.compile("(?<=>)[^<>]+(?=</)"), value -> pick(TEXTS, dice));
        }
    },
    ELEMENT_REPEATED {
        @Override
        byte[] done(List<Part> parts, Random dice) {
            return rewritten(
                    parts,
                    dice,
                    Pattern.compile("<(\\w+)( [^<>]*)?>[^<>]*</\\1>|<\\w+( [^<>]*)?/>"),
                    value -> value.repeat(dice.nextInt(4)));
        }
    };

    private static final List<String> NAMES = List.of("%s1", "../%s", "/%s", "%s/", "xl/%s", "%S", "\u0000%s", "x");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "1", "99", "65536", "1048577", "2147483648", "9".repeat(40), "1e308", "1e999", "");
    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "s",
            "str",
            "inlineStr",
            "b",
            "e",
            "d",
            "n",
            "A0",
            "XFD1048576",
            "XFE1",
            "A1048577",
            "AAAAAAAA1",
            "A1:B2:C3",
            "B2:A1",
            "A1:XFD1048576",
            "2147483648",
            "true",
            "hidden",
            "rId1",
            "rId99",
            "&amp;",
            "../x",
            "/xl/workbook.xml",
            "http://example.com/",
            "1e400",
            ".VnTimeH",
            "VNI-Times",
            "d/m/yyyy",
            "0%",
            "\u00E9\u0301");
    private static final List<String> ELEMENTS = List.of(
            "c", "v", "f", "is", "t", "r", "row", "si", "rPh", "sheet", "sheets", "mergeCell", "col", "xf", "x");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e400",
            "NaN",
            "TRUE",
            "31/12/2025",
            "2025-02-30",
            "10/11",
            "98,62%",
            "_x0000_",
            "_x000D_",
            "_xD800_",
            "\uD83D\uDE00",
            "#REF!",
            "99999999999",
            "2958466",
            "a\u0301".repeat(50),
            "1.2.3.4",
            "Quý V/2025");

    abstract byte[] done(List<Part> parts, Random dice);

    private interface Change {
        byte[] of(byte[] bytes);
    }

    private interface Rewriting {
        String of(String met);
    }

    /** Changes one part and gives it a checksum that holds. */
    private static byte[] changed(List<Part> parts, Random dice, Change change) {
        int at = dice.nextInt(parts.size());
        Part part = parts.get(at);
        parts.set(at, new Part(part.name(), part.bytes().length == 0 ? part.bytes() : change.of(part.bytes())));
        return StoredZip.of(parts);
    }

    /** Rewrites some places of one part. */
    private static byte[] rewritten(List<Part> parts, Random dice, Pattern place, Rewriting rewriting) {
        return changed(parts, dice, bytes -> {
            StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
            for (int times = 1 + dice.nextInt(3); times > 0; times--) {
                List<MatchResult> met = place.matcher(text).results().toList();
                if (!met.isEmpty()) {
                    MatchResult one = met.get(dice.nextInt(met.size()));
                    text.replace(one.start(), one.end(), rewriting.of(one.group()));
                }
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        });
    }

    private static byte[] flipped(byte[] bytes, int times, Random dice) {
        byte[] flipped = bytes.clone();
        for (int time = 0; time < times; time++) {
            flipped[dice.nextInt(flipped.length)] ^= (byte) (1 + dice.nextInt(255));
        }
        return flipped;
    }

    private static byte[] holed(byte[] bytes, Random dice) {
        int from = dice.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + dice.nextInt(200));
        byte[] holed = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, holed, from, bytes.length - to);
        return holed;
    }

    private static String pick(List<String> values, Random dice) {
        return values.get(dice.nextInt(values.size()));
    }
}
