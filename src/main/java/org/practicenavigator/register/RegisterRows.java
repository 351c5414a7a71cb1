package org.practicenavigator.register;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.RegisterPlan;
import org.practicenavigator.schema.Values;
import org.practicenavigator.sheet.Cell;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.Strings;

/// The rows of a register, made one by one each time they are asked for.
final class RegisterRows implements Iterable<List<Cell>> {

    private final RegisterPlan plan;
    private final List<Entry> entries;
    private final Cells cells;

    RegisterRows(Site site, RegisterPlan plan, Strings words) {
        this.plan = plan;
        this.entries = site.catalogue(plan.type().id()).entries();
        this.cells = new Cells(site, plan, words);
    }

    /// What one row is about.
    ///
    /// @param item the item of the list that gives rows; empty where entries do
    record Row(Entry entry, Values item, int number) {}

    long count() {
        return items().count();
    }

    @Override
    public Iterator<List<Cell>> iterator() {
        AtomicInteger number = new AtomicInteger();
        return items().map(found -> new Row(found.entry(), found.item(), number.incrementAndGet()))
                .map(row -> plan.columns().stream()
                        .map(column -> cells.of(column, row))
                        .toList())
                .iterator();
    }

    private Stream<Row> items() {
        return plan.each().isEmpty()
                ? entries.stream().map(entry -> new Row(entry, Values.NONE, 0))
                : entries.stream()
                        .flatMap(entry ->
                                entry.values().groups(plan.each()).stream().map(item -> new Row(entry, item, 0)));
    }
}
