package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.file.Path;

/// The moment when the new site takes the place of the old one.
interface SiteSwitch {

    /// Puts the finished new site in place. Both folders exist and lie on one file system. Afterwards the old
    /// site lies somewhere inside the staging area; after an exception it lies where it was, or recovery puts it or
    /// the new one there.
    void perform(StagingArea area, Path target, Disk disk) throws IOException;

    /// One system call; two renames where there is no such call.
    static SiteSwitch best() {
        return (area, target, disk) -> {
            if (!disk.exchange(area.fresh(), target)) {
                new RenameSwitch().perform(area, target, disk);
            }
        };
    }
}
