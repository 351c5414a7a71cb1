package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.FormPlan;
import org.practicenavigator.site.Site;
import org.practicenavigator.word.Blank;

/// Blanks to fill in with a word processor, beside the form of each type that has one: `predlozhit/practice.docx` for
/// an application and `predlozhit/practice-full.docx` with everything.
@AutoService(OutputFormat.class)
public final class BlankFormat implements OutputFormat {

    @Override
    public String name() {
        return "blank";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        Site site = production.site();
        return site.types().types().values().stream()
                .flatMap(type -> type.form().stream().flatMap(form -> both(site, type, form)));
    }

    private static Stream<PlannedFile> both(Site site, ContentType type, FormPlan form) {
        return Stream.of(
                new PlannedFile(form.folder() + type.id() + ".docx", () -> draw(site, type, false)),
                new PlannedFile(form.folder() + type.id() + "-full.docx", () -> draw(site, type, true)));
    }

    private static byte[] draw(Site site, ContentType type, boolean full) {
        return Blank.draw(type, site.types(), titles(site), full);
    }

    private static Map<String, List<String>> titles(Site site) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        site.types()
                .types()
                .keySet()
                .forEach(id -> titles.put(
                        id,
                        site.catalogue(id).entries().stream().map(Entry::title).toList()));
        return titles;
    }
}
