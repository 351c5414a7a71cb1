package org.practicenavigator.bundle;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.profile.ExportProfile;
import org.practicenavigator.theme.view.Views.EntryView;

/// Everything that a profile asks of an entry, answered.
public record FilledForm(ExportProfile profile, List<FilledField> fields) {

    public FilledForm {
        fields = List.copyOf(fields);
    }

    public static FilledForm of(ExportProfile profile, EntryView entry) {
        List<FilledField> fields = new ArrayList<>();
        for (ExportProfile.Target target : profile.fields()) {
            fields.add(new FilledField(fields.size() + 1, target, FieldText.of(target, entry)));
        }
        return new FilledForm(profile, fields);
    }
}
