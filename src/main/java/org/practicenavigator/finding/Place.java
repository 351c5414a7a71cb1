package org.practicenavigator.finding;

/// Where something stands in a text, counted from 1 as people count, in UTF-16 units as editors do.
///
/// @param line the line, from 1
/// @param column the column, from 1
/// @param length how many units are meant, 0 where only the point is known
public record Place(int line, int column, int length) implements Comparable<Place> {

    /// The first character of a file: for what is wrong with the file as a whole.
    public static final Place START = new Place(1, 1, 0);

    public Place {
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException("no such place: " + line + ":" + column + "+" + length);
        }
    }

    public static Place at(int line, int column) {
        return new Place(line, column, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
