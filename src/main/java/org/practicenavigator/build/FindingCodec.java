package org.practicenavigator.build;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Severity;
import org.practicenavigator.finding.Span;

/// A finding as bytes and back. The format is ours alone: [LastBuild#FORMAT] changes with it.
final class FindingCodec {

    private FindingCodec() {}

    static void write(DataOutputStream out, Finding finding) throws IOException {
        Codec.text(out, finding.rule().id());
        Codec.text(out, finding.severity().name());
        Codec.text(out, finding.where().file().value());
        Codec.place(out, finding.where().place());
        Codec.text(out, finding.message());
        Codec.text(out, finding.hint());
        Codec.text(out, finding.about());
        Codec.text(out, finding.field());
    }

    static Finding read(DataInputStream in) throws IOException {
        return new Finding(
                new Rule(Codec.text(in)),
                Severity.valueOf(Codec.text(in)),
                new Span(new DocPath(Codec.text(in)), Codec.place(in)),
                Codec.text(in),
                Codec.text(in),
                Codec.text(in),
                Codec.text(in));
    }
}
