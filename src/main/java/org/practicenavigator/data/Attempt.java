package org.practicenavigator.data;

import java.util.List;
import java.util.Optional;
import org.practicenavigator.finding.Remark;

/// What one pass of the engine over a text came to.
sealed interface Attempt {

    /// A whole tree.
    ///
    /// @param doubt a spot that was read, but surely not as it was meant; repairing it gives the one other reading
    record Read(YamlMap root, List<Remark> remarks, Optional<Repair> doubt) implements Attempt {}

    /// YAML that is well formed but that we do not accept.
    record Refused(Remark remark) implements Attempt {}

    /// Not YAML as it stands.
    record Broken(Trouble trouble) implements Attempt {}
}
