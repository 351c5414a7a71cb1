package org.practicenavigator.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// A file that pages of the site use: a style sheet, a font, a picture of the theme.
///
/// @param name its path under `assets/` in the theme: `fonts/golos-text-latin.woff2`
/// @param address its address in the site, which changes with its content:
///     `assets/fonts/golos-text-latin.3f2a9c1d.woff2`
/// @param content the bytes to publish; must not be changed
public record Asset(String name, String address, byte[] content) {

    private static final int DIGEST_DIGITS = 8;

    static Asset of(String name, byte[] content) {
        return new Asset(name, address(name, digest(content)), content);
    }

    /// The name under which layouts know the asset, since a dot means something else there:
    /// `style_css` for `style.css`.
    public String key() {
        return name.replaceAll("[^A-Za-z0-9]+", "_");
    }

    /// The address in the site: `style.css` and `3f2a9c1d…` give `assets/style.3f2a9c1d.css`.
    ///
    /// @param digest SHA-256 in hexadecimal digits
    public static String address(String name, String digest) {
        int dot = name.lastIndexOf('.');
        int cut = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
        String address = name.substring(0, cut) + "." + digest.substring(0, DIGEST_DIGITS) + name.substring(cut);
        return "assets/" + address.toLowerCase(Locale.ROOT);
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /// SHA-256 in hexadecimal digits.
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
