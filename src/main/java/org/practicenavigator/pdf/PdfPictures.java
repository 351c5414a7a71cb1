package org.practicenavigator.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.document.DocPicture;

/// The only thing that a PDF file is made from beside its text: pictures that were handed in, under names of our own.
/// Every other address, wherever it leads, gives nothing.
final class PdfPictures implements FSStreamFactory {

    /// What addresses would be relative to.
    static final String NOWHERE = "";

    private static final String SCHEME = "picture:";

    private final DocPicture.Source source;
    private final Map<String, DocPicture> known = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    PdfPictures(DocPicture.Source source) {
        this.source = source;
    }

    /// A picture with the name that stands for it in the text.
    record Named(String name, DocPicture picture) {}

    Optional<Named> take(String address) {
        return source.picture(address).map(picture -> {
            String name = names.computeIfAbsent(address, unused -> SCHEME + (names.size() + 1));
            known.put(name, picture);
            return new Named(name, picture);
        });
    }

    boolean has(@Nullable String name) {
        return name != null && known.containsKey(name);
    }

    @Nullable
    String resolve(@Nullable String base, @Nullable String address) {
        return has(address) ? address : null;
    }

    @Override
    public FSStream getUrl(String name) {
        byte[] bytes =
                Optional.ofNullable(known.get(name)).map(DocPicture::bytes).orElse(new byte[0]);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
