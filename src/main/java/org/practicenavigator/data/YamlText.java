package org.practicenavigator.data;

import java.util.List;
import java.util.Optional;
import org.practicenavigator.finding.Remark;

/// What came of reading a YAML text.
///
/// @param root absent where the text is not YAML that we accept; then the remarks say why. Of equal keys the first
///     is there, so that one run can judge the rest of the file as well
/// @param remarks errors, and notes about what was repaired because it had one reading only
public record YamlText(Optional<YamlMap> root, List<Remark> remarks) {

    public YamlText {
        remarks = List.copyOf(remarks);
    }
}
