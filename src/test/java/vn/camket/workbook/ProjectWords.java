package vn.camket.workbook;

import java.nio.file.Path;
import vn.camket.fact.Vocabulary;
import vn.camket.register.RegisterFiles;

/** Holds the vocabulary of the project, loaded once for the tests of this room. */
public final class ProjectWords {
    public static final Vocabulary VOCABULARY =
            RegisterFiles.load(Path.of("rules")).vocabulary();

    private ProjectWords() {}
}
