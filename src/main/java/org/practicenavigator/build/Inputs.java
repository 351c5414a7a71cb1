package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.history.History;
import org.practicenavigator.source.BytesReader;
import org.practicenavigator.source.FileRef;
import org.practicenavigator.source.ProjectFolder;
import org.practicenavigator.source.TextReader;

/// All that a site is made from, in one digest: the program, every file that it may read, the history of the files.
/// Their bytes are read: a time that a clock or an archive put back hides no change.
record Inputs(String digest) {

    /// @throws UncheckedIOException where the disk refuses
    static Inputs of(BuildRequest request, Checked<History> history) {
        List<Finding> findings = new ArrayList<>();
        StringBuilder all = new StringBuilder(Fingerprint.ofAll())
                .append('\n')
                .append(request.failAt())
                .append('\n')
                .append(history)
                .append('\n');
        Parallel.map(files(request, findings), Inputs::line).forEach(all::append);
        findings.forEach(finding -> all.append(finding).append('\n'));
        return new Inputs(TextReader.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<FileRef> files(BuildRequest request, List<Finding> findings) {
        try {
            return ProjectFolder.of(request.project()).files(findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of a file too large to be taken only the size counts.
    private static String line(FileRef file) {
        String digest = BytesReader.read(file).value().map(TextReader::digest).orElse("-");
        return digest + ' ' + file.size() + ' ' + file.path() + '\n';
    }
}
