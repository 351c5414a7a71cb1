package org.practicenavigator.register;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.schema.RegisterPlan;
import org.practicenavigator.sheet.Cell;
import org.practicenavigator.sheet.Sheet;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.Strings;

/// Makes the tables of a site's registers.
public record Registers(Site site, Strings words, AsOf asOf) {

    /// All of them, in the order of their ranks.
    public List<RegisterPlan> plans() {
        return site.declared().registers();
    }

    /// Cells are made when the rows are asked for.
    public Sheet sheet(RegisterPlan plan) {
        RegisterRows rows = new RegisterRows(site, plan, words);
        return new Sheet(plan.title(), facts(rows), columns(plan), rows, plan.signatures());
    }

    /// Any table of entries, with facts of its own.
    public Sheet table(RegisterPlan plan, List<Sheet.Fact> facts) {
        return new Sheet(plan.title(), facts, columns(plan), new RegisterRows(site, plan, words), plan.signatures());
    }

    /// The bytes of one of its files.
    public byte[] file(RegisterPlan plan, RegisterFormat format) {
        return format.write(sheet(plan));
    }

    /// How many rows a register has.
    public long count(RegisterPlan plan) {
        return new RegisterRows(site, plan, words).count();
    }

    private List<Sheet.Fact> facts(RegisterRows rows) {
        List<Sheet.Fact> facts = new ArrayList<>();
        asOf.day().ifPresent(day -> facts.add(fact("as_of", new Cell.Day(day))));
        if (!asOf.revision().isEmpty()) {
            facts.add(fact("revision", Cell.text(asOf.revision())));
        }
        facts.add(fact("count", Cell.whole(rows.count())));
        facts.add(fact("publisher", Cell.text(site.settings().publisher())));
        facts.add(fact("source", Cell.text(site.settings().baseUrl())));
        return facts;
    }

    private Sheet.Fact fact(String name, Cell value) {
        return new Sheet.Fact(name, words.text("register_" + name), value);
    }

    private List<Sheet.Column> columns(RegisterPlan plan) {
        return plan.columns().stream().map(this::column).toList();
    }

    private Sheet.Column column(RegisterPlan.Column column) {
        Sheet.Kind kind = Kinds.of(column.source());
        int width = column.width() == 0 ? Kinds.width(kind) : column.width();
        String label = switch (column.source()) {
            case RegisterPlan.Shown shown
            when column.label().equals(column.name()) ->
                words.text(shown == RegisterPlan.Shown.NUMBER ? "register_number" : "register_page");
            case RegisterPlan.Shown _, RegisterPlan.OfField _, RegisterPlan.OfItems _, RegisterPlan.OfLinked _ ->
                column.label();
        };
        String linked =
                column.source() instanceof RegisterPlan.OfLinked ? words.text("register_linked", "column", label) : "";
        return new Sheet.Column(column.name(), label, kind, width, linked);
    }
}
