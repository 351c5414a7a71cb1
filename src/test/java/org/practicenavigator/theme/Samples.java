package org.practicenavigator.theme;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.theme.view.EmbedView;
import org.practicenavigator.theme.view.HeadView;
import org.practicenavigator.theme.view.PictureView;
import org.practicenavigator.theme.view.Views.FindView;
import org.practicenavigator.theme.view.Views.LinkView;
import org.practicenavigator.theme.view.Views.PageView;
import org.practicenavigator.theme.view.Views.SiteView;

/// The frame of a page with realistic words.
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
            "",
            "practice material");

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
                new PictureView("https://navigator.example/og/" + kind + ".png", title + " — " + SITE.title()),
                new HeadView("website", "Лента", root + "lenta.json", List.of(), false),
                EmbedView.NONE);
    }

    static List<LinkView> links(String... texts) {
        List<LinkView> links = new ArrayList<>();
        for (String text : texts) {
            links.add(new LinkView(text, "#" + links.size(), links.isEmpty()));
        }
        return links;
    }
}
