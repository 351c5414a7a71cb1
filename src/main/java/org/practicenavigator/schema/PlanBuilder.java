package org.practicenavigator.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes the plans of pages and lists of a template that has been judged.
final class PlanBuilder {

    private static final int USUAL_PAGE = 24;
    private static final int USUAL_NEIGHBOURS = 4;

    private PlanBuilder() {}

    static PagePlan page(YamlView view) {
        return new PagePlan(
                view.text("layout", "entry"),
                view.texts("facts"),
                view.texts("card"),
                view.texts("badges"),
                view.texts("compare"),
                view.flag("widget", false),
                view.texts("lead"),
                view.texts("downloads"),
                view.views("charts").stream().map(PlanBuilder::chart).toList(),
                view.views("calendars").stream().map(PlanBuilder::calendar).toList(),
                view.has("near") ? Optional.of(near(view.view("near"))) : Optional.empty(),
                view.integer("stale_after", 0));
    }

    private static PagePlan.Chart chart(YamlView view) {
        return new PagePlan.Chart(
                view.text("list"),
                view.text("title"),
                view.text("unit"),
                view.texts("values"),
                view.text("part"),
                view.text("whole"),
                view.text("along"));
    }

    private static PagePlan.Calendar calendar(YamlView view) {
        return new PagePlan.Calendar(
                view.text("list"), view.text("start"), view.text("end"), view.text("words"), view.text("text"));
    }

    private static PagePlan.Near near(YamlView view) {
        return new PagePlan.Near(
                view.text("latitude"), view.text("longitude"), view.integer("count", USUAL_NEIGHBOURS));
    }

    static ListPlan list(YamlView view) {
        return new ListPlan(
                view.text("address", "index.html"),
                view.text("layout", "catalogue"),
                view.texts("order"),
                view.integer("size", USUAL_PAGE),
                view.text("tile"),
                new ListPlan.Valid(
                        view.view("valid").text("from"), view.view("valid").text("to")),
                menu(view.text("menu", "head")),
                view.views("sorts").stream()
                        .map(sort -> new ListPlan.Sort(sort.text("id"), sort.text("label"), sort.texts("by")))
                        .toList(),
                view.texts("table"));
    }

    static FormPlan form(YamlView view) {
        return new FormPlan(
                view.text("address", "form/index.html"),
                view.text("intro"),
                view.texts("short"),
                view.views("first").stream()
                        .collect(Collectors.toMap(
                                part -> part.text("list"), part -> part.texts("fields"), (one, _) -> one)),
                view.texts("adds"),
                view.texts("staff"),
                view.text("draft"),
                view.text("state"),
                view.text("number"),
                view.text("consents"),
                view.text("sent"));
    }

    /// A word that is none of these was told by the template for templates.
    private static ListPlan.Menu menu(String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(ListPlan.Menu.values())
                .filter(menu -> menu.name().equals(name))
                .findFirst()
                .orElse(ListPlan.Menu.HEAD);
    }
}
