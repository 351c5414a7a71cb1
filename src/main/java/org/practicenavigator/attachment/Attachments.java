package org.practicenavigator.attachment;

import java.util.List;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;

/// The door for every file that is not text: only pictures, PDF and Word documents of known shape pass, without
/// places, owners and serial numbers of photos, without programs, without anything that stands outside the format.
public final class Attachments {

    private Attachments() {}

    /// Judges a file by its name and content and gives the bytes to publish.
    ///
    /// A pure function: equal input gives equal bytes, a clean file comes back unchanged, any thread may call it.
    /// Never throws for what a file holds. Takes time in proportion to the file and at most some 64 MB
    /// beside a file of 20 MB, the largest one that sources let in.
    ///
    /// @param path what the file is called in the project
    /// @param bytes the whole file; read only
    /// @return the clean file, or one finding that says why it is not published
    public static Checked<CleanFile> clean(DocPath path, byte[] bytes) {
        try {
            FileKind kind = FileName.judge(path);
            kind.demand(bytes);
            return Checked.of(kind.clean(bytes), List.of());
        } catch (RefusedFile refused) {
            return Checked.failed(List.of(refused.remark().in(path)));
        }
    }
}
