package org.practicenavigator.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Some pages of the site in one file that needs nothing beside it: styles stand in it, pictures and fonts are
/// part of it, scripts are left out. Made from pages as the theme writes them, so that reviewers see what visitors
/// will see.
///
/// The theme's own markup is taken apart here by its quotes, which layouts must write (`layout-attribute-unquoted`).
public final class PreviewPage {

    private static final Pattern HEAD_STYLE =
            Pattern.compile("<link rel=\"stylesheet\" href=\"(?:\\.\\./)*(assets/[^\"]+\\.css)\">");
    private static final Pattern BODY = Pattern.compile("<body[^>]*>");
    private static final Pattern MAIN = Pattern.compile("(?s)<main[^>]*>(.*)</main>");
    private static final Pattern SCRIPT = Pattern.compile("(?s)<script[^>]*>.*?</script>");
    private static final Pattern NAMED =
            Pattern.compile(" (id|for|headers|list|aria-labelledby|aria-describedby|aria-controls)=\"([^\"]+)\"");
    private static final Pattern SOURCE = Pattern.compile(" src=\"([^\"]+)\"");
    private static final Pattern SOURCES = Pattern.compile(" srcset=\"[^\"]*\"");
    private static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");
    private static final Pattern URL = Pattern.compile("url\\(\"?'?([^)\"']+)\"?'?\\)");

    private final String base;
    private final Function<String, Optional<byte[]>> files;

    /// @param base the address of the published site, with a slash at the end, or ""
    /// @param files the bytes of a file of the site by its address, absent where there is none
    public PreviewPage(String base, Function<String, Optional<byte[]>> files) {
        this.base = base;
        this.files = files;
    }

    /// A page that is shown.
    ///
    /// @param address its address in the site
    /// @param card the entry's card as HTML, with addresses from the top of the site
    /// @param html the whole page
    public record Shown(String title, String address, String card, String html) {}

    /// @param notes what is to be said above the pages, in plain text; each in a line
    public String write(String title, List<String> notes, List<Shown> pages) {
        StringBuilder text =
                new StringBuilder("<!doctype html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n");
        text.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .append("style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; ")
                .append("form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"robots\" content=\"noindex\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(styles(pages))
                .append("</style>\n</head>\n")
                .append(pages.stream().findFirst().flatMap(PreviewPage::body).orElse("<body>"))
                .append("\n<header class=\"preview-head\">\n<h1>")
                .append(escaped(title))
                .append("</h1>\n");
        notes.forEach(note -> text.append("<p>").append(escaped(note)).append("</p>\n"));
        contents(text, pages);
        text.append("</header>\n<main>\n");
        for (int i = 0; i < pages.size(); i++) {
            article(text, pages.get(i), "p" + (i + 1) + "-");
        }
        return text.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void contents(StringBuilder text, List<Shown> pages) {
        if (pages.size() > 1) {
            text.append("<ol>\n");
            for (int i = 0; i < pages.size(); i++) {
                text.append("<li><a href=\"#p")
                        .append(i + 1)
                        .append("-\">")
                        .append(escaped(pages.get(i).title()))
                        .append("</a></li>\n");
            }
            text.append("</ol>\n");
        }
    }

    private void article(StringBuilder text, Shown page, String prefix) {
        text.append("<article class=\"preview-entry\" id=\"").append(prefix).append("\">\n");
        if (!page.card().isEmpty()) {
            text.append("<div class=\"preview-card\">\n")
                    .append(alone(page.card(), prefix + "card-", ""))
                    .append("\n</div>\n");
        }
        Matcher main = MAIN.matcher(page.html());
        text.append(main.find() ? alone(main.group(1), prefix, page.address()) : "")
                .append("\n</article>\n");
    }

    /// A piece of a page that stands by itself: its names are its own, its pictures are in it.
    private String alone(String html, String prefix, String address) {
        String plain = SOURCES.matcher(SCRIPT.matcher(html).replaceAll("")).replaceAll("");
        String named = NAMED.matcher(plain)
                .replaceAll(m -> Matcher.quoteReplacement(
                        " " + m.group(1) + "=\"" + prefix + m.group(2).replace(" ", " " + prefix) + "\""));
        String shown = SOURCE.matcher(named).replaceAll(m -> Matcher.quoteReplacement(picture(m, address)));
        return LINK.matcher(shown).replaceAll(m -> Matcher.quoteReplacement(link(m, prefix, address)));
    }

    private String picture(MatchResult source, String address) {
        return source.group(1).startsWith("data:")
                ? source.group()
                : files.apply(resolved(address, source.group(1)))
                        .map(bytes -> " src=\"" + data(source.group(1), bytes) + "\"")
                        .orElse("");
    }

    private String link(MatchResult link, String prefix, String address) {
        String target = link.group(1);
        if (target.startsWith("#")) {
            return " href=\"#" + prefix + target.substring(1) + "\"";
        }
        if (target.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
            return link.group();
        }
        return base.isEmpty() ? "" : " href=\"" + escaped(base) + resolved(address, target) + "\"";
    }

    private static Optional<String> body(Shown page) {
        Matcher body = BODY.matcher(page.html());
        return body.find() ? Optional.of(body.group()) : Optional.empty();
    }

    private String styles(List<Shown> pages) {
        List<String> sheets = new ArrayList<>();
        for (Shown page : pages) {
            Matcher sheet = HEAD_STYLE.matcher(page.html());
            while (sheet.find()) {
                if (!sheets.contains(sheet.group(1))) {
                    sheets.add(sheet.group(1));
                }
            }
        }
        StringBuilder text = new StringBuilder();
        for (String sheet : sheets) {
            files.apply(sheet).ifPresent(bytes -> text.append(style(sheet, new String(bytes, StandardCharsets.UTF_8))));
        }
        return text.append(OWN_STYLE).toString();
    }

    private static final String OWN_STYLE = """

            .preview-head, .preview-entry { max-width: 72rem; margin: 1rem auto; padding: 0 1rem; }
            .preview-entry { border-top: 4px solid currentColor; padding-top: 1rem; margin-top: 3rem; }
            .preview-card { max-width: 24rem; margin-bottom: 1.5rem; }
            """;

    private String style(String sheet, String text) {
        return URL.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1).startsWith("data:") || m.group(1).startsWith("#")
                                ? m.group()
                                : files.apply(resolved(sheet, m.group(1)))
                                        .map(bytes -> "url(\"" + data(m.group(1), bytes) + "\")")
                                        .orElse("none")))
                .replace("</", "<\\/");
    }

    /// An address of the site from one that is relative to a page.
    private static String resolved(String address, String relative) {
        List<String> parts = new ArrayList<>(List.of(address.split("/", -1)));
        parts.removeLast();
        for (String part : relative.split("/", -1)) {
            if (part.equals("..")) {
                if (!parts.isEmpty()) {
                    parts.removeLast();
                }
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private static String data(String name, byte[] bytes) {
        String kind = name.substring(name.lastIndexOf('.') + 1);
        String type = switch (kind) {
            case "svg" -> "image/svg+xml";
            case "jpg", "jpeg" -> "image/jpeg";
            case "woff2" -> "font/woff2";
            default -> "image/" + kind;
        };
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
