package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import org.practicenavigator.word.DocxFile;

/// The entry as a Word file.
@AutoService(DocumentKind.class)
public final class WordDocument implements DocumentKind {

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public byte[] bytes(Described entry) {
        return DocxFile.of(entry.doc(), entry.pictures());
    }
}
