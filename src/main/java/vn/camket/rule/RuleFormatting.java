package vn.camket.rule;

import java.io.IOException;
import java.nio.file.Path;
import vn.camket.finding.Formatted;
import vn.camket.rule.file.Faults;
import vn.camket.rule.file.Languages;
import vn.camket.rule.file.RuleFile;
import vn.camket.rule.file.RuleFolder;
import vn.camket.rule.format.PageLayout;
import vn.camket.rule.format.RuleLayout;
import vn.camket.rule.format.SentenceLayout;
import vn.camket.rule.language.RuleText;
import vn.camket.rule.sentence.SentenceLanguage;

/** Lays out the rules and pages of a folder, each by itself. */
public final class RuleFormatting {
    private RuleFormatting() {}

    /** @param file path of a .drl, .dslr or .md file relative to the folder */
    public static Formatted of(Path rules, String file) throws IOException {
        Faults faults = new Faults();
        String text = new RuleFolder(rules, faults).text(file);
        String laidOut = text == null ? null : laidOut(rules, file, text, faults);
        return new Formatted(laidOut, faults.all());
    }

    private static String laidOut(Path rules, String file, String text, Faults faults) throws IOException {
        if (file.endsWith(".md")) {
            return PageLayout.of(text, file, faults);
        }
        return file.endsWith(RuleFile.SENTENCES) ? sentences(rules, text, file, faults) : rule(text, file, faults);
    }

    private static String sentences(Path rules, String text, String file, Faults faults) throws IOException {
        String lines = text.replace("\r\n", "\n");
        SentenceLanguage language = Languages.read(new RuleFolder(rules, new Faults()), new Faults());
        RuleText read = RuleText.read(language.writing(lines));
        read.slips().stream().filter(slip -> slip.stops()).forEach(slip -> faults.add(file, read, slip));
        return faults.stops() ? null : SentenceLayout.of(lines, language.order());
    }

    private static String rule(String text, String file, Faults faults) {
        String lines = text.replace("\r\n", "\n");
        RuleText read = RuleText.read(lines);
        read.slips().stream().filter(slip -> slip.stops()).forEach(slip -> faults.add(file, read, slip));
        return faults.stops() ? null : RuleLayout.of(lines);
    }
}
