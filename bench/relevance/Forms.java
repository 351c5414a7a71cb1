import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Other forms of a word from the OpenCorpora dictionary, asked through `forms.cjs`: a dictionary that no engine under
/// test has seen.
final class Forms implements AutoCloseable {

    private static final String FORMS = "F";

    private final Process process;
    private final BufferedWriter out;
    private final BufferedReader in;

    /// @param packages the folder where npm put `az`
    Forms(Path script, Path packages) throws IOException {
        process = new ProcessBuilder("node", script.toString(), packages.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = process.outputWriter(StandardCharsets.UTF_8);
        in = process.inputReader(StandardCharsets.UTF_8);
    }

    /// The lemma of each word, ё folded; what is not Russian stays as it is.
    List<String> lemmas(List<String> words) throws IOException {
        // Beside the reading: a full pipe would stop both sides.
        Thread.ofPlatform().start(() -> {
            words.stream().filter(Words::isRussian).forEach(w -> send("L", w));
            flush();
        });
        List<String> lemmas = new ArrayList<>(words.size());
        for (String word : words) {
            if (Words.isRussian(word)) {
                lemmas.add(Words.folded(in.readLine()));
            } else {
                lemmas.add(Words.folded(word));
            }
        }
        return lemmas;
    }

    /// Other cases and numbers of the word in a fixed order; empty for a word that has none or is not known.
    List<String> of(String word) {
        if (!Words.isRussian(word)) {
            return List.of();
        }
        send(FORMS, word);
        try {
            String line = in.readLine();
            return line == null || line.isEmpty() ? List.of() : List.of(line.split(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(String what, String word) {
        try {
            out.write(what + " " + word + "\n");
            if (what.equals(FORMS)) {
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        process.destroy();
    }
}
