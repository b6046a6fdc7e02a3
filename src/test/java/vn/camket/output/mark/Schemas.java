package vn.camket.output.mark;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * Asks the full schemas, which cannot stand on one class path with the part of them that the program uses, for errors that
 * a marked copy has and the original has not.
 */
final class Schemas {
    private static final Path FULL = Path.of("target", "schemas", "poi-ooxml-full.jar");
    private static final Set<String> KNOWN = Set.of("worksheet", "styleSheet", "workbook", "comments");
    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?(\\w+)[\\s/>]");
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final Method errors;

    private Schemas(Method errors) {
        this.errors = errors;
    }

    /** The test is skipped where the build has not laid the schemas into target. */
    static Schemas full() throws ReflectiveOperationException, MalformedURLException {
        boolean isThere = Files.exists(FULL);
        if (!isThere) {
            System.err.println("A test against the full schemas is skipped: there is no " + FULL);
        }
        Assumptions.assumeTrue(isThere, "the full schemas are not in target");
        List<URL> urls = new ArrayList<>(List.of(FULL.toUri().toURL()));
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!path.contains("poi-ooxml-lite")) {
                urls.add(Path.of(path).toUri().toURL());
            }
        }
        ClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        return new Schemas(
                loader.loadClass(Validation.class.getName()).getMethod("errors", String.class, byte[].class));
    }

    /** Null for a part that the schemas do not know. */
    private static String root(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        Matcher root = ROOT.matcher(text);
        return root.find() && KNOWN.contains(root.group(1)) ? root.group(1) : null;
    }

    @SuppressWarnings("unchecked") // what the method is declared to return
    private List<String> errors(byte[] part) {
        String root = root(part);
        ClassLoader former = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(errors.getDeclaringClass().getClassLoader());
        try {
            return root == null ? List.of() : (List<String>) errors.invoke(null, root, transitional(part));
        } catch (InvocationTargetException e) {
            return List.of(e.getCause().getClass().getSimpleName());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(former);
        }
    }

    /** The schemas are of the transitional kind only. */
    private static byte[] transitional(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        return !text.contains(STRICT)
                ? part
                : text.replace(STRICT + "spreadsheetml/main", Dialect.TRANSITIONAL.main())
                        .replace(STRICT + "officeDocument/relationships", Dialect.TRANSITIONAL.office())
                        .getBytes(StandardCharsets.UTF_8);
    }

    /** How many errors an original has, and those that its copy has more. */
    record Compared(int before, List<String> added) {}

    /** @param original null for a part that only the copy has */
    Compared compared(byte[] original, byte[] copy) {
        List<String> before = original == null ? List.of() : errors(original);
        List<String> added = new ArrayList<>(errors(copy));
        before.forEach(added::remove);
        return new Compared(before.size(), added);
    }
}
