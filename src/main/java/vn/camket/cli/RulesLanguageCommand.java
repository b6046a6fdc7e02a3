package vn.camket.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.camket.RulesCheck;
import vn.camket.rule.RuleLanguage;

/** Prints the sentences that a rule can be written in, each with an example, and the words that they speak of. */
@Command(
        name = "language",
        mixinStandardHelpOptions = true,
        description = {
            "In các mẫu câu để viết quy tắc bằng tiếng Việt (.dslr), mỗi mẫu một ví dụ, và các từ dùng trong câu.",
            "Prints the sentences in which a rule can be written (.dslr), with an example each, and their words."
        })
final class RulesLanguageCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOptions options;

    @Override
    public Integer call() throws IOException {
        RulesCheck.requireFolder(options.rules());
        RuleLanguage language = RuleLanguage.of(options.rules());
        PrintWriter out = spec.commandLine().getOut();
        String order = String.join(" … ", language.order());
        out.println(options.say(
                "Quy tắc viết bằng câu: tệp .dslr, mỗi câu một dòng, theo thứ tự " + order + ".",
                "A rule in sentences: a .dslr file, a sentence a line, in the order " + order + "."));
        forms(
                language.conditions(),
                options.say("Câu sau “", "Sentences behind \"")
                        + language.order().get(1)
                        + options.say("”:", "\":"),
                out);
        forms(
                language.consequences(),
                options.say("Câu sau “", "Sentences behind \"")
                        + language.order().get(2)
                        + options.say("”:", "\":"),
                out);
        open(out);
        language.words().forEach((owner, words) -> {
            out.println();
            out.println(heading(owner));
            words.forEach(word -> out.println("  " + word.word() + " = " + word.conditions()));
        });
        return 0;
    }

    private void forms(List<RuleLanguage.Form> forms, String heading, PrintWriter out) {
        out.println();
        out.println(heading);
        for (RuleLanguage.Form form : forms) {
            out.println("  " + form.sentence());
            out.println("      " + form.meaning().in(options.language()));
            out.println("      " + options.say("Ví dụ: ", "Example: ") + form.example());
        }
    }

    private void open(PrintWriter out) {
        out.println();
        out.println(options.say("Điền vào chỗ < >:", "What may stand for < >:"));
        List.of(
                        options.say(
                                "<sự việc>, <đối tượng>: một từ trong danh sách dưới đây.",
                                "<sự việc>, <đối tượng>: a word of the lists below (a fact, a subject)."),
                        options.say(
                                "<nội dung>, <tình trạng>: một từ của sự việc ở câu trên.",
                                "<nội dung>, <tình trạng>: a word of the fact above (a property, a state)."),
                        options.say(
                                "<mức>: số 0, một tên đã đặt, hoặc một nội dung khác của sự việc ấy.",
                                "<mức>: the number 0, a name given above, or another property of that fact."),
                        options.say(
                                "<tên>: một tên trong danh sách, hoặc tên dùng trong trang của quy tắc, ví dụ $days.",
                                "<tên>: a name of the list, or one that the rule's page uses, such as $days."),
                        options.say(
                                "<tham số>: tên trong parameters.json, đặt trong ngoặc kép.",
                                "<tham số>: a name of parameters.json, between quotes."))
                .forEach(line -> out.println("  " + line));
    }

    private String heading(RuleLanguage.Owner owner) {
        return switch (owner.kind()) {
            case "fact" -> options.say("<sự việc>:", "<sự việc>, facts:");
            case "value" -> options.say("<tên>:", "<tên>, names of values:");
            case "subject" -> options.say("<đối tượng>:", "<đối tượng>, subjects of findings:");
            default ->
                options.say("Nội dung, tình trạng của “", "Properties and states of \"")
                        + (owner.word() == null ? owner.kind() : owner.word() + " (" + owner.kind() + ")")
                        + options.say("”:", "\":");
        };
    }
}
