package org.practicenavigator.correction;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.practicenavigator.data.YamlScalar;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;

/// Writes the present name of a field where a former one stands.
@AutoService(Correction.class)
public final class KeyCorrection implements Correction {

    @Override
    public Set<String> rules() {
        return Set.of("field-renamed");
    }

    @Override
    public List<Edit> edits(Finding finding, Proof proof) {
        Place place = finding.where().place();
        String key = YamlPlaces.keyAt(place, proof.document().orElseThrow().frontMatter())
                .map(YamlScalar::text)
                .orElse("");
        List<String> names = proof.entry().stream()
                .flatMap(entry -> fields(entry.type().fields().values().stream()))
                .filter(field -> !key.isEmpty() && field.was().equals(key))
                .map(Field::name)
                .distinct()
                .toList();
        return names.size() == 1 && proof.slice(place).equals(key)
                ? List.of(proof.replace(place, names.getFirst()))
                : List.of();
    }

    private static Stream<Field> fields(Stream<Field> fields) {
        return fields.flatMap(field -> field.type() instanceof FieldType.GroupType group
                ? Stream.concat(Stream.of(field), fields(group.fields().values().stream()))
                : Stream.of(field));
    }
}
