package vn.camket.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.camket.RulesCheck;
import vn.camket.RunFailure;
import vn.camket.fact.Text;
import vn.camket.rule.Mutant;
import vn.camket.rule.RuleMutations;

/** Tries whether the cases of rules would notice a mistake in them. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nMã thoát / Exit codes:%n",
        exitCodeList = {
            "0:Mọi thay đổi đều bị phát hiện / every change was noticed",
            "1:Có thay đổi mà không trường hợp nào phát hiện / some change no case notices",
            "2:Chưa thử được / not done"
        },
        description = {
            "Đổi từng chi tiết nhỏ của quy tắc và xem các trường hợp của chính nó có phát hiện không.",
            "Changes rules in every small way and sees whether their own cases notice."
        })
final class RulesMutateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RULE",
            description = "Quy tắc, ví dụ overdue-action; mặc định tất cả / rules, such as overdue-action; default all")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Chỉ thử N thay đổi của mỗi quy tắc, lần nào cũng như nhau"
                    + " / try only N changes of each rule, the same ones each time")
    private Integer sample;

    @Mixin
    private RulesOptions options;

    @Override
    public Integer call() throws IOException {
        if (sample != null && sample < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--sample: a number from 1 on, not " + sample);
        }
        Path rules = options.rules();
        RulesCheck.requireFolder(rules);
        List<Mutant> mutants = RuleMutations.run(rules, this::isChosen, sample == null ? Integer.MAX_VALUE : sample);
        names.forEach(name -> expectKnown(name, mutants));
        new MutantTable(mutants, options.language()).print(spec.commandLine().getOut());
        return mutants.stream().anyMatch(mutant -> mutant.fate() == Mutant.Fate.SURVIVED) ? 1 : 0;
    }

    private boolean isChosen(String rule) {
        return names.isEmpty() || names.stream().anyMatch(name -> isNamed(rule, name));
    }

    private static boolean isNamed(String rule, String name) {
        return rule.equals(name) || rule.endsWith("/" + name);
    }

    private static void expectKnown(String name, List<Mutant> mutants) {
        if (mutants.stream().noneMatch(mutant -> isNamed(mutant.rule(), name))) {
            throw new RunFailure(
                    new Text(
                            "Không có quy tắc \"" + name + "\"; tên là đường dẫn của tệp, ví dụ overdue-action.",
                            "There is no rule \"" + name + "\"; a name is that of its file, such as overdue-action."),
                    null);
        }
    }
}
