package vn.camket.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;
import vn.camket.finding.FaultyRulesException;
import vn.camket.rule.file.LoadedRule;

/** Runs all rules over the facts of one agreement, once, and notes every match that was reported. */
final class RuleSession extends DefaultAgendaEventListener {
    private final Map<String, LoadedRule> rules;
    private final int limit;
    private final List<Sighting> sightings = new ArrayList<>();
    private Match match;

    /**
     * @param rules by package
     * @param limit how many matches are too many
     */
    RuleSession(Map<String, LoadedRule> rules, int limit) {
        this.rules = rules;
        this.limit = limit;
    }

    /** What the rules reported; throws FaultyRulesException when one of them fails. */
    List<Sighting> run(KieBase base, Collection<?> facts) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", new Findings(this::report));
            session.addEventListener(this);
            facts.forEach(session::insert);
            if (session.fireAllRules(limit) >= limit) {
                throw rule().endless(match.getRule().getName());
            }
            return sightings;
        } catch (ConsequenceException failure) {
            throw rule().failed(match.getRule().getName(), failure.getCause());
        } catch (FaultyRulesException told) {
            throw told;
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            throw Culprit.of(failure, rules.values());
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

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        match = event.getMatch();
    }
}
