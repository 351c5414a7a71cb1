package org.practicenavigator.profile;

import java.util.List;
import org.practicenavigator.content.Entry;
import org.practicenavigator.profile.ExportProfile.Condition;
import org.practicenavigator.profile.ExportProfile.Need;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;

/// Whether an entry has what a place will ask for. It judges what is written, not whether it is true.
///
/// @param answers one for each need of the profile, in its order
public record Readiness(Entry entry, List<Answer> answers) {

    public Readiness {
        answers = List.copyOf(answers);
    }

    /// @param met whether the entry has it
    public record Answer(Need need, boolean met) {}

    public static Readiness of(ExportProfile profile, Entry entry) {
        return new Readiness(
                entry,
                profile.needs().stream()
                        .map(need -> new Answer(need, isMet(need, entry)))
                        .toList());
    }

    public boolean isReady() {
        return answers.stream().allMatch(Answer::met);
    }

    /// What the author still has to do, in the order of the profile.
    public List<Need> open() {
        return answers.stream().filter(a -> !a.met()).map(Answer::need).toList();
    }

    private static boolean isMet(Need need, Entry entry) {
        return need.all().stream().allMatch(condition -> holds(condition, entry))
                && (need.any().isEmpty() || need.any().stream().anyMatch(condition -> holds(condition, entry)));
    }

    private static boolean holds(Condition condition, Entry entry) {
        if (condition.path().startsWith("#")) {
            return chars(entry, condition.path().substring(1)) >= condition.chars();
        }
        List<Value> items = entry.values().items(condition.path());
        long counted = items.stream().filter(value -> counts(condition, value)).count();
        return condition.ifPresent() ? counted == items.size() : counted >= condition.min();
    }

    /// How many characters a reader sees in a section.
    private static int chars(Entry entry, String section) {
        Integer position = entry.sections().get(section);
        return position == null ? 0 : entry.body().sections().get(position).chars();
    }

    private static boolean counts(Condition condition, Value value) {
        return switch (value) {
            case Value.TextValue text -> text.text().strip().length() >= condition.chars();
            case Value.ChoiceValue choice ->
                condition.terms().isEmpty()
                        || condition.terms().contains(choice.term().code());
            case Value.GroupValue group -> row(condition, group.values());
            default -> true;
        };
    }

    private static boolean row(Condition condition, Values row) {
        return condition.with().stream().allMatch(row::has)
                && (condition.withAny().isEmpty()
                        || condition.withAny().stream().anyMatch(row::has))
                && (condition.terms().isEmpty()
                        || row.fields().keySet().stream()
                                .flatMap(name -> row.codes(name).stream())
                                .anyMatch(condition.terms()::contains));
    }
}
