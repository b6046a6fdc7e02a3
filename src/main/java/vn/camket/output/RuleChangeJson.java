package vn.camket.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import vn.camket.fact.Language;
import vn.camket.fact.Provenance;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.finding.ChangedFile;
import vn.camket.finding.ChangedParameter;
import vn.camket.finding.ComparedRule;
import vn.camket.finding.Difference;
import vn.camket.finding.Difference.Kind;
import vn.camket.finding.Finding;
import vn.camket.finding.RuleComparison;
import vn.camket.output.content.Clean;
import vn.camket.text.Wording;

/** Writes what a change of the rules does for programs, in the form that rule-change.schema.json describes. */
public final class RuleChangeJson {
    private final RuleComparison comparison;
    private final Worded before;
    private final Worded after;

    private RuleChangeJson(RuleComparison comparison, Worded before, Worded after) {
        this.comparison = comparison;
        this.before = before;
        this.after = after;
    }

    /** Writes UTF-8 with line feeds and leaves the stream open; equal comparisons give equal bytes. */
    public static void write(RuleComparison comparison, Register before, Register after, OutputStream out)
            throws IOException {
        RuleChangeJson json =
                new RuleChangeJson(comparison, Worded.by(before, comparison), Worded.by(after, comparison));
        FaultsJson.MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, json.whole());
        out.write('\n');
    }

    private record Worded(Wording vi, Wording en) {
        static Worded by(Register register, RuleComparison comparison) {
            return new Worded(
                    new Wording(Language.VI, register.units(), comparison.asOf()),
                    new Wording(Language.EN, register.units(), comparison.asOf()));
        }

        Words message(Finding finding) {
            return new Words(Clean.text(vi.message(finding)), Clean.text(en.message(finding)));
        }
    }

    private record Whole(
            String schema,
            String asOf,
            String present,
            String changed,
            Filter filter,
            boolean differs,
            int workbooks,
            List<FileLine> files,
            List<ParameterLine> parameters,
            List<RuleComparison.Failure> failures,
            List<RuleLine> rules,
            List<Line> differences) {}

    private record Filter(List<String> agreements, List<String> units) {}

    private record FileLine(String file, String part, String change) {}

    private record ParameterLine(String file, String name, String before, String after) {}

    private record Words(String vi, String en) {}

    private record RuleLine(
            String rule,
            Words title,
            String state,
            boolean trial,
            int before,
            int after,
            int comes,
            int goes,
            int graver,
            int lighter,
            int countsNow,
            int countsNoLonger,
            int notJudged,
            int otherValues,
            int same) {}

    private record Line(
            String difference,
            String rule,
            String id,
            String agreement,
            String unit,
            String subject,
            Side before,
            Side after,
            List<Place> evidence) {}

    private record Side(String severity, String standing, Words message) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Place(String file, String pointer, String workbook, String sheet, String cell) {}

    private Whole whole() {
        return new Whole(
                "1",
                comparison.asOf().toString(),
                comparison.present(),
                comparison.changed(),
                new Filter(comparison.agreements(), comparison.units()),
                comparison.differs(),
                comparison.workbooks(),
                comparison.files().stream().map(RuleChangeJson::file).toList(),
                comparison.parameters().stream().map(RuleChangeJson::parameter).toList(),
                comparison.failures(),
                comparison.rules().stream().map(RuleChangeJson::rule).toList(),
                comparison.differences().stream().map(this::line).toList());
    }

    private static FileLine file(ChangedFile file) {
        return new FileLine(file.file(), word(file.part()), word(file.change()));
    }

    private static ParameterLine parameter(ChangedParameter one) {
        return new ParameterLine(one.file(), one.name(), Wording.plain(one.was()), Wording.plain(one.is()));
    }

    private static RuleLine rule(ComparedRule one) {
        Text title = one.rule().title();
        return new RuleLine(
                one.rule().id(),
                new Words(title.vi(), title.en()),
                word(one.state()),
                one.rule().trial(),
                one.before(),
                one.after(),
                one.of(Kind.CAME),
                one.of(Kind.WENT),
                one.of(Kind.GRAVER),
                one.of(Kind.LIGHTER),
                one.of(Kind.COUNTED),
                one.of(Kind.SET_ASIDE),
                one.of(Kind.UNJUDGED),
                one.of(Kind.VALUES),
                one.of(Kind.SAME));
    }

    private Line line(Difference difference) {
        Finding finding = difference.finding();
        return new Line(
                word(difference.kind()),
                finding.rule().id(),
                finding.id(),
                finding.agreement(),
                finding.unit(),
                Clean.text(finding.subject()),
                side(difference.before(), before),
                side(difference.after(), after),
                finding.evidence().stream().map(RuleChangeJson::place).toList());
    }

    private static Side side(Difference.Judged judged, Worded words) {
        return judged == null
                ? null
                : new Side(
                        judged.finding().severity().word(), word(judged.standing()), words.message(judged.finding()));
    }

    private static Place place(Provenance place) {
        return place.isRegister()
                ? new Place(place.file(), place.pointer(), null, null, null)
                : new Place(null, null, Clean.text(place.file()), Clean.text(place.sheet()), place.cell());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
