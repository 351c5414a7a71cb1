package org.practicenavigator.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;

/// Short questions to [Attachments] for the tests.
final class Judge {

    private Judge() {}

    /// The clean file; fails the test where the file is refused.
    static CleanFile clean(String name, byte[] bytes) {
        Checked<CleanFile> checked = judge(name, bytes);
        assertThat(checked.findings()).isEmpty();
        return checked.value().orElseThrow();
    }

    /// The one finding as "rule: message"; fails the test where the file is published.
    static String refusal(String name, byte[] bytes) {
        Checked<CleanFile> checked = judge(name, bytes);
        assertThat(checked.value()).as(name).isEmpty();
        assertThat(checked.findings()).hasSize(1);
        Finding finding = checked.findings().getFirst();
        assertThat(finding.isError()).isTrue();
        assertThat(finding.where().file().fileName()).isEqualTo(new DocPath(name).fileName());
        assertThat(finding.message() + finding.hint()).doesNotContain("{").doesNotContain("[[");
        return finding.rule().id() + ": " + finding.message();
    }

    static Checked<CleanFile> judge(String name, byte[] bytes) {
        return Attachments.clean(new DocPath("content/praktiki/" + name), bytes);
    }
}
