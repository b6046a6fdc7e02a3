package vn.camket.rule.site;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import vn.camket.rule.file.Table;

/** Holds a Markdown file as blocks, of which each can be shown; markup in it is shown as text. */
final class Markdown {
    /** As the reader of rules' pages allows. */
    private static final Extension TABLES =
            TablesExtension.builder().maxCells(20_000).build();

    /** Signs that may open something within others, each a step deeper; the longest file of a release has a quarter. */
    private static final int MARKS = 10_000;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TABLES))
            .maxOpenBlockParsers(20)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final Pattern COMMENT = Pattern.compile("\\s*<!--.*-->\\s*", Pattern.DOTALL);

    private final String text;
    private final List<Node> blocks = new ArrayList<>();
    private final Map<Node, String> anchors = new IdentityHashMap<>();

    Markdown(String text) {
        this.text = text;
        Node document = parse(text);
        Slugs slugs = new Slugs();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                anchors.put(heading, slugs.of(heading));
            }
        });
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (!(block instanceof HtmlBlock html
                    && COMMENT.matcher(html.getLiteral()).matches())) {
                blocks.add(block);
            }
        }
    }

    /** What is too much for the parser is shown as it is written. */
    private static Node parse(String text) {
        try {
            if (text.chars().filter(sign -> "*_[]!`<&~".indexOf(sign) >= 0).count() <= MARKS) {
                return PARSER.parse(text);
            }
        } catch (IllegalArgumentException tooManyCells) {
            // shown as it is written, too
        }
        FencedCodeBlock written = new FencedCodeBlock();
        written.setLiteral(text);
        Node document = new Document();
        document.appendChild(written);
        return document;
    }

    List<Node> blocks() {
        return blocks;
    }

    Set<String> anchors() {
        return new TreeSet<>(anchors.values());
    }

    String anchor(Heading heading) {
        return anchors.get(heading);
    }

    /** The cells of a table as they are written. */
    Table table(TableBlock block) {
        return Table.of(block, text);
    }

    /** @param addresses what becomes of the block's links */
    String html(Node block, Addresses addresses) {
        block.accept(new Relinked(addresses));
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .softbreak("<br />\n")
                .extensions(List.of(TABLES))
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (anchors.containsKey(node)) {
                        attributes.put("id", anchors.get(node));
                    }
                })
                .build()
                .render(block);
    }

    /** Leads links to pages, and leaves the words of links and pictures that lead nowhere. */
    private static final class Relinked extends AbstractVisitor {
        private final Addresses addresses;

        Relinked(Addresses addresses) {
            this.addresses = addresses;
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            addresses.of(link.getDestination()).ifPresentOrElse(link::setDestination, () -> unwrap(link));
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            unwrap(image);
        }

        private static void unwrap(Node node) {
            while (node.getFirstChild() != null) {
                node.insertBefore(node.getFirstChild());
            }
            node.unlink();
        }
    }
}
