package org.practicenavigator.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.practicenavigator.theme.view.PictureView;
import org.practicenavigator.theme.view.Views.BadgeView;
import org.practicenavigator.theme.view.Views.CardView;
import org.practicenavigator.theme.view.Views.CellView;
import org.practicenavigator.theme.view.Views.FieldView;
import org.practicenavigator.theme.view.Views.FindView;
import org.practicenavigator.theme.view.Views.ItemView;
import org.practicenavigator.theme.view.Views.LinkView;
import org.practicenavigator.theme.view.Views.PageView;
import org.practicenavigator.theme.view.Views.RowView;
import org.practicenavigator.theme.view.Views.SectionView;
import org.practicenavigator.theme.view.Views.SiteView;

/// Parts of views with the fields of the real types, for tests and for looking at the theme.
final class Samples {

    private static final SiteView SITE = new SiteView(
            "Навигатор наставничества",
            "Приморский край",
            "Приморского края",
            "Рядом с каждым учителем — тот, кто поможет",
            "Практики наставничества, школы наставничества и методические материалы Приморского края",
            "ru",
            "ГАУ ДПО «Приморский краевой институт развития образования»",
            "CC BY 4.0",
            "https://creativecommons.org/licenses/by/4.0/deed.ru",
            "",
            false,
            "");

    private Samples() {}

    static PageView page(Theme theme, String kind, String title, String root, LinkView... crumbs) {
        return new PageView(
                SITE,
                theme.strings().texts(),
                theme.assetAddresses(root),
                title,
                title + " — " + SITE.title(),
                SITE.description(),
                "https://navigator.example/" + kind + ".html",
                root,
                kind,
                List.of(crumbs),
                crumbs.length > 0,
                links("Практики", "Школы наставничества", "Муниципалитеты", "Материалы", "О проекте"),
                links("Практики", "Школы наставничества", "Организации", "Как описать практику", "Лента новых записей"),
                root + "lenta.xml",
                "{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\"}",
                true,
                new FindView("#search", "#alphabet", "#opensearch", !kind.equals("home") && !kind.equals("search")),
                new PictureView("https://navigator.example/og/" + kind + ".png", title + " — " + SITE.title()));
    }

    static List<LinkView> links(String... texts) {
        List<LinkView> links = new ArrayList<>();
        for (String text : texts) {
            links.add(new LinkView(text, "#" + links.size(), links.isEmpty()));
        }
        return links;
    }

    static CardView card(String title, String summary, String form, String figure, String what, String notice) {
        return new CardView(
                title,
                "#card",
                summary,
                !summary.isEmpty(),
                "Практика",
                form,
                List.of(new BadgeView("сетевая", "models", "network"), new BadgeView("групповая", "models", "group")),
                List.of("ученик – ученик", "Спасский район"),
                notice,
                !notice.isEmpty(),
                figure,
                what);
    }

    static List<CardView> cards() {
        return List.of(
                card(
                        "«Ракушка добра»: социальный проект восьми школ Спасского района",
                        "Восемь сельских школ ведут общий социальный проект: старшие помогают младшим, учителя — ребятам.",
                        "pupil-pupil",
                        "8 из 18",
                        "школ района участвуют в проекте",
                        ""),
                card(
                        "Молодой учит опытного: цифровые сервисы за шесть встреч",
                        "Вчерашний выпускник показывает коллеге электронный журнал и доски, а сам учится держать класс.",
                        "teacher-teacher",
                        "34 → 81 %",
                        "уверенно ведут электронный журнал",
                        ""),
                card(
                        "Командное наставничество школ Усть-Ишимского района",
                        "",
                        "team-team",
                        "",
                        "",
                        "Заявка. Текст автора, ещё не проверен экспертами"),
                card(
                        "Клуб сетевых наставников",
                        "Раз в четверть — разговор без протокола.",
                        "head-teacher",
                        "",
                        "",
                        ""));
    }

    static FieldView absent(String name, String label) {
        return new FieldView(name, label, false, "", List.of(), false, List.of(), List.of(), List.of());
    }

    static FieldView text(String name, String label, String... values) {
        List<ItemView> items = new ArrayList<>();
        for (String value : values) {
            String[] parts = value.split("\\|");
            boolean linked = parts.length > 1;
            items.add(new ItemView(parts[0], linked ? "#" + parts[1] : "", linked, "", linked ? parts[1] : ""));
        }
        String all = String.join(", ", items.stream().map(ItemView::text).toList());
        return new FieldView(
                name, label, values.length > 0, all, items, values.length > 1, List.of(), List.of(), List.of());
    }

    static FieldView prose(String name, String label, String html) {
        List<ItemView> items = List.of(new ItemView("текст", "", false, html));
        return new FieldView(name, label, true, "текст", items, false, List.of(), List.of(), List.of());
    }

    /// A group field; each row is written "key=value" with the keys of the type.
    static FieldView group(String type, String name, Set<String> keys, List<Map<String, String>> written) {
        List<String> used = keys.stream()
                .filter(key -> written.stream().anyMatch(row -> row.containsKey(key)))
                .toList();
        List<RowView> rows = new ArrayList<>();
        for (Map<String, String> row : written) {
            Map<String, FieldView> f = new LinkedHashMap<>();
            for (String key : keys) {
                String label = ThemeFiles.label(type, name + "." + key);
                f.put(key, row.containsKey(key) ? text(key, label, row.get(key)) : absent(key, label));
            }
            List<CellView> cells = used.stream()
                    .map(f::get)
                    .map(v -> new CellView(v.label(), v.text(), "", false, !v.present()))
                    .toList();
            boolean share = row.containsKey("numerator");
            rows.add(new RowView(rows.size() + 1, f, cells, share ? "44,4\u00A0%" : "", share, share ? 44 : 0));
        }
        return new FieldView(
                name,
                ThemeFiles.label(type, name),
                true,
                "",
                List.of(),
                rows.size() > 1,
                rows,
                rows.subList(0, 1),
                used.stream()
                        .map(key -> ThemeFiles.label(type, name + "." + key))
                        .toList());
    }

    /// All fields of a type, those not given being absent.
    static Map<String, FieldView> fields(String type, FieldView... given) {
        Map<String, FieldView> fields = new LinkedHashMap<>();
        ThemeFiles.keys(type)
                .fields()
                .keySet()
                .forEach(key -> fields.put(key, absent(key, ThemeFiles.label(type, key))));
        for (FieldView field : given) {
            fields.put(field.name(), field);
        }
        return fields;
    }

    static SectionView section(String id, String heading, boolean chain, int number, String html) {
        return new SectionView(
                id, heading, !heading.isEmpty(), "s-" + id, html, chain, number, !html.isEmpty(), List.of());
    }
}
