package org.practicenavigator.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.history.ChangeReader;
import org.practicenavigator.history.Changes;
import org.practicenavigator.history.History;
import org.practicenavigator.output.PreviewPage;
import org.practicenavigator.page.PageViews;
import org.practicenavigator.report.TextFormat;
import org.practicenavigator.site.Links;
import org.practicenavigator.site.Page;
import org.practicenavigator.theme.Asset;

/// The changed entries as they will be on the site, in one file. Reviewers need it most where errors stand, so it is
/// made then as well: a page that cannot be made is named instead. Nobody is shown by name: a preview is no page for
/// which a person has given consent.
public final class Preview {

    private static final int MOST_NOTES = 30;

    private final Changes changes;
    private final List<String> notes = new ArrayList<>();
    private String text = "";

    private Preview(Changes changes) {
        this.changes = changes;
    }

    /// Writes the file.
    ///
    /// @param since the state whose differences are shown
    /// @return how many entries are shown
    /// @throws org.practicenavigator.history.ChangesUnknownException where nobody can say what changed
    public static int write(BuildRequest request, String since, Path file) {
        Preview preview = new Preview(ChangeReader.read(request.project(), since));
        int shown = Build.material(request, preview::make).orElse(0);
        ReportFiles.write(
                file,
                preview.text.isEmpty()
                        ? new PreviewPage("", address -> Optional.empty())
                                .write(
                                        TITLE,
                                        List.of("Шаблоны или оформление не читаются, показать нечего."),
                                        List.of())
                        : preview.text);
        return shown;
    }

    private static final String TITLE = "Изменённые страницы";

    private int make(Material material) {
        PageViews views = material.views(History.NONE);
        errors(material);
        List<PreviewPage.Shown> pages = new ArrayList<>();
        for (Changes.Change change : changes.files()) {
            material.site().entries().values().stream()
                    .filter(entry -> entry.path().equals(change.path()))
                    .findFirst()
                    .ifPresent(entry -> page(entry, views, material).ifPresent(pages::add));
        }
        if (pages.isEmpty()) {
            notes.add("Изменённых страниц нет.");
        }
        text = new PreviewPage(material.site().settings().baseUrl(), files(material)).write(TITLE, notes, pages);
        return pages.size();
    }

    private void errors(Material material) {
        List<Finding> errors =
                material.findings().stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            notes.add("Это ещё нельзя опубликовать. Ошибок: " + errors.size()
                    + ". Показано то, что получается показать.");
        }
        errors.stream()
                .limit(MOST_NOTES)
                .forEach(error -> notes.add("Ошибка · " + error.where().file() + ", строка "
                        + error.where().place().line() + ". " + TextFormat.safe(error.message())));
    }

    private Optional<PreviewPage.Shown> page(Entry entry, PageViews views, Material material) {
        Optional<Page> page = material.site().pages().stream()
                .filter(p -> p instanceof Page.EntryPage own && own.key().equals(entry.key()))
                .findFirst();
        if (page.isEmpty()) {
            notes.add("«" + TextFormat.safe(entry.title()) + "» на сайте не видна: таково состояние записи.");
            return Optional.empty();
        }
        try {
            PageViews.Viewed viewed = views.view(page.get());
            PageViews.Viewed card = views.card(entry);
            return Optional.of(new PreviewPage.Shown(
                    entry.title(),
                    page.get().address(),
                    material.theme().render(card.layout(), card.view()),
                    material.theme().render(viewed.layout(), viewed.view())));
        } catch (RuntimeException e) {
            // An entry with errors may lack what its page cannot do without.
            notes.add("«" + TextFormat.safe(entry.title()) + "» показать не получилось: сначала исправьте ошибки.");
            return Optional.empty();
        }
    }

    private static Function<String, Optional<byte[]>> files(Material material) {
        Map<String, byte[]> assets = new HashMap<>();
        for (Asset asset : material.theme().assets()) {
            assets.put(asset.address(), asset.content());
        }
        Map<String, DocPath> attachments = new HashMap<>();
        material.tree().attachments().keySet().forEach(path -> attachments.put(Links.fileAddress(path), path));
        return address -> Optional.ofNullable(assets.get(address))
                .or(() -> Optional.ofNullable(attachments.get(address))
                        .flatMap(path -> AttachmentFiles.cleaned(material.tree(), path)));
    }
}
