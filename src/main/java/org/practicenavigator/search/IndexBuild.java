package org.practicenavigator.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.practicenavigator.content.Bodies;
import org.practicenavigator.content.Entry;
import org.practicenavigator.site.Site;

/// Writes the index of a site into an empty folder. Two threads analyse, one writer takes their documents. In which
/// order they come does not matter: no answer depends on Lucene's document numbers. Segments are not merged: the
/// index lives until the next build, and merging would cost more than it saves.
final class IndexBuild {

    private static final int THREADS = 2;

    /// A second thread costs a segment of its own: for a small site more than it saves.
    private static final int WORTH_A_THREAD = 200;

    private static final double BUFFER_MEGABYTES = 64;

    private final IndexMaker maker;
    private final Synonyms synonyms;
    private final List<Entry> entries;
    private final AtomicInteger next = new AtomicInteger();

    private IndexBuild(IndexMaker maker, Synonyms synonyms, List<Entry> entries) {
        this.maker = maker;
        this.synonyms = synonyms;
        this.entries = entries;
    }

    static void write(Site site, Bodies bodies, Path folder) throws IOException {
        List<Entry> entries = SiteCodes.visible(site);
        SiteCodes codes = SiteCodes.of(site);
        IndexBuild build = new IndexBuild(
                IndexMaker.of(site, bodies, codes, entries), codes.facts().equalWords(), entries);
        IndexWriterConfig config = new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setSimilarity(new LengthClasses())
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setUseCompoundFile(false);
        try (IndexWriter writer = new IndexWriter(new UnflushedDirectory(FSDirectory.open(folder)), config)) {
            build.addAll(writer);
            IndexFacts facts = codes.facts().with(Suggestions.of(site, bodies));
            writer.setLiveCommitData(facts.write().entrySet());
            writer.commit();
        }
    }

    private void addAll(IndexWriter writer) throws IOException {
        int threads = entries.size() < WORTH_A_THREAD ? 1 : THREADS;
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> addSome(writer)));
            }
        }
        for (Future<?> each : running) {
            finish(each);
        }
    }

    private Void addSome(IndexWriter writer) throws IOException {
        TokenMaker tokens = new TokenMaker(synonyms);
        for (int i = next.getAndIncrement(); i < entries.size(); i = next.getAndIncrement()) {
            writer.addDocument(maker.document(entries.get(i), i, tokens));
        }
        return null;
    }

    private static void finish(Future<?> added) throws IOException {
        try {
            added.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while indexing", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case UncheckedIOException io -> throw io.getCause();
                case RuntimeException own -> throw own;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
