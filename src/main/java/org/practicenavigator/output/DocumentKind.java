package org.practicenavigator.output;

/// A kind of document that is offered beside the page of an entry. To add one, write one class that implements this and
/// carries `@AutoService(DocumentKind.class)`, let the template for templates know its name, and give it a word
/// `download_NAME` in the theme.
public interface DocumentKind {

    /// The name in templates and the ending of the file: `docx`.
    String name();

    /// Equal documents give equal bytes.
    byte[] bytes(Described entry);

    /// Whether making one takes so long that it is kept for later builds.
    default boolean isCostly() {
        return false;
    }
}
