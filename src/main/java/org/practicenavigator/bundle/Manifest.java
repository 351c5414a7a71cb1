package org.practicenavigator.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.data.Sha256;
import org.practicenavigator.profile.ExportProfile;

/// The file that vouches for the others of a pack: names, sizes, SHA-256.
final class Manifest {

    static final int FORMAT = 1;

    private Manifest() {}

    /// @param files all files of the pack but the manifest
    static String of(ExportProfile profile, Origin origin, SortedMap<String, byte[]> files) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("profile", profile(profile));
        json.put("entry", origin.json());
        List<Map<String, Object>> listed = new ArrayList<>();
        files.forEach((path, bytes) -> {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("path", path);
            file.put("size", bytes.length);
            file.put("sha256", Sha256.of(bytes));
            listed.add(file);
        });
        json.put("files", listed);
        return JsonWriter.writePretty(json) + "\n";
    }

    static Map<String, Object> profile(ExportProfile profile) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", profile.id());
        json.put("version", profile.version());
        json.put("title", profile.title());
        json.put("verified_on", profile.verified().map(v -> v.on().iso()).orElse(null));
        json.put(
                "verified_by",
                profile.verified().map(ExportProfile.Verified::by).orElse(null));
        return json;
    }
}
