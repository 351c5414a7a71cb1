package org.practicenavigator.finding;

/// A place in a file.
public record Span(DocPath file, Place place) implements Comparable<Span> {

    public static Span startOf(DocPath file) {
        return new Span(file, Place.START);
    }

    @Override
    public int compareTo(Span other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : place.compareTo(other.place);
    }
}
