package org.practicenavigator.site;

import java.util.List;
import org.practicenavigator.profile.ExportProfile;

/// What a project declares beside its types and vocabularies.
///
/// @param profiles how entries are packed for places outside: `content/_exports`
public record Declared(List<ExportProfile> profiles) {

    public static final Declared NONE = new Declared(List.of());

    public Declared {
        profiles = List.copyOf(profiles);
    }
}
