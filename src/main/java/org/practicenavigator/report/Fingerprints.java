package org.practicenavigator.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// What tells a finding from others whatever line it moves to: rule, file and field, and a number where these are
/// equal. Forges show two findings of one fingerprint as one.
final class Fingerprints {

    private Fingerprints() {}

    /// One per item, in the order of the items.
    static List<String> of(Report report) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> prints = new ArrayList<>();
        for (Report.Item item : report.items()) {
            String key = String.join(
                    "\n",
                    item.finding().rule().id(),
                    report.pathOf(item),
                    item.finding().field());
            int turn = seen.merge(key, 1, Integer::sum);
            prints.add(digest(turn == 1 ? key : key + "\n" + turn));
        }
        return prints;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
