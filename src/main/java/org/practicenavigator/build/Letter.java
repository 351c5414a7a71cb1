package org.practicenavigator.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.practicenavigator.schema.SiteSettings;

/// The text that whoever opens an archive of the site reads first. Its words are `archive/letter.txt` among the
/// program's resources.
final class Letter {

    /// The file's name: it says «read me», and capital letters stand first in every list.
    static final String NAME = "ПРОЧТИ.txt";

    private static final String RESOURCE = "/navigator/archive/letter.txt";

    /// By this mark the oldest Notepad knows the encoding.
    private static final String MARK = "\uFEFF";

    private Letter() {}

    /// The letter of one site, with line ends that every Notepad knows.
    static String text(SiteSettings settings) {
        String words =
                String.format(Locale.ROOT, words(), settings.title(), settings.regionGenitive(), settings.baseUrl());
        return MARK + words.replace("\n", "\r\n");
    }

    private static String words() {
        try (InputStream in = Letter.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
