import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One invented practice as Markdown with its front matter: a published entry with every required field.
///
/// About 17 KB, as long as the complete practices that people wrote.
final class Practice {

    private static final int BODY = 2300;

    private final TypeFile type;
    private final Registries registries;
    private final int number;
    private final int count;
    private final Random random;
    private final Speech speech;
    private final StringBuilder out = new StringBuilder();

    /// Each practice has its own random numbers, so that number 7 is the same among 100 and among 10,000.
    Practice(TypeFile type, Registries registries, int number, int count, long seed) {
        this.type = type;
        this.registries = registries;
        this.number = number;
        this.count = count;
        this.random = new Random(seed * 1_000_003 + number);
        this.speech = new Speech(random);
    }

    static String id(int number) {
        return "praktika-" + String.format(java.util.Locale.ROOT, "%06d", number);
    }

    String text() {
        out.append("---\n");
        card();
        choices();
        purpose();
        resources();
        evidence();
        service();
        out.append("---\n");
        body();
        return out.toString();
    }

    private void card() {
        line("id", id(number));
        line("template_version", quoted("1.0"));
        line("title", quoted(speech.title(90) + ", " + speech.place()));
        line("tagline", quoted(speech.sentence(40, 190)));
        line("annotation", ">-\n  " + speech.paragraph(420));
        line("municipality", speech.one(registries.municipalities()));
        line("organization", speech.one(registries.organizations()));
        int year = speech.number(2015, 2024);
        line("period_start", year + "-" + two(speech.number(1, 12)));
        line("period_end", (year + 1) + "-" + two(speech.number(1, 12)));
        line("created", "2025-" + two(speech.number(1, 12)) + "-" + two(speech.number(1, 28)));
        line("updated", "2026-" + two(speech.number(1, 10)) + "-" + two(speech.number(1, 28)));
        line("verify_by", "2028-09-01");
    }

    /// Every field with a vocabulary gets terms of it, so that a new facet is measured without a change here.
    private void choices() {
        type.choices().forEach((name, choice) -> {
            List<String> terms = new ArrayList<>(type.terms(choice.vocabulary()));
            if (name.equals("status") || terms.isEmpty()) {
                return;
            }
            Collections.shuffle(terms, random);
            int wanted = Math.min(terms.size(), Math.max(choice.min(), speech.number(1, Math.min(3, choice.max()))));
            line(name, choice.max() == 1 ? allowed(name, terms) : "[" + String.join(", ", terms.subList(0, wanted)) + "]");
        });
        line("status", "published");
    }

    /// Some single terms ask for fields of their own («тиражирована» needs adoptions); both ways stay consistent.
    private String allowed(String name, List<String> terms) {
        return terms.stream()
                .filter(term -> !name.equals("origin") || !term.equals("adapted"))
                .findFirst()
                .orElseThrow();
    }

    private void purpose() {
        line("goal", quoted(speech.sentence(90, 300)));
        list("tasks", 4, () -> quoted(speech.sentence(50, 180)));
        list("steps", 6, () -> "title: " + quoted(speech.title(80)) + "\n    action: " + quoted(speech.sentence(90, 300))
                + "\n    who: " + quoted(Speech.capital(speech.person(Grammar.Case.NOM, false)))
                + "\n    duration: " + quoted(speech.number(1, 9) + " недель")
                + "\n    output: " + quoted(speech.title(90)));
    }

    private void resources() {
        list("resources_staff", 2, () -> quoted(speech.title(90) + " — " + speech.number(1, 9) + " чел."));
        list("resources_material", 2, () -> quoted(speech.title(90)));
        list("normative_base", 1, () -> "{act: " + quoted("Приказ школы села " + speech.place() + " о наставничестве") + "}");
        list("risks", 3, () -> "{risk: " + quoted(speech.sentence(40, 160)) + ", answer: "
                + quoted(speech.sentence(60, 250)) + "}");
        list("adoptions", 2, () -> "{name: " + quoted("Школа села " + speech.place()) + ", municipality: "
                + speech.one(registries.municipalities()) + ", date: 2025}");
    }

