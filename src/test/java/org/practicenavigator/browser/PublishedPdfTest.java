package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicenavigator.testkit.PdfUa;

/// Documents of the real site serve those who do not see them, as the law wants it of the pages.
class PublishedPdfTest {

    @Test
    void everyDocumentKeepsTheStandardOfAccess() throws IOException {
        List<String> documents = BuiltSite.files(BuiltSite.folder()).stream()
                .filter(name -> name.startsWith("praktiki/") && name.endsWith(".pdf"))
                .toList();
        assertThat(documents).hasSizeGreaterThan(20);
        for (String name : documents) {
            assertThat(PdfUa.faults(Files.readAllBytes(BuiltSite.folder().resolve(name))))
                    .as(name)
                    .isEmpty();
        }
    }
}
