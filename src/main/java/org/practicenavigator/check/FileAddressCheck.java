package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.site.Links;
import org.practicenavigator.site.UsedFiles;

/// Does every published file have an address of its own? Names are written in Latin letters for it, so two names that
/// differ to a person can become one.
@AutoService(SiteCheck.class)
public final class FileAddressCheck implements SiteCheck {

    private static final Rule REPEATED = new Rule("file-address-repeated");

    @Override
    public String name() {
        return "file-addresses";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        Map<String, DocPath> taken = new HashMap<>();
        for (DocPath file : UsedFiles.of(inspection.site())) {
            DocPath first = taken.putIfAbsent(Links.fileAddress(file), file);
            if (first != null) {
                report.accept(REPEATED.in(Span.startOf(file), "name", file.fileName(), "other", first.fileName()));
            }
        }
    }
}
