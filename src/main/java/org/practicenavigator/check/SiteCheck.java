package org.practicenavigator.check;

import java.util.function.Consumer;
import org.practicenavigator.finding.Finding;

/// One question about the whole site. To add a check, write one class that implements this and carries
/// `@AutoService(SiteCheck.class)`; its rules need a page in `docs/rules` and a fixture.
public interface SiteCheck {

    /// The name under which types use it in `rules:`, and by which checks are listed and ordered.
    String name();

    /// Tells every finding to `report`, in any order: findings are sorted before they are shown.
    void inspect(Inspection inspection, Consumer<Finding> report);
}
