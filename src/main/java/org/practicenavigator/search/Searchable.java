package org.practicenavigator.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.practicenavigator.content.Bodies;
import org.practicenavigator.content.Entry;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;

/// What an entry offers to a search, before any analysis: what our own index is made from, for engines that make
/// theirs.
///
/// @param address relative to the top of the site
/// @param words texts by the field of their weight: `w400` for 4
/// @param codes of facets and of what makes entries alike, by field
/// @param shown what snippets are cut from
public record Searchable(
        String type,
        String id,
        String title,
        String summary,
        String address,
        SequencedMap<String, List<String>> words,
        SequencedMap<String, Set<String>> codes,
        String shown) {

    /// Hands over every visible entry, in the order of keys; none is kept.
    public static void each(Site site, Bodies bodies, Consumer<Searchable> taker) {
        SiteCodes codes = SiteCodes.of(site);
        for (Entry entry : SiteCodes.visible(site)) {
            EntryText text = EntryText.of(site, entry, bodies);
            taker.accept(new Searchable(
                    entry.key().type(),
                    entry.id(),
                    entry.title(),
                    entry.summary(),
                    PagePlanner.address(entry),
                    new LinkedHashMap<>(text.byWeight()),
                    new LinkedHashMap<>(codes.of(entry)),
                    text.shown()));
        }
    }

    /// How words are read, with what this site has to say of them.
    public static WordChain chain(Site site, Bodies bodies) {
        Set<String> whole = new TreeSet<>();
        each(
                site,
                bodies,
                entry -> entry.words()
                        .values()
                        .forEach(texts -> texts.forEach(text -> Word.of(text).stream()
                                .filter(Word::isKeptWhole)
                                .map(Word::folded)
                                .forEach(whole::add))));
        return new WordChain(
                WordForms.stopWords(),
                List.copyOf(whole),
                WordForms.LONGEST,
                SiteCodes.of(site).facts().synonyms());
    }
}
