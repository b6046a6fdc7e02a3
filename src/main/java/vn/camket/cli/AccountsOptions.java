package vn.camket.cli;

import java.nio.file.Path;
import java.time.Instant;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.camket.RunFailure;
import vn.camket.account.Accounts;
import vn.camket.account.DeedLog;
import vn.camket.account.LoggedDeed;
import vn.camket.account.LoggedDeed.Outcome;
import vn.camket.fact.Text;

/** Reads where accounts are kept, and takes down what is done to them at this computer. */
final class AccountsOptions {
    @Option(
            names = "--data",
            defaultValue = ".camket",
            paramLabel = "DIR",
            description = "Thư mục tài khoản, nhật ký / folder of accounts and log (${DEFAULT-VALUE})")
    private Path data;

    @Mixin
    private RulesOptions options;

    /** Something that is done to one account; gives its first password, null when it has no new one. */
    interface Deed {
        String on(Accounts accounts);
    }

    Accounts accounts() {
        return new Accounts(data);
    }

    Path rules() {
        return options.rules();
    }

    String say(Text text) {
        return text.in(options.language());
    }

    /** Does it, and adds it to the log under the name of the user of this computer. */
    String change(String verb, String name, Deed deed) {
        Outcome outcome = Outcome.FAILED;
        try {
            String password = deed.on(accounts());
            outcome = Outcome.DONE;
            return password;
        } catch (RunFailure told) {
            outcome = Outcome.REFUSED;
            throw told;
        } finally {
            String user = System.getProperty("user.name", "?");
            new DeedLog(data)
                    .add(new LoggedDeed(Instant.now(), user, null, "-", "camket users " + verb, name, outcome));
        }
    }
}
