package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.stream.Stream;
import org.practicenavigator.page.MachineFiles;
import org.practicenavigator.register.AsOf;
import org.practicenavigator.register.RegisterFormat;
import org.practicenavigator.register.Registers;

/// The registers of the site (`docs/registers.md`): `reestry/praktiki.xlsx` and the same in other formats.
@AutoService(OutputFormat.class)
public final class RegistersFormat implements OutputFormat {

    @Override
    public String name() {
        return "registers";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        Registers registers = new Registers(
                production.site(), production.theme().strings(), AsOf.of(production.site(), production.history()));
        return registers.plans().stream()
                .flatMap(plan -> Arrays.stream(RegisterFormat.values())
                        .map(format -> new PlannedFile(
                                MachineFiles.register(plan, format), () -> registers.file(plan, format))));
    }
}
