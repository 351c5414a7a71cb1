/// Data formats: YAML with the place of every key and value in, JSON out.
///
/// The only place of Jackson. Takes texts, gives [YamlNode] trees and JSON text.
/// Must not know content types or touch the disk.
@NullMarked
package org.practicenavigator.data;

import org.jspecify.annotations.NullMarked;
