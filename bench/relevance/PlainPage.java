import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of somebody's documentation as plain text with headings: code, targets of links and HTML are gone.
///
/// Every Markdown dialect has its own inventions, so the reading is coarse: what could mean something to a Markdown reader
/// and is not a heading or a list item is taken out.
///
/// @param title of the front matter, else of the first heading; empty for none
/// @param body Markdown with headings of level 2, paragraphs and list items
record PlainPage(String title, String summary, String body) {

    private static final int SUMMARY = 160;
    private static final Pattern FRONT = Pattern.compile("\\A\\uFEFF?---[ \\t]*\\n(.*?\\n)---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("^[\\s>*+-]*(`{3,}|~{3,}).*$");
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(.*)$");
    private static final Pattern NOTHING =
            Pattern.compile("[-=*_|:\\s]+|:{3}.*|\\[[a-z/].*]|\\[!.*]|\\[[^]]+]:.*|\\{\\{?[%<].*");
    private static final Pattern SITE_NAME =
            Pattern.compile("(?i)(\\s*[|–—-])?\\s*(Документация Майкрософт|Документы Майкрософт|Microsoft Docs|Microsoft Learn)\\s*$");

    static PlainPage read(String file) {
        String text = file.replace("\r\n", "\n").replace('\r', '\n');
        Matcher front = FRONT.matcher(text);
        String data = front.find() ? front.group(1) : "";
        List<String> lines = new ArrayList<>();
        String first = lines(data.isEmpty() ? text : text.substring(front.end()), lines);
        String named = inline(SITE_NAME.matcher(value(data, "title")).replaceFirst(""));
        String title = named.isEmpty() ? first : named;
        String body = String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip() + "\n";
        String described = inline(value(data, "description"));
        return new PlainPage(title, described.isEmpty() ? beginning(body) : described, body);
    }

    /// @return the first heading of level 1, which is the title and not part of the body
    private static String lines(String text, List<String> lines) {
        String first = "";
        String fence = "";
        String plain = text.replaceAll("(?s)<!--.*?-->", " ").replaceAll("(?is)<(script|style|pre)\\b.*?</\\1>", " ");
        for (String line : plain.split("\n")) {
            Matcher mark = FENCE.matcher(line);
            if (mark.matches()) {
                fence = fence.isEmpty() ? mark.group(1) : mark.group(1).startsWith(fence) ? "" : fence;
            } else if (fence.isEmpty()) {
                Matcher heading = HEADING.matcher(line);
                if (heading.matches() && first.isEmpty() && heading.group(1).length() == 1) {
                    first = inline(heading.group(2));
                } else {
                    line(line, heading, lines);
                }
            }
        }
        return first;
    }

    private static void line(String line, Matcher heading, List<String> lines) {
        String bare = line.replaceFirst("^[\\s>]+", "");
        if (heading.matches()) {
            String text = inline(heading.group(2));
            if (!text.isEmpty()) {
                lines.addAll(List.of("", "## " + text, ""));
            }
        } else if (bare.isEmpty() || NOTHING.matcher(bare).matches()) {
            lines.add("");
        } else {
            Matcher item = ITEM.matcher(line);
            String text = inline(item.matches() ? item.group(1) : bare).replaceFirst("^[-+=#>:.)\\d\\s]+", "");
            if (!text.isEmpty()) {
                lines.add(item.matches() ? "- " + text : text);
            }
        }
    }

    /// What goes out of a line, in this order.
    private static final List<Rewrite> INLINE = List.of(
            new Rewrite("!\\[[^]]*]\\([^)]*\\)|!\\[[^]]*]\\[[^]]*]", " "),
            new Rewrite("\\[([^\\[\\]]*)](?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)|\\[[^]]*])", "$1"),
            new Rewrite("\\w{2,10}://\\S+|https?:\\S+|mailto:\\S+|\\bwww\\.\\S+", " "),
            new Rewrite("</?[A-Za-z!][^>]*>|&#?[A-Za-z0-9]+;|\\{[#.%:][^}]*}|:{3}", " "),
            new Rewrite("\\\\([!-/:-@\\[-`{-~])", "$1"),
            new Rewrite("(?:\\+7|8)[ (-]{0,2}9\\d\\d[ )-]{0,2}\\d{3}[ -]?\\d{2}[ -]?\\d{2}", " "),
            new Rewrite("[\\p{Cf}\\p{Cc}\\p{Co}\\uFFFD]+", ""),
            new Rewrite("[`*<>\\[\\]{}|\\\\~^$]+", " "),
            new Rewrite("(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])", " "),
            new Rewrite("\\s+(?=[,.;:!?)])", ""),
            new Rewrite("[\\s\\u00A0\\u2000-\\u200A\\u202F]+", " "));

    private record Rewrite(Pattern pattern, String by) {

        Rewrite(String pattern, String by) {
            this(Pattern.compile(pattern), by);
        }
    }

    private static String inline(String text) {
        String plain = text;
        for (Rewrite each : INLINE) {
            plain = each.pattern().matcher(plain).replaceAll(each.by());
        }
        return plain.strip();
    }

    /// A scalar of the front matter: plain, quoted or folded over several lines; empty where it is not there.
    static String value(String data, String key) {
        Matcher line = Pattern.compile("(?m)^" + key + ":[ \\t]*(.*(?:\\n[ \\t]+.*)*)$").matcher(data);
        if (!line.find()) {
            return "";
        }
        String value = line.group(1).replaceFirst("^[>|][-+]?\\s*\\n", "").replaceAll("\\s*\\n\\s*", " ").strip();
        if (value.length() > 1 && value.charAt(0) == '"' && value.endsWith("\"")) {
            return value.substring(1, value.length() - 1).replaceAll("\\\\([\"\\\\])", "$1");
        }
        return value.length() > 1 && value.charAt(0) == '\'' && value.endsWith("'")
                ? value.substring(1, value.length() - 1).replace("''", "'")
                : value;
    }

    private static String beginning(String body) {
        String prose = body.replaceAll("(?m)^## .*$|^- ", " ").replaceAll("\\s+", " ").strip();
        if (prose.length() <= SUMMARY) {
            return prose;
        }
        int space = prose.lastIndexOf(' ', SUMMARY);
        return prose.substring(0, space < SUMMARY / 2 ? SUMMARY : space) + "…";
    }

    /// Words outside headings.
    int words() {
        return (int) Pattern.compile("\\p{L}[\\p{L}\\p{N}-]*").matcher(body.replaceAll("(?m)^## .*", "")).results().count();
    }

    boolean isRussian() {
        long letters = body.codePoints().filter(Character::isLetter).count();
        long russian = body.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                .count();
        return 2 * russian > letters;
    }

    String markdown(String id) {
        return "---\nid: " + id + "\ntitle: " + quoted(title) + "\nsummary: " + quoted(summary) + "\n---\n\n" + body;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
