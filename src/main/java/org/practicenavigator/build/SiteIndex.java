package org.practicenavigator.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.practicenavigator.content.Bodies;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.page.PageContext;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.search.SearchIndex;
import org.practicenavigator.search.Similar;
import org.practicenavigator.shard.SearchFiles;
import org.practicenavigator.site.Site;
import org.practicenavigator.source.SourceTree;

/// Step «index»: the search index of the site, and what the pages ask of it.
final class SiteIndex implements AutoCloseable {

    private final Site site;
    private final SearchIndex index;
    /// Pages and their copies ask the same.
    private final Map<EntryKey, List<PageContext.Alike>> similar = new ConcurrentHashMap<>();

    private SiteIndex(Site site, SearchIndex index) {
        this.site = site;
        this.index = index;
    }

    /// Writes the index, unless the last one was made by this program from these very files.
    static SiteIndex write(BuildRequest request, SourceTree tree, Site site, Bodies bodies) {
        Path folder = folder(request.project());
        IndexKey key = IndexKey.of(tree, site);
        Optional<SearchIndex> kept =
                request.cache() && key.isOf(request.work()) ? SearchIndex.find(folder) : Optional.empty();
        if (kept.isPresent()) {
            return new SiteIndex(site, kept.get());
        }
        IndexKey.forget(request.work());
        SearchIndex.write(site, bodies, folder);
        key.keep(request.work());
        return new SiteIndex(site, SearchIndex.open(folder));
    }

    /// Where the index of a project lies; never published.
    static Path folder(Path project) {
        return project.resolve(".navigator").resolve("index");
    }

    /// Whether the index that lies there was made from what a key stands for, without opening it.
    static boolean isOf(BuildRequest request, IndexKey key) {
        return key.isOf(request.work()) && SearchIndex.isThere(folder(request.project()));
    }

    /// Entries that are like this one, with what they share in words.
    List<PageContext.Alike> similar(EntryKey key) {
        return similar.computeIfAbsent(key, this::found);
    }

    private List<PageContext.Alike> found(EntryKey key) {
        ContentType type = site.entries().get(key).type();
        if (type.similar().count() == 0) {
            return List.of();
        }
        return index.similar(key, type.similar().count()).stream()
                .map(similar -> new PageContext.Alike(similar.key(), shared(type, similar), similar.words()))
                .toList();
    }

    /// The index as a browser reads it.
    SearchFiles files() {
        return SearchFiles.of(index.contents());
    }

    private static List<String> shared(ContentType type, Similar similar) {
        List<String> reasons = new ArrayList<>();
        similar.shared()
                .forEach((field, labels) ->
                        reasons.add(type.fields().get(field).label().toLowerCase(java.util.Locale.ROOT) + " — "
                                + String.join(", ", labels)));
        return reasons;
    }

    @Override
    public void close() {
        index.close();
    }
}
