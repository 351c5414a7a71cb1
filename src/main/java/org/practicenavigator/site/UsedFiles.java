package org.practicenavigator.site;

import java.util.SortedSet;
import java.util.TreeSet;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;

/// Which attachments the visible entries use.
public final class UsedFiles {

    private UsedFiles() {}

    public static SortedSet<DocPath> of(Site site) {
        SortedSet<DocPath> used = new TreeSet<>();
        for (Entry entry : site.entries().values()) {
            if (entry.visible()) {
                values(site, entry, entry.values(), used);
                entry.body().links().forEach(link -> linked(site, entry, link.target(), used));
            }
        }
        return used;
    }

    private static void values(Site site, Entry entry, Values values, SortedSet<DocPath> used) {
        for (Values.FieldValue field : values.fields().values()) {
            for (Value value : field.items()) {
                switch (value) {
                    case Value.FileValue file ->
                        site.links().file(entry.path(), file.path()).ifPresent(used::add);
                    case Value.GroupValue group -> values(site, entry, group.values(), used);
                    case Value.ProseValue prose ->
                        prose.body().links().forEach(link -> linked(site, entry, link.target(), used));
                    case Value.TextValue _,
                            Value.NumberValue _,
                            Value.FlagValue _,
                            Value.DateValue _,
                            Value.LinkValue _,
                            Value.ChoiceValue _,
                            Value.RefValue _ -> {
                        // These name no file.
                    }
                }
            }
        }
    }

    private static void linked(Site site, Entry entry, String target, SortedSet<DocPath> used) {
        if (!Links.isOutside(target) && site.links().link(entry.path(), target) instanceof LinkTarget.ToFile file) {
            used.add(file.path());
        }
    }
}
