package org.practicenavigator.search;

import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/// A directory that does not wait for the disk. Lucene flushes every file so that an index outlives a power cut; ours
/// is made anew from the content in seconds, and flushing dozens of small files costs more than writing them.
final class UnflushedDirectory extends FilterDirectory {

    UnflushedDirectory(Directory in) {
        super(in);
    }

    @Override
    public void sync(Collection<String> names) {}

    @Override
    public void syncMetaData() {}
}
