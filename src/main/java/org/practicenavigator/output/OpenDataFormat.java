package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.stream.Stream;
import org.practicenavigator.opendata.DataFiles;
import org.practicenavigator.opendata.OpenData;

/// The sets of open data (`docs/open-data.md`): `opendata/list.csv`, and of each set its passport, its structure and
/// its rows.
@AutoService(OutputFormat.class)
public final class OpenDataFormat implements OutputFormat {

    @Override
    public String name() {
        return "open-data";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        OpenData data = new OpenData(production.site(), production.theme().strings(), production.history());
        return new DataFiles(data)
                .all().entrySet().stream().map(file -> new PlannedFile(file.getKey(), file.getValue()));
    }
}
