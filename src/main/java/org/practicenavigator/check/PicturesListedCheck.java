package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.site.LinkTarget;
import org.practicenavigator.site.Links;

/// `{rule: pictures-listed, fields: [gallery.file]}`: does every picture in the text stand in a list too, where its
/// author says whether people are seen? A photo in a text would escape the question otherwise.
@AutoService(SiteCheck.class)
public final class PicturesListedCheck implements SiteCheck {

    private static final Rule UNLISTED = new Rule("picture-unlisted");

    @Override
    public String name() {
        return "pictures-listed";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        for (Inspection.Use use : inspection.uses(name())) {
            Entry entry = use.entry();
            Links links = inspection.site().links();
            Set<DocPath> listed = listed(links, entry, use.rule());
            entry.body().links().stream()
                    .filter(link -> link.picture() && !Links.isOutside(link.target()))
                    .forEach(link -> {
                        if (links.link(entry.path(), link.target()) instanceof LinkTarget.ToFile file
                                && !listed.contains(file.path())) {
                            report.accept(UNLISTED.in(new Span(entry.path(), link.place()), "value", link.target()));
                        }
                    });
        }
    }

    private static Set<DocPath> listed(Links links, Entry entry, ContentType.RuleUse rule) {
        return rule.texts("fields").stream()
                .flatMap(path -> EntryValues.at(entry.values(), path))
                .filter(Value.FileValue.class::isInstance)
                .map(Value.FileValue.class::cast)
                .flatMap(file -> links.file(entry.path(), file.path()).stream())
                .collect(Collectors.toSet());
    }
}
