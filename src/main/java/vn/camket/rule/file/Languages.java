package vn.camket.rule.file;

import java.io.IOException;
import vn.camket.rule.language.Slip;
import vn.camket.rule.language.Writing;
import vn.camket.rule.sentence.SentenceLanguage;

/** Reads the language of sentences of a rules folder. */
public final class Languages {
    private final RuleFolder folder;
    private final Faults faults;
    private SentenceLanguage language;

    Languages(RuleFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** What a file of rules says, in whichever way it is written; the language is read when it is first asked for. */
    Writing writing(String file, String text) throws IOException {
        if (!file.endsWith(RuleFile.SENTENCES)) {
            return Writing.ofConditions(text);
        }
        language = language == null ? read(folder, faults) : language;
        return language.writing(text);
    }

    /** What is sound of it; what is wrong goes to the faults. */
    public static SentenceLanguage read(RuleFolder folder, Faults faults) throws IOException {
        String text = folder.text(SentenceLanguage.FILE);
        SentenceLanguage language = SentenceLanguage.read(text == null ? "" : text);
        if (text != null) {
            Writing places = Writing.ofConditions(text);
            for (Slip slip : language.slips()) {
                faults.add(SentenceLanguage.FILE, places, slip);
            }
        }
        return language;
    }
}
