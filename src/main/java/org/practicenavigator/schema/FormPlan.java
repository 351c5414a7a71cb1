package org.practicenavigator.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// How authors who know no Git describe an entry of a type: what the form asks, and what it fills in itself.
///
/// @param address the address of the form's page, for example `predlozhit/index.html`
/// @param intro a sentence above the form, "" for none
/// @param shortened fields, and sections of the text, that a short application asks for, in this order
/// @param first of some groups the parts that are asked at once; the others are asked on demand. Of other groups all
///     parts are asked
/// @param adds types of which an author may make an entry in place, where the register has none that fits
/// @param staff fields that authors are never asked for
/// @param draft the term of the state of an unfinished text, "" for types without states
/// @param state the term of the state of what was sent, "" for types without states
/// @param number the text field that holds the number of the application, "" for none
/// @param consents the choice field all of whose terms must be ticked before sending, "" for none
/// @param sent the date field that is set to the day of sending, "" for none
public record FormPlan(
        String address,
        String intro,
        List<String> shortened,
        Map<String, List<String>> first,
        List<String> adds,
        List<String> staff,
        String draft,
        String state,
        String number,
        String consents,
        String sent) {

    public FormPlan {
        shortened = List.copyOf(shortened);
        first = Map.copyOf(first);
        adds = List.copyOf(adds);
        staff = List.copyOf(staff);
    }

    /// Whether a part of a group is asked at once.
    public boolean asksFirst(String group, String part) {
        List<String> parts = first.get(group);
        return parts == null || parts.contains(part);
    }

    /// A field without those of its parts that authors are never asked for (`authors.person` among `staff`).
    public Field asked(Field field) {
        if (!(field.type() instanceof FieldType.GroupType group)) {
            return field;
        }
        SequencedMap<String, Field> parts = new LinkedHashMap<>(group.fields());
        parts.keySet().removeIf(part -> staff.contains(field.name() + "." + part));
        return parts.size() == group.fields().size() ? field : field.with(new FieldType.GroupType(parts));
    }

    /// The folder of the form's page with a trailing slash, for example `predlozhit/`.
    public String folder() {
        return address.substring(0, address.lastIndexOf('/') + 1);
    }
}
