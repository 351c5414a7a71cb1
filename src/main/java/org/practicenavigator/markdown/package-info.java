/// Markdown: text in, safe HTML parts, headings, links and plain text out.
///
/// The only place of Flexmark and jsoup. Flexmark parses; our own renderer writes allow-listed HTML only, and
/// jsoup's Cleaner takes fragments of raw HTML. Must not know files, addresses or content types.
@NullMarked
package org.practicenavigator.markdown;

import org.jspecify.annotations.NullMarked;
