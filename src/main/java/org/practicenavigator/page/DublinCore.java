package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.practicenavigator.content.Entry;
import org.practicenavigator.site.Credits;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.HeadView.MetaView;

/// Entries as library catalogues describe them (Dublin Core terms).
final class DublinCore {

    /// Terms that say the same as properties of schema.org.
    private static final Map<String, String> TERMS = new TreeMap<>(Map.of(
            "dcterms.audience", "audience",
            "dcterms.coverage", "spatialCoverage",
            "dcterms.subject", "teaches",
            "dcterms.type", "learningResourceType"));

    private DublinCore() {}

    static List<MetaView> of(Site site, Changes changes, Entry entry) {
        List<MetaView> metas = new ArrayList<>();
        add(metas, "dcterms.title", entry.title());
        add(metas, "dcterms.abstract", entry.summary());
        Credits.authors(site, entry).forEach(name -> add(metas, "dcterms.creator", name));
        add(metas, "dcterms.publisher", site.settings().publisher());
        add(metas, "dcterms.language", site.settings().language());
        add(metas, "dcterms.license", site.settings().licenceUrl());
        changes.last(entry).ifPresent(date -> add(metas, "dcterms.modified", EntryThings.iso(date)));
        TERMS.forEach((term, property) -> Credits.names(site, entry, property).forEach(name -> add(metas, term, name)));
        return metas;
    }

    private static void add(List<MetaView> metas, String name, String content) {
        if (!content.isEmpty()) {
            metas.add(new MetaView(name, SchemaOrg.plain(content)));
        }
    }
}
