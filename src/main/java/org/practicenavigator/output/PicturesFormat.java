package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicenavigator.picture.Picture;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PictureAddress;

/// Pictures that stand for pages in messengers and social networks (Open Graph): one per entry and per list, and one
/// for all other pages.
@AutoService(OutputFormat.class)
public final class PicturesFormat implements OutputFormat {

    @Override
    public String name() {
        return "pictures";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        return production.pictures().stream().flatMap(draw -> plan(production, draw));
    }

    /// Many pages share a picture; the first of them says what it shows.
    private static Stream<PlannedFile> plan(Production production, Function<Picture, byte[]> draw) {
        Set<String> planned = new HashSet<>();
        return production.site().pages().stream()
                .filter(page -> planned.add(address(production, page)))
                .map(page -> new PlannedFile(
                        address(production, page),
                        () -> draw.apply(production.views().picture(page))));
    }

    private static String address(Production production, Page page) {
        return PictureAddress.of(production.site(), page);
    }
}
