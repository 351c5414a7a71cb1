package org.practicenavigator.theme.view;

import java.util.List;

/// What experts said of an entry.
///
/// @param mean «Средний балл: 7,4 из 10», "" where nothing was scored
/// @param sheets one sentence for each expert sheet, the latest first
public record ReviewsView(boolean present, String mean, List<String> sheets) {}
