package org.practicenavigator.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.practicenavigator.theme.view.Views;
import org.practicenavigator.theme.view.Views.BadgeView;
import org.practicenavigator.theme.view.Views.EntryView;
import org.practicenavigator.theme.view.Views.FieldView;
import org.practicenavigator.theme.view.Views.GroupView;
import org.practicenavigator.theme.view.Views.LinkView;
import org.practicenavigator.theme.view.Views.SectionView;
import org.practicenavigator.theme.view.Views.TileView;

/// A view for each layout with realistic content, by layout.
final class SamplePages {

    private static final String TEXT =
            "<p>Наставникам района тесно в стенах своей школы: площадок, где они встречаются и делятся"
                    + " опытом, не хватает. Для маленькой школы это затруднение знакомое.</p><ul><li><strong>ученик – ученик</strong>:"
                    + " старшие ведут за собой тех, кто пришёл недавно;</li><li>учитель – учитель: кураторы разных школ делятся тем,"
                    + " как <a href=\"https://example.org/dlinny-adres\">организовали дело</a> у себя.</li></ul>";

    private final Theme theme;

    SamplePages(Theme theme) {
        this.theme = theme;
    }

    Map<String, Object> all() {
        Map<String, Object> pages = new LinkedHashMap<>();
        pages.put("home", home());
        pages.put("catalogue", catalogue("catalogue"));
        pages.put("municipalities", catalogue("municipalities"));
        pages.put("practice", practice());
        pages.put("school", school());
        pages.put("material", entry("material", Samples.fields("material"), List.of()));
        pages.put("municipality", entry("municipality", Samples.fields("municipality"), List.of()));
        pages.put("entry", entry("entry", Samples.fields("practice", plain()), List.of()));
        pages.put("template", template());
        pages.put("about", new Views.AboutView(Samples.page(theme, "about", "О проекте", ""), types()));
        pages.put("search", search());
        pages.put("alphabet", alphabet());
        pages.put(
                "not-found",
                new Views.NotFoundView(
                        Samples.page(theme, "not-found", "Такой страницы нет", ""),
                        Samples.links("Практики", "Материалы")));
        pages.put(
                "redirect",
                new Views.RedirectView(Samples.page(theme, "redirect", "Страница переехала", ""), "home.html"));
        return pages;
    }

    private Views.SearchView search() {
        List<Views.FacetView> facets = catalogue("catalogue").facets();
        return new Views.SearchView(
                Samples.page(theme, "search", "Поиск", ""),
                Samples.links("А", "Б", "В"),
                List.of(new Views.TopicsView("Практики", "#p", facets)));
    }

    private Views.AlphabetView alphabet() {
        return new Views.AlphabetView(
                Samples.page(theme, "alphabet", "Указатель А–Я", ""),
                "Указатель А–Я",
                Samples.links("А", "Б", "В"),
                List.of(new Views.AlphabetLetterView(
                        "А",
                        "a",
                        List.of(
                                new Views.AlphabetLineView("Адаптация молодого учителя", "#1", "Практика", false),
                                new Views.AlphabetLineView("адаптация", "#2", "Тема · 5\u00A0практик", true)))));
    }

    private Views.HomeView home() {
        List<Views.SituationView> situations = new ArrayList<>();
        for (String text : List.of(
                "Пришёл молодой учитель",
                "Новый человек в коллективе",
                "Нужны цифровые навыки",
                "Первый раз классный руководитель",
                "Сменил должность",
                "Устал и хочет уйти")) {
            situations.add(new Views.SituationView(text, "молодой педагог", "#s", 12, "12\u00A0практик"));
        }
        return new Views.HomeView(
                Samples.page(theme, "home", "Навигатор наставничества", ""),
                "14 практик · 9 школ · 34 муниципалитета · 17 материалов",
                situations,
                types(),
                Samples.cards().subList(0, 3),
                "#all",
                Samples.cards(),
                tiles(),
                true,
                "#map",
                "#t");
    }

