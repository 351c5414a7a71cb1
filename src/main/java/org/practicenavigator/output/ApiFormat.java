package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.stream.Stream;
import org.practicenavigator.opendata.Api;
import org.practicenavigator.opendata.OpenData;

/// The site for programs (`docs/open-data.md`): `api/v1/index.json` and what it leads to.
@AutoService(OutputFormat.class)
public final class ApiFormat implements OutputFormat {

    @Override
    public String name() {
        return "api";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        OpenData data = new OpenData(production.site(), production.theme().strings(), production.history());
        return new Api(data).files().entrySet().stream().map(file -> new PlannedFile(file.getKey(), file.getValue()));
    }
}
