package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;

/// `{rule: bare-share, list: L, unit: U, values: [A, B], numerator: N, denominator: D}`: does a share say of how
/// many? A percentage without its base can neither be checked nor added up (`domain.md` 4.8).
@AutoService(SiteCheck.class)
public final class BareShareCheck implements SiteCheck {

    private static final Rule BARE_SHARE = new Rule("bare-share");
    private static final Rule SHARE_BASE = new Rule("share-base");

    @Override
    public String name() {
        return "bare-share";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        for (Inspection.Use use : inspection.uses(name())) {
            use.entry()
                    .values()
                    .all(use.rule().text("list"), Value.GroupValue.class)
                    .forEach(group -> {
                        bare(use.entry(), use.rule(), group.values()).ifPresent(report);
                        base(use.entry(), use.rule(), group.values()).ifPresent(report);
                    });
        }
    }

    private static Optional<Finding> bare(Entry entry, ContentType.RuleUse rule, Values values) {
        boolean share = values.text(rule.text("unit")).matches("(?iu).*(%|процент|доля).*");
        boolean based = values.has(rule.text("numerator")) && values.has(rule.text("denominator"));
        if (!share || based) {
            return Optional.empty();
        }
        return rule.texts("values").stream()
                .flatMap(name -> values.first(name, Value.NumberValue.class).stream())
                .findFirst()
                .map(value -> BARE_SHARE.in(
                        new Span(entry.path(), value.place()),
                        "value",
                        value.number().toPlainString()));
    }

    /// A part is not larger than its whole, and the whole is not nothing.
    private static Optional<Finding> base(Entry entry, ContentType.RuleUse rule, Values values) {
        Optional<Value.NumberValue> part = values.first(rule.text("numerator"), Value.NumberValue.class);
        Optional<Value.NumberValue> whole = values.first(rule.text("denominator"), Value.NumberValue.class);
        boolean wrong = whole.isPresent()
                && (whole.get().number().signum() <= 0
                        || part.isPresent()
                                && part.get().number().compareTo(whole.get().number()) > 0);
        return wrong
                ? Optional.of(SHARE_BASE.in(
                        new Span(entry.path(), whole.get().place()),
                        "part",
                        part.map(Value.NumberValue::number)
                                .map(BigDecimal::toPlainString)
                                .orElse(""),
                        "whole",
                        whole.get().number().toPlainString()))
                : Optional.empty();
    }
}
