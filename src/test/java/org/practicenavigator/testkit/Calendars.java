package org.practicenavigator.testkit;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import biweekly.io.chain.ChainingTextStringParser;
import java.util.ArrayList;
import java.util.List;

/// Reads calendars as programs of others do: by biweekly.
public final class Calendars {

    private Calendars() {}

    /// The one calendar of a text.
    public static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    /// What a reader stumbles over, and what RFC 5545 does not allow; empty where nothing was found.
    public static List<String> faults(String text) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ChainingTextStringParser parser = Biweekly.parse(text).warnings(warnings);
        List<String> faults = new ArrayList<>();
        for (ICalendar calendar : parser.all()) {
            calendar.validate(ICalVersion.V2_0).getWarnings().forEach(found -> faults.add(found.toString()));
        }
        warnings.forEach(found -> found.forEach(warning -> faults.add(warning.toString())));
        return faults;
    }
}
