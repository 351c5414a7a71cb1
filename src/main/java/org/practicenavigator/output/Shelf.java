package org.practicenavigator.output;

import java.util.function.Supplier;

/// What earlier builds made, by all that it was made from.
@FunctionalInterface
public interface Shelf {

    /// Keeps nothing.
    Shelf NONE = (content, make) -> make.get();

    /// @param content everything that the bytes depend on, but the program
    byte[] get(String content, Supplier<byte[]> make);
}
