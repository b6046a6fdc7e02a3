package vn.camket.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds what a rule must not do, and every place of a rule file where it might be tried. */
public final class Gadgets {
    /** Stands where a file would be made that shows that an attack had an effect. */
    public static final String MARK = "MARK";

    /** Expressions of Java by what they would do; a dollar id is bound. */
    public static final Map<String, List<String>> EXPRESSIONS = expressions();

    private Gadgets() {}

    private static Map<String, List<String>> expressions() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put(
                "process",
                List.of(
                        "Runtime.getRuntime().exec(\"touch MARK\")",
                        "new ProcessBuilder(\"touch\", \"MARK\").start()",
                        "java.lang.ProcessHandle.current()"));
        all.put(
                "file",
                List.of(
                        "new java.io.File(\"MARK\").createNewFile()",
                        "java.nio.file.Files.createFile(java.nio.file.Path.of(\"MARK\"))",
                        "new java.util.Formatter(\"MARK\")",
                        "new java.util.Scanner(new java.io.File(\"/etc/passwd\")).next()",
                        "org.drools.util.IoUtils.readFileAsString(new java.io.File(\"/etc/passwd\"))"));
        all.put(
                "socket",
                List.of(
                        "new java.net.Socket(\"127.0.0.1\", 9)",
                        "new java.net.URL(\"http://127.0.0.1:9/\").openStream()",
                        "java.net.InetAddress.getByName(\"localhost\")"));
        all.put(
                "thread",
                List.of(
                        "new Thread()",
                        "java.util.concurrent.ForkJoinPool.commonPool()",
                        "new java.util.Timer(true)",
                        "java.util.concurrent.CompletableFuture.runAsync(null)"));
        all.put("exit", List.of("System.exit(3)", "Runtime.getRuntime().halt(3)"));
        all.put(
                "reflection",
                List.of(
                        "Class.forName(\"java.lang.Runtime\")",
                        "$id.getClass()",
                        "this.getClass().getMethods()",
                        "java.lang.invoke.MethodHandles.lookup()",
                        "vn.camket.fact.ActionState.class.getDeclaredMethods()"));
        all.put(
                "class loader",
                List.of(
                        "$id.getClass().getClassLoader()",
                        "Thread.currentThread().getContextClassLoader()",
                        "java.util.ServiceLoader.load(null)",
                        "vn.camket.rule.RuleBase.load(null, null)",
                        "org.kie.api.KieServices.get()"));
        all.put(
                "loop",
                List.of(
                        "java.util.stream.Stream.generate(() -> 0).count()",
                        "((java.util.function.Supplier) () -> { while (true) { } }).get()",
                        "java.util.stream.IntStream.iterate(0, n -> n).sum()"));
        all.put(
                "memory",
                List.of(
                        "new int[2000000000]",
                        "\"x\".repeat(2000000000)",
                        "java.util.Collections.nCopies(2000000000, 0).toArray()",
                        "java.math.BigDecimal.TEN.pow(999999999)"));
        all.put(
                "regular expression",
                List.of(
                        "$id.matches(\"(a+)+b\")",
                        "java.util.regex.Pattern.matches(\"(a+)+b\", \"aaaa\")",
                        "$id.replaceAll(\"(a+)+b\", \"\")"));
        all.put(
                "locale",
                List.of(
                        "java.util.Locale.setDefault(java.util.Locale.ROOT)",
                        "String.format(\"%s\", $id)",
                        "$id.toUpperCase()",
                        "java.util.TimeZone.setDefault(null)"));
        return all;
    }

    /** Rule files by the slot in which the expression stands; it stands in the line that holds ATTACK's comment. */
    public static Map<String, String> slots(String expression) {
        Map<String, String> slots = new LinkedHashMap<>();
        String type = expression.replaceAll("^\\W*(new )?", "").replaceAll("[(\\[].*$", "");
        slots.put("import", file("import " + type + ";", "", "ActionState($id : id)", REPORT));
        slots.put("static import", file("import static " + type + ";", "", "ActionState($id : id)", REPORT));
        slots.put("imported function", file("import function " + type + ";", "", "ActionState($id : id)", REPORT));
        slots.put("condition", file("", "", "ActionState($id : id, " + expression + " != null)", REPORT));
        slots.put("truth", file("", "", "ActionState($id : id, " + expression + ")", REPORT));
        slots.put("kept value", file("", "", "ActionState($id : id, $x : (" + expression + "))", REPORT));
        slots.put("list", file("", "", "ActionState($id : id, id in (\"a\", " + expression + "))", REPORT));
        slots.put("argument", file("", "", "ReviewState($id : base, daysOverdueBy(" + expression + ") > 0)", REPORT));
        slots.put("eval", file("", "", "ActionState($id : id) eval(" + expression + " != null)", REPORT));
        slots.put("from", file("", "", "ActionState($id : id) Document() from " + expression, REPORT));
        slots.put(
                "accumulate",
                file("", "", "ActionState($id : id) accumulate(ActionState(), $s : sum(" + expression + "))", REPORT));
        slots.put(
                "accumulate code",
                file(
                        "",
                        "",
                        "ActionState($id : id) Number() from accumulate(ActionState(), init(" + expression
                                + ";), action(), result(0))",
                        REPORT));
        slots.put("query", file("query q() ActionState(" + expression + ") end", "", "ActionState($id : id)", REPORT));
        slots.put("consequence", file("", "", "ActionState($id : id)", "findings.report(" + expression + ");"));
        slots.put("statement", file("", "", "ActionState($id : id)", expression + "; " + REPORT));
        slots.put("statement behind", file("", "", "ActionState($id : id)", REPORT + " " + expression + ";"));
        slots.put("annotation", file("", "@trial(" + expression + ")", "ActionState($id : id)", REPORT));
        slots.put("own annotation", file("", "@Mine(" + expression + ")", "ActionState($id : id)", REPORT));
        slots.put("attribute", file("", "salience(" + expression + ")", "ActionState($id : id)", REPORT));
        slots.put("enabled", file("", "enabled(" + expression + ")", "ActionState($id : id)", REPORT));
        slots.put("function", file("function void f() { " + expression + "; }", "", "ActionState($id : id)", REPORT));
        slots.put(
                "declare", file("declare D x : Object = " + expression + " end", "", "ActionState($id : id)", REPORT));
        slots.put("global", file("global " + type + " g;", "", "ActionState($id : id)", REPORT));
        return slots;
    }

    private static final String REPORT = "findings.report(\"action\", $id);";

    /** Each part on a line of its own, so that a fault can be held against its line. */
    private static String file(String above, String head, String line, String report) {
        return above + "\nrule \"late\"\n    @severity(error) @basis(\"b\") @since(\"2026-11-21\")\n    " + head
                + "\nwhen\n    " + line + "\nthen\n    " + report + "\nend\n";
    }

    /** The line of the file in which the attack stands. */
    public static int line(String slot) {
        return switch (slot) {
            case "import", "static import", "imported function", "query", "function", "declare", "global" -> 1;
            case "annotation", "own annotation", "attribute", "enabled" -> 4;
            case "consequence", "statement", "statement behind" -> 8;
            default -> 6;
        };
    }
}
