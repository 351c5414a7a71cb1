/// Intake: texts of authors who know no Git become drafts of entries (`docs/word-form.md`).
///
/// Takes files of any kind that people send, gives drafts, texts of entries, pictures, and what could not be placed.
/// Files of strangers are opened in a process of its own with little memory and time. Must not judge entries (that is
/// `content`'s) and must not know any field by name.
@NullMarked
package org.practicenavigator.intake;

import org.jspecify.annotations.NullMarked;
