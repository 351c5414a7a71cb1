package org.practicenavigator.engines.opensearch;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.analysis.CharFilterFactory;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/// The parts of analysis that OpenSearch ships as its module `analysis-common`, which no repository of libraries has:
/// the same filters of Lucene under the same names with the same settings. Only what the written index asks for.
public final class ChainPlugin extends Plugin implements AnalysisPlugin {

    /// @return what a character filter replaces, from lines `a=>b` with letters or `\u0301`
    private static NormalizeCharMap map(List<String> lines) {
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        for (String line : lines) {
            int arrow = line.indexOf("=>");
            builder.add(unescaped(line.substring(0, arrow)), unescaped(line.substring(arrow + 2)));
        }
        return builder.build();
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of("mapping", AnalysisPlugin.requiresAnalysisSettings((_, _, name, settings) -> {
            NormalizeCharMap map = map(settings.getAsList("mappings"));
            return new CharFilterFactory() {
                @Override
                public String name() {
                    return name;
                }

                @Override
                public Reader create(Reader reader) {
                    return new MappingCharFilter(map, reader);
                }
            };
        }));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "truncate",
                filter(settings -> stream -> new TruncateTokenFilter(stream, settings.getAsInt("length", -1))),
                "keyword_marker",
                filter(settings -> {
                    CharArraySet whole = new CharArraySet(settings.getAsList("keywords"), false);
                    return stream -> new SetKeywordMarkerFilter(stream, whole);
                }),
                "stemmer",
                filter(settings -> {
                    if (!settings.get("language").equals("russian")) {
                        throw new IllegalArgumentException(settings.toString());
                    }
                    return stream -> new SnowballFilter(stream, "Russian");
                }),
                "synonym_graph",
                AnalysisPlugin.requiresAnalysisSettings((_, _, name, settings) -> new Synonyms(name, settings)));
    }

    private static AnalysisProvider<TokenFilterFactory> filter(Function<Settings, UnaryOperator<TokenStream>> part) {
        return AnalysisPlugin.requiresAnalysisSettings((_, _, name, settings) -> new Named(name, part.apply(settings)));
    }

    private record Named(String name, UnaryOperator<TokenStream> part) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream stream) {
            return part.apply(stream);
        }
    }

    /// Reads its words through the filters before it, as the engine does.
    private record Synonyms(String name, Settings settings) implements TokenFilterFactory {

        @Override
        public TokenStream create(TokenStream stream) {
            throw new IllegalStateException("asked outside of a chain");
        }

        @Override
        public TokenFilterFactory getChainAwareTokenFilterFactory(
                TokenizerFactory tokenizer,
                List<CharFilterFactory> characters,
                List<TokenFilterFactory> before,
                Function<String, TokenFilterFactory> all,
                Function<String, Analyzer> analyzers) {
            return chained(tokenizer, characters, before);
        }

        @Override
        public TokenFilterFactory getChainAwareTokenFilterFactory(
                TokenizerFactory tokenizer,
                List<CharFilterFactory> characters,
                List<TokenFilterFactory> before,
                Function<String, TokenFilterFactory> all) {
            return chained(tokenizer, characters, before);
        }

        private TokenFilterFactory chained(
                TokenizerFactory tokenizer, List<CharFilterFactory> characters, List<TokenFilterFactory> before) {
            Analyzer chain = new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer words = tokenizer.create();
                    TokenStream stream = words;
                    for (TokenFilterFactory each : before) {
                        stream = each.create(stream);
                    }
                    return new TokenStreamComponents(words, stream);
                }

                @Override
                protected Reader initReader(String field, Reader reader) {
                    Reader read = reader;
                    for (CharFilterFactory each : characters) {
                        read = each.create(read);
                    }
                    return read;
                }
            };
            SynonymMap map = read(chain);
            return new Named(name, stream -> map.fst == null ? stream : new SynonymGraphFilter(stream, map, false));
        }

        private SynonymMap read(Analyzer chain) {
            Lenient parser = new Lenient(chain);
            for (String line : settings.getAsList("synonyms")) {
                try {
                    parser.parse(new StringReader(line));
                } catch (IOException | ParseException e) {
                    throw new IllegalArgumentException(line, e);
                }
            }
            try {
                return parser.build();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /// A member that has no words is left out.
    private static final class Lenient extends SolrSynonymParser {
        Lenient(Analyzer chain) {
            super(true, true, chain);
        }

        @Override
        public void add(
                org.apache.lucene.util.CharsRef input, org.apache.lucene.util.CharsRef output, boolean original) {
            if (input.length > 0 && output.length > 0) {
                super.add(input, output, original);
            }
        }

        @Override
        public org.apache.lucene.util.CharsRef analyze(String text, org.apache.lucene.util.CharsRefBuilder reuse)
                throws IOException {
            try {
                return super.analyze(text, reuse);
            } catch (IllegalArgumentException e) {
                return new org.apache.lucene.util.CharsRef("");
            }
        }
    }
}
