package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.practicenavigator.page.MachineFiles;
import org.practicenavigator.shard.SearchFile;

/// The search index for browsers (`docs/search-format.md`): each file as gzip, and once more as a script, since pages
/// opened from a disk may load scripts only.
@AutoService(OutputFormat.class)
public final class SearchFormat implements OutputFormat {

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        return production.search().files().stream().flatMap(SearchFormat::both);
    }

    private static Stream<PlannedFile> both(SearchFile file) {
        return Stream.of(
                new PlannedFile(MachineFiles.SEARCH_INDEX + file.name() + ".bin", file.packed()),
                new PlannedFile(MachineFiles.SEARCH_INDEX + file.name() + ".js", () -> script(file)));
    }

    private static byte[] script(SearchFile file) {
        String packed = Base64.getEncoder().encodeToString(file.packed().get());
        return ("navigatorShard(\"" + file.name() + "\",\"" + packed + "\");\n").getBytes(StandardCharsets.US_ASCII);
    }
}
