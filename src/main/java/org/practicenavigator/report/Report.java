package org.practicenavigator.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Severity;

/// What a check found, and what people need to act on it.
///
/// @param items the findings, in the order of their files and places
/// @param changed the files that the check was asked about; empty where it was asked about all
/// @param scope whether the whole project was judged or a change
/// @param entries how many entries could be read
/// @param passed how many rules for content nothing was found against
/// @param reviewers who looks at the change, by municipality; empty where nobody is named
/// @param due when they should have answered
/// @param previews where the change can be seen as it will be on the site
/// @param prefix the way from the top of the repository to the project, with a slash at the end, or ""
public record Report(
        List<Item> items,
        List<Changed> changed,
        Scope scope,
        int entries,
        int passed,
        List<Reviewer> reviewers,
        Optional<Due> due,
        List<Preview> previews,
        String prefix) {

    public Report {
        items = List.copyOf(items);
        changed = List.copyOf(changed);
        reviewers = List.copyOf(reviewers);
        previews = List.copyOf(previews);
    }

    /// What was judged.
    public enum Scope {
        PROJECT,
        CHANGE
    }

    /// A finding with what stands around it.
    ///
    /// @param title the name of the rule
    /// @param label what people call the field or section, "" where there is none
    /// @param example how it is right, as an author would write it; "" where the manual shows none
    /// @param manual the address of the rule's page, "" where the site has no address
    /// @param form the address of the field in the form, "" where there is no form
    public record Item(Finding finding, String title, String label, String example, String manual, String form) {

        public Severity severity() {
            return finding.severity();
        }
    }

    /// A file that differs from the state that was named.
    ///
    /// @param title the title of the entry in it, "" for other files and for removed ones
    public record Changed(DocPath path, Kind kind, String title) {}

    /// How a file differs.
    public enum Kind {
        ADDED,
        CHANGED,
        RENAMED,
        REMOVED
    }

    /// Who looks at descriptions of a municipality.
    ///
    /// @param area the municipality
    /// @param role the office that the person holds; never a name
    /// @param account the account at the forge, without a sign before it; "" where there is none
    /// @param email the office's address, "" where there is none
    public record Reviewer(String area, String role, String account, String email) {}

    /// @param days working days that are given
    /// @param date the last of them, absent where nobody knows when the change came
    public record Due(int days, Optional<LocalDate> date) {}

    /// @param address as a forge can open it
    public record Preview(String label, String address) {}

    public long count(Severity severity) {
        return items.stream().filter(item -> item.severity() == severity).count();
    }

    /// The path of a file as a forge knows it.
    public String pathOf(Item item) {
        return prefix + item.finding().where().file().value();
    }
}
