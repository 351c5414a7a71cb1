package org.practicenavigator.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;

/// Step «types»: the template files of a project → [ContentTypes].
public final class TypesLoader {

    static final Rule TEMPLATE_REPEATED = new Rule("template-repeated");
    private static final Rule NO_TYPES = new Rule("no-types");

    private TypesLoader() {}

    /// @param types texts of `content/_types/*.yaml` by path, sorted
    /// @param vocabularies texts of `content/_vocabularies/*.yaml` by path, sorted
    /// @return always a value: broken templates are left out and told, their documents are held back by the gate
    public static Checked<ContentTypes> load(
            SequencedMap<DocPath, String> types, SequencedMap<DocPath, String> vocabularies) {
        List<Finding> findings = new ArrayList<>();
        SequencedMap<String, Vocabulary> known = new LinkedHashMap<>();
        // Names of files that could not be used: what points at them is no second mistake.
        Set<String> broken = new HashSet<>();
        judged(vocabularies, Template.VOCABULARY).forEach((file, judged) -> {
            findings.addAll(judged.findings());
            judged.value()
                    .map(yaml -> TypeBuilder.vocabulary(file, yaml))
                    .ifPresentOrElse(
                            v -> putOnce(known, v.id(), v, file, Vocabulary::file, findings),
                            () -> broken.add(file.baseName()));
        });
        SequencedMap<String, ContentType> made = new LinkedHashMap<>();
        Map<String, YamlMap> yamls = new HashMap<>();
        judged(types, Template.CONTENT_TYPE).forEach((file, judged) -> {
            findings.addAll(judged.findings());
            judged.value()
                    .ifPresentOrElse(
                            yaml -> {
                                ContentType type = TypeBuilder.type(file, yaml);
                                putOnce(made, type.id(), type, file, ContentType::file, findings);
                                yamls.putIfAbsent(type.id(), yaml);
                                findings.addAll(TypeReferences.check(type, yaml, known, broken));
                            },
                            () -> broken.add(file.baseName()));
        });
        if (types.isEmpty()) {
            findings.add(NO_TYPES.in(Span.startOf(new DocPath("content/_types"))));
        }
        findings.addAll(TypeReferences.checkTargets(made, yamls, broken));
        return Checked.of(new ContentTypes(ranked(made), known), findings);
    }

    /// Every start waits for it: on all processors, told in the order of the files.
    private static SequencedMap<DocPath, Checked<YamlMap>> judged(
            SequencedMap<DocPath, String> texts, Template template) {
        SequencedMap<DocPath, Checked<YamlMap>> judged = new LinkedHashMap<>();
        texts.sequencedEntrySet().parallelStream()
                .map(text -> Map.entry(text.getKey(), template.judge(text.getKey(), text.getValue())))
                .forEachOrdered(one -> judged.put(one.getKey(), one.getValue()));
        return judged;
    }

    private static SequencedMap<String, ContentType> ranked(SequencedMap<String, ContentType> types) {
        SequencedMap<String, ContentType> ranked = new LinkedHashMap<>();
        types.values().stream()
                .sorted(Comparator.comparingInt(ContentType::rank).thenComparing(ContentType::id))
                .forEach(type -> ranked.put(type.id(), type));
        return ranked;
    }

    private static <T> void putOnce(
            SequencedMap<String, T> map,
            String id,
            T value,
            DocPath file,
            Function<T, DocPath> fileOf,
            List<Finding> findings) {
        T first = map.putIfAbsent(id, value);
        if (first != null) {
            findings.add(TEMPLATE_REPEATED.in(
                    Span.startOf(file), "id", id, "other", fileOf.apply(first).value()));
        }
    }
}
