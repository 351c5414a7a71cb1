package org.practicenavigator.markdown;

import org.practicenavigator.finding.Place;

/// A link or picture as the author wrote it.
///
/// @param target the destination, unescaped, for example `../materialy/dnevnik.md#shagi` or `https://…`
/// @param picture whether it is a picture
public record Link(String target, boolean picture, Place place) {}
