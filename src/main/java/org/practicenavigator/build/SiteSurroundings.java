package org.practicenavigator.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicenavigator.check.ReferenceCheck;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.correction.Surroundings;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.markdown.Anchors;
import org.practicenavigator.markdown.Link;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.site.LinkTarget;
import org.practicenavigator.site.Links;
import org.practicenavigator.site.Site;

/// What the corrections of one document must know of the others, answered by the site.
final class SiteSurroundings implements Surroundings {

    private final Site site;

    /// Anchors that some text links to, as `content/a.md#t-rezultaty`.
    private final Set<String> linked = new HashSet<>();

    SiteSurroundings(Site site) {
        this.site = site;
        for (Entry entry : site.entries().values()) {
            entry.body().links().forEach(link -> anchor(entry, link).ifPresent(linked::add));
        }
    }

    private Optional<String> anchor(Entry from, Link link) {
        if (link.target().indexOf('#') < 0 || Links.isOutside(link.target())) {
            return Optional.empty();
        }
        return switch (site.links().link(from.path(), link.target())) {
            case LinkTarget.ToAnchor here -> Optional.of(name(from, here.anchor()));
            case LinkTarget.ToEntry there -> Optional.of(name(entry(there.key()), there.anchor()));
            case LinkTarget.ToList _, LinkTarget.ToFile _, LinkTarget.Nowhere _, LinkTarget.Broken _ ->
                Optional.empty();
        };
    }

    private Entry entry(EntryKey key) {
        return java.util.Objects.requireNonNull(site.entries().get(key));
    }

    private static String name(Entry entry, String anchor) {
        return entry.path() + "#" + Anchors.find(anchor, entry.body().anchors()).orElse(anchor);
    }

    @Override
    public List<Finding> findings(Entry entry) {
        List<Finding> findings = new ArrayList<>();
        ReferenceCheck.inspect(site, entry, findings::add);
        return findings;
    }

    @Override
    public Optional<String> id(DocPath from, FieldType.RefType type, Value.RefValue value) {
        return site.links()
                .reference(from, type, value)
                .map(found -> found.key().id());
    }

    @Override
    public boolean isLinked(DocPath document, String anchor) {
        return linked.contains(document + "#" + anchor);
    }
}
