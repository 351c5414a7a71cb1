package org.practicenavigator.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.RuleText;
import org.practicenavigator.finding.Severity;

class YamlRulesTest {

    @Test
    void everyRuleHasItsPageAndTheSeverityOfItsName() {
        List<Rule> rules = Arrays.stream(YamlRules.class.getFields())
                .map(YamlRulesTest::rule)
                .toList();
        assertThat(rules).hasSizeGreaterThan(25).doesNotHaveDuplicates();
        assertThat(rules).allSatisfy(rule -> {
            RuleText text = RuleText.of(rule);
            assertThat(text.title()).isNotBlank();
            assertThat(text.hint().pattern()).isNotBlank();
            assertThat(text.severity()).isEqualTo(rule.id().startsWith("repaired-") ? Severity.NOTE : Severity.ERROR);
        });
    }

    private static Rule rule(Field field) {
        try {
            return (Rule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
