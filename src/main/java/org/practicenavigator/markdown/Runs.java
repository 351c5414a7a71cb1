package org.practicenavigator.markdown;

import java.util.ArrayList;
import java.util.List;

/// Gathers the runs of one block: neighbours of one look become one, spaces are single, the ends are bare.
final class Runs {

    private final List<Run> runs = new ArrayList<>();

    void add(Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().saying(run.text()).equals(run)) {
            Run last = runs.removeLast();
            runs.add(last.saying(last.text() + run.text()));
        } else {
            runs.add(run);
        }
    }

    boolean endsInSpace() {
        return runs.isEmpty() || runs.getLast().text().matches("(?s).*[ \\n]");
    }

    /// The runs gathered so far; empty where they hold no word.
    List<Run> take() {
        List<Run> taken = new ArrayList<>(runs);
        runs.clear();
        trim(taken, 0, "^[ \\n]+");
        trim(taken, -1, "[ \\n]+$");
        return taken;
    }

    private static void trim(List<Run> runs, int end, String spaces) {
        while (!runs.isEmpty()) {
            int at = end < 0 ? runs.size() - 1 : 0;
            String bare = runs.get(at).text().replaceFirst(spaces, "");
            if (!bare.isEmpty()) {
                runs.set(at, runs.get(at).saying(bare));
                return;
            }
            runs.remove(at);
        }
    }
}
