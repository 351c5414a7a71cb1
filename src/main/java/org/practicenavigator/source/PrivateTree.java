package org.practicenavigator.source;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;

/// What lies in the private folder. Paths begin at that folder: `persons/p-0147.yaml`.
///
/// @param persons texts of `persons/*.yaml`, sorted by path
/// @param bundles texts of `bundles/*.yaml`, sorted by path
/// @param pictures all other files of `persons/`
/// @param findings what could not be taken
public record PrivateTree(
        SequencedMap<DocPath, String> persons,
        SequencedMap<DocPath, String> bundles,
        Map<DocPath, FileRef> pictures,
        List<Finding> findings) {

    public PrivateTree {
        pictures = Map.copyOf(pictures);
        findings = List.copyOf(findings);
    }
}
