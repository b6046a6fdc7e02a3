package vn.camket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Answers whether a Maven command does what is told of it. */
final class Pom {
    private static final Set<String> PHASES = Set.of("compile", "test", "package", "verify");
    private static final String EXEC = "//plugin[artifactId='exec-maven-plugin']/configuration/";

    private final Document pom;

    Pom() throws Exception {
        pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
    }

    /** Fails when a profile, a phase or the program that a command starts is not in the pom. */
    void requireMakes(String command) throws Exception {
        for (String word : command.substring("mvn ".length()).split(" ")) {
            if (word.startsWith("-P")) {
                String profile = word.substring(2);
                assertTrue(texts("//profile/id").contains(profile), "the pom has no profile " + profile);
            } else if (word.equals("exec:java")) {
                assertEquals(List.of(Camket.class.getName()), texts("//properties/main.class"));
                assertEquals(List.of("${main.class}"), texts(EXEC + "mainClass"));
                assertEquals(List.of("check", "--fail-on", "never"), texts(EXEC + "arguments/argument"));
            } else {
                assertTrue(word.equals("-q") || PHASES.contains(word), "no test knows mvn " + word);
            }
        }
    }

    private List<String> texts(String path) throws Exception {
        NodeList nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> nodes.item(at).getTextContent().strip())
                .toList();
    }
}
