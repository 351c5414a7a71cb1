package org.practicenavigator.attachment;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Picks the names (`/Like#20This`) out of PDF bytes that come in pieces and remembers those that start something.
///
/// Escapes are undone first: Word itself writes `/Times#20New#20Roman`, so an escape alone is no sign of ill will,
/// and a hidden `/J#61vaScript` reads as what it is.
final class PdfNames {

    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "FileAttachment",
            "XFA",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR",
            "Rendition",
            "RichMedia",
            "Movie",
            "Sound");
    /// Names of entries that tell about authors, programs and times.
    static final List<String> PERSONAL = List.of(
            "Info",
            "Author",
            "Creator",
            "Producer",
            "Company",
            "Manager",
            "SourceModified",
            "Metadata",
            "PieceInfo",
            "LastModified",
            "CreatorInfo");
    private static final int LONGEST = 40;
    /// How much of what follows `/OpenAction` is looked at.
    private static final int TAIL = 300;
    /// So many text bytes must stand before `/JS`, the one name so short that packed pictures hold it by chance.
    /// Nothing is lost: no script runs without `/JavaScript` or `/Rendition` beside it.
    private static final int TEXT_RUN = 12;

    private final SortedSet<String> active = new TreeSet<>();
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder tail = new StringBuilder();
    private boolean inName;
    private boolean inTail;
    private boolean locked;
    private boolean signed;
    private boolean personal;
    private int run = TEXT_RUN;
    private int runBeforeName;

    /// What was found, as written in a PDF, sorted.
    SortedSet<String> active() {
        return active;
    }

    /// Whether the file says that it is encrypted.
    boolean locked() {
        return locked;
    }

    /// Whether somebody signed the file: signatures hold the signer's name.
    boolean signed() {
        return signed;
    }

    /// Whether the file may tell about its author.
    boolean personal() {
        return personal;
    }

    void read(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            read(bytes[i] & 0xff);
        }
    }

    /// Ends a piece: the next bytes do not continue it.
    void finish() {
        endName();
        endTail();
        run = TEXT_RUN;
    }

    private void read(int letter) {
        if (inName && isRegular(letter)) {
            if (name.length() < 3 * LONGEST) {
                name.append((char) letter);
            }
        } else {
            endName();
            if (letter == '/') {
                inName = true;
                runBeforeName = run;
            }
        }
        if (inTail) {
            tail.append((char) letter);
            if (tail.length() == TAIL) {
                endTail();
            }
        }
        run = isText(letter) ? Math.min(run + 1, TEXT_RUN) : 0;
    }

    private void endName() {
        if (!inName) {
            return;
        }
        inName = false;
        String plain = plain(name);
        name.setLength(0);
        if (ACTIVE.contains(plain) && (!plain.equals("JS") || runBeforeName >= TEXT_RUN)) {
            active.add("/" + plain);
        }
        locked |= plain.equals("Encrypt");
        signed |= plain.equals("ByteRange");
        personal |= PERSONAL.contains(plain);
        if (plain.equals("OpenAction")) {
            endTail();
            inTail = true;
        }
    }

    /// A place to show first is harmless, written as a list or as an action of that kind. An action that stands
    /// elsewhere is judged by its own names.
    private void endTail() {
        if (inTail
                && tail.toString().stripLeading().startsWith("<<")
                && !plain(tail).contains("/GoTo")) {
            active.add("/OpenAction");
        }
        inTail = false;
        tail.setLength(0);
    }

    /// The text with its escapes undone.
    static String plain(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '#'
                    && i + 2 < text.length()
                    && isHex(text.charAt(i + 1))
                    && isHex(text.charAt(i + 2));
            if (escape) {
                out.append((char) Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isHex(char letter) {
        return letter < 128 && Character.digit(letter, 16) >= 0;
    }

    private static boolean isRegular(int letter) {
        return letter > ' ' && "()<>[]{}/%".indexOf(letter) < 0;
    }

    private static boolean isText(int letter) {
        return letter >= ' ' && letter < 127 || letter == '\n' || letter == '\r' || letter == '\t';
    }
}
