package org.practicenavigator.output;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.practicenavigator.document.DocPicture;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.picture.SheetPicture;
import org.practicenavigator.site.Links;
import org.practicenavigator.site.Site;
import org.practicenavigator.site.UsedFiles;

/// Attached pictures by the address that the site publishes them under.
public final class SitePictures {

    private SitePictures() {}

    /// @param attachments the cleaned bytes of an attachment
    public static DocPicture.Source of(Site site, Function<DocPath, byte[]> attachments) {
        Map<String, DocPath> paths = new TreeMap<>();
        UsedFiles.of(site).stream()
                .filter(path -> SheetPicture.isReadable(path.extension()))
                .forEach(path -> paths.put(site.settings().baseUrl() + Links.fileAddress(path), path));
        return address -> Optional.ofNullable(paths.get(address))
                .flatMap(path -> SheetPicture.of(attachments.apply(path)))
                .map(picture -> new DocPicture(picture.bytes(), picture.png(), picture.width(), picture.height()));
    }
}
