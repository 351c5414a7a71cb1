package org.practicenavigator.output;

import java.util.function.Function;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.page.PageViews;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.Theme;

/// What output formats make files from.
///
/// @param attachments the cleaned bytes of an attachment
public record Production(Site site, PageViews views, Theme theme, Function<DocPath, byte[]> attachments) {}
