package org.practicenavigator.data;

import org.practicenavigator.finding.Place;

/// A piece of YAML with the place where it was written.
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {

    Place place();
}
