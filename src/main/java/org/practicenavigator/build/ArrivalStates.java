package org.practicenavigator.build;

import java.util.List;
import java.util.Optional;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.intake.WrittenLine;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.FormPlan;

/// The state in which an entry of a stranger is taken: unfinished, or an application. Whatever else they say of its
/// state is for the staff to say; and what does not pass is unfinished.
record ArrivalStates(ContentType type) {

    /// @param checked what the checker made of the text
    /// @param notices are told of a change
    /// @return the text with the state that it may have
    String settled(String text, Checked<Entry> checked, List<String> notices) {
        Optional<FormPlan> form = type.form();
        if (form.isEmpty() || type.stages().field().isEmpty()) {
            return text;
        }
        String state = checked.value()
                .flatMap(entry ->
                        entry.values().codes(type.stages().field()).stream().findFirst())
                .orElse("");
        if (state.equals(form.get().draft())) {
            return text;
        }
        if (checked.findings().stream().anyMatch(Finding::isError)) {
            notices.add("В записи есть ошибки, поэтому она взята как черновик.");
            return with(text, form.get().draft());
        }
        if (state.equals(form.get().state())) {
            return text;
        }
        notices.add("Состояние «" + state + "» ставят эксперты: запись взята как заявка.");
        return with(text, form.get().state());
    }

    private String with(String text, String state) {
        return WrittenLine.with(type, text, type.stages().field(), state);
    }
}
