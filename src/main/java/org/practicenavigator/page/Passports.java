package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.content.Entry;
import org.practicenavigator.history.History;
import org.practicenavigator.qr.QrCode;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.site.Credits;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.theme.view.PassportView;

/// Tells what is known of a record itself: its name, its past, how to refer to it.
final class Passports {

    /// The schema.org property of the fields that name who publishes an entry.
    private static final String PUBLISHER = "publisher";

    private final PageContext context;
    private final Formats formats;
    private final Ages ages;

    Passports(PageContext context, Formats formats, Ages ages) {
        this.context = context;
        this.formats = formats;
        this.ages = ages;
    }

    PassportView of(Entry entry) {
        SiteSettings settings = context.site().settings();
        String address = settings.baseUrl() + PagePlanner.address(entry);
        Optional<QrCode> code = QrCode.of(address);
        return new PassportView(
                entry.id(),
                address,
                citation(entry, address),
                history(entry),
                ages.isOld(entry) ? context.text("stale", "date", ages.changed(entry)) : "",
                code.map(QrCode::svgPath).orElse(""),
                code.map(QrCode::size).orElse(0),
                context.history().head().map(History.Head::id).orElse(""),
                edit(entry));
    }

    private List<String> history(Entry entry) {
        List<String> sentences = new ArrayList<>();
        created(entry).ifPresent(date -> sentences.add(context.text("history_created", "date", date)));
        entry.modified()
                .map(formats::date)
                .ifPresent(date -> sentences.add(context.text("history_changed", "date", date)));
        // A shallow clone has lost the beginning: its counts and days would be wrong.
        if (!context.history().shallow()) {
            context.history().of(entry.path()).ifPresent(file -> sentences.add(edits(file)));
        }
        return sentences;
    }

    /// How often and by how many people the file was changed. Who they are is nobody's business.
    private String edits(History.FileHistory file) {
        return context.text(
                "history_edits",
                "commits",
                context.theme().strings().count("edits", file.commits()),
                "people",
                context.theme().strings().count("editors", file.authors()),
                "first",
                formats.date(PartialDate.ofDay(file.created())),
                "last",
                formats.date(PartialDate.ofDay(file.changed())));
    }

    private Optional<String> created(Entry entry) {
        String field = entry.type().createdField();
        return field.isEmpty() ? Optional.empty() : entry.values().date(field).map(formats::date);
    }

    /// After GOST R 7.0.5-2008, point 10, for electronic resources; the day of the visit is the reader's.
    private String citation(Entry entry, String address) {
        String by = String.join(", ", Credits.names(context.site(), entry, PUBLISHER));
        SiteSettings settings = context.site().settings();
        return context.text(
                by.isEmpty() ? "cite" : "cite_by",
                "title",
                entry.title(),
                "by",
                by,
                "site",
                settings.title() + " " + settings.regionGenitive(),
                "year",
                entry.modified().map(date -> Integer.toString(date.year())).orElse(""),
                "address",
                address);
    }

    /// The file of the entry in the repository, for those who have an account there.
    private String edit(Entry entry) {
        String repository = context.site().settings().repositoryUrl();
        return repository.isEmpty()
                ? ""
                : repository.replaceFirst("/$", "") + "/" + entry.path().value();
    }
}
