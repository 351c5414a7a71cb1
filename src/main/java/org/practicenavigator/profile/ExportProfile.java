package org.practicenavigator.profile;

import java.util.List;
import java.util.Optional;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.schema.PartialDate;

/// How entries of one type are packed for a place where people enter them by hand: `content/_exports/*.yaml`.
///
/// @param id the name of the profile and of its command-line exports
/// @param version what a bundle names, so that people know by which map it was made
/// @param title the place, for headings
/// @param place the same in the accusative, for sentences: «внести в …»
/// @param lead what the page of readiness is about
/// @param url the address of the place, "" where none is known
/// @param entries the id of the content type
/// @param verified when, by whom and by what the map was compared with the place; absent where nobody did
/// @param status the field of an entry that tells whether it was submitted, "" for none
/// @param sheet the rows that become a table of their own
/// @param pictures which pictures are packed
/// @param attachments paths of fields whose files are packed
/// @param parts groups of fields, in order
/// @param fields the fields of the place, in the order in which they are entered
/// @param needs what an entry must have to be ready
/// @param file where the profile stands
public record ExportProfile(
        String id,
        String version,
        String title,
        String place,
        String lead,
        String url,
        String entries,
        Optional<Verified> verified,
        String status,
        Optional<SheetPlan> sheet,
        Optional<PicturePlan> pictures,
        List<String> attachments,
        List<Part> parts,
        List<Target> fields,
        List<Need> needs,
        DocPath file) {

    public ExportProfile {
        attachments = List.copyOf(attachments);
        parts = List.copyOf(parts);
        fields = List.copyOf(fields);
        needs = List.copyOf(needs);
    }

    /// @param how by what it was compared, "" where that is not told
    public record Verified(PartialDate on, String by, String how) {}

    /// @param file the name of the file without its ending
    /// @param from the path of a group with many rows
    public record SheetPlan(String file, String from) {}

    /// @param from paths of groups with a file each
    /// @param side the longest side in pixels, 0 for as it is
    public record PicturePlan(List<String> from, int side) {

        public PicturePlan {
            from = List.copyOf(from);
        }
    }

    public record Part(String code, String title) {}

    /// How several of our fields become one of theirs.
    public enum Compose {
        /// One after the other, an empty line between.
        PLAIN,
        /// The same, each under its name.
        HEADED,
        /// In one line, each with its name.
        LINE
    }

    /// A field of the place.
    ///
    /// @param name the file's name without number and ending
    /// @param from paths of our fields, `#name` for sections
    /// @param limit the most characters (UTF-16 units, as browsers count), absent where nobody knows
    /// @param spaces whether the limit counts spaces
    /// @param required whether the place refuses an entry without it
    public record Target(
            String name,
            String title,
            String part,
            List<String> from,
            Compose compose,
            Optional<Integer> limit,
            boolean spaces,
            boolean required,
            String help) {

        public Target {
            from = List.copyOf(from);
        }

        /// The length of a text as the limit counts it.
        public int length(String text) {
            return spaces ? text.length() : text.replaceAll("\\s", "").length();
        }
    }

    /// What an entry must have: all of some conditions, and one of others where there are any.
    ///
    /// @param task what the author is asked to do
    public record Need(String name, String title, String task, List<Condition> all, List<Condition> any) {

        public Need {
            all = List.copyOf(all);
            any = List.copyOf(any);
        }
    }

    /// A condition on one field or section.
    ///
    /// @param path of a field, or `#name` for a section
    /// @param min how many values or rows count as enough
    /// @param with fields that a row must have to count
    /// @param withAny fields of which a row must have one to count; none asked where empty
    /// @param terms codes that count; all where empty
    /// @param chars the fewest characters of a section or text
    /// @param ifPresent whether an absent field is fine: every row that is there must count
    public record Condition(
            String path,
            int min,
            List<String> with,
            List<String> withAny,
            List<String> terms,
            int chars,
            boolean ifPresent) {

        public Condition {
            with = List.copyOf(with);
            withAny = List.copyOf(withAny);
            terms = List.copyOf(terms);
        }
    }
}
