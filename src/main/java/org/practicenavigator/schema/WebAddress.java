package org.practicenavigator.schema;

import java.net.URI;
import java.net.URISyntaxException;

/// Which absolute addresses may stand in a public field.
final class WebAddress {

    private WebAddress() {}

    /// An http or https address with a host, without user names, spaces and controls.
    static boolean isSafe(String text) {
        if (text.length() > 2000 || !text.matches("(?i)https?://[^\\s<>\"'`\\\\{}|^\\p{Cntrl}]+")) {
            return false;
        }
        try {
            URI uri = new URI(text);
            return uri.getRawAuthority() != null && !uri.getRawAuthority().contains("@");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
