package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import org.practicenavigator.engine.Engine;
import org.practicenavigator.engine.OpenSearchFiles;
import picocli.CommandLine;

/// `navigator export opensearch --out DIR`: files for a search over the sites of many regions.
@AutoService(Export.class)
@CommandLine.Command(name = "opensearch", resourceBundle = "navigator.cli.messages")
public final class OpenSearchCommand extends EngineCommand {

    @Override
    Engine engine() {
        return new OpenSearchFiles();
    }
}
