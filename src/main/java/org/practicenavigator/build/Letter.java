package org.practicenavigator.build;

import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.theme.Strings;

/// The text that whoever opens an archive of the site reads first. Its words are the theme's.
///
/// @param name of its file: it says «read me», and capital letters stand first in every list
/// @param text with line ends that every Notepad knows
record Letter(String name, String text) {

    /// By this mark the oldest Notepad knows the encoding.
    private static final String MARK = "\uFEFF";

    /// The letter of one site.
    static Letter of(SiteSettings settings, Strings words) {
        String text = words.text(
                "archive_letter",
                "title",
                settings.title(),
                "region",
                settings.regionGenitive(),
                "address",
                settings.baseUrl());
        return new Letter(words.text("archive_letter_file"), MARK + (text + "\n").replace("\n", "\r\n"));
    }
}
