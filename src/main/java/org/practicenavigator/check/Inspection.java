package org.practicenavigator.check;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.person.Persons;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.site.Site;

/// What a check may look at.
///
/// @param fileSizes attachments of the project with their sizes in bytes
/// @param persons who agreed to be named
/// @param asked whether the rules of its type are asked of a document; of the others it is known only who they are
public record Inspection(Site site, Map<DocPath, Long> fileSizes, Persons persons, Predicate<DocPath> asked) {

    /// Of all documents.
    public Inspection(Site site, Map<DocPath, Long> fileSizes, Persons persons) {
        this(site, fileSizes, persons, path -> true);
    }

    /// Of all documents, without a private folder.
    public Inspection(Site site, Map<DocPath, Long> fileSizes) {
        this(site, fileSizes, Persons.NONE);
    }

    /// An entry and a use of a rule in its type.
    public record Use(Entry entry, ContentType.RuleUse rule) {}

    /// Every asked entry of every type whose `rules:` name the check, with the settings given there. An entry that
    /// has not reached the rule's `stage` is left out.
    public List<Use> uses(String check) {
        return site.entries().values().stream()
                .filter(entry -> asked.test(entry.path()))
                .flatMap(entry -> entry.type().rules().stream()
                        .filter(rule -> rule.rule().equals(check))
                        .filter(rule -> rule.text("stage").isEmpty()
                                || entry.type().stages().owes(entry.state().stage(), rule.text("stage")))
                        .map(rule -> new Use(entry, rule)))
                .toList();
    }
}
