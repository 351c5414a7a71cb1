package org.practicenavigator.bundle;

/// What is wrong with a pack.
///
/// @param kind what happened
/// @param file the file it is about, "" for the pack as a whole
/// @param detail a number or a name that the kind speaks of, "" for none
public record Problem(Kind kind, String file, String detail) {

    /// Words for people are the command's.
    public enum Kind {
        /// No ZIP archive, or one that breaks off.
        BROKEN,
        /// The archive holds more than any pack does.
        TOO_LARGE,
        /// A name that leads out of the pack, or stands twice.
        BAD_NAME,
        /// No manifest, or one that cannot be read.
        NO_MANIFEST,
        /// The manifest is of a format that this program does not know.
        UNKNOWN_FORMAT,
        /// The manifest names a file that is not there.
        MISSING,
        /// A file that the manifest does not name.
        UNLISTED,
        SIZE_DIFFERS,
        DIGEST_DIFFERS,
        /// A text that is another than in `data.json`.
        TEXT_DIFFERS,
        /// A text beyond the limit of its field.
        TOO_LONG,
        /// The page of instruction does not show a text as it is.
        PAGE_DIFFERS,
        /// The parts of the pack tell of different entries.
        ENTRY_DIFFERS
    }
}
