package org.practicenavigator.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Demand;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Words;

/// Finds the fixed sections of a type in a text, and judges what is there.
///
/// @param positions the number of each section in the body, by its name in the type
record SectionMatch(SequencedMap<String, Integer> positions, List<Remark> remarks) {

    private static final Rule SECTION_MISSING = new Rule("section-missing");
    private static final Rule SECTION_UNKNOWN = new Rule("section-unknown");
    private static final Rule SECTION_REPEATED = new Rule("section-repeated");
    private static final Rule SECTION_ORDER = new Rule("section-order");
    private static final Rule SECTION_SHORT = new Rule("section-short");
    private static final Rule SECTION_LONG = new Rule("section-long");
    private static final Rule SECTION_READ_AS = new Rule("section-read-as");
    private static final Rule TEXT_BEFORE_SECTIONS = new Rule("text-before-sections");
    private static final Rule BODY_MISSING = new Rule("body-missing");
    private static final Rule BODY_SHORT = new Rule("body-short");
    private static final Rule BODY_LONG = new Rule("body-long");

    static SectionMatch of(ContentType type, Document document, Demand demand) {
        SectionMatch match = new SectionMatch(new LinkedHashMap<>(), new ArrayList<>());
        match.whole(type.body(), document, demand);
        if (type.body().hasSections()) {
            List<Integer> unknown = match.find(type.body(), document);
            match.order(type.body(), document);
            match.missing(type.body(), document, demand, unknown);
            unknown.forEach(i -> match.unknown(type.body(), document, i, ""));
            match.lengths(type.body(), document, demand);
        }
        return match;
    }

    private void whole(BodyRule rule, Document document, Demand demand) {
        int chars = document.body().chars();
        Place end = Place.at(document.lastLine(), 1);
        if (chars == 0) {
            if (demand.stages().owes(demand.stage(), rule.need())) {
                remarks.add(BODY_MISSING.at(end));
            }
        } else if (chars < rule.chars().min()) {
            remarks.add(limit(BODY_SHORT, end, "", chars, rule.chars()));
        } else if (chars > rule.chars().max()) {
            remarks.add(limit(BODY_LONG, end, "", chars, rule.chars()));
        }
    }

    /// @return the numbers of sections that the type does not know, among them a text before the first heading
    private List<Integer> find(BodyRule rule, Document document) {
        List<Integer> unknown = new ArrayList<>();
        List<BodyFacts.SectionFacts> written = document.body().sections();
        for (int i = 0; i < written.size(); i++) {
            BodyFacts.SectionFacts section = written.get(i);
            if (section.anchor().isEmpty()) {
                if (!isTitleOnly(section, document)) {
                    remarks.add(TEXT_BEFORE_SECTIONS.at(section.place(), "first", firstHeading(rule)));
                    unknown.add(i);
                }
                continue;
            }
            Optional<BodyRule.SectionRule> found = find(rule, section);
            if (found.isEmpty()) {
                unknown.add(i);
            } else if (positions.putIfAbsent(found.get().id(), i) != null) {
                remarks.add(SECTION_REPEATED.at(
                        section.place(), "heading", found.get().heading()));
            }
        }
        return unknown;
    }

    /// Nothing but the title of the page above the sections: the reader of the text has told of it already.
    private static boolean isTitleOnly(BodyFacts.SectionFacts section, Document document) {
        return document.body().remarks().stream()
                .filter(r -> r.rule().id().equals("heading-level-one"))
                .filter(r -> r.place().line() == section.place().line())
                .anyMatch(r ->
                        section.chars() <= r.facts().getOrDefault("text", "").length() + 1);
    }

    /// @param meant the heading that the author probably meant, or ""
    private void unknown(BodyRule rule, Document document, int position, String meant) {
        BodyFacts.SectionFacts section = document.body().sections().get(position);
        if (section.anchor().isEmpty()) {
            return;
        }
        remarks.add(SECTION_UNKNOWN.at(
                section.place(), "heading", section.heading(), "nearest", meant, "known", known(rule)));
    }

    private Optional<BodyRule.SectionRule> find(BodyRule rule, BodyFacts.SectionFacts section) {
        String key = Words.key(section.heading());
        for (BodyRule.SectionRule each : rule.sections().values()) {
            if (Words.key(each.heading()).equals(key)) {
                return Optional.of(each);
            }
        }
        Optional<BodyRule.SectionRule> near = rule.sections().values().stream()
                .filter(s -> s.also().stream().anyMatch(a -> Words.key(a).equals(key)))
                .findFirst()
                .or(() -> nearest(rule, section.heading()));
        near.ifPresent(s ->
                remarks.add(SECTION_READ_AS.at(section.place(), "heading", section.heading(), "read", s.heading())));
        return near;
    }

