package org.practicenavigator.picture;

/// What a picture says. All texts may be "" and of any length; what does not fit is made smaller, then cut.
///
/// @param site the site's name, beside its sign
/// @param region where the site belongs, below the name
/// @param kind what the page is about: «Практика»
/// @param title the page's heading
/// @param note a sentence below the title, where there is room and no figure
/// @param figure the number that catches the eye: «34 → 81 %»
/// @param figureText what the number counts
/// @param tone by which the theme chooses the colour of the edge, see [PictureStyle#edge]
public record Picture(
        String site,
        String region,
        String kind,
        String title,
        String note,
        String figure,
        String figureText,
        String tone) {

    /// All texts in one, different for different pictures.
    public String content() {
        return String.join("\u0000", site, region, kind, title, note, figure, figureText, tone);
    }
}
