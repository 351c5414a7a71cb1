/// Endings of Russian nouns, adjectives and verbs: as much of them as invented sentences need.
final class Grammar {

    private Grammar() {}

    enum Case {
        NOM,
        GEN,
        DAT,
        ACC,
        INS,
        PREP
    }

    /// Grammatical gender of a noun; `P` is the plural of any.
    enum Gender {
        M,
        F,
        N,
        P
    }

    private static final String[] HARD_M = {"ый", "ого", "ому", "ый", "ым", "ом"};
    private static final String[] HARD_F = {"ая", "ой", "ой", "ую", "ой", "ой"};
    private static final String[] HARD_N = {"ое", "ого", "ому", "ое", "ым", "ом"};
    private static final String[] HARD_P = {"ые", "ых", "ым", "ые", "ыми", "ых"};

    /// @param stem what stays in all forms
    /// @param gender of the singular
    /// @param alive accusative like genitive
    /// @param one six endings of the singular, in the order of [Case]
    /// @param many six endings of the plural
    record Noun(String stem, Gender gender, boolean alive, String[] one, String[] many) {

        String form(Case in, boolean plural) {
            Case used = in == Case.ACC && alive && (plural || gender == Gender.M) ? Case.GEN : in;
            return stem + (plural ? many : one)[used.ordinal()];
        }

        /// The noun with an adjective that agrees with it.
        String with(Adjective adjective, Case in, boolean plural) {
            boolean like = in == Case.ACC && alive && (plural || gender == Gender.M);
            return adjective.form(plural ? Gender.P : gender, like ? Case.GEN : in) + " " + form(in, plural);
        }
    }

    /// An adjective by its masculine form: «новый», «школьный», «методический».
    record Adjective(String stem, boolean soft) {

        static Adjective of(String masculine) {
            return new Adjective(masculine.substring(0, masculine.length() - 2), masculine.endsWith("ий"));
        }

        String form(Gender gender, Case in) {
            String ending =
                    switch (gender) {
                        case M -> HARD_M[in.ordinal()];
                        case F -> HARD_F[in.ordinal()];
                        case N -> HARD_N[in.ordinal()];
                        case P -> HARD_P[in.ordinal()];
                    };
            return stem + (soft ? ending.replace('ы', 'и') : ending);
        }
    }

    /// A verb in the present tense with what it governs: «помогает», «помогают», dative.
    record Verb(String one, String many, String preposition, Case object) {

        static Verb of(String line) {
            String[] part = line.split("/");
            return new Verb(part[0], part[1], part.length > 3 ? part[3] + " " : "", Case.valueOf(part[2]));
        }
    }

    /// A noun of a declension that [Stock] names.
    static Noun noun(String kind, String stem) {
        return switch (kind) {
            case "m" -> new Noun(stem, Gender.M, false, ends("- а у - ом е"), ends("ы ов ам ы ами ах"));
            case "mk" -> new Noun(stem, Gender.M, false, ends("- а у - ом е"), ends("и ов ам и ами ах"));
            case "m-alive" -> new Noun(stem, Gender.M, true, ends("- а у - ом е"), ends("ы ов ам ы ами ах"));
            case "mk-alive" -> new Noun(stem, Gender.M, true, ends("- а у - ом е"), ends("и ов ам и ами ах"));
            case "m-soft" -> new Noun(stem, Gender.M, true, ends("ь я ю я ем е"), ends("и ей ям и ями ях"));
            case "f" -> new Noun(stem, Gender.F, false, ends("а ы е у ой е"), ends("ы - ам ы ами ах"));
            case "fk" -> new Noun(stem, Gender.F, false, ends("а и е у ой е"), ends("и - ам и ами ах"));
            case "f-soft" -> new Noun(stem, Gender.F, false, ends("ь и и ь ью и"), ends("и ей ям и ями ях"));
            case "f-ia" -> new Noun(stem, Gender.F, false, ends("ия ии ии ию ией ии"), ends("ии ий иям ии иями иях"));
            case "n" -> new Noun(stem, Gender.N, false, ends("о а у о ом е"), ends("а - ам а ами ах"));
            case "n-ie" -> new Noun(stem, Gender.N, false, ends("ие ия ию ие ием ии"), ends("ия ий иям ия иями иях"));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String[] ends(String six) {
        return six.replace("-", "").split(" ", -1);
    }
}
