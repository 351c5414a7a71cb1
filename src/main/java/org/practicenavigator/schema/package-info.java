/// Content types and vocabularies as data, and the judging of values by them.
///
/// Takes YAML trees of `content/_types` and `content/_vocabularies`, gives [ContentTypes]; takes the YAML tree of a
/// front matter, gives [Values] and remarks. The templates are themselves judged by templates
/// (`resources/navigator/schema`) with the same code. Must not know any content type by name, nor the disk.
@NullMarked
package org.practicenavigator.schema;

import org.jspecify.annotations.NullMarked;