    private void evidence() {
        list("indicators", 4, () -> "{name: " + quoted(speech.title(90)) + ", unit: \"чел.\", baseline: "
                + speech.number(1, 40) + ", value: " + speech.number(41, 200) + ", date: 2025-05, measured_by: "
                + quoted(speech.title(90)) + "}");
        list("participants", 2, () -> "{year: " + speech.number(2016, 2025) + ", mentors: " + speech.number(2, 40)
                + ", mentees: " + speech.number(2, 90) + ", organizations: " + speech.number(1, 12) + "}");
        list("evidence", 1, () -> "{kind: " + speech.one(type.terms("evidence-kinds")) + ", who: "
                + quoted("Методический кабинет") + ", date: 2025, note: " + quoted(speech.sentence(40, 200)) + "}");
        list("product_list", 4, () -> "{kind: " + speech.one(type.terms("product-kinds")) + ", title: "
                + quoted(speech.title(90)) + "}");
    }

    private void service() {
        list("authors", 1, () -> "{role: \"Автор практики\", organization: " + speech.one(registries.organizations()) + "}");
        out.append("contact:\n  role: \"Заместитель директора\"\n  address: ")
                .append(quoted("Обратитесь через сайт организации, село " + speech.place()))
                .append('\n');
        line("reviewed_by", quoted("Региональный экспертный совет"));
        line("reviewed_on", "2026-10-01");
        line("keywords", IntStream.range(0, 5)
                .mapToObj(i -> quoted(speech.one(Stock.THINGS).with(speech.one(Stock.ADJECTIVES), Grammar.Case.NOM, false)))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), Object::toString)));
        list("sources", 1, () -> "{title: " + quoted("Описание практики, " + speech.title(90)) + ", date: 2025}");
    }

    /// All required sections and two thirds of the others, as long as their limits and the wanted size allow.
    private void body() {
        List<TypeFile.Section> chosen = type.sections().stream()
                .filter(section -> section.required() || random.nextInt(3) > 0)
                .toList();
        int least = chosen.stream().mapToInt(TypeFile.Section::min).sum();
        for (TypeFile.Section section : chosen) {
            int share = Math.max(0, BODY - least) / chosen.size();
            section(section, Math.min(section.min() + share, section.max() * 2 / 3));
        }
    }

    private void section(TypeFile.Section section, int chars) {
        out.append("\n## ").append(section.heading()).append("\n\n").append(speech.paragraph(chars / 2 + 20));
        switch (section.name()) {
            case "solution" -> bullets(4);
            case "interaction" -> out.append("\n\nОбщий порядок описан в практике [").append(speech.title(60)).append("](")
                    .append(id(other())).append(".md).");
            case "result" -> table();
            default -> out.append(" Это **").append(speech.thing(Grammar.Case.NOM)).append("**.");
        }
        out.append("\n\n").append(speech.paragraph(chars / 2 + 20)).append('\n');
        if (section.name().equals("products")) {
            out.append("\nСм. также [").append(speech.title(60)).append("](../materialy/")
                    .append(speech.one(registries.materials())).append(".md).\n");
        }
    }

    private int other() {
        return 1 + (number + speech.number(1, Math.max(1, count - 1)) - 1) % count;
    }

    private void bullets(int items) {
        out.append("\n\n");
        for (int i = 0; i < items; i++) {
            out.append("- **").append(speech.title(60)).append(".** ").append(speech.sentence(30, 110)).append('\n');
        }
        out.setLength(out.length() - 1);
    }

    private void table() {
        out.append("\n\n| Что смотрели | Было | Стало |\n|---|---|---|\n");
        for (int i = 0; i < 4; i++) {
            out.append("| ").append(speech.title(60)).append(" | ").append(speech.number(1, 40)).append(" | ")
                    .append(speech.number(41, 90)).append(" |\n");
        }
        out.setLength(out.length() - 1);
    }

    private void list(String name, int items, java.util.function.Supplier<String> item) {
        out.append(name).append(":\n");
        for (int i = 0; i < items; i++) {
            out.append("  - ").append(item.get()).append('\n');
        }
    }

    private void line(String name, String value) {
        out.append(name).append(": ").append(value).append('\n');
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /// Ids of the real entries that invented practices point to.
    record Registries(List<String> municipalities, List<String> organizations, List<String> materials) {}
}
