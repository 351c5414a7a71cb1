package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.practicenavigator.content.Entry;
import org.practicenavigator.document.Doc;
import org.practicenavigator.document.JoinedDoc;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.Passages;
import org.practicenavigator.markdown.Run;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.theme.view.Views.EntryView;
import org.practicenavigator.theme.view.Views.FieldView;
import org.practicenavigator.theme.view.Views.GroupView;
import org.practicenavigator.theme.view.Views.SectionView;

/// The page of an entry as a document: facts, the fields that the template puts first (`page.lead`), the text, then
/// the other fields by groups. People are left out, as in every copy of a page.
final class EntryDocument {

    private final PageContext context;
    private final Entry entry;
    private final EntryView view;
    private final FieldPassages passages;
    private final String address;

    private EntryDocument(PageContext context, Entry entry, EntryView view) {
        this.context = context;
        this.entry = entry;
        this.view = view;
        address = view.passport().address();
        passages = new FieldPassages(address);
    }

    static Doc of(PageContext context, Entry entry, EntryView view) {
        return new EntryDocument(context, entry, view).doc();
    }

    static Doc joined(PageContext context, String title, List<Doc> docs) {
        SiteSettings settings = context.site().settings();
        Doc newest = docs.stream().max(Comparator.comparing(Doc::asOf)).orElseThrow();
        return JoinedDoc.of(
                title,
                settings.title() + " " + settings.regionGenitive(),
                docs,
                settings.baseUrl(),
                new Doc.Words(
                        context.text("paper_contents"),
                        context.text("paper_page"),
                        newest.words().asOf()));
    }

    private Doc doc() {
        SiteSettings settings = context.site().settings();
        List<Doc.Part> parts = new ArrayList<>();
        parts.add(lead());
        view.sections().forEach(section -> parts.add(section(section)));
        Set<String> led = new LinkedHashSet<>(entry.type().page().lead());
        view.groups().forEach(group -> parts.addAll(group(group, field -> !led.contains(field.name()))));
        parts.add(about());
        return new Doc(
                settings.language(),
                view.typeLabel(),
                view.title(),
                view.summary(),
                view.notice(),
                view.facts().stream()
                        .map(field -> new Doc.Fact(field.label(), passages.value(field)))
                        .toList(),
                parts.stream().filter(part -> !part.passages().isEmpty()).toList(),
                settings.publisher(),
                address,
                view.modifiedIso(),
                words(context, view.modified()));
    }

    static Doc.Words words(PageContext context, String day) {
        return new Doc.Words(
                "", context.text("paper_page"), day.isEmpty() ? "" : context.text("paper_as_of", "date", day));
    }

    private Doc.Part lead() {
        List<Passage> all = new ArrayList<>();
        entry.type().page().lead().stream()
                .map(view.field()::get)
                .filter(FieldView::present)
                .forEach(field -> all.addAll(passages.own(field, all.isEmpty() && isProse(field))));
        return new Doc.Part("", "", 1, false, all);
    }

    private static boolean isProse(FieldView field) {
        return field.items().stream().anyMatch(item -> !item.contentHtml().isEmpty());
    }

    private Doc.Part section(SectionView section) {
        List<Passage> all = Passages.of(section.contentHtml(), address);
        return new Doc.Part(
                section.id(),
                section.heading(),
                1,
                false,
                all.stream()
                        .map(passage -> passage instanceof Passage.Heading h
                                // Below the heading of the section, which the layout writes, stand those of level 3.
                                ? new Passage.Heading(Math.max(1, h.level() - 1), h.runs())
                                : passage)
                        .toList());
    }

    /// Short fields of a group share a table, long ones have headings of their own.
    private List<Doc.Part> group(GroupView group, Predicate<FieldView> wanted) {
        List<FieldView> fields = group.fields().stream().filter(wanted).toList();
        return List.of(new Doc.Part("", group.label(), 1, false, passages.group(fields)));
    }

    private Doc.Part about() {
        List<Passage> all = new ArrayList<>();
        all.add(new Passage.Paragraph(List.of(Run.of(view.passport().citation()))));
        return new Doc.Part("", context.text("cite_title"), 1, false, all);
    }
}
