package org.practicenavigator.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.practicenavigator.search.EntryOrder;
import org.practicenavigator.search.SearchRequest;
import org.practicenavigator.search.SearchResult;

/// Queries of every kind, made from the words of a site and a seed.
final class AskedQueries {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final Pattern SHOWN_QUERY = Pattern.compile("[\"“”„«»]");
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final List<String> ENDINGS =
            List.of("а", "у", "ы", "и", "ом", "ами", "ах", "ов", "е", "ость", "ный", "ного", "ной", "ть", "л", "ют");
    private static final List<String> SMALL_WORDS =
            List.of("и", "в", "на", "без", "для", "не", "что", "это", "а", "по");
    private static final List<String> SYNONYMS = List.of(
            "ИОМ",
            "наставник",
            "индивидуальный образовательный маршрут",
            "молодой педагог",
            "молодого учителя",
            "менторство");

    private final Random random;
    private final List<List<String>> lines;
    private final List<String> types;
    private final Map<String, SearchResult.Facet> facets;
    private final RubbishText rubbish;

    /// @param lines texts of the site
    /// @param everything the answer to an empty request: what there is to choose from
    AskedQueries(long seed, List<String> lines, SearchResult everything) {
        this.random = new Random(seed);
        this.rubbish = new RubbishText(seed);
        this.lines = lines.stream()
                .map(line ->
                        WORD.matcher(line).results().map(MatchResult::group).toList())
                .filter(words -> words.size() > 2)
                .toList();
        this.facets = new LinkedHashMap<>(everything.facets());
        this.types = facets.remove("type").values().stream()
                .map(SearchResult.FacetCount::code)
                .toList();
    }

    List<SearchRequest> make(int count) {
        List<SearchRequest> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            requests.add(request(i));
        }
        return requests;
    }

    private SearchRequest request(int number) {
        String text = text(number % 20);
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        List<String> its = new ArrayList<>();
        EntryOrder order = EntryOrder.RELEVANCE;
        int offset = 0;
        int limit = 10;
        if (text.isEmpty() || random.nextInt(4) == 0) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                choose(chosen);
            }
        }
        if (random.nextInt(8) == 0) {
            its.add(pick(types));
        }
        if (random.nextInt(8) == 0) {
            order = pick(List.of(EntryOrder.TITLE, EntryOrder.UPDATED));
        }
        if (random.nextInt(8) == 0) {
            offset = random.nextInt(30);
            limit = random.nextInt(40);
        }
        return new SearchRequest(text, its, chosen, order, limit, offset, false);
    }

    private void choose(Map<String, List<String>> chosen) {
        if (!facets.isEmpty()) {
            String field = pick(List.copyOf(facets.keySet()));
            chosen.computeIfAbsent(field, unused -> new ArrayList<>())
                    .add(pick(facets.get(field).values()).code());
        }
    }

    private String text(int kind) {
        return switch (kind) {
            case 0, 1 -> word();
            case 2 -> word() + " " + word();
            case 3 -> word() + " " + word() + " " + word() + ", " + word() + "!";
            case 4, 5 -> inflected(word()) + " " + inflected(word());
            case 6 -> beginning(word());
            case 7 -> word() + " " + beginning(word());
            case 8 -> slip(word());
            case 9 -> slip(slip(word())) + " " + slip(word());
            case 10 -> "\"" + row(2) + "\"";
            case 11 -> "«" + row(2 + random.nextInt(3)) + "» " + word();
            case 12 -> word() + " “" + inflected(row(2)) + "” " + beginning(word()) + " \"" + word();
            case 13 -> pick(SYNONYMS) + " " + (random.nextBoolean() ? word() : "");
            case 14 -> otherLayout(random.nextBoolean() ? row(2) : beginning(word()));
            case 15 -> otherLayout("\"" + word() + "\" " + word());
            case 16 -> pick(SMALL_WORDS) + " " + (random.nextBoolean() ? word() + " " : "") + pick(SMALL_WORDS);
            case 17 -> row(3 + random.nextInt(40));
            case 18 -> SHOWN_QUERY.matcher(rubbish.line()).replaceAll("") + " " + word();
            default -> "";
        };
    }

    private String word() {
        return pick(pick(lines));
    }

    private String row(int length) {
        List<String> line = pick(lines);
        int from = random.nextInt(Math.max(1, line.size() - length));
        return String.join(" ", line.subList(from, Math.min(line.size(), from + length)));
    }

    private String inflected(String word) {
        int kept = Math.max(Math.min(3, word.length()), word.length() - 1 - random.nextInt(3));
        return word.substring(0, kept) + pick(ENDINGS);
    }

    private String beginning(String word) {
        return word.substring(0, Math.min(word.length(), 1 + random.nextInt(6)));
    }

    private String slip(String word) {
        int at = 1 + random.nextInt(Math.max(1, word.length() - 2));
        if (word.length() < 3) {
            return word;
        }
        String letter = String.valueOf(RUSSIAN.charAt(random.nextInt(RUSSIAN.length())));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private static String otherLayout(String text) {
        StringBuilder other = new StringBuilder();
        for (char c : text.toLowerCase(java.util.Locale.ROOT).toCharArray()) {
            int russian = RUSSIAN.indexOf(c);
            int latin = LATIN.indexOf(c);
            other.append(russian >= 0 ? LATIN.charAt(russian) : latin >= 0 ? RUSSIAN.charAt(latin) : c);
        }
        return other.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
