package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import org.practicenavigator.pdf.PdfFile;

/// The entry as a Pdf file.
@AutoService(DocumentKind.class)
public final class PdfDocument implements DocumentKind {

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public byte[] bytes(Described entry) {
        return PdfFile.of(entry.doc(), entry.pictures());
    }

    @Override
    public boolean isCostly() {
        return true;
    }
}
