package org.practicenavigator.page;

import java.util.List;
import org.practicenavigator.content.Entry;
import org.practicenavigator.markdown.BodyPart;

/// Puts rendered parts together on a page, with the addresses that belong there.
final class BodyHtml {

    private BodyHtml() {}

    static String of(List<BodyPart> parts, Entry document, Addressing addressing) {
        StringBuilder html = new StringBuilder();
        for (BodyPart part : parts) {
            switch (part) {
                case BodyPart.HtmlPart finished -> html.append(finished.html());
                case BodyPart.LinkPart open -> attribute(addressing.link(document, open.target()), html);
            }
        }
        return html.toString();
    }

    private static void attribute(String value, StringBuilder html) {
        for (int i = 0; i < value.length(); i++) {
            switch (value.charAt(i)) {
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> html.append(value.charAt(i));
            }
        }
    }
}
