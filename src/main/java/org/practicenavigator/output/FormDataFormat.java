package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.stream.Stream;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.page.MachineFiles;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.FormPlan;
import org.practicenavigator.site.Site;

/// What the author's form knows of a type (`docs/form-data.md`): a classic script beside the page of the form, since
/// pages opened from a disk may load nothing else.
@AutoService(OutputFormat.class)
public final class FormDataFormat implements OutputFormat {

    @Override
    public String name() {
        return "form-data";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        Site site = production.site();
        return site.types().types().values().stream()
                .flatMap(type -> type.form().stream().map(plan -> file(site, type, plan)));
    }

    private static PlannedFile file(Site site, ContentType type, FormPlan plan) {
        return PlannedFile.text(MachineFiles.form(type, plan), () -> script(site, type, plan));
    }

    /// The script that hands the data over.
    public static String script(Site site, ContentType type, FormPlan plan) {
        return "window.NAVIGATOR_FORM=" + json(site, type, plan) + ";\n";
    }

    /// The data alone, as JSON on one line.
    public static String json(Site site, ContentType type, FormPlan plan) {
        return JsonWriter.writeForScript(FormKit.of(site, type, plan));
    }
}
