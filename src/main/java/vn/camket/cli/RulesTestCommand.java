package vn.camket.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.camket.RulesCheck;
import vn.camket.RunFailure;
import vn.camket.fact.Nearest;
import vn.camket.fact.Text;
import vn.camket.rule.RuleBase;
import vn.camket.rule.RuleCases;
import vn.camket.rule.RuleListing;

/** Tries the cases beside the rules and shows where a rule did something else. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {
            "0:Mọi trường hợp đều đúng / every case holds",
            "1:Có trường hợp sai / some case does not hold",
            "2:Chưa chạy được / not done"
        },
        description = {
            "Chạy các trường hợp thử trong trang của quy tắc, mỗi trường hợp theo hai thứ tự dữ kiện.",
            "Tries the cases on the pages of rules, each with its facts in both orders."
        })
final class RulesTestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOptions options;

    @Parameters(
            paramLabel = "RULE",
            arity = "0..*",
            description = "Quy tắc, ví dụ overdue-action, hoặc nhóm; mặc định tất cả"
                    + " / rules, such as overdue-action, or families; default all")
    private List<String> names = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        RulesCheck.requireFolder(options.rules());
        RuleBase base = RuleBase.load(options.rules(), Home.compiledRules());
        List<RuleListing> chosen = RuleListing.readAll(options.rules()).stream()
                .filter(one -> isChosen(one.rule().id()))
                .toList();
        names.forEach(name -> requireKnown(name, base));
        List<RuleCases.Result> results = RuleCases.run(options.rules(), base).stream()
                .filter(result -> isChosen(result.rule()))
                .toList();
        print(chosen, results);
        return results.stream().allMatch(RuleCases.Result::passed) ? 0 : 1;
    }

    private boolean isChosen(String id) {
        return names.isEmpty() || names.stream().anyMatch(name -> means(name, id));
    }

    private static boolean means(String name, String id) {
        return id.equals(name) || id.endsWith("/" + name) || id.startsWith(name + "/");
    }

    private static void requireKnown(String name, RuleBase base) {
        List<String> ids = base.rules().stream().map(rule -> rule.id()).toList();
        if (ids.stream().noneMatch(id -> means(name, id))) {
            List<String> stems = base.rules().stream().map(rule -> rule.stem()).toList();
            String nearest = stems.stream()
                    .filter(stem -> stem.contains(name))
                    .findFirst()
                    .or(() -> Nearest.of(name, stems))
                    .map(stem -> " " + stem + "?")
                    .orElse("");
            throw new RunFailure(
                    new Text(
                            "Không có quy tắc hay nhóm \"" + name + "\"." + nearest + " Xem camket rules list.",
                            "There is no rule or family \"" + name + "\"." + nearest + " See camket rules list."),
                    null);
        }
    }

    private void print(List<RuleListing> chosen, List<RuleCases.Result> results) {
        PrintWriter out = spec.commandLine().getOut();
        List<RuleCases.Result> failed =
                results.stream().filter(result -> !result.passed()).toList();
        for (RuleCases.Result result : failed) {
            new FailedCase(result, options).lines().forEach(out::println);
            out.println();
        }
        List<String> untried = chosen.stream()
                .filter(one -> one.finds() == 0)
                .map(one -> one.rule().id())
                .toList();
        out.println(options.say(
                "Đã chạy " + results.size() + " trường hợp của " + chosen.size() + " quy tắc: "
                        + (results.size() - failed.size()) + " đúng, " + failed.size() + " sai.",
                "Tried " + results.size() + " cases of " + chosen.size() + " rules: " + (results.size() - failed.size())
                        + " hold, " + failed.size() + " do not."));
        out.println(options.say(
                "Quy tắc chưa có trường hợp nào phải có phát hiện: "
                        + (untried.isEmpty() ? "không có." : String.join(", ", untried)),
                "Rules without a case that expects a finding: "
                        + (untried.isEmpty() ? "none." : String.join(", ", untried))));
    }
}
