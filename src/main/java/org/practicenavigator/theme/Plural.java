package org.practicenavigator.theme;

import java.math.BigDecimal;
import java.util.Locale;

/// The form of a Russian noun that a number asks for: 1 практика, 2 практики, 5 практик, 1,5 практики.
/// Source: the plural rules for `ru` of the Unicode CLDR.
public enum Plural {
    /// 1, 21, 101: «практика».
    ONE,
    /// 2–4, 22–24: «практики».
    FEW,
    /// 0, 5–20, 111: «практик».
    MANY,
    /// Fractions: «практики».
    OTHER;

    /// The form after a whole number; the sign does not matter.
    public static Plural of(long n) {
        // The remainder is taken first: the absolute value of the least long is negative.
        int hundred = Math.abs((int) (n % 100));
        int ten = hundred % 10;
        if (hundred / 10 == 1) {
            return MANY;
        }
        return switch (ten) {
            case 1 -> ONE;
            case 2, 3, 4 -> FEW;
            default -> MANY;
        };
    }

    /// The form after a number as it is written: 2 is whole, 2.0 is a fraction (CLDR looks at visible digits).
    public static Plural of(BigDecimal n) {
        return n.scale() > 0 ? OTHER : of(n.remainder(BigDecimal.valueOf(100)).longValueExact());
    }

    /// The key of the form in `strings/ru.yml`: `one`, `few`, `many`, `other`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
