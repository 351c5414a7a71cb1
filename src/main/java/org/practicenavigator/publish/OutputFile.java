package org.practicenavigator.publish;

/// A file of the published site.
///
/// @param path relative to the site's folder, parts divided by "/", for example `praktiki/rakushka-dobra.html`
/// @param content the bytes; never changed after this
public record OutputFile(String path, byte[] content) {}
