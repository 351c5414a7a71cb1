package org.practicenavigator.schema;

import java.util.List;

/// How all entries of a type are listed.
///
/// @param address the address of the list, for example `praktiki/index.html`
/// @param order fields by which lists are sorted where there are no `sorts`
/// @param size entries on one page
/// @param tile the group field with row and column of a tile map, "" for none
/// @param valid the fields that say from when to when an entry holds
/// @param menu where sites show the way to the list
/// @param sorts the orders that visitors may choose; the first one is that of the static list
/// @param table fields of the table of all entries; empty for none
public record ListPlan(
        String address,
        String layout,
        List<String> order,
        int size,
        String tile,
        Valid valid,
        Menu menu,
        List<Sort> sorts,
        List<String> table) {

    /// Where the way to a list stands: in the head of every page, in its foot, each entry of its own in the foot, or
    /// nowhere.
    public enum Menu {
        HEAD,
        FOOT,
        FOOT_ENTRIES,
        NONE
    }

    /// @param from a date field, "" for none
    /// @param to a date field, "" for none
    public record Valid(String from, String to) {}

    /// An order of entries.
    ///
    /// @param by fields, the first decides; a leading `-` means descending
    public record Sort(String id, String label, List<String> by) {}

    /// The folder of the list and of its facet pages, with a trailing slash.
    public String folder() {
        return address.substring(0, address.lastIndexOf('/') + 1);
    }
}
