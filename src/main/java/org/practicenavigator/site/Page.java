package org.practicenavigator.site;

import org.practicenavigator.content.EntryKey;

/// A page that is to be published.
public sealed interface Page {

    /// Relative to the top of the site: `praktiki/rakushka-dobra.html`.
    String address();

    record HomePage(String address) implements Page {}

    record EntryPage(EntryKey key, String address) implements Page {}

    /// @param number from 1
    /// @param of how many pages the list has
    record ListPage(String type, int number, int of, String address) implements Page {}

    /// Entries of a type with one value of one field.
    record TermPage(String type, String field, String code, int number, int of, String address) implements Page {}

    record TemplatePage(String address) implements Page {}

    record AboutPage(String address) implements Page {}

    record SearchPage(String address) implements Page {}

    /// Entries and values of facets by the alphabet.
    ///
    /// @param letter whose page it is, see [Alphabet]; "" for the page with which the index begins
    record AlphabetPage(String letter, String address) implements Page {}

    /// A page of a kind that one class adds, see [PageKind].
    ///
    /// @param kind the kind's name
    /// @param key what the page is about, in the words of its kind; "" where the kind has one page
    /// @param listed whether the page belongs into the map for search engines
    record KindPage(String kind, String key, String address, boolean listed) implements Page {}

    record NotFoundPage(String address) implements Page {}

    /// A former address that leads to a present one.
    record RedirectPage(String address, String target) implements Page {}
}
