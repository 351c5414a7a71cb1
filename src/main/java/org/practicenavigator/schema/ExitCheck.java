package org.practicenavigator.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;

/// Checks that every way out of the form has what it needs: a button that leads nowhere would cost an author the
/// evening.
public final class ExitCheck {

    private static final Rule INCOMPLETE = new Rule("exit-incomplete");

    private ExitCheck() {}

    /// What is missing in `exits`, in their order.
    ///
    /// @param yaml the settings, judged by [Template#SITE]
    public static List<Finding> of(DocPath file, YamlMap yaml) {
        YamlView settings = new YamlView(yaml);
        return settings.views("exits").stream()
                .flatMap(exit -> missing(settings, exit).stream().map(key -> finding(file, exit, key)))
                .toList();
    }

    /// Letters that no coordinator takes go to the mailbox of the site.
    private static Optional<Key> missing(YamlView settings, YamlView exit) {
        return switch (ExitPlan.kind(exit)) {
            case LETTER -> settings.has("contact_email") ? Optional.empty() : lacking(settings, Key.COORDINATORS);
            case GITHUB -> lacking(exit, Key.OWNER, Key.REPOSITORY);
            case GITLAB, GITEA -> lacking(exit, Key.HOST, Key.OWNER, Key.REPOSITORY);
            case FORGE -> lacking(exit, Key.PATTERN);
            case ENDPOINT -> lacking(exit, Key.ADDRESS);
            case SHARE, SAVE -> Optional.empty();
        };
    }

    private static Optional<Key> lacking(YamlView view, Key... keys) {
        return Stream.of(keys).filter(key -> !view.has(key.name)).findFirst();
    }

    private static Finding finding(DocPath file, YamlView exit, Key key) {
        return INCOMPLETE.in(
                new Span(file, exit.map().place()),
                "kind",
                exit.text("kind"),
                "key",
                key.name,
                "example",
                key.name + ": " + key.example);
    }

    /// A setting that an exit cannot do without.
    private enum Key {
        COORDINATORS("coordinators", "{type: municipality, via: municipality, field: coordinator}"),
        HOST("host", "git.institut.example"),
        OWNER("owner", "institut"),
        REPOSITORY("repository", "navigator"),
        PATTERN("pattern", "https://forge.example/…"),
        ADDRESS("address", "https://priem.institut.example/zayavki");

        private final String name;
        private final String example;

        Key(String name, String example) {
            this.name = name;
            this.example = example;
        }
    }
}
