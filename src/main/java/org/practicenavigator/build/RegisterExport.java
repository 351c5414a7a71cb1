package org.practicenavigator.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.history.History;
import org.practicenavigator.history.HistoryReader;
import org.practicenavigator.register.AsOf;
import org.practicenavigator.register.RegisterFormat;
import org.practicenavigator.register.Registers;
import org.practicenavigator.schema.RegisterPlan;
import org.practicenavigator.schema.Words;
import org.practicenavigator.sheet.Sheet;
import org.practicenavigator.sheet.SheetXlsx;

/// Writes registers into a folder: what the site publishes, for those who print, sign and send.
public final class RegisterExport {

    private RegisterExport() {}

    /// What is wanted.
    ///
    /// @param ids of registers; empty for all
    /// @param formats their ids, see [#formats]
    /// @param replace whether files that are there and differ may go
    public record Wish(List<String> ids, List<String> formats, Path out, boolean replace) {}

    /// What came of it.
    public sealed interface Outcome {}

    /// @param cuts texts that were too long for a cell of Excel
    public record Written(List<Laid> files, List<SheetCut> cuts) implements Outcome {}

    /// @param register its title
    /// @param row the number of the row, from 1
    public record SheetCut(String register, int row, String column) {}

    /// @param rows of the register
    /// @param kept whether another file of the name lay there, which was left
    public record Laid(Path file, long rows, boolean kept) {}

    public record UnknownRegister(String id, String nearest, List<String> known) implements Outcome {}

    public record NoRegisters() implements Outcome {}

    /// A register would lack the entries that have errors.
    public record Broken() implements Outcome {}

    /// The names of the formats, in order.
    public static List<String> formats() {
        return java.util.Arrays.stream(RegisterFormat.values())
                .map(RegisterFormat::id)
                .toList();
    }

    /// @throws java.io.UncheckedIOException where the disk refuses; files that were written stay, none is half
    public static Outcome write(Path project, Wish wish) {
        return Build.<Outcome>soundMaterial(project, material -> write(project, material, wish))
                .orElse(new Broken());
    }

    private static Outcome write(Path project, Material material, Wish wish) {
        List<String> known = material.site().declared().registers().stream()
                .map(RegisterPlan::id)
                .toList();
        if (known.isEmpty()) {
            return new NoRegisters();
        }
        Optional<String> unknown =
                wish.ids().stream().filter(id -> !known.contains(id)).findFirst();
        if (unknown.isPresent()) {
            return new UnknownRegister(
                    unknown.get(), Words.nearest(unknown.get(), known).orElse(""), known);
        }
        History history = HistoryReader.read(project).value().orElse(History.NONE);
        return write(
                new Registers(material.site(), material.theme().strings(), AsOf.of(material.site(), history)), wish);
    }

    private static Written write(Registers registers, Wish wish) {
        List<Laid> files = new ArrayList<>();
        List<SheetCut> cuts = new ArrayList<>();
        for (RegisterPlan plan : registers.plans()) {
            if (!wish.ids().isEmpty() && !wish.ids().contains(plan.id())) {
                continue;
            }
            for (RegisterFormat format : RegisterFormat.values()) {
                if (wish.formats().contains(format.id())) {
                    files.add(lay(registers.sheet(plan), plan, format, wish, cuts));
                }
            }
        }
        return new Written(files, cuts);
    }

    private static Laid lay(Sheet sheet, RegisterPlan plan, RegisterFormat format, Wish wish, List<SheetCut> cuts) {
        Path file = wish.out().resolve(format.fileName(plan.id()));
        byte[] bytes;
        if (format == RegisterFormat.XLSX) {
            SheetXlsx.Written written = SheetXlsx.write(List.of(sheet));
            written.cuts().forEach(cut -> cuts.add(new SheetCut(cut.sheet(), cut.row(), cut.column())));
            bytes = written.bytes();
        } else {
            bytes = format.write(sheet);
        }
        NewFile.Result result = new NewFile(file, bytes).lay(wish.replace());
        return new Laid(file, rows(sheet), result == NewFile.Result.KEPT);
    }

    private static long rows(Sheet sheet) {
        long rows = 0;
        for (Object row : sheet.rows()) {
            rows += row == null ? 0 : 1;
        }
        return rows;
    }
}
