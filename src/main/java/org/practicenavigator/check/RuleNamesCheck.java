package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.Consumer;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Words;

/// Do the `rules:` of the types name checks that exist?
@AutoService(SiteCheck.class)
public final class RuleNamesCheck implements SiteCheck {

    private static final Rule TEMPLATE_RULE_UNKNOWN = new Rule("template-rule-unknown");

    @Override
    public String name() {
        return "rule-names";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        List<String> names = Checks.all().stream().map(SiteCheck::name).toList();
        for (ContentType type : inspection.site().types().types().values()) {
            for (ContentType.RuleUse use : type.rules()) {
                if (!names.contains(use.rule())) {
                    report.accept(TEMPLATE_RULE_UNKNOWN.in(
                            new Span(type.file(), use.place()),
                            "value",
                            use.rule(),
                            "nearest",
                            Words.nearest(use.rule(), names).orElse("")));
                }
            }
        }
    }
}
