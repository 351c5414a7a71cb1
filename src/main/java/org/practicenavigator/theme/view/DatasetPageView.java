package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.PageView;

/// The passport of a set of open data. Layout `dataset`.
///
/// @param versions that were published before, the newest first
public record DatasetPageView(
        PageView page,
        String about,
        List<DataFileView> files,
        List<PassportLineView> passport,
        List<ColumnView> columns,
        List<VersionView> versions,
        boolean hasVersions) {

    /// @param size for example «12 КБ»
    /// @param last whether no other file follows
    public record DataFileView(String title, String href, String size, boolean last) {}

    /// @param href relative, "" where the value leads nowhere
    public record PassportLineView(String label, String value, String href, boolean hasHref) {}

    /// @param format in words, for example «целое число»
    public record ColumnView(String name, String about, String format) {}

    /// @param change what was new, "" where nobody said
    public record VersionView(String day, String change, boolean hasChange, String digest) {}
}
