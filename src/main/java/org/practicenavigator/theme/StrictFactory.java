package org.practicenavigator.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.reflect.Guard;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/// mustache.java without its leniency: a name that nothing has stops the page, and partials come from memory only.
final class StrictFactory extends DefaultMustacheFactory {

    private static final int DEEPEST = 20;

    private final Map<String, LayoutText> layouts;

    StrictFactory(Map<String, LayoutText> layouts) {
        this.layouts = layouts;
        setRecursionLimit(DEEPEST);
        setObjectHandler(new ReflectionObjectHandler() {
            @Override
            protected MissingWrapper createMissingWrapper(String name, List<Guard> guards) {
                throw new UnknownName(name);
            }
        });
    }

    /// Travels through mustache.java, which wraps it together with the file and the line.
    static final class UnknownName extends MustacheException {

        private static final long serialVersionUID = 1L;
        private final String name;

        UnknownName(String name) {
            super("unknown name " + name);
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    /// Layouts name each other by name, never by path: there is no path that could lead elsewhere.
    @Override
    public String resolvePartialPath(String dir, String name, String extension) {
        return name;
    }

    @Override
    public Reader getReader(String name) {
        LayoutText layout = layouts.get(name);
        if (layout == null) {
            throw new MustacheException("no layout " + name);
        }
        return new StringReader(layout.text());
    }

    /// Escapes what HTML needs in text and in quoted attributes, and no more: the engine's own way also turns line
    /// ends and equals signs into entities, which makes pages longer and no safer.
    @Override
    public void encode(String value, Writer out) {
        try {
            int from = 0;
            for (int i = 0; i < value.length(); i++) {
                String entity = entity(value.charAt(i));
                if (!entity.isEmpty()) {
                    out.write(value, from, i - from);
                    out.write(entity);
                    from = i + 1;
                }
            }
            out.write(value, from, value.length() - from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
