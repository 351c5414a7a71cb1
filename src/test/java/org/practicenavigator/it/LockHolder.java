package org.practicenavigator.it;

import java.io.IOException;
import java.nio.file.Path;
import org.practicenavigator.publish.Publication;
import org.practicenavigator.publish.Publisher;

/// A child process that begins a publication and stays in it until its input ends.
final class LockHolder {

    private LockHolder() {}

    /// Arguments: the target, the work folder.
    public static void main(String[] arguments) throws IOException {
        try (Publication held = Publisher.begin(Path.of(arguments[0]), Path.of(arguments[1]))) {
            System.out.println("held " + (held == null ? "nothing" : "the lock"));
            while (System.in.read() >= 0) {
                // Waits for the parent to let go.
            }
        }
    }
}
