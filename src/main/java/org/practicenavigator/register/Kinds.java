package org.practicenavigator.register;

import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.RegisterPlan;
import org.practicenavigator.sheet.Sheet;

/// What columns hold, by where their cells come from.
final class Kinds {

    private Kinds() {}

    static Sheet.Kind of(RegisterPlan.Source source) {
        return switch (source) {
            // Several values stand in one cell, as text.
            case RegisterPlan.OfField field ->
                field.many() ? Sheet.Kind.TEXT : of(field.end().type());
            case RegisterPlan.OfItems _, RegisterPlan.OfLinked _ -> Sheet.Kind.WHOLE;
            case RegisterPlan.Shown shown -> shown == RegisterPlan.Shown.NUMBER ? Sheet.Kind.WHOLE : Sheet.Kind.LINK;
        };
    }

    private static Sheet.Kind of(FieldType type) {
        return switch (type) {
            case FieldType.IntegerType _ -> Sheet.Kind.WHOLE;
            case FieldType.DecimalType _ -> Sheet.Kind.DECIMAL;
            case FieldType.FlagType _ -> Sheet.Kind.FLAG;
            case FieldType.DateType _ -> Sheet.Kind.DATE;
            case FieldType.LinkType _, FieldType.FileType _ -> Sheet.Kind.LINK;
            case FieldType.TextType _,
                    FieldType.ProseType _,
                    FieldType.ChoiceType _,
                    FieldType.RefType _,
                    FieldType.GroupType _ -> Sheet.Kind.TEXT;
        };
    }

    /// In characters: together a usual register fits on A4 on its side.
    static int width(Sheet.Kind kind) {
        return switch (kind) {
            case TEXT -> 28;
            case WHOLE, FLAG -> 9;
            case DECIMAL, DATE -> 12;
            case LINK -> 32;
        };
    }
}
