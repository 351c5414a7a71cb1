package org.practicenavigator.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.history.History;
import org.practicenavigator.publish.Publication;
import org.practicenavigator.publish.Published;

/// Spares a build where the last one was made from the same and its site still stands untouched. What was found then
/// is told again.
///
/// Kept by the digest of [Inputs]: a build is a function of them, so the site that they gave, its search index and its
/// findings can be named by it. What depends on more is always made: data of people (a consent ends on a day) and
/// archives.
final class LastBuild {

    private static final String FORMAT = "navigator builds 1";

    private final BuildRequest request;
    private final Publication publication;
    private final CompletableFuture<Checked<History>> history;
    private final Timings timings;

    /// What came of a build.
    ///
    /// @param site its fingerprint
    /// @param index the key of the search index
    private record Outcome(String site, String index, int entries, List<Finding> findings) {}

    LastBuild(
            BuildRequest request,
            Publication publication,
            CompletableFuture<Checked<History>> history,
            Timings timings) {
        this.request = request;
        this.publication = publication;
        this.history = history;
        this.timings = timings;
    }

    /// The report of the last build, or of a new one.
    BuildReport orElse(Supplier<BuildReport> make) {
        if (!request.cache() || request.zip().isPresent() || request.people().isPresent()) {
            return make.get();
        }
        try (Pack pack = Pack.open(request.work().resolve("builds.pack"), FORMAT, true)) {
            Inputs inputs = timings.of("compare", this::inputs);
            Optional<BuildReport> same = pack.find(inputs.digest()).flatMap(kept -> report(outcome(kept)));
            return same.orElseGet(() -> {
                BuildReport report = make.get();
                // Whoever saved a file meanwhile may have been seen by one step and not by another.
                if (report.published().isPresent() && inputs.equals(inputs())) {
                    pack.keep(inputs.digest(), bytes(outcome(report)));
                }
                return report;
            });
        }
    }

    private Inputs inputs() {
        return Inputs.of(request, history.join());
    }

    private Optional<BuildReport> report(Outcome last) {
        if (!SiteIndex.isOf(request, new IndexKey(last.index()))) {
            return Optional.empty();
        }
        Optional<Published> kept = timings.of("keep", () -> publication.keep(last.site()));
        return kept.map(published -> new BuildReport(last.findings(), last.entries(), Optional.of(published), timings));
    }

    private Outcome outcome(BuildReport report) {
        return new Outcome(
                publication.fingerprint(), IndexKey.kept(request.work()), report.entries(), report.findings());
    }

    private static byte[] bytes(Outcome outcome) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Codec.text(out, outcome.site());
            Codec.text(out, outcome.index());
            out.writeInt(outcome.entries());
            Codec.list(out, outcome.findings(), FindingCodec::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Outcome outcome(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Outcome(Codec.text(in), Codec.text(in), in.readInt(), Codec.list(in, FindingCodec::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
