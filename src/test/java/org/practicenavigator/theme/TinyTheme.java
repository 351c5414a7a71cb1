package org.practicenavigator.theme;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.practicenavigator.finding.DocPath;

/// A theme with the least that is required, to which a test adds one thing.
final class TinyTheme {

    private final DocPath folder;
    private final SortedMap<DocPath, String> texts = new TreeMap<>();
    private final SortedMap<DocPath, byte[]> assets = new TreeMap<>();

    private TinyTheme(String name) {
        this.folder = new DocPath("themes/" + name);
    }

    /// A theme without any file.
    static TinyTheme empty(String name) {
        return new TinyTheme(name);
    }

    /// A theme with all layouts that must be there.
    static TinyTheme complete() {
        TinyTheme theme = new TinyTheme("tiny").with("layouts/base.mustache", "<html>{{$main}}{{/main}}</html>");
        for (String layout : new String[] {
            "home",
            "catalogue",
            "municipalities",
            "entry",
            "template",
            "about",
            "search",
            "alphabet",
            "not-found",
            "redirect"
        }) {
            theme.with("layouts/" + layout + ".mustache", "{{<base}}{{$main}}{{page.title}}{{/main}}{{/base}}");
        }
        return theme;
    }

    TinyTheme with(String inside, String text) {
        texts.put(new DocPath(folder + "/" + inside), text);
        return this;
    }

    TinyTheme withAsset(String inside, String content) {
        assets.put(new DocPath(folder + "/assets/" + inside), content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    ThemeSource source() {
        return new ThemeSource(folder, texts, assets);
    }
}
