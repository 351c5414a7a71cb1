package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.nio.charset.StandardCharsets;
import org.practicenavigator.document.MarkdownText;

/// The entry as a Markdown file.
@AutoService(DocumentKind.class)
public final class MarkdownDocument implements DocumentKind {

    @Override
    public String name() {
        return "md";
    }

    @Override
    public byte[] bytes(Described entry) {
        return MarkdownText.of(entry.doc()).getBytes(StandardCharsets.UTF_8);
    }
}
