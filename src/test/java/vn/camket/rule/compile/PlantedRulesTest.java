package vn.camket.rule.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camket.disk.Sha256;
import vn.camket.rule.KeptRules;
import vn.camket.rule.RuleBase;
import vn.camket.rule.RuleFolderOf;

/** Plants byte code among the compiled rules, as anybody can who may write into the output folder. */
@Timeout(60)
class PlantedRulesTest {
    @TempDir
    Path folder;

    private Path rules;
    private Path cache;
    private Path entry;
    private byte[] genuine;

    @BeforeEach
    void begin() throws IOException {
        rules = folder.resolve("rules");
        cache = folder.resolve("cache");
        new RuleFolderOf(rules).rule("missing-actions/late", RuleFolderOf.RULE);
        load();
        try (Stream<Path> files = Files.list(cache)) {
            entry = files.findFirst().orElseThrow();
        }
        genuine = Files.readAllBytes(entry);
    }

    @AfterEach
    void end() {
        System.clearProperty(Gadget.MARK);
    }

    private RuleBase load() throws IOException {
        return RuleBase.load(rules, new KeptRules(cache, folder));
    }

    private String name() {
        return entry.getFileName().toString().replace(".rules", "");
    }

    /** An entry in which these classes stand for those of the genuine rule. */
    private byte[] content(CompiledRules planted) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(genuine);
        in.skipNBytes(Seal.LENGTH + Integer.BYTES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(1);
        out.writeUTF(new DataInputStream(in).readUTF());
        planted.writeTo(out);
        return bytes.toByteArray();
    }

    private byte[] sealed(Seal seal, String name, byte[] content) {
        return new SealedFolder(cache, PackedRules.FORMAT, seal).sealOf(name, content);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_class_is_never_initialised(Gadget gadget) throws IOException {
        Path touched = folder.resolve("touched");
        Locale language = Locale.getDefault();
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port.setSoTimeout(1);
            byte[] content = content(gadget.compiled(touched, port.getLocalPort()));
            for (Map.Entry<String, byte[]> planted : planted(content).entrySet()) {
                Files.write(entry, planted.getValue());
                int before = Build.COUNT.get();
                assertEquals(List.of(), load().check(null, List.of()));
                assertEquals(1, Build.COUNT.get() - before, planted.getKey());
                assertNull(System.getProperty(Gadget.MARK), planted.getKey());
            }
            assertFalse(Files.exists(touched));
            assertEquals(language, Locale.getDefault());
            assertThrows(SocketTimeoutException.class, port::accept);
        }
    }

    /** The forms that somebody can give to an entry who knows all but the key. */
    private Map<String, byte[]> planted(byte[] content) {
        byte[] checksum = new Sha256().add(name()).add(content).digest();
        byte[] strangers = sealed(new Seal(new byte[32]), name(), content);
        byte[] ownOfAnother = sealed(CacheKey.seal(folder).orElseThrow(), "0".repeat(64), content);
        byte[] genuines = Arrays.copyOf(genuine, Seal.LENGTH);
        byte[] old = joined(checksum, content);
        byte[] olderForm =
                new SealedFolder(cache, "older", CacheKey.seal(folder).orElseThrow()).sealOf(name(), content);
        return Map.of(
                "the seal of an older form", joined(olderForm, content),
                "a plain checksum", old,
                "another key's seal", joined(strangers, content),
                "another entry's seal", joined(ownOfAnother, content),
                "the seal of what stood there", joined(genuines, content),
                "no seal", content,
                "a truncated entry", Arrays.copyOf(old, old.length / 2));
    }

    /** Or else the classes above might do no harm for another reason than the seal. */
    @ParameterizedTest
    @EnumSource(names = {"PROCESS", "FILE", "SOCKET", "THREAD", "REFLECTION", "CLASS_LOADER"})
    void under_the_users_own_seal_such_a_class_would_do_its_harm(Gadget gadget) throws IOException {
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            byte[] content = content(gadget.compiled(folder.resolve("touched"), port.getLocalPort()));
            Seal own = CacheKey.seal(folder).orElseThrow();
            Files.write(entry, joined(sealed(own, name(), content), content));
            assertThrows(
                    ClassCastException.class,
                    () -> load().check(null, List.of()),
                    "no model, which shows only after the harm is done");
            assertEquals("met", System.getProperty(Gadget.MARK));
            if (gadget == Gadget.PROCESS) {
                // it goes on by itself, and would write into a folder that is being removed
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                    while (Files.notExists(folder.resolve("touched"))) {
                        Thread.sleep(20);
                    }
                });
            }
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void what_is_no_file_or_too_large_is_passed_over() throws IOException, InterruptedException {
        Files.delete(entry);
        Files.createSymbolicLink(entry, Path.of("/dev/zero"));
        assertEquals(1, load().rules().size());
        Files.delete(entry);
        new ProcessBuilder(List.of("mkfifo", entry.toString())).start().waitFor();
        assertEquals(1, load().rules().size());
    }
}
