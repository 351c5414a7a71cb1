package org.practicenavigator.publish;

import java.nio.file.Path;
import java.util.List;

/// Why a site was not published. The caller switches over the kinds and says it in the reader's language.
public sealed interface PublishProblem {

    /// Another build is publishing into the same folder or uses the same work folder.
    ///
    /// @param lock the file that the other build holds
    record Busy(Path lock) implements PublishProblem {}

    /// The target must never be replaced: it is a link, a plain file, the root, a home, or it holds or is held by the
    /// sources.
    ///
    /// @param target the folder that was asked for
    /// @param because what it is
    /// @param other the folder it clashes with; the target itself where there is no other
    record UnsafeTarget(Path target, Because because, Path other) implements PublishProblem {
        /// What makes a target unsafe.
        public enum Because {
            /// The target, or the folder beside it where the new site is prepared, is a symbolic link.
            LINK,
            /// There is a file of that name.
            NOT_A_FOLDER,
            /// It is the root of a file system, or a home folder, or a folder above it.
            ROOT_OR_HOME,
            /// It is the folder of the sources or of the work files, or lies above them.
            HOLDS_SOURCES,
            /// It lies inside a folder of sources, so the next build would read its own output.
            INSIDE_SOURCES
        }
    }

    /// The target holds files, and nothing shows that we published it.
    ///
    /// @param target the folder
    /// @param some the first few of the files, relative to the folder, sorted
    record NotOurs(Path target, List<String> some) implements PublishProblem {
        /// Copies the list.
        public NotOurs {
            some = List.copyOf(some);
        }
    }

    /// We published the target, but somebody has put files of their own into it.
    ///
    /// @param target the folder
    /// @param some the first few of those files, relative to the folder, sorted
    /// @param count how many there are
    record ForeignFiles(Path target, List<String> some, int count) implements PublishProblem {
        /// Copies the list.
        public ForeignFiles {
            some = List.copyOf(some);
        }
    }

    /// The list of published files inside the target cannot be understood, so ours and foreign files look the same.
    ///
    /// @param manifest the file
    record DamagedManifest(Path manifest) implements PublishProblem {}

    /// An output path that is not allowed: a defect of the program or of an address.
    ///
    /// @param path the path as it was given
    record BadPath(String path) implements PublishProblem {}

    /// Two output files want the same place, seen by a file system that does not tell upper from lower case, or one
    /// is a folder of the other.
    ///
    /// @param path the later one
    /// @param other the earlier one
    record DuplicatePath(String path, String other) implements PublishProblem {}

    /// The disk has less room than the site needs.
    ///
    /// @param folder where the new site was to be prepared
    /// @param neededBytes what was asked for
    /// @param usableBytes what there is
    record NoSpace(Path folder, long neededBytes, long usableBytes) implements PublishProblem {}

    /// The archive must lie in a folder that exists, not inside the site, and not take the place of a folder.
    ///
    /// @param file the file that was asked for
    record UnsafeArchive(Path file) implements PublishProblem {}

    /// The archive could not be written; the site itself stands, and an older archive is untouched.
    ///
    /// @param file the archive
    /// @param reason the system's own words
    /// @param usableBytes room left on the disk at that moment; -1 where it is not known
    record ArchiveFailed(Path file, String reason, long usableBytes) implements PublishProblem {}

    /// Reading or writing failed.
    ///
    /// @param path the file or folder
    /// @param reason the system's own words
    /// @param usableBytes room left on the disk at that moment; -1 where it is not known
    /// @param siteIsNew false: the old site stands as it was; true: the new site stands whole and only the tidying
    ///     after the switch failed, which the next build repeats
    record DiskFailed(Path path, String reason, long usableBytes, boolean siteIsNew) implements PublishProblem {}
}
