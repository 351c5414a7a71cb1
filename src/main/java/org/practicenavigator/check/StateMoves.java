package org.practicenavigator.check;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.Value;
import org.practicenavigator.site.Site;
import org.practicenavigator.site.StateWords;

/// Did an entry go only where its former state allows (`stages.terms.X.next`)? One text alone cannot tell; whoever
/// knows an earlier revision asks here.
public final class StateMoves {

    private static final Rule STATE_MOVE = new Rule("state-move");

    private StateMoves() {}

    /// Judges every entry against its former self.
    ///
    /// @param before the code of the state that an entry had, absent for one that is new or had none
    public static void inspect(Site site, Function<Entry, Optional<String>> before, Consumer<Finding> report) {
        for (Entry entry : site.entries().values()) {
            before.apply(entry)
                    .flatMap(old -> judge(site, entry, old))
                    .map(remark -> remark.in(entry.path()))
                    .ifPresent(report);
        }
    }

    /// The code of an entry's state, to be kept until its next revision; absent where its type has none.
    public static Optional<String> state(Entry entry) {
        return entry.values().codes(entry.type().stages().field()).stream().findFirst();
    }

    /// What is wrong about one entry, told at its state.
    ///
    /// @param old the code of the former state
    public static Optional<Remark> judge(Site site, Entry entry, String old) {
        Place place = entry.values().all(entry.type().stages().field(), Value.ChoiceValue.class).stream()
                .findFirst()
                .map(Value.ChoiceValue::place)
                .orElse(Place.START);
        StateWords words = StateWords.of(site.types(), entry.type());
        return state(entry).flatMap(now -> judge(entry.type(), words, old, now).map(remark -> at(remark, place)));
    }

    /// The rule itself. A state that is not known any more, or that names nothing after it, forbids nothing.
    ///
    /// @return the remark at the beginning of the file, since states alone have no place
    static Optional<Remark> judge(ContentType type, StateWords words, String old, String now) {
        Stages.State state = type.stages().state(old);
        if (old.equals(now) || state.allows(now)) {
            return Optional.empty();
        }
        String allowed =
                state.next().stream().map(code -> "«" + words.label(code) + "»").collect(Collectors.joining(", "));
        return Optional.of(STATE_MOVE.at(
                Place.START, "old", words.label(old), "now", words.label(now), "allowed", allowed, "code", old));
    }

    private static Remark at(Remark remark, Place place) {
        return new Remark(remark.rule(), place, remark.facts());
    }
}
