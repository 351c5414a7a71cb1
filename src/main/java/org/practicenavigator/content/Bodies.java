package org.practicenavigator.content;

import java.util.function.Supplier;
import org.practicenavigator.markdown.Body;

/// Where rendered bodies are kept between the steps, by the digest of their file. Thread-safe.
public interface Bodies {

    /// The facts of the body of a file: known from before, or from `make`, whose result is then kept.
    BodyFacts facts(String digest, Supplier<Body> make);

    /// A body that was kept.
    ///
    /// @throws IllegalStateException where `facts` was never asked for this digest
    Body body(String digest);
}
