package org.practicenavigator.schema;

import java.util.List;
import org.practicenavigator.finding.Remark;

/// Values that could be read, and what was found on the way.
public record Judged(Values values, List<Remark> remarks) {

    public Judged {
        remarks = List.copyOf(remarks);
    }
}
