package vn.camket.output.dashboard;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import vn.camket.fact.Language;
import vn.camket.fact.Provenance;
import vn.camket.fact.Reading;
import vn.camket.fact.Register;
import vn.camket.fact.Text;
import vn.camket.finding.Answer;
import vn.camket.finding.Finding;
import vn.camket.output.content.Clean;
import vn.camket.output.content.Message;
import vn.camket.output.content.Names;
import vn.camket.output.content.OpenCounts;
import vn.camket.output.page.Link;
import vn.camket.output.page.Links;
import vn.camket.text.Wording;

/**
 * Says everything in both languages.
 *
 * @param links into the reports
 */
record Tongues(Tongue vi, Tongue en, Links links) {
    /** The words and the register's names of one language. */
    record Tongue(Wording wording, Names names) {}

    static Tongues of(Register register, LocalDate asOf, Path reports) {
        Tongue vi = tongue(register, asOf, Language.VI);
        return new Tongues(vi, tongue(register, asOf, Language.EN), Links.into(reports, vi.wording()));
    }

    private static Tongue tongue(Register register, LocalDate asOf, Language language) {
        return new Tongue(new Wording(language, register.units(), asOf), new Names(register, language));
    }

    private Text say(Function<Tongue, String> words) {
        return new Text(Clean.text(words.apply(vi)), Clean.text(words.apply(en)));
    }

    Text label(String key, Object... filled) {
        return say(tongue -> tongue.wording().label(key, filled));
    }

    Text value(Object value) {
        return say(tongue -> tongue.wording().value(value));
    }

    Text written(String registered) {
        return say(tongue -> tongue.wording().written(registered));
    }

    Text why(Reading.Refusal refusal) {
        return say(tongue -> tongue.wording().why(refusal));
    }

    Text family(String family) {
        return say(tongue -> tongue.wording().family(family));
    }

    /** What nobody in particular must do is a matter of all parties. */
    Text unit(String id) {
        if (OpenCounts.NOBODY.equals(id)) {
            return label("unit.unknown");
        }
        return id == null
                ? label("unit.parties")
                : say(tongue -> Wording.capitalised(tongue.wording().unitName(id)));
    }

    Text agreement(String id) {
        return id == null
                ? label("dashboard.noAgreement")
                : say(tongue -> tongue.names().agreement(id));
    }

    Text field(String agreement, String id) {
        return id == null
                ? label("dashboard.noField")
                : say(tongue -> tongue.names().field(agreement, id));
    }

    /** The title of the agreement that a register file holds, else the file. */
    Text registered(String file) {
        return say(tongue -> tongue.names().registered(file));
    }

    /** The sentence that stands beside the agreement's title. */
    Text message(Finding finding) {
        return beside(finding, tongue -> tongue.wording().message(finding));
    }

    Text remedy(Finding finding) {
        return beside(finding, tongue -> tongue.wording().remedy(finding));
    }

    /** What has changed since a finding was answered; empty when nothing has. */
    Text since(Finding finding, Answer.Values then) {
        return say(tongue -> new Message(tongue.names(), tongue.wording()).since(finding, then));
    }

    private Text beside(Finding finding, Function<Tongue, String> sentence) {
        return say(tongue -> tongue.names().beside(finding.agreement(), sentence.apply(tongue), tongue.wording()));
    }

    /** Where a click leads, null for a place in the register. */
    String address(Provenance place) {
        Link link = links.to(place);
        return link == null ? null : link.address();
    }
}
