package org.practicenavigator.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Ways between files: from one address to another, and from a document to what it names.
public final class Paths {

    private Paths() {}

    /// The relative way between two addresses of the site, so that it works from a disk too. Every link of every page
    /// passes here, so nothing is split.
    public static String between(String from, String to) {
        int shared = 0;
        int most = Math.min(from.length(), to.length());
        for (int i = 0; i < most && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        int up = 0;
        for (int i = shared; i < from.length(); i++) {
            if (from.charAt(i) == '/') {
                up++;
            }
        }
        return up == 0 && shared == 0 ? to : "../".repeat(up) + to.substring(shared);
    }

    /// The way from an address to the top folder: "", "../", "../../" …
    public static String toTop(String from) {
        return "../".repeat((int) from.chars().filter(c -> c == '/').count());
    }

    /// A path named in a document of `folder`, with `.` and `..` worked out; absent where it leaves the top.
    public static Optional<String> resolve(String folder, String path) {
        Deque<String> parts = new ArrayDeque<>();
        List<String> all = new ArrayList<>();
        if (!path.startsWith("/")) {
            all.addAll(List.of(folder.split("/")));
        }
        all.addAll(List.of(path.split("/")));
        for (String part : all) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
