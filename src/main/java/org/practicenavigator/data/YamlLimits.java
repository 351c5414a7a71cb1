package org.practicenavigator.data;

/// How much YAML one text may hold. Authors never meet these numbers; a hostile or broken file does.
///
/// @param characters the longest text, in UTF-16 units
/// @param depth how many maps and lists may stand inside one another, the outermost included
/// @param nodes how many keys, values, maps and lists there may be altogether
public record YamlLimits(int characters, int depth, int nodes) {

    /// For what stands at the head of a page (`reliability.md` 5.4).
    public static final YamlLimits FRONT_MATTER = new YamlLimits(64 * 1024, 20, 5_000);

    /// For files of our own making that are larger: content types and vocabularies.
    public static final YamlLimits TEMPLATE = new YamlLimits(1024 * 1024, 20, 50_000);
}
