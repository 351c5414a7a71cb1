package org.practicenavigator.build;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A pack, or why the disk refused it: the others are tried all the same.
record PackAttempt(Optional<BundleExport.Packed> packed, Optional<UncheckedIOException> refused) {

    static PackAttempt of(Supplier<BundleExport.Packed> pack) {
        try {
            return new PackAttempt(Optional.of(pack.get()), Optional.empty());
        } catch (UncheckedIOException e) {
            return new PackAttempt(Optional.empty(), Optional.of(e));
        }
    }

    /// @throws UncheckedIOException the first refusal, where there is one
    static List<BundleExport.Packed> all(List<PackAttempt> attempts) {
        attempts.stream().flatMap(each -> each.refused().stream()).findFirst().ifPresent(refused -> {
            throw refused;
        });
        return attempts.stream().flatMap(each -> each.packed().stream()).toList();
    }
}
