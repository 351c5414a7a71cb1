package org.practicenavigator.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The ids of headings in one text.
public final class Anchors {

    /// Before every id that an author's words make, so that none can take the name of a property of the page
    /// (`body`, `forms`, `location` …) or of an id of the theme.
    public static final String PREFIX = "t-";

    /// Long enough to be understood in a shared link, short enough to be sent.
    private static final int LONGEST = 60;

    private final List<String> taken = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();

    /// A new id for a heading with these words: `t-chto-delali`, the second one `t-chto-delali-2`.
    String take(String words) {
        String base = PREFIX + cut(Slug.of(words));
        String id = base;
        while (!known.add(id)) {
            id = base + "-" + lastNumber.merge(base, 2, (old, start) -> old + 1);
        }
        taken.add(id);
        return id;
    }

    List<String> all() {
        return taken;
    }

    /// The id that an author means by what stands after "#" in a link: the id itself, the id without its prefix, or
    /// the words of the heading. Empty where there is none.
    public static Optional<String> find(String fragment, List<String> anchors) {
        if (anchors.contains(fragment)) {
            return Optional.of(fragment);
        }
        String id = PREFIX + cut(Slug.of(decoded(fragment)));
        return anchors.contains(id) ? Optional.of(id) : Optional.empty();
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return fragment;
        }
    }

    private static String cut(String slug) {
        if (slug.isEmpty()) {
            return "razdel";
        }
        int room = LONGEST - PREFIX.length() - 4;
        if (slug.length() <= room) {
            return slug;
        }
        int dash = slug.lastIndexOf('-', room);
        return slug.substring(0, dash > room / 2 ? dash : room);
    }
}
