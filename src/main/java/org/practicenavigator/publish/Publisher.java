package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.file.Path;

/// Begins publications.
///
/// ```java
/// try (Publication publication = Publisher.begin(site, work, content, theme)) {
///     publication.write(new OutputFile("index.html", bytes));   // from any thread
///     publication.copy("theme/fonts/a.woff2", source);
///     Published done = publication.commit();
/// }
/// ```
public final class Publisher {
    private Publisher() {}

    /// Takes the locks, repairs what a killed build left, and looks at the site that stands.
    ///
    /// @param target the folder to publish: absent, empty, or published by us before
    /// @param work the work folder of the project (`.navigator`); holds the lock and the stamps, made if absent
    /// @param sources folders that are read during the build; the target must not hold or be one of them
    /// @return the publication; close it in every case
    /// @throws PublishException when the target is refused, another build runs, or the disk fails
    public static Publication begin(Path target, Path work, Path... sources) {
        return begin(new SystemDisk(), SiteSwitch.best(), target, work, sources);
    }

    static Publication begin(Disk disk, SiteSwitch how, Path target, Path work, Path... sources) {
        try {
            Path place = TargetGuard.check(target, work, sources);
            BuildLock lock = BuildLock.take(work.toAbsolutePath().resolve("build.lock"), disk);
            try {
                return open(disk, how, place, work, lock);
            } catch (IOException | RuntimeException | Error e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw PublishException.failed(e, target, false);
        }
    }

    private static Publication open(Disk disk, SiteSwitch how, Path target, Path work, BuildLock lock)
            throws IOException {
        StagingArea area = StagingArea.open(target, disk);
        try {
            OldSite old = OldSite.find(target, work);
            return new Publication(old, area, lock, disk, how);
        } catch (IOException | RuntimeException | Error e) {
            try (area) {
                throw e;
            }
        }
    }
}