    private static Optional<BodyRule.SectionRule> nearest(BodyRule rule, String heading) {
        List<String> headings = rule.sections().values().stream()
                .map(BodyRule.SectionRule::heading)
                .toList();
        return Words.nearest(heading, headings)
                .flatMap(near -> rule.sections().values().stream()
                        .filter(s -> s.heading().equals(near))
                        .findFirst());
    }

    /// One finding for the first section that stands too late or too early: moving it mends the rest as
    /// often as not.
    private void order(BodyRule rule, Document document) {
        String before = "";
        int last = -1;
        for (BodyRule.SectionRule section : rule.sections().values()) {
            Integer position = positions.get(section.id());
            if (position == null) {
                continue;
            }
            if (position < last) {
                remarks.add(SECTION_ORDER.at(
                        document.body().sections().get(position).place(),
                        "heading",
                        section.heading(),
                        "before",
                        before));
                return;
            }
            last = position;
            before = section.heading();
        }
    }

    /// A section of an unknown name that stands where one is missing is one mistake, not two: it is taken from
    /// `unknown` and told with the name that it should have.
    private void missing(BodyRule rule, Document document, Demand demand, List<Integer> unknown) {
        for (BodyRule.SectionRule section : rule.sections().values()) {
            if (positions.containsKey(section.id()) || !demand.stages().owes(demand.stage(), section.need())) {
                continue;
            }
            Optional<Integer> instead = unknown.stream()
                    .filter(i -> standsInPlaceOf(rule, section, i))
                    .findFirst();
            if (instead.isPresent()) {
                unknown.remove(instead.get());
                unknown(rule, document, instead.get(), section.heading());
            } else {
                remarks.add(SECTION_MISSING.at(
                        placeFor(rule, section, document),
                        "heading",
                        section.heading(),
                        "min",
                        section.chars().min() > 0
                                ? Integer.toString(section.chars().min())
                                : "",
                        "help",
                        section.help()));
            }
        }
    }

    /// Whether the section number `position` stands after all that precede `missing` and before all that follow it.
    private boolean standsInPlaceOf(BodyRule rule, BodyRule.SectionRule missing, int position) {
        boolean after = false;
        for (BodyRule.SectionRule section : rule.sections().values()) {
            Integer there = positions.get(section.id());
            if (there != null && (after ? there < position : there > position)) {
                return false;
            }
            after |= section == missing;
        }
        return true;
    }

    /// Where the missing section should be put: at the next section that is there, or at the end.
    private Place placeFor(BodyRule rule, BodyRule.SectionRule missing, Document document) {
        boolean after = false;
        for (BodyRule.SectionRule section : rule.sections().values()) {
            if (after && positions.containsKey(section.id())) {
                return document.body()
                        .sections()
                        .get(positions.get(section.id()))
                        .place();
            }
            after |= section == missing;
        }
        return Place.at(document.lastLine(), 1);
    }

    private void lengths(BodyRule rule, Document document, Demand demand) {
        positions.forEach((id, position) -> {
            BodyRule.SectionRule section = rule.sections().get(id);
            BodyFacts.SectionFacts facts = document.body().sections().get(position);
            // A heading laid down for later, with nothing below it, is no text that could be too short.
            boolean isForLater = facts.chars() == 0 && !demand.stages().owes(demand.stage(), section.need());
            if (facts.chars() < section.chars().min() && !isForLater) {
                remarks.add(limit(SECTION_SHORT, facts.place(), section.heading(), facts.chars(), section.chars()));
            } else if (facts.chars() > section.chars().max()) {
                remarks.add(limit(SECTION_LONG, facts.place(), section.heading(), facts.chars(), section.chars()));
            }
        });
    }

    private static Remark limit(Rule rule, Place place, String heading, int chars, FieldType.Range range) {
        return rule.at(
                place,
                "heading",
                heading,
                "length",
                Integer.toString(chars),
                "min",
                range.min() == 0 ? "" : Integer.toString(range.min()),
                "max",
                range.max() == Integer.MAX_VALUE ? "" : Integer.toString(range.max()),
                "over",
                Integer.toString(Math.max(0, chars - range.max())));
    }

    private static String firstHeading(BodyRule rule) {
        return rule.sections().firstEntry().getValue().heading();
    }

    private static String known(BodyRule rule) {
        return String.join(
                "», «",
                rule.sections().values().stream()
                        .map(BodyRule.SectionRule::heading)
                        .toList());
    }
}
