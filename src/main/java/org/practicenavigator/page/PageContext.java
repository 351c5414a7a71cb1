package org.practicenavigator.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.practicenavigator.content.Bodies;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.history.History;
import org.practicenavigator.person.Persons;
import org.practicenavigator.site.Channel;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.Theme;

/// What page views are made from. Immutable; pages are made by several threads.
///
/// @param history what Git tells of the entries' files
/// @param fileSizes attachments with their sizes in bytes, as authors sent them
/// @param similar entries that are like a given one, with what they share; empty where there is no index
/// @param persons who agreed to be named on pages of entries
public record PageContext(
        Site site,
        Bodies bodies,
        Theme theme,
        History history,
        Map<DocPath, Long> fileSizes,
        Function<EntryKey, List<Alike>> similar,
        Persons persons) {

    /// Without people: roles only.
    public PageContext(
            Site site,
            Bodies bodies,
            Theme theme,
            History history,
            Map<DocPath, Long> fileSizes,
            Function<EntryKey, List<Alike>> similar) {
        this(site, bodies, theme, history, fileSizes, similar, Persons.NONE);
    }

    /// The same without people, for copies of pages whose addresses no consent names.
    PageContext withoutPersons() {
        return new PageContext(site, bodies, theme, history, fileSizes, similar);
    }

    /// An entry that is like another.
    ///
    /// @param shared values that both have, with the names of their fields, the most telling first
    /// @param words words that both have in their titles
    public record Alike(EntryKey key, List<String> shared, List<String> words) {}

    /// A text of the theme with its gaps filled.
    String text(String key, String... facts) {
        return theme.strings().text(key, facts);
    }

    /// What a channel holds, as lists, feeds and widgets name it: «Практики — Тема: адаптация».
    String heading(Channel channel) {
        return text(
                "list_by_value",
                "list",
                channel.type().label().list(),
                "facet",
                channel.facet().use().title(),
                "value",
                channel.value().label());
    }
}
