package org.practicenavigator.data;

import org.practicenavigator.finding.Remark;

/// The same text with one thing mended, and the note that says so.
record Repair(YamlSource source, Remark note) {}
