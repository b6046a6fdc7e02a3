package vn.camket.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** Makes a jar of the launcher and of a small program that tells how it was started, and runs it with a home of its own. */
final class StandIn {
    private static final String PROGRAM = "vn/camket/cli/Camket";
    private static final String SOURCE = """
            package vn.camket.cli;

            public class Camket {
                public static void main(String[] arguments) throws Exception {
                    System.out.println(ProcessHandle.current().pid());
                    System.out.println(String.join(" ",
                            java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments()));
                    System.out.write(String.join("|", arguments).getBytes("UTF-8"));
                    System.out.println();
                    System.out.flush();
                    System.in.transferTo(System.out);
                    System.out.flush();
                    System.exit(Integer.parseInt(arguments[1]));
                }
            }
            """;

    private final Path folder;

    private StandIn(Path folder) {
        this.folder = folder;
    }

    static StandIn in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("home"));
        Path source = Files.writeString(folder.resolve("Camket.java"), SOURCE);
        int faults = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.resolve("classes").toString(), source.toString());
        assertTrue(faults == 0, "javac");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Launcher.class.getName());
        Path launcher = Path.of("target", "classes", "vn", "camket", "launch");
        try (OutputStream file = Files.newOutputStream(folder.resolve("program.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest);
                Stream<Path> classes = Files.list(launcher)) {
            add(jar, PROGRAM + ".class", folder.resolve("classes").resolve(PROGRAM + ".class"));
            for (Path one : classes.toList()) {
                add(jar, "vn/camket/launch/" + one.getFileName(), one);
            }
        }
        return new StandIn(folder);
    }

    private static void add(JarOutputStream jar, String name, Path file) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        Files.copy(file, jar);
    }

    Path home() {
        return folder.resolve("home");
    }

    /** What the second JVM, or the only one, said. */
    record Said(long launcher, int exit, String text) {
        private List<String> lines() {
            return text.lines().toList();
        }

        boolean isSecondJvm() {
            return Long.parseLong(lines().get(0)) != launcher;
        }

        String options() {
            return lines().get(1);
        }

        String arguments() {
            return lines().get(2);
        }

        String input() {
            return lines().get(3);
        }
    }

    Said run(List<String> options, String... arguments) throws IOException, InterruptedException {
        Process process = start(options, arguments);
        try (OutputStream input = process.getOutputStream()) {
            input.write("đầu vào\n".getBytes(StandardCharsets.UTF_8));
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.pid(), process.waitFor(), text);
    }

    /** Starts the program, which goes on until its input ends; without arguments the options name it. */
    Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Duser.home=" + home().toAbsolutePath());
        command.addAll(options);
        if (arguments.length > 0) {
            command.addAll(List.of("-jar", "program.jar"));
            command.addAll(List.of(arguments));
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }
}
