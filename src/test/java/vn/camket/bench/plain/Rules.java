package vn.camket.bench.plain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import vn.camket.rule.file.LoadedRule;

/** Compiles the rules and runs them over facts. */
final class Rules {
    private static final String ROOT = "src/main/resources/";

    private final Map<String, LoadedRule> byPackage = new HashMap<>();
    private final KieBase base;

    Rules(List<LoadedRule> rules) {
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
        Locale.setDefault(Locale.ROOT);
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        for (LoadedRule rule : rules) {
            byPackage.put(rule.file().packageName(), rule);
            String text = "package " + rule.file().packageName() + "; import vn.camket.fact.*; global "
                    + Reported.class.getName() + " findings; " + rule.file().drl();
            files.write(
                    ROOT + rule.file().resource(),
                    services.getResources()
                            .newByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "UTF-8")
                            .setResourceType(ResourceType.DRL));
        }
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        base = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /** What a rule matched when it reported a subject. */
    record Sighting(LoadedRule rule, Match match, String subject) {}

    /** Runs all rules; a match is only whole while its session lives, so what it says is taken then. */
    <T> List<T> run(Collection<?> facts, Function<Sighting, T> taken) {
        List<T> all = new ArrayList<>();
        session(
                facts,
                (match, subject) -> all.add(
                        taken.apply(new Sighting(byPackage.get(match.getRule().getPackageName()), match, subject))));
        return all;
    }

    private void session(Collection<?> facts, BiConsumer<Match, String> reported) {
        KieSession session = base.newKieSession();
        try {
            Match[] current = new Match[1];
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    current[0] = event.getMatch();
                }
            });
            session.setGlobal("findings", new Reported(subject -> reported.accept(current[0], subject)));
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
