package org.practicenavigator.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import org.practicenavigator.testkit.SiteFixture;

/// Texts of small sites: two content types that the program has never heard of, and their documents.
final class SmallSite {

    private static final String STORY = """
            type: story
            version: "1.0"
            label: {one: рассказ, few: рассказа, many: рассказов, title: Рассказ, list: Рассказы}
            help: Рассказ для проб.
            files: rasskazy/*.md
            address: rasskazy/{id}.html
            identity: id
            title: name
            summary: brief
            stages:
              field: state
              order: [draft, open]
              terms:
                hidden: {stage: draft, public: false}
                shown: {stage: open, public: true}
            fields:
              id: {type: text, label: Идентификатор, need: draft, unique: true}
              name: {type: text, label: Название, need: draft, search: {weight: 4}}
              brief: {type: text, label: Кратко, search: {weight: 2}}
              topics:
                type: choice
                label: Темы
                vocabulary: topics
                many: {max: 9}
                search: {weight: 2, facet: {address: tema}}
              place: {type: ref, label: Место, to: [place], search: {weight: 1, facet: {address: mesto, order: label}}}
              mood: {type: choice, label: Настроение, vocabulary: moods, many: {max: 9}}
              tags: {type: text, label: Ключевые слова, many: {max: 9}, search: {weight: 2}}
              steps:
                type: group
                label: Шаги
                many: {max: 9}
                fields:
                  action: {type: text, label: Действие, need: draft, search: {weight: 1}}
                  secret: {type: text, label: Не ищется}
              state: {type: choice, label: Состояние, vocabulary: states, need: draft}
            body:
              search: {weight: 1}
            similar: {fields: [topics, place, mood], count: 3}
            page: {layout: entry}
            list: {address: rasskazy/index.html, layout: catalogue, order: [name], size: 24}
            """;

    private static final String PLACE = """
            type: place
            version: "1.0"
            label: {one: место, few: места, many: мест, title: Место, list: Места}
            help: Место для проб.
            files: mesta/*.md
            address: mesta/{id}.html
            identity: id
            title: name
            fields:
              id: {type: text, label: Идентификатор, need: always, unique: true}
              name: {type: text, label: Название, need: always, search: {weight: 4}}
              topics: {type: choice, label: Темы, vocabulary: topics, many: {max: 9}, search: {facet: {address: tema}}}
            body:
              search: {weight: 1}
            page: {layout: entry}
            list: {address: mesta/index.html, layout: catalogue, order: [name], size: 24}
            """;

    private static final List<String> TOPICS = List.of("sea", "taiga", "road", "school", "winter");
    private static final List<String> MOODS = List.of("calm", "glad", "sad");
    private static final List<String> PLACES = List.of("north", "south", "west");
    private static final List<String> WORDS = List.of(
            "наставник",
            "наставничества",
            "учителя",
            "молодым",
            "педагогам",
            "школе",
            "урок",
            "урока",
            "море",
            "тайгой",
            "дорога",
            "зимой",
            "маршрут",
            "встречи",
            "группе",
            "человек",
            "без",
            "двоек",
            "и",
            "на",
            "для");

    private SmallSite() {}

    /// Types and vocabularies, and three places.
    static SequencedMap<String, String> frame() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put("content/_types/place.yaml", PLACE);
        files.put("content/_types/story.yaml", STORY);
        files.put(
                "content/_vocabularies/topics.yaml",
                vocabulary("topics", Map.of("sea", "море", "taiga", "тайга", "road", "дорога", "school", "школа"))
                        + "  winter: {label: зима, also: [мороз]}\n");
        files.put(
                "content/_vocabularies/moods.yaml",
                vocabulary("moods", Map.of("calm", "спокойное", "glad", "радостное", "sad", "грустное")));
        files.put(
                "content/_vocabularies/states.yaml",
                vocabulary("states", Map.of("hidden", "скрыт", "shown", "открыт")));
        PLACES.forEach(p -> files.put(
                "content/mesta/" + p + ".md", "---\nid: " + p + "\nname: Посёлок " + p + "\n---\n\nТекст о месте.\n"));
        return files;
    }

    private static String vocabulary(String id, Map<String, String> terms) {
        StringBuilder yaml = new StringBuilder("vocabulary: " + id + "\nlabel: Проба\nsource: проба\nterms:\n");
        terms.keySet().stream().sorted().forEach(c -> yaml.append("  " + c + ": {label: " + terms.get(c) + "}\n"));
        return yaml.toString();
    }

    /// A shown story.
    ///
    /// @param more further lines of front matter
    static void add(Map<String, String> files, String id, String name, String more, String body) {
        files.put(
                "content/rasskazy/" + id + ".md",
                "---\nid: " + id + "\nname: \"" + name + "\"\nstate: shown\n" + more + "---\n\n" + body + "\n");
    }

    /// A site of random stories, some hidden.
    static SequencedMap<String, String> random(long seed, int stories) {
        Random random = new Random(seed);
        SequencedMap<String, String> files = frame();
        for (int i = 0; i < stories; i++) {
            String more = "brief: " + words(random, 6) + "\ntopics: " + some(random, TOPICS) + "\nmood: "
                    + some(random, MOODS) + "\n"
                    + (random.nextInt(4) == 0 ? "" : "place: " + PLACES.get(random.nextInt(3)) + "\n")
                    + (random.nextInt(3) == 0 ? "tags: [" + words(random, 2) + "]\n" : "");
            add(files, "s" + i, words(random, 4), more, words(random, 60));
            if (random.nextInt(9) == 0) {
                files.compute("content/rasskazy/s" + i + ".md", (k, v) -> v.replace("state: shown", "state: hidden"));
            }
        }
        return files;
    }

    static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get((int) (Math.pow(random.nextDouble(), 1.5) * WORDS.size())));
        }
        return String.join(" ", words);
    }

    static List<String> some(Random random, List<String> codes) {
        return codes.stream().filter(c -> random.nextInt(3) == 0).toList();
    }

    static List<String> topics() {
        return TOPICS;
    }

    static List<String> places() {
        return PLACES;
    }

    static SiteFixture site(Map<String, String> files) {
        SiteFixture site = SiteFixture.of(files);
        if (!site.errors().isEmpty()) {
            throw new IllegalStateException(site.errors().toString());
        }
        return site;
    }
}
