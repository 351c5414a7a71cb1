package org.practicenavigator.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;

/// Tables as an Excel workbook (ECMA-376, Office Open XML), one worksheet each, ready to be filtered, printed on A4
/// and signed. Rows are written as they come and never stand in memory together.
public final class SheetXlsx {

    /// The most letters of a worksheet's name.
    private static final int LONGEST_NAME = 31;

    private static final String APPLICATION = "Navigator praktik";

    private SheetXlsx() {}

    /// A text that was too long for a cell and was cut to 32,767 characters.
    ///
    /// @param sheet the title of the sheet
    /// @param row the number of the row, from 1, the head not counted
    /// @param column the heading of the column
    public record Cut(String sheet, int row, String column) {}

    /// @param bytes of the file
    public record Written(byte[] bytes, List<Cut> cuts) {}

    /// @param sheets at least one
    public static Written write(List<Sheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Cut> cuts = new ArrayList<>();
        List<String> names = names(sheets);
        try (Workbook book = new Workbook(out, APPLICATION, null)) {
            book.properties().setTitle(CellText.clean(sheets.getFirst().title()));
            for (int i = 0; i < sheets.size(); i++) {
                XlsxSheet.write(book.newWorksheet(names.get(i)), sheets.get(i), cuts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(XlsxPack.still(out.toByteArray()), cuts);
    }

    /// Excel refuses some signs in names of worksheets, an apostrophe at either end, and two equal names.
    private static List<String> names(List<Sheet> sheets) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String whole = CellText.clean(sheet.title().replaceAll("[\\[\\]:*?/\\\\'\\s]+", " "));
            String name = shortened(whole.isEmpty() ? "1" : whole, LONGEST_NAME);
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = shortened(whole, LONGEST_NAME - 4) + " " + i;
            }
            names.add(name);
        }
        return names;
    }

    /// Cut between words where there is one in the second half.
    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : most;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }
}
