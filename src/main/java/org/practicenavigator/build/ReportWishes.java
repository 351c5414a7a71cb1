package org.practicenavigator.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.report.Report;

/// What a report is to tell beside the findings.
///
/// @param since the state whose differences are judged; absent for everything
/// @param forge whether a forge will read it: then paths begin at the top of the repository, and rules are counted
/// @param previews addresses at which the change can be seen
/// @param days working days that reviewers have, 0 to promise none; absent for what the site's settings say
/// @param received the day on which the change came
public record ReportWishes(
        Optional<String> since,
        boolean forge,
        List<Report.Preview> previews,
        Optional<Integer> days,
        Optional<LocalDate> received) {

    public ReportWishes {
        previews = List.copyOf(previews);
    }
}
