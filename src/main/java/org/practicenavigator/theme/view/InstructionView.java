package org.practicenavigator.theme.view;

import java.util.List;
import java.util.Map;

/// The page of a pack by which a person enters a practice somewhere by hand. Layout `instruction`: it stands alone,
/// beside the files of the pack.
///
/// @param s the theme's strings by key
/// @param heading what is to be done
/// @param key by which the browser remembers what was ticked: another pack has another one
/// @param address the entry's page on the site
/// @param place the address of the place, "" where none is known
/// @param verified by whom the map was compared with the place, in a sentence
/// @param isVerified whether anybody did
/// @param origin profile, version, revision, in a sentence
/// @param changed since when something changed, in a sentence; "" where it was never submitted
/// @param changes what changed since then
/// @param tasks what the author still owes
/// @param empty names of fields without an answer, in one line
public record InstructionView(
        String language,
        Map<String, String> s,
        String windowTitle,
        String heading,
        String title,
        String key,
        String address,
        String place,
        String verified,
        boolean isVerified,
        String origin,
        String changed,
        List<ChangeView> changes,
        List<TaskView> tasks,
        boolean hasTasks,
        List<PartView> parts,
        List<PackedView> files,
        String empty,
        String total) {

    /// @param title the field
    /// @param anchor of the field on this page
    /// @param beforeHtml the text of that day, escaped; "" where there was none
    public record ChangeView(String title, String anchor, String beforeHtml) {}

    public record TaskView(String title, String task) {}

    public record PartView(String title, List<FieldView> fields) {}

    /// @param id of the field's text on this page
    /// @param textHtml the text, escaped
    /// @param count how long it is, in words
    /// @param rows how many lines the field shows
    public record FieldView(
            String id,
            String number,
            String title,
            String help,
            String file,
            String textHtml,
            String count,
            int rows) {}

    /// @param path in the pack
    /// @param what what it is, in words
    public record PackedView(String path, String what, String size) {}
}
