package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.page.CatalogueFiles;
import org.practicenavigator.page.PageViews;
import org.practicenavigator.site.Catalogue;

/// What live catalogues are made of (`docs/catalogue-format.md`): values and orders of all entries of a type,
/// and their cards, eight to a file. Classic scripts, since pages opened from a disk may load nothing else; over
/// http they are the same files.
@AutoService(OutputFormat.class)
public final class CatalogueFormat implements OutputFormat {

    /// A result shows twelve at a time; the smaller a file, the less comes along that was not asked for.
    static final int CARDS = 8;

    @Override
    public String name() {
        return "catalogue";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        return production.site().catalogues().values().stream()
                .filter(CatalogueFiles::has)
                .flatMap(catalogue -> plan(production, catalogue));
    }

    /// Where the files of a catalogue lie; none where there is nothing to choose by.
    static Stream<String> addresses(Catalogue catalogue) {
        return CatalogueFiles.has(catalogue)
                ? Stream.concat(
                        Stream.of(CatalogueFiles.data(catalogue.type())),
                        IntStream.range(0, files(catalogue))
                                .mapToObj(number -> CatalogueFiles.cards(catalogue.type(), number)))
                : Stream.empty();
    }

    /// How many files the cards fill.
    private static int files(Catalogue catalogue) {
        return (catalogue.entries().size() + CARDS - 1) / CARDS;
    }

    private static Stream<PlannedFile> plan(Production production, Catalogue catalogue) {
        CatalogueData data = CatalogueData.of(production.site(), catalogue);
        return Stream.concat(
                Stream.of(PlannedFile.text(CatalogueFiles.data(catalogue.type()), data::script)),
                IntStream.range(0, files(catalogue))
                        .mapToObj(number -> PlannedFile.text(
                                CatalogueFiles.cards(catalogue.type(), number),
                                () -> cards(production, catalogue, number, data.stamp()))));
    }

    private static String cards(Production production, Catalogue catalogue, int number, String stamp) {
        List<Object> cards = new ArrayList<>();
        int to = Math.min((number + 1) * CARDS, catalogue.entries().size());
        for (Entry entry : catalogue.entries().subList(number * CARDS, to)) {
            PageViews.Viewed card = production.views().card(entry);
            cards.add(production.theme().render(card.layout(), card.view()).strip());
        }
        return "navigatorCards("
                + JsonWriter.write(catalogue.type().id()) + "," + number + ","
                + JsonWriter.write(stamp) + "," + JsonWriter.write(cards) + ");\n";
    }
}
