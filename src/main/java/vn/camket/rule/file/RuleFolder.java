package vn.camket.rule.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.camket.finding.RulesFile;

/** Finds the rules of a folder: every family is a folder in it that holds rule files, every rule two files with one stem. */
public final class RuleFolder {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** In bytes; the longest page of a release has a tenth. Marks of emphasis take the parser of pages a square of them. */
    private static final int LONGEST = 100_000;

    private final Path folder;
    private final Faults faults;
    private final Languages languages;

    public RuleFolder(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
        this.languages = new Languages(this, faults);
    }

    /** The rules by id; those that lack a twin or cannot be read are left out and told as faults. */
    List<RuleFile> read() throws IOException {
        List<RuleFile> rules = new ArrayList<>();
        Map<String, String> places = new TreeMap<>();
        for (Path family : children(folder)) {
            List<Path> files = filesOf(family);
            if (files.stream().noneMatch(file -> RuleFile.isRule(name(file)))) {
                continue;
            }
            for (String stem : stems(files)) {
                String file = file(family, stem);
                String first = places.putIfAbsent(stem, file);
                if (first != null) {
                    faults.add(
                            file,
                            1,
                            "Tên quy tắc “" + stem + "” đã được dùng ở " + first + "; hãy đặt tên khác.",
                            "The name \"" + stem + "\" is already that of " + first + "; choose another.");
                }
                add(rules, family, stem);
            }
        }
        Strays.tell(folder, faults);
        return rules;
    }

    /** Where the conditions of a rule stand, or should. */
    private static String file(Path family, String stem) {
        String id = name(family) + "/" + stem;
        boolean sentences = Files.exists(family.resolve(stem + RuleFile.SENTENCES));
        return id + (sentences ? RuleFile.SENTENCES : RuleFile.CONDITIONS);
    }

    private List<Path> filesOf(Path family) throws IOException {
        if (!Files.isDirectory(family)) {
            return List.of();
        }
        if (Files.isSymbolicLink(family)) {
            faults.add(
                    name(family),
                    0,
                    "Thư mục này là một liên kết; thay bằng chính thư mục ấy.",
                    "This folder is a link; put the folder itself in its place.");
            return List.of();
        }
        return children(family);
    }

    private void add(List<RuleFile> rules, Path family, String stem) throws IOException {
        String page = name(family) + "/" + stem + ".md";
        String file = file(family, stem);
        if (!isName(name(family)) || !isName(stem)) {
            faults.add(
                    file,
                    0,
                    "Tên thư mục và tên tệp chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ overdue-action.",
                    "Names of folders and files are lower case words joined by hyphens, such as overdue-action.");
            return;
        }
        if (file.endsWith(RuleFile.SENTENCES) && Files.exists(family.resolve(stem + RuleFile.CONDITIONS))) {
            faults.add(
                    file,
                    0,
                    "Quy tắc này có cả tệp .drl và tệp .dslr; giữ một tệp.",
                    "This rule has a .drl and a .dslr; keep one of them.");
        }
        if (hasTwin(file) & hasTwin(page)) {
            String rule = text(file);
            String said = text(page);
            if (rule != null && said != null) {
                rules.add(new RuleFile(name(family), stem, languages.writing(file, rule), said));
            }
        }
    }

    private boolean hasTwin(String file) {
        boolean found = Files.isRegularFile(folder.resolve(file));
        if (!found) {
            faults.add(
                    file,
                    0,
                    "Thiếu tệp này; mỗi quy tắc gồm hai tệp .drl (hoặc .dslr) và .md cùng tên.",
                    "This file is missing; a rule is two files, .drl (or .dslr) and .md, with one name.");
        }
        return found;
    }

    /** The text of a file below the folder without byte order mark, or null after telling why there is none. */
    public String text(String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            faults.add(file, 0, "Thư mục quy tắc thiếu tệp này.", "The rules folder lacks this file.");
            return null;
        }
        boolean isRule = !file.endsWith(".json") && !isNotes(name(path));
        RulesFile read = isRule ? RulesFile.read(folder, file, LONGEST) : RulesFile.read(folder, file);
        if (read.refusal() != null) {
            faults.add(file, 0, read.refusal().vi(), read.refusal().en());
            return null;
        }
        return text(read.bytes(), file);
    }

    private String text(byte[] bytes, String file) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            faults.add(
                    file,
                    1 + (int) text.chars().filter(sign -> sign == '\n').count(),
                    "Dòng này có ký tự không phải UTF-8; hãy lưu tệp với bảng mã UTF-8.",
                    "This line has a character that is not UTF-8; save the file as UTF-8.");
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static TreeSet<String> stems(List<Path> files) {
        TreeSet<String> stems = new TreeSet<>();
        for (Path file : files) {
            String name = name(file);
            if (RuleFile.isRule(name) || (name.endsWith(".md") && !isNotes(name))) {
                stems.add(name.substring(0, name.lastIndexOf('.')));
            }
        }
        return stems;
    }

    /** Whether a family or a rule may be named so. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Tells whether a file says something about the folder rather than being part of the rules. */
    static boolean isNotes(String name) {
        return name.startsWith("README") || name.startsWith("CHANGELOG");
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(path -> !name(path).startsWith("."))
                    .sorted(Comparator.comparing(RuleFolder::name))
                    .toList();
        }
    }
}
