package org.practicenavigator.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.practicenavigator.search.Searchable;

/// A search engine for which files are written. To add one, write a class that implements this.
public interface Engine {

    /// What stands beside the documents, by file name: how to make the index, how to ask, what to do with it all.
    SequencedMap<String, String> fixed(IndexPlan plan);

    /// The name of a file of documents.
    ///
    /// @param number from 1
    String documents(int number);

    /// What a file of documents begins with, what stands between two of them, and what it ends with.
    Frame frame();

    /// One document.
    String document(IndexPlan plan, Searchable entry);

    /// See [#frame].
    record Frame(String head, String between, String end) {}

    /// What every engine stores of an entry.
    static Map<String, Object> fields(IndexPlan plan, Searchable entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("site", plan.site());
        fields.put("region", plan.region());
        fields.put("type", entry.type());
        fields.put("entry", entry.id());
        fields.put("title", entry.title());
        fields.put("summary", entry.summary());
        fields.put("address", plan.site() + entry.address());
        fields.put("text", entry.shown());
        entry.words().forEach(fields::put);
        entry.codes().forEach((name, codes) -> fields.put(IndexPlan.facet(name), List.copyOf(codes)));
        return fields;
    }
}
