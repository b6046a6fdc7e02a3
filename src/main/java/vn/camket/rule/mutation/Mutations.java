package vn.camket.rule.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;
import vn.camket.rule.file.RuleFile;

/** Makes of a rule all its neighbours: each differs by one thing that a careless hand could have written. */
public final class Mutations {
    private Mutations() {}

    /**
     * Every change of every block, in the order of the file; the same each time.
     *
     * @param file a rule that loads without fault
     * @param parameters values by name
     */
    public static List<Mutation> of(RuleFile file, SortedMap<String, BigDecimal> parameters) {
        List<Mutation> all = new ArrayList<>();
        for (RuleDescr block : blocks(file)) {
            all.addAll(new BlockMutations(block, new BlockText(file, block), parameters).all());
        }
        return all;
    }

    /** Each block as the file's text without the others, by name. */
    public static Map<String, String> unchanged(RuleFile file) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (RuleDescr block : blocks(file)) {
            texts.put(block.getName(), new BlockText(file, block).alone());
        }
        return texts;
    }

    private static List<RuleDescr> blocks(RuleFile file) {
        try {
            return new DrlParser(LanguageLevelOption.DRL6)
                    .parse((Resource) null, file.source())
                    .getRules();
        } catch (DroolsParserException broken) {
            throw new IllegalArgumentException(file.file() + " was to be a rule that loads", broken);
        }
    }
}
