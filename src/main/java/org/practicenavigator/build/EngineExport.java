package org.practicenavigator.build;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.practicenavigator.content.Bodies;
import org.practicenavigator.engine.Engine;
import org.practicenavigator.engine.IndexPlan;
import org.practicenavigator.search.Searchable;
import org.practicenavigator.site.Site;

/// Writes the files from which a search engine makes an index of the site.
public final class EngineExport {

    /// Engines take loads of some tens of megabytes; it is also what stands in memory at once.
    private static final int LARGEST_PART = 16 << 20;

    private EngineExport() {}

    /// What is wanted.
    ///
    /// @param replace whether files that are there and differ may go
    public record Wish(Engine engine, Path out, boolean replace) {}

    /// What came of it.
    public sealed interface Outcome {}

    /// @param kept files of the names that lay there and were left
    public record Written(long entries, int files, List<Path> kept) implements Outcome {}

    /// The index would lack the entries that have errors.
    public record Broken() implements Outcome {}

    /// @throws java.io.UncheckedIOException where the disk refuses; files that were written stay, none is half
    public static Outcome write(Path project, Wish wish) {
        return Build.<Outcome>soundMaterial(project, material -> write(material, wish))
                .orElse(new Broken());
    }

    private static Outcome write(Material material, Wish wish) {
        Site site = material.site();
        Bodies bodies = material.bodies();
        IndexPlan plan = IndexPlan.of(
                site.settings(), Searchable.chain(site, bodies), taker -> Searchable.each(site, bodies, taker));
        Parts parts = new Parts(plan, wish);
        SequencedMap<String, String> fixed = wish.engine().fixed(plan);
        fixed.forEach((name, text) -> parts.lay(name, text.getBytes(StandardCharsets.UTF_8)));
        Searchable.each(site, bodies, parts::add);
        parts.end();
        return new Written(parts.entries, parts.files, parts.kept);
    }

    /// Documents, gathered until a part is full.
    private static final class Parts {
        private final IndexPlan plan;
        private final Wish wish;
        private final Engine.Frame frame;
        private final ByteArrayOutputStream part = new ByteArrayOutputStream();
        private final List<Path> kept = new ArrayList<>();
        private long entries;
        private int files;
        private int number;
        private boolean open;

        Parts(IndexPlan plan, Wish wish) {
            this.plan = plan;
            this.wish = wish;
            this.frame = wish.engine().frame();
        }

        void add(Searchable entry) {
            byte[] document = wish.engine().document(plan, entry).getBytes(StandardCharsets.UTF_8);
            if (open && part.size() + document.length > LARGEST_PART) {
                end();
            }
            part.writeBytes((open ? frame.between() : frame.head()).getBytes(StandardCharsets.UTF_8));
            part.writeBytes(document);
            open = true;
            entries++;
        }

        void end() {
            if (open) {
                part.writeBytes(frame.end().getBytes(StandardCharsets.UTF_8));
                number++;
                lay(wish.engine().documents(number), part.toByteArray());
                part.reset();
                open = false;
            }
        }

        void lay(String name, byte[] bytes) {
            Path file = wish.out().resolve(name);
            files++;
            if (new NewFile(file, bytes).lay(wish.replace()) == NewFile.Result.KEPT) {
                kept.add(file);
            }
        }
    }
}
