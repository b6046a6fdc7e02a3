package vn.camket.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import vn.camket.fact.Language;

/** Holds the words of one language by key; the JVM's locale has no part in it. */
final class Words {
    private static final Words VI = new Words("words_vi.properties");
    private static final Words EN = new Words("words_en.properties");

    private final String file;
    private final Properties words = new Properties();

    private Words(String file) {
        this.file = file;
        try (InputStream bytes = Words.class.getResourceAsStream(file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Words in(Language language) {
        return language == Language.VI ? VI : EN;
    }

    /** Throws IllegalStateException that names the key and the file when the bundle lacks it. */
    String get(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException(file + " lacks the key " + key);
        }
        return word;
    }

    String getOr(String key, String other) {
        return words.getProperty(key, other);
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }
}
