package org.practicenavigator.publish;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who wants which place in the new site; two that want the same one are a defect, and the later is refused.
final class Claims {
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    /// Takes a place.
    ///
    /// @throws PublishException when the place is taken, or is a folder of another, or lies under another
    synchronized void claim(OutputPath path) {
        refuse(path, folders.get(path.folded()));
        for (String folder : path.folders()) {
            String folded = new OutputPath(folder).folded();
            refuse(path, files.get(folded));
            String spelled = folders.putIfAbsent(folded, folder);
            if (spelled != null && !spelled.equals(folder)) {
                refuse(path, spelled);
            }
        }
        refuse(path, files.putIfAbsent(path.folded(), path.value()));
    }

    private static void refuse(OutputPath path, @Nullable String other) {
        if (other != null) {
            throw new PublishException(new PublishProblem.DuplicatePath(path.value(), other));
        }
    }
}
