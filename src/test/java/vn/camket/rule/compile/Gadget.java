package vn.camket.rule.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Makes classes that do harm as soon as they are initialised, by what the sandbox shows: {@code Class.forName} without a
 * class loader, and method handles.
 *
 * <p>{@code %s} is a path, {@code %d} a port.
 */
enum Gadget {
    PROCESS("virtual(name(\"java.lang.Runtime\"), \"exec\", name(\"java.lang.Process\"),"
            + " of(\"java.lang.Runtime\", \"getRuntime\", name(\"java.lang.Runtime\")),"
            + " (Object) new String[] {\"touch\", \"%1$s\"});"),
    FILE("made(\"java.io.FileOutputStream\", \"%1$s\");"),
    SOCKET("made(\"java.net.Socket\", \"127.0.0.1\", %2$d);"),
    THREAD("virtual(name(\"java.lang.Thread\"), \"start\", void.class, made(\"java.lang.Thread\", \"%1$s\"));"),
    EXIT("virtual(name(\"java.lang.Runtime\"), \"halt\", void.class,"
            + " of(\"java.lang.Runtime\", \"getRuntime\", name(\"java.lang.Runtime\")), 1);"),
    REFLECTION("of(\"java.lang.System\", \"getProperty\", String.class, \"user.name\");"),
    CLASS_LOADER("of(\"java.lang.ClassLoader\", \"getSystemClassLoader\", name(\"java.lang.ClassLoader\"));"),
    LOOP("for (int at = 0; at == 0; at = 0) {}"),
    MEMORY(
            "for (long[][] all = new long[1][]; all.length > 0; all = java.util.Arrays.copyOf(all, all.length + 1)) { all[all.length - 1] = new long[1 << 24]; }"),
    REGULAR_EXPRESSION("java.util.regex.Pattern.matches(\"(a+)+$\", \"a\".repeat(60) + \"!\");"),
    LOCALE("java.util.Locale.setDefault(new java.util.Locale(\"xx\"));");

    /** Set by whatever class is initialised, before it does its harm. */
    static final String MARK = "camket.gadget";

    static final String MODEL = "rules.planted.Model";

    private static final String SOURCE = """
            package rules.planted;

            import java.lang.invoke.MethodHandles;
            import java.lang.invoke.MethodType;
            import java.util.ArrayList;
            import java.util.Arrays;
            import java.util.List;

            public class Model {
                static {
                    try {
                        of("java.lang.System", "setProperty", String.class, "%s", "met");
                        %s
                    } catch (Throwable none) {
                        throw new IllegalStateException(none);
                    }
                }

                static Class<?> name(String type) throws Throwable {
                    return Class.forName(type, true, null);
                }

                static MethodType type(Class<?> result, Object[] given) {
                    Class<?>[] types = new Class<?>[given.length];
                    for (int at = 0; at < given.length; at++) {
                        types[at] = given[at] instanceof Integer ? int.class : given[at].getClass();
                    }
                    return MethodType.methodType(result, types);
                }

                static Object of(String type, String method, Class<?> result, Object... given) throws Throwable {
                    return MethodHandles.lookup()
                            .findStatic(name(type), method, type(result, given))
                            .invokeWithArguments(given);
                }

                static Object made(String type, Object... given) throws Throwable {
                    return MethodHandles.lookup()
                            .findConstructor(name(type), type(void.class, given))
                            .invokeWithArguments(given);
                }

                static Object virtual(Class<?> type, String method, Class<?> result, Object on, Object... given)
                        throws Throwable {
                    List<Object> all = new ArrayList<>(List.of(on));
                    all.addAll(Arrays.asList(given));
                    return MethodHandles.lookup()
                            .findVirtual(type, method, type(result, given))
                            .invokeWithArguments(all);
                }
            }
            """;

    private final String harm;

    Gadget(String harm) {
        this.harm = harm;
    }

    /** What the compiler would have given of rules that do this. */
    CompiledRules compiled(Object path, int port) {
        Output output = new Output(ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null));
        boolean done = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        output,
                        null,
                        null,
                        null,
                        List.of(new Source(SOURCE.formatted(MARK, harm.formatted(path, port)))))
                .call();
        if (!done) {
            throw new IllegalStateException(this + " does not compile");
        }
        TreeMap<String, byte[]> classes = new TreeMap<>();
        classes.put(MODEL, output.bytes.toByteArray());
        return new CompiledRules(List.of(MODEL), classes);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///rules/planted/Model.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoring) {
            return text;
        }
    }

    private static final class Output extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location place, String name, JavaFileObject.Kind kind, FileObject sibling)
                throws IOException {
            return new SimpleJavaFileObject(URI.create("string:///" + name), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }
}
