package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.PageView;

/// How entries are described: made from the types.
public final class TemplateViews {

    private TemplateViews() {}

    /// A field as the template page explains it.
    public record TemplateFieldView(
            String label,
            String key,
            String help,
            boolean hasHelp,
            String kind,
            String need,
            String limits,
            boolean hasLimits,
            String example,
            boolean hasExample,
            List<String> values,
            boolean hasValues,
            List<TemplateFieldView> fields,
            boolean hasFields) {}

    public record TemplateGroupView(String label, String anchor, List<TemplateFieldView> fields) {

        /// How many fields there are.
        public int count() {
            return fields.size();
        }
    }

    public record TemplateSectionView(
            String heading, String help, boolean hasHelp, String need, String limits, boolean chain) {}

    /// A content type on the template page.
    public record TemplateTypeView(
            String label,
            String anchor,
            String help,
            String version,
            String folder,
            String schemaHref,
            List<TemplateGroupView> groups,
            List<TemplateSectionView> sections,
            boolean hasSections) {}

    /// How entries are described: made from the types. Layout `template`.
    public record TemplateView(PageView page, List<TemplateTypeView> types) {}
}
