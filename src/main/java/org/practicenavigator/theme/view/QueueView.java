package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.LinkView;
import org.practicenavigator.theme.view.Views.PageView;

/// What waits for people who judge applications. Layout `queue`.
///
/// @param asOf the day by which ages are counted, in a sentence; "" where nothing is dated
/// @param term how soon an answer is due, in a sentence
/// @param owner the heading of the first column: by what entries are grouped
/// @param states the columns of the table of totals
/// @param totals how much waits where; the last row is the sum
/// @param hidden how much is not public yet, in a sentence; "" where that is not told
/// @param profiles pages that tell what is ready for places outside
/// @param groups what waits, by who is in charge of it
public record QueueView(
        PageView page,
        String asOf,
        String term,
        String owner,
        List<String> states,
        List<TotalView> totals,
        String hidden,
        List<LinkView> profiles,
        boolean hasProfiles,
        List<GroupView> groups,
        boolean isEmpty) {

    /// A row of the table of totals.
    ///
    /// @param href to the group, "" for the sum
    public record TotalView(String title, String href, List<String> counts, String all) {}

    /// What waits for one coordinator.
    ///
    /// @param coordinator the office, "" where nobody is named
    /// @param mail its address, "" for none
    public record GroupView(
            String anchor, String title, String count, String coordinator, String mail, List<WaitingView> entries) {}

    /// An entry that waits.
    ///
    /// @param tone the code of the state, for a colour
    /// @param since how long it waits, «с 20 ноября 2026 года, 2 дня»; "" where it is not dated
    /// @param due «ответ до 27 ноября»; "" where no answer is owed
    /// @param late whether that day has passed
    /// @param missing what the next stage needs of the author, with links into the form
    /// @param staff what the next stage needs of the editors
    /// @param remarks what experts ask
    /// @param next where the entry may go, in words; "" where anywhere
    public record WaitingView(
            String title,
            String href,
            String typeLabel,
            String state,
            String tone,
            String since,
            String due,
            boolean late,
            List<LinkView> missing,
            String staff,
            List<RemarkView> remarks,
            String next,
            String file) {}

    /// @param place the field or section, "" where the remark is about the whole
    /// @param href into the form, "" for nowhere
    public record RemarkView(String place, String href, String text) {}
}
