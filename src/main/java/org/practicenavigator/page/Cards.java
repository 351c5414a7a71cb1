package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.schema.PagePlan;
import org.practicenavigator.schema.Value;
import org.practicenavigator.theme.view.Views.BadgeView;
import org.practicenavigator.theme.view.Views.CardView;
import org.practicenavigator.theme.view.Views.FieldView;

/// Shows an entry as a card in a list.
final class Cards {

    private final PageContext context;
    private final Formats formats;

    /// A practice stands on some twenty-five lists; only the way to it differs.
    private final Map<EntryKey, CardView> made = new ConcurrentHashMap<>();

    Cards(PageContext context, Formats formats) {
        this.context = context;
        this.formats = formats;
    }

    CardView card(Entry entry, Addressing addressing) {
        return made.computeIfAbsent(entry.key(), unused -> make(entry, addressing))
                .at(addressing.entry(entry));
    }

    private CardView make(Entry entry, Addressing addressing) {
        FieldViews fields = new FieldViews(context, formats, entry, addressing);
        PagePlan plan = entry.type().page();
        // What a badge says is not said again below it.
        List<String> facts = plan.card().stream()
                .filter(name -> !plan.badges().contains(name))
                .map(fields::one)
                .filter(FieldView::present)
                .map(FieldView::text)
                .toList();
        String form = plan.card().stream()
                .flatMap(name -> entry.values().codes(name).stream())
                .findFirst()
                .orElse("");
        Optional<FieldViews.Figure> figure = fields.figure(context.text("figure_share"));
        return new CardView(
                entry.key().toString(),
                entry.title(),
                "",
                entry.summary(),
                !entry.summary().isEmpty(),
                entry.type().label().title(),
                form,
                badges(entry),
                facts,
                entry.state().notice(),
                !entry.state().notice().isEmpty(),
                figure.map(FieldViews.Figure::text).orElse(""),
                figure.map(FieldViews.Figure::what).orElse(""));
    }

    /// Words with a colour. The state is left out where there is nothing to warn of.
    static List<BadgeView> badges(Entry entry) {
        List<BadgeView> badges = new ArrayList<>();
        for (String name : entry.type().page().badges()) {
            boolean silent = name.equals(entry.type().stages().field())
                    && entry.state().notice().isEmpty();
            if (!silent) {
                entry.values().all(name, Value.ChoiceValue.class).stream()
                        .map(v -> new BadgeView(v.term().label(), name, v.term().code()))
                        .forEach(badges::add);
            }
        }
        return badges;
    }
}
