package org.practicenavigator.build;

import java.nio.file.Path;
import java.time.LocalDate;

/// Data of people for one run.
///
/// @param folder outside the project; see `docs/personal-data.md`
/// @param day by which consents are judged; it decides what fails, never what is written
public record PrivateRequest(Path folder, LocalDate day) {}
