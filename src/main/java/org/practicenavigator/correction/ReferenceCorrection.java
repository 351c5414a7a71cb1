package org.practicenavigator.correction;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicenavigator.correction.ReadValues.ReadValue;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;

/// Writes the id of the entry that was named by its title.
@AutoService(Correction.class)
public final class ReferenceCorrection implements Correction {

    @Override
    public Set<String> rules() {
        return Set.of("reference-read-as");
    }

    @Override
    public List<Edit> edits(Finding finding, Proof proof) {
        Place place = finding.where().place();
        List<ReadValue> read = ReadValues.at(place, proof);
        return read.size() != 1 || place.length() == 0
                ? List.of()
                : id(read.getFirst(), proof)
                        .map(id -> proof.replace(place, Quoting.like(proof.slice(place), id)))
                        .stream()
                        .toList();
    }

    private static Optional<String> id(ReadValue read, Proof proof) {
        return read.value() instanceof Value.RefValue value
                        && read.field().field().type() instanceof FieldType.RefType type
                ? proof.surroundings().id(proof.path(), type, value)
                : Optional.empty();
    }
}
