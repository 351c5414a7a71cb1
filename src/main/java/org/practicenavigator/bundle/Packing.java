package org.practicenavigator.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.practicenavigator.profile.Readiness;
import org.practicenavigator.theme.Asset;
import org.practicenavigator.theme.Theme;

/// Step «pack»: a filled form and the files that go with it → [Pack].
public final class Packing {

    private Packing() {}

    /// @param language of the texts: `ru`
    /// @param submitted what was entered before, absent where nothing was
    /// @param beside documents, tables, pictures and attachments by their names in the pack
    public static Pack pack(
            Theme theme,
            String language,
            FilledForm form,
            Origin origin,
            Readiness readiness,
            Optional<Submitted> submitted,
            SortedMap<String, byte[]> beside) {
        SortedMap<String, byte[]> files = new TreeMap<>(beside);
        form.fields().stream()
                .filter(field -> !field.text().isEmpty())
                .forEach(field -> files.put(field.file(), bytes(field.text())));
        files.put(DataFile.NAME, bytes(DataFile.of(form, origin, readiness)));
        files.put("vid/instruktsiya.css", asset(theme, "instruction_css"));
        files.put("vid/instruktsiya.js", asset(theme, "carry_js"));
        files.put(
                InstructionPage.NAME,
                bytes(theme.render(
                        InstructionPage.LAYOUT,
                        InstructionPage.view(theme.strings(), language, form, origin, readiness, submitted, beside))));
        files.put(Pack.MANIFEST, bytes(Manifest.of(form.profile(), origin, files)));
        return new Pack(files);
    }

    private static byte[] asset(Theme theme, String key) {
        return theme.assets().stream()
                .filter(asset -> asset.key().equals(key))
                .map(Asset::content)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the base theme has no " + key));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