    private static List<Views.TypeView> types() {
        return List.of(
                new Views.TypeView(
                        "Практики", "Что сделано для наставничества и что из этого вышло.", "#p", 14, "14 практик"),
                new Views.TypeView("Школы наставничества", "Где учат наставников и кто отвечает.", "#s", 9, "9 школ"),
                new Views.TypeView("Материалы", "Памятки, бланки, описания моделей.", "#m", 17, "17 материалов"));
    }

    private static List<TileView> tiles() {
        String[] rows = {
            ".... Пожарский",
            "... Дальнереченск Дальнереченский Красноармейский Тернейский",
            ".. Лесозаводский Кировский",
            " Ханкайский Спасский Спасск-Дальний Яковлевский Чугуевский Дальнегорский",
            " Пограничный Хорольский Черниговский Арсеньевский Анучинский Кавалеровский",
            " Октябрьский Михайловский Уссурийский Шкотовский Партизанский Лазовский Ольгинский",
            " Хасанский Надеждинский Артёмовский Большой_Камень Партизанск Находкинский",
            ".. Владивостокский Фокино"
        };
        List<TileView> tiles = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] names = rows[row].split(" ");
            for (int i = 1; i < names.length; i++) {
                int step = (row * 3 + i) % 4;
                String name = names[i].replace('_', ' ');
                tiles.add(new TileView(
                        name, name + ": практик " + step * 2, "#t", step * 2, step, row + 1, names[0].length() + i));
            }
        }
        return tiles;
    }

    private Views.CatalogueView catalogue(String layout) {
        List<Views.FacetView> facets = new ArrayList<>();
        for (String title : List.of("Форма наставничества", "Кому помогает", "Зрелость")) {
            facets.add(new Views.FacetView(
                    title,
                    "forms",
                    List.of(
                            new Views.FacetValueView("педагог – педагог", "#1", 7, true),
                            new Views.FacetValueView("педагог вуза (колледжа) – молодой педагог", "#2", 3, false),
                            new Views.FacetValueView("ученик – ученик", "#3", 1, false)),
                    true));
        }
        boolean map = layout.equals("municipalities");
        return new Views.CatalogueView(
                Samples.page(theme, layout, "Практики", "", new LinkView("Главная", "#", false)),
                map ? "Муниципалитеты" : "Практики: педагог – педагог",
                "Опытный педагог помогает коллеге.",
                true,
                "14\u00A0практик",
                map ? List.of() : List.of(new LinkView("Форма: педагог – педагог", "#", true)),
                !map,
                map ? List.of() : facets,
                !map,
                Samples.cards(),
                new Views.PagerView("Страница 2 из 3", "#1", true, "#3", true, Samples.links("1", "2", "3")),
                true,
                map ? tiles() : List.of(),
                map);
    }

    private EntryView practice() {
        FieldView indicators = group(
                "practice",
                "indicators",
                Map.of(
                        "name",
                        "Школы района, участвующие в проекте",
                        "unit",
                        "%",
                        "numerator",
                        "8",
                        "denominator",
                        "18",
                        "date",
                        "8 сентября 2022 г.",
                        "source",
                        "Комплексный план, раздел 2"),
                Map.of(
                        "name",
                        "Уверенно ведут электронный журнал",
                        "unit",
                        "%",
                        "baseline",
                        "34",
                        "value",
                        "81",
                        "target",
                        "90",
                        "date",
                        "май 2023",
                        "measured_by",
                        "анкета и наблюдение"));
        Map<String, FieldView> fields = Samples.fields(
                "practice",
                indicators,
                Samples.text(
                        "forms",
                        "Форма наставничества",
                        "ученик – ученик|pupil-pupil",
                        "педагог – педагог|teacher-teacher"),
                Samples.text("target_groups", "Кому помогает", "школьник|pupil", "студент педагогического колледжа|s"),
                Samples.text("maturity", "Зрелость", "устойчиво применяется|sustained"),
                Samples.text("models", "Модель", "сетевая|network", "групповая|group"),
                Samples.text(
                        "goal",
                        "Цель",
                        "Объединить школы района общим добрым делом, в котором наставничество возникает само."),
                Samples.text(
                        "tasks",
                        "Задачи",
                        "Собрать сеть школ, готовых вести один проект.",
                        "Показывать результаты открыто."),
                Samples.prose(
                        "annotation",
                        "Аннотация",
                        "<p>«Ракушка добра» — социальный проект школ Спасского района, в котором"
                                + " наставничество выходит за стены одной школы. Здесь собрано то, что о проекте говорит план района.</p>"),
                Samples.text("resources_staff", "Кадровые ресурсы", "Муниципальный куратор", "Куратор в каждой школе"),
                Samples.text("resources_info", "Информационные ресурсы", "Официальные страницы школ"),
                Samples.text("cost_level", "Порядок затрат", "без затрат|none"),
                group(
                        "practice",
                        "steps",
                        Map.of(
                                "title",
                                "Договориться об одном общем деле",
                                "action",
                                "Найти две-три школы, которым близка одна тема помощи.",
                                "who",
                                "Муниципальный куратор",
                                "duration",
                                "Первый месяц",
                                "output",
                                "Общая цель на одной странице"),
                        Map.of(
                                "title",
                                "Назначить куратора",
                                "action",
                                "Один взрослый в школе отвечает за проект.",
                                "who",
                                "Директор"),
                        Map.of("title", "Рассказать о проекте", "action", "Вести заметки весь учебный год.")),
                group(
                        "practice",
                        "risks",
                        Map.of("risk", "Проект держится на одной школе.", "answer", "У каждой школы — свой куратор.")),
                group(
                        "practice",
                        "roadmap",
                        Map.of(
                                "number",
                                "1",
                                "activity",
                                "Заметки о проекте",
                                "period",
                                "весь год",
                                "responsible",
                                "методический кабинет",
                                "result",
                                "публикации",
                                "indicator",
                                "не менее одной в месяц")),
                group(
                        "practice",
                        "participants",
                        Map.of("year", "2022", "organizations", "8", "note", "8 из 18 организаций")),
                group(
                        "practice",
                        "product_list",
                        Map.of("kind", "описание опыта", "title", "Заметки на официальных страницах")),
                group(
                        "practice",
                        "evidence",
                        Map.of("kind", "экспертное мнение", "who", "Уровень края", "note", "Региональный статус")),
                group(
                        "practice",
                        "sources",
                        Map.of("title", "Комплексный план Спасского района", "place", "Раздел 2", "date", "2022 г.")),
                group(
                        "practice",
                        "contact",
                        Map.of("role", "Муниципальный куратор", "address", "Методический кабинет МКУ «ОДОУ»")));
        List<SectionView> sections = List.of(
                Samples.section("problem", "Проблема", true, 1, TEXT),
                Samples.section("solution", "Способы решения", true, 2, TEXT),
                Samples.section("interaction", "Механизмы взаимодействия", true, 3, ""),
                Samples.section("products", "Продукты", true, 4, TEXT),
                Samples.section("result", "Результат", true, 5, TEXT),
                Samples.section("uniqueness", "В чём новизна", false, 0, TEXT));
        return entry("practice", fields, sections);
    }

    private EntryView school() {
        FieldView documents = group(
                "school",
                "documents",
                Map.of("kind", "Приказ о создании", "state", "есть|yes", "date", "17 марта 2023 г."),
                Map.of("kind", "Публикация на сайте", "state", "нет|no"),
                Map.of("kind", "Положение", "state", "не знаем|unknown"));
        FieldView counts = group(
                "school",
                "counts",
                Map.of("name", "Наставников", "value", "28", "date", "1 ноября 2026 г."),
                Map.of("name", "Наставляемых", "value", "9", "date", "1 ноября 2026 г."));
        return entry(
                "school",
                Samples.fields(
                        "school",
                        documents,
                        counts,
                        Samples.text("goal", "Цель", "Учить наставников района."),
                        Samples.text("head_role", "Руководитель", "Методист"),
                        group("school", "events", Map.of("title", "Встреча наставников", "date", "15 апреля 2023 г."))),
                List.of());
    }

    private EntryView entry(String layout, Map<String, FieldView> fields, List<SectionView> given) {
        List<SectionView> sections =
                given.isEmpty() ? List.of(Samples.section("a", "О записи", false, 0, TEXT)) : given;
        Map<String, SectionView> byName = new LinkedHashMap<>();
        Set<String> names =
                layout.equals("practice") ? ThemeFiles.keys("practice").sections() : Set.of();
        names.forEach(n -> byName.put(n, Samples.section(n, n, false, 0, "")));
        sections.forEach(s -> byName.put(s.id(), s));
        List<SectionView> chain = sections.stream().filter(SectionView::chain).toList();
        List<SectionView> after = sections.stream().filter(s -> !s.chain()).toList();
        return new EntryView(
                Samples.page(
                        theme,
                        layout,
                        "«Ракушка добра»",
                        "",
                        new LinkView("Главная", "home.html", false),
                        new LinkView("Практики", "catalogue.html", false)),
                "Практика",
                "«Ракушка добра»: социальный проект восьми школ Спасского района",
                "Восемь сельских школ ведут общий социальный проект: старшие ребята помогают младшим.",
                true,
                "Заявка. Текст автора, ещё не проверен экспертами",
                true,
                List.of(new BadgeView("сетевая", "models", "network"), new BadgeView("подана", "status", "submitted")),
                List.of(
                        Samples.text("municipality", "Муниципальное образование", "Спасский муниципальный район|m"),
                        Samples.text("level", "Уровень", "муниципальный|l"),
                        Samples.text("period_start", "Начало", "сентябрь 2022")),
                fields,
                byName,
                chain,
                !chain.isEmpty(),
                sections,
                after,
                List.of(new GroupView("Карточка", "g-card", List.of(plain()))),
                Samples.links("О записи", "Карточка"),
                true,
                List.of(new Views.BacklinkView(
                        "Практики школы", "b-1", 2, Samples.cards().subList(0, 2))),
                List.of(new Views.RelatedView(
                        Samples.cards().get(1), "форма: педагог – педагог; модель: сетевая", true)),
                true,
                "22 ноября 2026 г.",
                true,
                "2026-11-22",
                "rakushka-dobra",
                "content/praktiki/rakushka-dobra.md");
    }

    private static FieldView plain() {
        return Samples.text("keywords", "Ключевые слова", "волонтёры", "сельская школа");
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // List.of only reads them
    private static FieldView group(String type, String name, Map<String, String>... rows) {
        return Samples.group(type, name, ThemeFiles.keys(type).fields().get(name), List.of(rows));
    }

    private Views.TemplateView template() {
        Views.TemplateFieldView inner = new Views.TemplateFieldView(
                "Шаг",
                "title",
                "",
                false,
                "Текст",
                "нужно всегда",
                "от 5 до 120 знаков",
                true,
                "",
                false,
                List.of(),
                false,
                List.of(),
                false);
        Views.TemplateFieldView field = new Views.TemplateFieldView(
                "Алгоритм внедрения",
                "steps",
                "Шаги по порядку.",
                true,
                "Несколько полей вместе",
                "нужно для состояний: «опубликована»",
                "от 3",
                true,
                "Договориться о деле",
                true,
                List.of("да", "нет"),
                true,
                List.of(inner),
                true);
        return new Views.TemplateView(
                Samples.page(theme, "template", "Как описать практику", ""),
                List.of(new Views.TemplateTypeView(
                        "Практика",
                        "t-practice",
                        "Что сделано и что из этого вышло.",
                        "1.0",
                        "content/praktiki",
                        "shema/practice.schema.json",
                        List.of(new Views.TemplateGroupView("Карточка", "g-1", List.of(field))),
                        List.of(new Views.TemplateSectionView(
                                "Проблема", "", false, "нужно всегда", "от 300 до 3000 знаков", true)),
                        true)));
    }
}
