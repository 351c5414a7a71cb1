package org.practicenavigator.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/// The switch for systems that cannot exchange two folders: old one away, new one in, with a journal.
///
/// Between the two renames there is no site for a moment; a build that is killed just there leaves that gap until the
/// next build, which finds the journal and completes the switch. Nothing is lost at any moment.
final class RenameSwitch implements SiteSwitch {

    @Override
    public void perform(StagingArea area, Path target, Disk disk) throws IOException {
        disk.write(area.journal(), fingerprint(area.fresh()).getBytes(StandardCharsets.UTF_8));
        disk.flush(area.journal());
        disk.flush(area.folder());
        disk.rename(target, area.old());
        try {
            disk.rename(area.fresh(), target);
        } catch (IOException e) {
            disk.rename(area.old(), target);
            throw e;
        }
    }

    /// Completes a switch that was cut short, or finds that there is nothing to complete. Afterwards everything
    /// left in the area may be deleted.
    ///
    /// @throws PublishException when files of a person stand where the site should go
    static void recover(StagingArea area, Path target, Disk disk) throws IOException {
        if (!exists(area.journal()) || !exists(area.old())) {
            return; // Not begun: the old site is still in its place.
        }
        String expected = Files.readString(area.journal(), StandardCharsets.UTF_8);
        if (exists(target) && fingerprint(target).equals(expected)) {
            return; // Both renames were done.
        }
        clear(target, disk);
        boolean complete = exists(area.fresh()) && fingerprint(area.fresh()).equals(expected);
        disk.rename(complete ? area.fresh() : area.old(), target);
        disk.flush(target.toAbsolutePath().getParent());
    }

    /// Makes way where only our own empty shell stands: restoring `site/.gitignore` from Git makes one.
    private static void clear(Path target, Disk disk) throws IOException {
        if (!exists(target)) {
            return;
        }
        List<String> files = SiteFolder.scan(target).foreign(Manifest.empty());
        if (!files.isEmpty()) {
            throw new PublishException(new PublishProblem.NotOurs(target, SiteFolder.some(files)));
        }
        Trees.delete(target, disk);
    }

    private static String fingerprint(Path site) throws IOException {
        Path manifest = site.resolve(Manifest.NAME);
        return exists(manifest) ? FileHash.of(manifest).sha256() : "";
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
