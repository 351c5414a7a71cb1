package org.practicenavigator.cli;

import com.google.auto.service.AutoService;
import org.practicenavigator.engine.Engine;
import org.practicenavigator.engine.SolrFiles;
import picocli.CommandLine;

/// `navigator export solr --out DIR`: files for a search over the sites of many regions.
@AutoService(Export.class)
@CommandLine.Command(name = "solr", resourceBundle = "navigator.cli.messages")
public final class SolrCommand extends EngineCommand {

    @Override
    Engine engine() {
        return new SolrFiles();
    }
}
