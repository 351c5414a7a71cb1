package org.practicenavigator.theme.view;

/// Somebody who agreed to be named, as far as the consent goes; all texts "" for nobody.
///
/// @param photoHref the picture, "" for none
/// @param photoAlt what the picture shows: the name where it may be told
public record PersonView(
        boolean present, String name, String position, String photoHref, String photoAlt, String phone, String email) {

    /// Where only a role is known.
    public static final PersonView NOBODY = new PersonView(false, "", "", "", "", "", "");
}
