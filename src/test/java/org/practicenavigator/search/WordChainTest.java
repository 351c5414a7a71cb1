package org.practicenavigator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.engine.IndexPlan;
import org.practicenavigator.engine.SolrFiles;
import org.practicenavigator.testkit.SiteFixture;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The chain that we write for other engines gives the terms that our own index has: built from the files that Solr
/// reads, by the factories that Solr uses, over all words of the real content.
class WordChainTest {

    @TempDir
    private static Path conf;

    private static SiteFixture content;
    private static Analyzer indexing;
    private static Analyzer asking;

    @BeforeAll
    static void write() throws Exception {
        content = SiteFixture.ofFolder(Path.of(""));
        IndexPlan plan = IndexPlan.of(
                content.site().settings(),
                Searchable.chain(content.site(), content.bodies()),
                taker -> Searchable.each(content.site(), content.bodies(), taker));
        for (Map.Entry<String, String> file : new SolrFiles().fixed(plan).entrySet()) {
            Path to = conf.resolve(file.getKey().replace("conf/", ""));
            Files.writeString(to, file.getValue(), StandardCharsets.UTF_8);
        }
        indexing = analyzer("index");
        asking = analyzer("query");
    }

    private static Analyzer analyzer(String type) throws Exception {
        Element schema = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(conf.resolve("schema.xml").toFile())
                .getDocumentElement();
        CustomAnalyzer.Builder builder = CustomAnalyzer.builder(conf);
        var analyzers = schema.getElementsByTagName("analyzer");
        for (int i = 0; i < analyzers.getLength(); i++) {
            Element analyzer = (Element) analyzers.item(i);
            if (analyzer.getAttribute("type").equals(type)) {
                for (Node part = analyzer.getFirstChild(); part != null; part = part.getNextSibling()) {
                    if (part instanceof Element element) {
                        add(builder, element);
                    }
                }
            }
        }
        return builder.build();
    }

    private static void add(CustomAnalyzer.Builder builder, Element part) throws IOException {
        Map<String, String> settings = new TreeMap<>();
        for (int i = 0; i < part.getAttributes().getLength(); i++) {
            Node setting = part.getAttributes().item(i);
            settings.put(setting.getNodeName(), name(setting.getNodeValue()));
        }
        // Only Solr itself finds this one by its short name.
        settings.computeIfPresent("tokenizerFactory", (_, _) -> WhitespaceTokenizerFactory.class.getName());
        String name = settings.remove("class");
        switch (part.getTagName()) {
            case "charFilter" -> builder.addCharFilter(name, settings);
            case "tokenizer" -> builder.withTokenizer(name, settings);
            default -> builder.addTokenFilter(name, settings);
        }
    }

    /// `solr.StopFilterFactory` → `stop`, by which Lucene knows the same factory.
    private static String name(String value) {
        String name = value.replaceFirst("^solr\\.(.*?)(CharFilter|TokenFilter|Filter|Tokenizer)Factory$", "$1");
        return name.equals(value) ? value : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static List<String> terms(Analyzer analyzer, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("w100", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }

    private static List<String> ours(String text) {
        return Word.of(text).stream()
                .filter(word -> !word.isStop())
                .map(Word::stem)
                .toList();
    }

    @Test
    void givesTheTermsOfOurIndexForEveryTextOfTheContent() throws IOException {
        List<String> texts = new ArrayList<>();
        Searchable.each(
                content.site(),
                content.bodies(),
                entry -> entry.words().values().forEach(texts::addAll));
        int words = 0;
        for (String text : texts) {
            List<String> ours = ours(text);
            assertThat(terms(indexing, text)).as(text).isEqualTo(ours);
            words += ours.size();
        }
        assertThat(words).isGreaterThan(20_000);
    }

    @Test
    void givesThemForSpellingsThatPeopleBringFromElsewhere() throws IOException {
        for (String text : List.of(
                "Ещё ёлка и ЁЖ",
                "наста\u0301вник",
                "настав\u00ADник",
                "и\u0306од, Й, краи\u0306",
                "е\u0308лка",
                "ИОМ и ТРИЗ, 5-й «Б»",
                "https://example.org/a?b=c",
                "а".repeat(63) + "бвгд")) {
            assertThat(terms(indexing, text)).as(text).isEqualTo(ours(text));
        }
        assertThat(terms(indexing, "наста\u0301вник")).containsExactly("наставник");
    }

    @Test
    void findsEqualWordsInAnyForm() throws IOException {
        assertThat(terms(asking, "завучем"))
                .contains(ours("завуч").getFirst(), ours("заместитель").getFirst());
        assertThat(terms(asking, "начинающему учителю")).containsAll(ours("молодой специалист"));
        assertThat(terms(asking, "кукуруза")).containsExactlyElementsOf(ours("кукуруза"));
    }
}
