package org.practicenavigator.schema;

import java.util.List;
import java.util.Optional;

/// How an entry is shown on its page, on cards and beside others.
///
/// @param facts fields of the passport
/// @param card fields that a card shows
/// @param badges fields whose values are words with a colour
/// @param compare fields by which entries are compared side by side; empty where they are not
/// @param widget whether other sites may embed the entry, and lists of such entries
/// @param lead fields that stand before the text in documents made from an entry, in order
/// @param downloads the kinds of documents that are offered beside the page: `docx`, `pdf` …
/// @param charts groups drawn as pictures beside their tables
/// @param calendars groups drawn as calendars
/// @param near which entries of the type are neighbours
/// @param staleAfter months after which an unchanged entry is called old; 0 for never
public record PagePlan(
        String layout,
        List<String> facts,
        List<String> card,
        List<String> badges,
        List<String> compare,
        boolean widget,
        List<String> lead,
        List<String> downloads,
        List<Chart> charts,
        List<Calendar> calendars,
        Optional<Near> near,
        int staleAfter) {

    /// A group of which every row is drawn as bars, or whose rows are points in time.
    ///
    /// @param list the group field
    /// @param title the field that names a row
    /// @param unit the field with the unit of measure, "" for none
    /// @param values fields with numbers, each a bar, in order: «было», «стало», «план»
    /// @param part with `whole`: a share; both "" for none
    /// @param along the field of time; "" where rows are not points in time
    public record Chart(
            String list, String title, String unit, List<String> values, String part, String whole, String along) {}

    /// A group whose rows take place at some time.
    ///
    /// @param start the field with the first day, "" where time is only told in words
    /// @param end the field with the last day, or ""
    /// @param words the field with the time in words, or ""
    /// @param text the field that says what happens
    public record Calendar(String list, String start, String end, String words, String text) {}

    /// Neighbours by straight distance.
    ///
    /// @param latitude a field, degrees north
    /// @param longitude a field, degrees east
    public record Near(String latitude, String longitude, int count) {}
}
