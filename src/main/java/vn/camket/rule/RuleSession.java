package vn.camket.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import vn.camket.rule.compile.Work;
import vn.camket.rule.file.LoadedRule;

/** Runs rules over the facts of one agreement, once, and notes every match that was reported. */
final class RuleSession extends DefaultAgendaEventListener {
    private final Map<String, LoadedRule> rules;
    private final Work work;
    private final List<Sighting> sightings = new ArrayList<>();
    private Match match;

    /**
     * @param rules by package
     * @param work nothing as yet
     */
    RuleSession(Map<String, LoadedRule> rules, Work work) {
        this.rules = rules;
        this.work = work;
    }

    /** What the rules reported, unless one of them fails. */
    List<Sighting> run(KieBase base, Collection<?> facts) throws RuleFailure {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", new Findings(this::report));
            session.addEventListener(this);
            session.insert(work);
            facts.forEach(session::insert);
            session.fireAllRules();
            return sightings;
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            throw RuleFailure.of(failure, match == null ? null : match.getRule().getName());
        } finally {
            session.dispose();
        }
    }

    private void report(String subject) {
        LoadedRule rule = rules.get(match.getRule().getPackageName());
        work.report(rule.rule().stem());
        sightings.add(Sighting.of(rule, match, subject));
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        match = event.getMatch();
    }
}
