package org.practicenavigator.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.search.Searchable;
import org.practicenavigator.search.WordChain;

/// Files for Solr 9: a configuration set and documents for `/update/json`.
public final class SolrFiles implements Engine {

    private static final String STORED = "navigator_stored";

    @Override
    public SequencedMap<String, String> fixed(IndexPlan plan) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put("conf/schema.xml", schema(plan));
        files.put("conf/solrconfig.xml", config(plan));
        files.put("conf/letters.txt", letters());
        files.put("conf/stopwords.txt", lines(plan.chain().stopWords()));
        files.put("conf/whole.txt", lines(plan.chain().wholeWords()));
        files.put("conf/synonyms.txt", synonyms(plan.chain()));
        files.put("README.txt", Instruction.of("solr.txt"));
        return files;
    }

    @Override
    public String documents(int number) {
        return "docs-" + number + ".json";
    }

    @Override
    public Frame frame() {
        return new Frame("[\n", ",\n", "\n]\n");
    }

    @Override
    public String document(IndexPlan plan, Searchable entry) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", plan.id(entry));
        document.putAll(Engine.fields(plan, entry));
        return JsonWriter.write(document);
    }

    private static String lines(List<String> words) {
        return words.stream().map(word -> word + "\n").collect(Collectors.joining());
    }

    private static String letters() {
        return WordChain.replaced().entrySet().stream()
                .map(each -> "\"" + escaped(each.getKey()) + "\" => \"" + escaped(each.getValue()) + "\"\n")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(letter -> String.format(Locale.ROOT, "\\u%04x", letter))
                .collect(Collectors.joining());
    }

    /// As stems: Solr reads this file word by word and does not stem it.
    private static String synonyms(WordChain chain) {
        return chain.equalStems().stream()
                .map(group -> group.stream()
                        .map(member -> String.join(" ", member).replace(",", "\\,"))
                        .collect(Collectors.joining(", ")))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String schema(IndexPlan plan) {
        List<String> fields = new ArrayList<>();
        fields.add(field("id", "string", "required=\"true\""));
        fields.add("<field name=\"_version_\" type=\"plong\" indexed=\"false\" stored=\"false\"/>");
        List.of("site", "region", "type", "entry")
                .forEach(name -> fields.add(field(name, "string", "docValues=\"true\"")));
        List.of("title", "summary", "address", "text").forEach(name -> fields.add(field(name, STORED, "")));
        plan.wordFields()
                .forEach(name -> fields.add("<field name=\"" + name
                        + "\" type=\"navigator_words\" indexed=\"true\" stored=\"false\" multiValued=\"true\"/>"));
        plan.codeFields()
                .forEach(name ->
                        fields.add(field(IndexPlan.facet(name), "string", "multiValued=\"true\" docValues=\"true\"")));
        return String.format(
                Locale.ROOT,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <schema name="navigator" version="1.6">
                  <uniqueKey>id</uniqueKey>
                  <similarity class="solr.BM25SimilarityFactory"><float name="k1">%s</float><float name="b">%s</float></similarity>
                  <fieldType name="string" class="solr.StrField" sortMissingLast="true"/>
                  <fieldType name="plong" class="solr.LongPointField" docValues="true"/>
                  <fieldType name="navigator_stored" class="solr.StrField" indexed="false" docValues="false"/>
                  <fieldType name="navigator_words" class="solr.TextField" positionIncrementGap="16" autoGeneratePhraseQueries="false">
                    <analyzer type="index">
                %s    </analyzer>
                    <analyzer type="query">
                %s      <filter class="solr.SynonymGraphFilterFactory" synonyms="synonyms.txt" expand="true" ignoreCase="false" tokenizerFactory="solr.WhitespaceTokenizerFactory"/>
                    </analyzer>
                  </fieldType>
                %s</schema>
                """,
                WordChain.K1,
                WordChain.B,
                chain(plan.chain()),
                chain(plan.chain()),
                fields.stream().map(line -> "  " + line + "\n").collect(Collectors.joining()));
    }

    private static String chain(WordChain chain) {
        return String.format(Locale.ROOT, """
                      <charFilter class="solr.MappingCharFilterFactory" mapping="letters.txt"/>
                      <tokenizer class="solr.StandardTokenizerFactory"/>
                      <filter class="solr.LowerCaseFilterFactory"/>
                      <filter class="solr.TruncateTokenFilterFactory" prefixLength="%d"/>
                      <filter class="solr.StopFilterFactory" words="stopwords.txt" ignoreCase="false"/>
                      <filter class="solr.KeywordMarkerFilterFactory" protected="whole.txt"/>
                      <filter class="solr.SnowballPorterFilterFactory" language="Russian"/>
                """, chain.longest());
    }

    private static String field(String name, String type, String more) {
        return "<field name=\"" + name + "\" type=\"" + type + "\" stored=\"true\"" + (more.isEmpty() ? "" : " " + more)
                + "/>";
    }

    /// Each word by its best field and a little of the others; Solr has no constant for a word that is there.
    private static String config(IndexPlan plan) {
        List<String> counted = new ArrayList<>(List.of("region", "type"));
        plan.codeFields().forEach(name -> counted.add(IndexPlan.facet(name)));
        return String.format(
                Locale.ROOT,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <config>
                  <luceneMatchVersion>9.12.0</luceneMatchVersion>
                  <schemaFactory class="ClassicIndexSchemaFactory"/>
                  <updateHandler class="solr.DirectUpdateHandler2"><updateLog/></updateHandler>
                  <requestHandler name="/select" class="solr.SearchHandler">
                    <lst name="defaults">
                      <str name="defType">edismax</str>
                      <str name="qf">%s</str>
                      <str name="tie">%s</str>
                      <str name="q.op">OR</str>
                      <str name="sow">false</str>
                      <str name="fl">id,site,region,type,entry,title,summary,address,score</str>
                      <str name="rows">10</str>
                      <str name="facet">true</str>
                %s    </lst>
                  </requestHandler>
                </config>
                """,
                String.join(" ", plan.weighted()),
                IndexPlan.number(WordChain.TIE),
                counted.stream()
                        .map(name -> "      <str name=\"facet.field\">" + name + "</str>\n")
                        .collect(Collectors.joining()));
    }
}
