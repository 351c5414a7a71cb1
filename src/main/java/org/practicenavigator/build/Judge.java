package org.practicenavigator.build;

import org.practicenavigator.content.Bodies;
import org.practicenavigator.content.Document;
import org.practicenavigator.content.DocumentReader;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryChecker;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.source.SourceFile;

/// The two steps of one document: parse and judge. Thread-safe.
final class Judge {

    private final DocumentReader reader;
    private final EntryChecker checker;

    Judge(ContentTypes types, SiteSettings settings, Bodies bodies) {
        reader = new DocumentReader(Templates.privacy(settings), bodies);
        checker = new EntryChecker(types);
    }

    Checked<Entry> judge(Checked<SourceFile> source) {
        Checked<Document> document = Steps.then(source, reader::read);
        return Steps.then(document, checker::check);
    }
}
