package org.practicenavigator.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.practicenavigator.content.Bodies;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.site.Site;

/// The index of a site, open for questions. Thread-safe. It stays as it was when it was opened, whatever is written
/// meanwhile.
public final class SearchIndex implements AutoCloseable {

    /// A new index may take the place of the old one between two steps of opening.
    private static final int TRIES = 20;

    /// Words with their slips and beginnings make large queries; [QueryText] limits the words.
    private static final int MOST_CLAUSES = 16_384;

    static {
        LuceneLog.quieten();
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final IndexFacts facts;
    private final Synonyms synonyms;
    private final List<String> fields;
    private Optional<SimilarEntries> similar = Optional.empty();

    private SearchIndex(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.searcher.setSimilarity(new LengthClasses());
        this.facts = IndexFacts.read(reader.getIndexCommit().getUserData());
        this.synonyms = facts.equalWords();
        this.fields = FieldInfos.getIndexedFields(reader).stream()
                .filter(IndexNames::isWords)
                .sorted()
                .toList();
    }

    /// Indexes every visible entry and puts the new index in the place of the old one in one step.
    ///
    /// @param folder belongs to the index alone; made where it is missing
    /// @throws UncheckedIOException where the disk fails; the old index stays
    public static void write(Site site, Bodies bodies, Path folder) {
        try {
            IndexFolder place = new IndexFolder(folder);
            Path fresh = place.begin();
            IndexBuild.write(site, bodies, fresh);
            place.use(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens an index that is known to be there.
    ///
    /// @throws UncheckedIOException as [#find], and where there is no index
    public static SearchIndex open(Path folder) {
        return find(folder).orElseThrow(() -> new UncheckedIOException(new NoSuchFileException(folder.toString())));
    }

    /// The index of a folder; absent where none was written yet, or only by another version of the program: the site
    /// has to be built first.
    ///
    /// @throws UncheckedIOException where the disk fails or the files are damaged; building the site mends
    ///     the latter
    public static Optional<SearchIndex> find(Path folder) {
        try {
            return find(new IndexFolder(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a folder holds an index, as far as can be told without opening it.
    public static boolean isThere(Path folder) {
        try {
            return new IndexFolder(folder).isThere();
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<SearchIndex> find(IndexFolder place) throws IOException {
        IOException last = new IOException("the index is replaced faster than it can be opened");
        for (int i = 0; i < TRIES; i++) {
            Optional<Path> current = place.current();
            if (current.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new SearchIndex(DirectoryReader.open(FSDirectory.open(current.get()))));
            } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
                return Optional.empty();
            } catch (IOException e) {
                last = e;
                if (current.equals(place.current())) {
                    throw e;
                }
            }
        }
        throw last;
    }

    /// Answers a request. Nothing found for a text typed in the wrong keyboard layout: it is read in the other one;
    /// nothing found for a phrase: for its words.
    public SearchResult search(SearchRequest request) {
        try {
            return new Answer(searcher, facts, fields, synonyms).to(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the index holds, for writing it in another form. Valid while the index is open.
    public IndexContents contents() {
        try {
            return IndexContents.of(searcher, facts, fields, synonyms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The entries of the same type that are most like an entry, best first, equal ones by id; none for an entry that
    /// is not in the index, or whose type asks for none.
    public List<Similar> similar(EntryKey key, int count) {
        return similar().similar(key, count);
    }

    private synchronized SimilarEntries similar() {
        if (similar.isEmpty()) {
            try {
                similar = Optional.of(SimilarEntries.read(reader, facts));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return similar.get();
    }

    /// The content types and the fields by which entries can be chosen: type → field → heading.
    public SequencedMap<String, SequencedMap<String, String>> facets() {
        SequencedMap<String, SequencedMap<String, String>> facets = new LinkedHashMap<>();
        facts.types().forEach((type, known) -> facets.put(type, new LinkedHashMap<>(known.facets())));
        return facets;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
