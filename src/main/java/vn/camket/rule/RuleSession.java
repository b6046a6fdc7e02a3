package vn.camket.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;
import vn.camket.finding.FaultyRulesException;

/** Runs all rules over the facts of one agreement, once, and notes every match that was reported. */
final class RuleSession extends DefaultAgendaEventListener {
    /** Far above what any agreement's facts can match: it stops a rule that joins everything with everything. */
    private static final int LIMIT = 1_000_000;

    /** How Drools names the block, and the file, whose conditions failed. */
    private static final Pattern CULPRIT = Pattern.compile("\\[Rule \"([^\"]*)\" in ([^\\]]*)\\]");

    private final Map<String, LoadedRule> rules;
    private final List<Sighting> sightings = new ArrayList<>();
    private Match match;

    /**
     * @param rules by package
     */
    RuleSession(Map<String, LoadedRule> rules) {
        this.rules = rules;
    }

    /** What the rules reported; throws FaultyRulesException when one of them fails. */
    List<Sighting> run(KieBase base, Collection<?> facts) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", new Findings(this::report));
            session.addEventListener(this);
            facts.forEach(session::insert);
            if (session.fireAllRules(LIMIT) >= LIMIT) {
                throw rule().endless(match.getRule().getName());
            }
            return sightings;
        } catch (ConsequenceException failure) {
            throw rule().failed(match.getRule().getName(), failure.getCause());
        } catch (FaultyRulesException told) {
            throw told;
        } catch (RuntimeException failure) {
            throw failedCondition(failure);
        } finally {
            session.dispose();
        }
    }

    private void report(String subject) {
        sightings.add(Sighting.of(rule(), match, subject));
    }

    private LoadedRule rule() {
        return rules.get(match.getRule().getPackageName());
    }

    private RuntimeException failedCondition(RuntimeException failure) {
        Matcher culprit = CULPRIT.matcher(String.valueOf(failure.getMessage()));
        if (!culprit.find()) {
            return failure;
        }
        return rules.values().stream()
                .filter(rule -> culprit.group(2).equals(rule.file().resource()))
                .findFirst()
                .<RuntimeException>map(rule -> rule.failed(culprit.group(1), failure.getCause()))
                .orElse(failure);
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        match = event.getMatch();
    }
}
