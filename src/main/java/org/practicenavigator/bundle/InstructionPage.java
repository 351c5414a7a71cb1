package org.practicenavigator.bundle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.practicenavigator.profile.ExportProfile;
import org.practicenavigator.profile.Readiness;
import org.practicenavigator.theme.Strings;
import org.practicenavigator.theme.view.InstructionView;

/// Step «explain»: a filled form → the page by which a person enters it.
final class InstructionPage {

    static final String NAME = "instruktsiya.html";
    static final String LAYOUT = "instruction";

    private static final int MOST_ROWS = 14;
    private static final int LINE = 80;

    private final Strings strings;
    private final FilledForm form;
    private final Origin origin;

    private InstructionPage(Strings strings, FilledForm form, Origin origin) {
        this.strings = strings;
        this.form = form;
        this.origin = origin;
    }

    /// @param files the other files of the pack
    static InstructionView view(
            Strings strings,
            String language,
            FilledForm form,
            Origin origin,
            Readiness readiness,
            Optional<Submitted> submitted,
            SortedMap<String, byte[]> files) {
        InstructionPage page = new InstructionPage(strings, form, origin);
        ExportProfile profile = form.profile();
        return new InstructionView(
                language,
                strings.texts(),
                strings.text("bundle_window", "title", origin.title(), "place", profile.title()),
                strings.text("bundle_heading", "place", profile.place()),
                origin.title(),
                profile.id() + "/" + origin.id() + "/" + profile.version(),
                origin.address(),
                profile.url(),
                page.verified(),
                profile.verified().isPresent(),
                page.origin(),
                submitted.map(page::changed).orElse(""),
                submitted.map(page::changes).orElse(List.of()),
                readiness.open().stream()
                        .map(need -> new InstructionView.TaskView(need.title(), need.task()))
                        .toList(),
                !readiness.isReady(),
                page.parts(),
                page.files(files),
                page.empty(),
                Long.toString(form.fields().stream()
                        .filter(field -> !field.text().isEmpty())
                        .count()));
    }

    /// A text as the content of an element.
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private String verified() {
        return form.profile()
                .verified()
                .map(v -> strings.text("bundle_verified", "date", v.on().iso(), "by", v.by()))
                .orElseGet(() -> strings.text("bundle_unverified"));
    }

    private String origin() {
        return strings.text(
                origin.revision().isEmpty() ? "bundle_origin_plain" : "bundle_origin",
                "profile",
                form.profile().id(),
                "version",
                form.profile().version(),
                "modified",
                origin.modified(),
                "revision",
                origin.revision());
    }

    private String changed(Submitted submitted) {
        int count = submitted.changes(form).size();
        return strings.text(
                count == 0 ? "bundle_changed_none" : "bundle_changed_some",
                "date",
                submitted.on(),
                "count",
                Integer.toString(count));
    }

    private List<InstructionView.ChangeView> changes(Submitted submitted) {
        return submitted.changes(form).stream()
                .map(change -> new InstructionView.ChangeView(
                        change.field().target().title(), anchor(change.field()), escaped(change.before())))
                .toList();
    }

    private List<InstructionView.PartView> parts() {
        List<InstructionView.PartView> parts = new ArrayList<>();
        for (ExportProfile.Part part : form.profile().parts()) {
            List<InstructionView.FieldView> fields = form.fields().stream()
                    .filter(field -> field.target().part().equals(part.code())
                            && !field.text().isEmpty())
                    .map(this::field)
                    .toList();
            if (!fields.isEmpty()) {
                parts.add(new InstructionView.PartView(part.title(), fields));
            }
        }
        return parts;
    }

    private InstructionView.FieldView field(FilledField field) {
        return new InstructionView.FieldView(
                anchor(field),
                Integer.toString(field.number()),
                field.target().title(),
                field.target().help(),
                field.file(),
                escaped(field.text()),
                count(field),
                rows(field.text()));
    }

    /// What has no text has no place of its own: the list of empty fields names it.
    private static String anchor(FilledField field) {
        return field.text().isEmpty() ? "empty" : "f-" + field.target().name();
    }

    private String count(FilledField field) {
        String chars = Integer.toString(field.text().length());
        String bare = Integer.toString(field.text().replaceAll("\\s", "").length());
        String key = field.target().limit().isEmpty()
                ? "bundle_count"
                : field.target().spaces() ? "bundle_count_limit" : "bundle_count_limit_bare";
        return strings.text(
                key,
                "chars",
                chars,
                "bare",
                bare,
                "limit",
                field.target().limit().map(String::valueOf).orElse(""));
    }

    private static int rows(String text) {
        int rows = text.lines().mapToInt(line -> 1 + line.length() / LINE).sum();
        return Math.clamp(rows, 1, MOST_ROWS);
    }

    private String empty() {
        return String.join(
                ", ",
                form.fields().stream()
                        .filter(field -> field.text().isEmpty())
                        .map(field -> field.target().title())
                        .toList());
    }

    private List<InstructionView.PackedView> files(SortedMap<String, byte[]> files) {
        List<InstructionView.PackedView> packed = new ArrayList<>();
        files.forEach((path, bytes) -> {
            String what = what(path);
            if (!what.isEmpty()) {
                packed.add(new InstructionView.PackedView(path, strings.text(what), size(bytes.length)));
            }
        });
        return packed;
    }

    private static String what(String path) {
        if (path.startsWith("foto/")) {
            return "bundle_file_picture";
        }
        if (path.startsWith("prilozheniya/")) {
            return "bundle_file_attachment";
        }
        return switch (path.replaceFirst(".*\\.", path.contains("/") ? "/" : "")) {
            case "docx" -> "bundle_file_word";
            case "pdf" -> "bundle_file_pdf";
            case "xlsx" -> "bundle_file_sheet";
            default -> "";
        };
    }

    private String size(int bytes) {
        if (bytes < 1_000_000) {
            return strings.text("size_kb", "n", Long.toString(Math.max(1, Math.round(bytes / 1000.0))));
        }
        BigDecimal millions = BigDecimal.valueOf(bytes).movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
        return strings.text("size_mb", "n", millions.toPlainString().replace('.', ','));
    }
}
