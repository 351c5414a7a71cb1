package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.stream.Stream;

/// Style sheets, fonts and pictures of the theme, under names that change with their content.
@AutoService(OutputFormat.class)
public final class AssetsFormat implements OutputFormat {

    @Override
    public String name() {
        return "assets";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        return production.theme().assets().stream().map(asset -> new PlannedFile(asset.address(), asset::content));
    }
}
