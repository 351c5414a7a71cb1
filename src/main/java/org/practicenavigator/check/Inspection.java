package org.practicenavigator.check;

import java.util.List;
import java.util.Map;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.site.Site;

/// What a check may look at.
///
/// @param fileSizes attachments of the project with their sizes in bytes
public record Inspection(Site site, Map<DocPath, Long> fileSizes) {

    /// An entry and a use of a rule in its type.
    public record Use(Entry entry, ContentType.RuleUse rule) {}

    /// Every entry of every type whose `rules:` name the check, with the settings given there. An entry that has not
    /// reached the rule's `stage` is left out.
    public List<Use> uses(String check) {
        return site.entries().values().stream()
                .flatMap(entry -> entry.type().rules().stream()
                        .filter(rule -> rule.rule().equals(check))
                        .filter(rule -> rule.text("stage").isEmpty()
                                || entry.type().stages().owes(entry.state().stage(), rule.text("stage")))
                        .map(rule -> new Use(entry, rule)))
                .toList();
    }
}
