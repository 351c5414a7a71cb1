package org.practicenavigator.word;

import java.util.List;
import java.util.regex.Pattern;

/// Writes the markup of Word documents: paragraphs, tables, content controls.
final class WordMarkup {

    /// Spaces: a blank is printed too, and words to be deleted first are one step more.
    private static final String PLACEHOLDER_TEXT = "\u00a0\u00a0\u00a0\u00a0\u00a0";

    private static final String PLACEHOLDER_LIST = "Выберите из списка";

    /// What XML 1.0 does not know.
    private static final Pattern UNKNOWN = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

    private final StringBuilder out = new StringBuilder();
    private int controls;

    @Override
    public String toString() {
        return out.toString();
    }

    WordMarkup raw(String markup) {
        out.append(markup);
        return this;
    }

    /// A paragraph of plain text.
    WordMarkup paragraph(String style, String text) {
        return raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>")
                .run("", text)
                .raw("</w:p>");
    }

    private WordMarkup run(String look, String text) {
        return text.isEmpty()
                ? this
                : raw("<w:r>" + look + "<w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r>");
    }

    /// A paragraph that holds one content control for plain text.
    WordMarkup textControl(String tag, String label) {
        String kind = "<w:showingPlcHdr/><w:text w:multiLine=\"1\"/>";
        return raw("<w:p><w:pPr><w:pStyle w:val=\"Znachenie\"/></w:pPr>")
                .control(tag, label, kind, PLACEHOLDER_TEXT)
                .raw("</w:p>");
    }

    /// @param open whether something else may be typed too
    WordMarkup listControl(String tag, String label, List<String> options, boolean open) {
        String name = open ? "w:comboBox" : "w:dropDownList";
        StringBuilder kind = new StringBuilder("<w:showingPlcHdr/><" + name + ">");
        options.forEach(o -> kind.append("<w:listItem w:displayText=\"")
                .append(escape(o))
                .append("\" w:value=\"")
                .append(escape(o))
                .append("\"/>"));
        kind.append("</").append(name).append('>');
        return raw("<w:p><w:pPr><w:pStyle w:val=\"Znachenie\"/></w:pPr>")
                .control(tag, label, kind.toString(), PLACEHOLDER_LIST)
                .raw("</w:p>");
    }

    private WordMarkup control(String tag, String label, String kind, String placeholder) {
        return properties(tag, label, kind)
                .raw("<w:sdtContent>")
                .run("<w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr>", placeholder)
                .raw("</w:sdtContent></w:sdt>");
    }

    private WordMarkup properties(String tag, String label, String kind) {
        controls++;
        return raw("<w:sdt><w:sdtPr><w:alias w:val=\"" + escape(cut(label)) + "\"/><w:tag w:val=\"" + escape(cut(tag))
                + "\"/><w:id w:val=\"" + (1000 + controls) + "\"/>" + kind + "</w:sdtPr>");
    }

    /// A line with a box to tick.
    WordMarkup box(String tag, String label, String text) {
        String kind =
                "<w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>"
                        + "<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox>";
        String font = "<w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\" w:eastAsia=\"MS Gothic\""
                + " w:hint=\"eastAsia\"/></w:rPr>";
        return raw("<w:p><w:pPr><w:pStyle w:val=\"Znachenie\"/></w:pPr>")
                .properties(tag, label, kind)
                .raw("<w:sdtContent>")
                .run(font, "☐")
                .raw("</w:sdtContent></w:sdt>")
                .run("", " " + text)
                .raw("</w:p>");
    }

    /// A place for paragraphs of any kind.
    WordMarkup richControl(String tag, String label) {
        return properties(tag, label, "<w:showingPlcHdr/>")
                .raw("<w:sdtContent><w:p>")
                .run("<w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr>", PLACEHOLDER_TEXT)
                .raw("</w:p></w:sdtContent></w:sdt>");
    }

    /// @param widths of the columns in twentieths of a point
    WordMarkup tableStart(List<Integer> widths) {
        raw(
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\""
                        + widths.stream().mapToInt(Integer::intValue).sum()
                        + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"04A0\" w:firstRow=\"1\""
                        + " w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        widths.forEach(w -> raw("<w:gridCol w:w=\"" + w + "\"/>"));
        return raw("</w:tblGrid>");
    }

    /// Word wants a paragraph between two tables: else they become one.
    WordMarkup tableEnd() {
        return raw("</w:tbl>").paragraph("Otstup", "");
    }

    WordMarkup rowStart(boolean head) {
        return raw("<w:tr><w:trPr><w:cantSplit/>" + (head ? "<w:tblHeader/>" : "") + "</w:trPr>");
    }

    WordMarkup cellStart(int width, boolean shaded) {
        return raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>"
                + (shaded ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF5F6\"/>" : "") + "</w:tcPr>");
    }

    /// Word refuses longer names of controls.
    private static String cut(String text) {
        return text.length() <= 64 ? text : text.substring(0, 64);
    }

    /// Characters that XML 1.0 does not know are left out.
    static String escape(String text) {
        return UNKNOWN.matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
