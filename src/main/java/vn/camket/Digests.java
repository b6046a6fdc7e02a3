package vn.camket;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/** Fingerprints files, texts and the shape of records with SHA-256. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java has SHA-256", every);
        }
    }

    static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }

    static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static String ofFile(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return hex(digest.digest());
    }

    /** Names every component of a record, and of the records below it: stored facts of another shape are foreign. */
    static String shapeOf(Class<?> record, Set<Class<?>> seen) {
        if (!seen.add(record) || record.getPackageName().startsWith("java.")) {
            return record.getSimpleName();
        }
        StringBuilder shape = new StringBuilder(record.getName()).append('{');
        if (record.isEnum()) {
            shape.append(Arrays.toString(record.getEnumConstants()));
        }
        if (record.isRecord()) {
            for (RecordComponent component : record.getRecordComponents()) {
                shape.append(component.getName()).append(':');
                shape.append(shapeOf(component.getGenericType(), seen)).append(' ');
            }
        }
        return shape.append('}').toString();
    }

    private static String shapeOf(Type type, Set<Class<?>> seen) {
        if (type instanceof Class<?> plain) {
            return shapeOf(plain, seen);
        }
        StringBuilder shape = new StringBuilder(type.getTypeName());
        if (type instanceof ParameterizedType generic) {
            shape.append(shapeOf(generic.getRawType(), seen));
            for (Type argument : generic.getActualTypeArguments()) {
                shape.append(shapeOf(argument, seen));
            }
        }
        return shape.toString();
    }
}
