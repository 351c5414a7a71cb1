package org.practicenavigator.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a person agreed to.
///
/// @param items what may be shown
/// @param id the number of the paper, which stays with the operator
/// @param givenOn the first day on which it holds
/// @param validUntil the last day
/// @param pages absolute addresses of pages; one that ends in "/" covers all below it
/// @param withdrawnOn absent while the person did not think better of it
public record Consent(
        Set<Item> items,
        String id,
        LocalDate givenOn,
        LocalDate validUntil,
        List<String> pages,
        Optional<LocalDate> withdrawnOn) {

    public Consent {
        items = Set.copyOf(items);
        pages = List.copyOf(pages);
    }

    public boolean isWithdrawn(LocalDate day) {
        return withdrawnOn.filter(date -> !date.isAfter(day)).isPresent();
    }

    public boolean isExpired(LocalDate day) {
        return validUntil.isBefore(day);
    }

    public boolean isEarly(LocalDate day) {
        return givenOn.isAfter(day);
    }

    /// @param address absolute
    public boolean covers(String address) {
        return pages.stream().anyMatch(page -> page.endsWith("/") ? address.startsWith(page) : address.equals(page));
    }
}
