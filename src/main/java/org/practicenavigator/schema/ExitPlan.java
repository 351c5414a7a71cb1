package org.practicenavigator.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A way out of the author's form: where what was written may be sent.
///
/// @param label what the button says, "" for the words of the theme
/// @param host the host of a forge, for example `github.com`; "" where the kind needs none
/// @param owner the owner of the repository, or a path of groups
/// @param branch "" for `main`
/// @param pattern of a forge: the address with the places `{owner}`, `{repo}`, `{branch}`, `{dir}`, `{file}`,
///     `{text}`
/// @param address where an endpoint takes what is sent
/// @param limit how many bytes an address that carries the text may have
public record ExitPlan(
        Kind kind,
        String label,
        String host,
        String owner,
        String repository,
        String branch,
        String pattern,
        String address,
        int limit) {

    /// Longer addresses are refused by some servers and mail programs.
    private static final int USUAL_LIMIT = 7500;

    /// A letter to the coordinator; the share sheet of a phone; the page "new file" of a forge; an address of one's
    /// own that takes applications; files for the author.
    public enum Kind {
        LETTER,
        SHARE,
        GITHUB,
        GITLAB,
        GITEA,
        FORGE,
        ENDPOINT,
        SAVE;

        /// As settings and scripts write it, for example `github`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static List<ExitPlan> of(YamlView settings) {
        return settings.views("exits").stream().map(ExitPlan::exit).toList();
    }

    /// A kind that is none of these was told by the template of the settings.
    static Kind kind(YamlView view) {
        return Arrays.stream(Kind.values())
                .filter(each -> each.word().equals(view.text("kind")))
                .findFirst()
                .orElse(Kind.SAVE);
    }

    private static ExitPlan exit(YamlView view) {
        return new ExitPlan(
                kind(view),
                view.text("label"),
                view.text("host"),
                view.text("owner"),
                view.text("repository"),
                view.text("branch", "main"),
                view.text("pattern"),
                view.text("address"),
                view.integer("limit", USUAL_LIMIT));
    }
}
