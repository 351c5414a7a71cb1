package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.PageView;

/// What entries still lack to be entered at a place outside. Layout `readiness`.
///
/// @param verified whether anybody compared the list with the place, in a sentence
/// @param count how many are ready, in a sentence
/// @param needs the columns of the table: what is asked
/// @param entries by how little they lack
public record ReadinessView(
        PageView page,
        String verified,
        boolean isVerified,
        String count,
        String command,
        List<NeedView> needs,
        List<EntryView> entries,
        boolean isEmpty) {

    /// @param number by which columns of the table name it
    public record NeedView(String number, String title, String task) {}

    /// @param status what is known of the submission, "" for nothing
    /// @param place the address at the place, "" for none
    /// @param marks one for each need
    /// @param lacks how many needs are open, in words
    public record EntryView(
            String title,
            String href,
            String status,
            String place,
            List<MarkView> marks,
            String lacks,
            boolean isReady,
            List<NeedView> tasks) {}

    /// @param text «есть» or «нет»
    public record MarkView(String text, boolean met) {}
}
