package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.stream.Stream;
import org.practicenavigator.site.Links;
import org.practicenavigator.site.UsedFiles;

/// Files that visible entries name or link to, cleaned; nothing else of the content folder is published.
@AutoService(OutputFormat.class)
public final class AttachmentsFormat implements OutputFormat {

    @Override
    public String name() {
        return "attachments";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        return UsedFiles.of(production.site()).stream()
                .map(path -> new PlannedFile(
                        Links.fileAddress(path), () -> production.attachments().apply(path)));
    }
}
