package org.practicenavigator.theme.view;

/// What the script of a catalogue has to know of the page on which it works.
///
/// @param present whether there is anything to choose by; without it the page stays as it is
/// @param type the content type's id
/// @param dataHref the catalogue's data, see `docs/catalogue-format.md`
/// @param field the facet whose value the page is about, "" for none
/// @param code that value
/// @param number which part of the list the page shows, from 1
/// @param list the heading of the whole list: «Практики»
/// @param counted the words for entries: one, few and many, divided by `|`
/// @param tellHref where one reads how to describe such an entry, "" for nowhere
/// @param kept whether visitors can keep such entries: the script then adds buttons to each card
/// @param sorted whether visitors can choose the order: the script then adds a field for that
public record LiveView(
        boolean present,
        String type,
        String dataHref,
        String field,
        String code,
        int number,
        String list,
        String counted,
        String tellHref,
        boolean kept,
        boolean sorted) {}
