package org.practicenavigator.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.RegisterPlan;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.sheet.Cell;
import org.practicenavigator.site.Links;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.Strings;

/// What stands in the cells of a register.
final class Cells {

    private static final String BETWEEN = "; ";

    private final Site site;
    private final RegisterPlan plan;
    private final Strings words;

    /// How many visible entries point at one, by what counts them.
    private final Map<RegisterPlan.OfLinked, Map<EntryKey, Integer>> counts = new HashMap<>();

    Cells(Site site, RegisterPlan plan, Strings words) {
        this.site = site;
        this.plan = plan;
        this.words = words;
        for (RegisterPlan.Column column : plan.columns()) {
            if (column.source() instanceof RegisterPlan.OfLinked linked) {
                counts.put(linked, count(linked));
            }
        }
    }

    Cell of(RegisterPlan.Column column, RegisterRows.Row row) {
        return switch (column.source()) {
            case RegisterPlan.OfField field -> field(field, row);
            case RegisterPlan.OfItems items -> counted(found(items.path(), row).size(), pageOf(row.entry()));
            case RegisterPlan.OfLinked linked -> linked(linked, row.entry());
            case RegisterPlan.Shown shown ->
                shown == RegisterPlan.Shown.NUMBER ? Cell.whole(row.number()) : link(pageOf(row.entry()));
        };
    }

    private String pageOf(Entry entry) {
        return site.settings().baseUrl() + PagePlanner.address(entry);
    }

    private static Cell link(String address) {
        return new Cell.Text(address, address);
    }

    private Cell field(RegisterPlan.OfField field, RegisterRows.Row row) {
        List<Found> found = found(field.path(), row);
        if (found.isEmpty()) {
            return Cell.NONE;
        }
        if (!field.many() && found.size() == 1) {
            return cell(found.getFirst());
        }
        return Cell.text(found.stream().map(this::text).distinct().collect(Collectors.joining(BETWEEN)));
    }

    /// A value with the entry in which it stands.
    private record Found(Entry entry, Field field, Value value) {}

    private List<Found> found(List<String> path, RegisterRows.Row row) {
        boolean ownRow = path.size() > 1 && path.getFirst().equals(plan.each());
        List<Found> found = new ArrayList<>();
        collect(
                row.entry(),
                ownRow ? row.item() : row.entry().values(),
                ownRow ? path.subList(1, path.size()) : path,
                found);
        return found;
    }

    private void collect(Entry entry, Values values, List<String> path, List<Found> found) {
        boolean last = path.size() == 1;
        List<String> rest = path.subList(1, path.size());
        values.get(path.getFirst())
                .ifPresent(named -> named.items().forEach(value -> {
                    if (last) {
                        found.add(new Found(entry, named.field(), value));
                    } else if (value instanceof Value.GroupValue group) {
                        collect(entry, group.values(), rest, found);
                    } else {
                        site.named(entry, named.field(), value)
                                .filter(Entry::visible)
                                .ifPresent(target -> collect(target, target.values(), rest, found));
                    }
                }));
    }

    private Cell cell(Found found) {
        return switch (found.value()) {
            case Value.NumberValue number -> new Cell.Number(plain(number.number()), "");
            case Value.FlagValue flag -> new Cell.Flag(flag.flag(), text(found));
            case Value.DateValue date
            when date.date().precision() == PartialDate.Precision.DAY ->
                new Cell.Day(date.date().first());
            case Value.LinkValue _, Value.FileValue _ -> {
                String address = text(found);
                yield address.contains(":") ? link(address) : Cell.text(address);
            }
            case Value.TextValue _,
                    Value.ProseValue _,
                    Value.DateValue _,
                    Value.ChoiceValue _,
                    Value.RefValue _,
                    Value.GroupValue _ -> Cell.text(text(found));
        };
    }

    private String text(Found found) {
        return switch (found.value()) {
            case Value.TextValue text -> text.text();
            case Value.ProseValue prose ->
                prose.body().sections().stream()
                        .map(section -> section.plainText())
                        .collect(Collectors.joining("\n"));
            case Value.NumberValue number ->
                plain(number.number()).toPlainString().replace('.', ',');
            case Value.FlagValue flag -> words.text(flag.flag() ? "flag_yes" : "flag_no");
            case Value.DateValue date -> date(date.date());
            case Value.LinkValue link -> link.url();
            case Value.ChoiceValue choice -> choice.term().label();
            case Value.RefValue ref ->
                site.named(found.entry(), found.field(), ref)
                        .filter(Entry::visible)
                        .map(Entry::title)
                        .orElse(ref.target());
            case Value.FileValue file ->
                site.links()
                        .file(found.entry().path(), file.path())
                        .map(path -> site.settings().baseUrl() + Links.fileAddress(path))
                        .orElse(file.path());
            case Value.GroupValue _ -> "";
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// As far as it is known: «2024», «05.2024», «31.05.2024», «2024/2025».
    private static String date(PartialDate date) {
        return switch (date.precision()) {
            case YEAR, SCHOOL_YEAR -> date.iso();
            case MONTH -> date.iso().substring(5) + "." + date.iso().substring(0, 4);
            case DAY ->
                date.iso().substring(8) + "." + date.iso().substring(5, 7) + "."
                        + date.iso().substring(0, 4);
        };
    }

    private Map<EntryKey, Integer> count(RegisterPlan.OfLinked linked) {
        Map<EntryKey, Integer> counted = new HashMap<>();
        for (Entry entry : site.catalogue(linked.type()).entries()) {
            Field field = entry.type().fields().get(linked.via());
            Set<EntryKey> targets = new LinkedHashSet<>();
            entry.values()
                    .items(linked.via())
                    .forEach(value -> site.named(entry, field, value).ifPresent(target -> targets.add(target.key())));
            targets.forEach(target -> counted.merge(target, 1, Integer::sum));
        }
        return counted;
    }

    private Cell linked(RegisterPlan.OfLinked linked, Entry entry) {
        int number = counts.getOrDefault(linked, Map.of()).getOrDefault(entry.key(), 0);
        return counted(number, addressOf(linked, entry));
    }

    /// The list of those entries, or the page that names them; "" where there is neither.
    private String addressOf(RegisterPlan.OfLinked linked, Entry entry) {
        Field via = site.types()
                .type(linked.type())
                .orElseThrow()
                .field(linked.via())
                .orElseThrow();
        return site.catalogue(linked.type())
                .channel(via.name(), entry.id())
                .map(channel -> site.settings().baseUrl() + channel.address())
                .orElse(via.backlink().isEmpty() ? "" : pageOf(entry));
    }

    private static Cell counted(int number, String address) {
        return number == 0 ? Cell.whole(0) : new Cell.Number(BigDecimal.valueOf(number), address);
    }
}
