package org.practicenavigator.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

/// Who wrote a commit, and on which day.
///
/// @param author what tells people apart; never published
/// @param day in the author's own time zone; absent where the commit holds none that can be true
record Signature(String author, Optional<LocalDate> day) {

    /// Git is from 2005; earlier dates are of histories that were brought along, and there are none before this.
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2200;
    private static final int MOST_OFFSET_MINUTES = 18 * 60;

    static Signature of(RevCommit commit) {
        @Nullable PersonIdent person = commit.getAuthorIdent();
        if (person == null) {
            return new Signature("", day(Instant.ofEpochSecond(commit.getCommitTime()), ZoneOffset.UTC));
        }
        String mail = person.getEmailAddress().strip().toLowerCase(Locale.ROOT);
        return new Signature(
                mail.isEmpty() ? person.getName().strip() : mail, day(person.getWhenAsInstant(), offset(person)));
    }

    /// Programs have written offsets that no place on Earth has.
    @SuppressWarnings("deprecation")
    private static ZoneOffset offset(PersonIdent person) {
        int minutes = person.getTimeZoneOffset();
        return Math.abs(minutes) <= MOST_OFFSET_MINUTES ? ZoneOffset.ofTotalSeconds(minutes * 60) : ZoneOffset.UTC;
    }

    private static Optional<LocalDate> day(Instant moment, ZoneOffset offset) {
        LocalDate day = moment.atOffset(offset).toLocalDate();
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? Optional.of(day) : Optional.empty();
    }
}
