package org.practicenavigator.theme.view;

import java.util.List;
import java.util.Map;

/// What layouts see: only texts, lists and flags, one record per kind of page and per part of a page.
/// A name that a layout uses and no record has fails the build with the layout's file and line.
///
/// Names that end in `Html` hold finished, safe HTML and are the only ones written with three braces.
/// Every `href` is relative to the page that shows it, so that the site works from a disk.
public final class Views {

    private Views() {}

    // ── On every page ─────────────────────────────────────────────────────────────────────────────────────

    /// The site as a whole, from `content/site.yaml`.
    ///
    /// @param keptTypes types whose entries visitors can keep and compare, divided by spaces; "" for none
    public record SiteView(
            String title,
            String region,
            String regionGenitive,
            String tagline,
            String description,
            String language,
            String publisher,
            String licence,
            String licenceUrl,
            String contactEmail,
            boolean hasContact,
            String repositoryUrl,
            String keptTypes) {}

    /// What the frame of every page needs.
    ///
    /// @param s the theme's strings by key (`strings/ru.yml`)
    /// @param asset the theme's assets: `style_css` gives the relative address of `assets/style.css`
    /// @param title the heading of the page; `windowTitle` also names the site
    /// @param canonical the absolute address
    /// @param root the way to the top folder: "", "../" …
    /// @param kind the layout's name, for a class of `body`
    /// @param jsonLdHtml the structured data as the content of a script element, already safe there
    public record PageView(
            SiteView site,
            Map<String, String> s,
            Map<String, String> asset,
            String title,
            String windowTitle,
            String description,
            String canonical,
            String root,
            String kind,
            List<LinkView> crumbs,
            boolean hasCrumbs,
            List<LinkView> menu,
            List<LinkView> footer,
            String feedHref,
            String jsonLdHtml,
            boolean indexable,
            FindView find,
            PictureView picture,
            HeadView head,
            EmbedView embed) {}

    /// The ways to search that every page offers.
    ///
    /// @param searchHref the page that searches
    /// @param alphabetHref the index by the alphabet
    /// @param descriptionHref the OpenSearch description, by which browsers learn to search the site
    /// @param inHead whether the search field stands in the header; pages that have a large one of their own
    ///     have not
    public record FindView(String searchHref, String alphabetHref, String descriptionHref, boolean inHead) {}

    /// A link; `current` where it leads to the page or section being shown.
    public record LinkView(String text, String href, boolean current) {}

    // ── Parts of pages ────────────────────────────────────────────────────────────────────────────────────

    /// A short word with a colour: `tone` is the code of the term, for example `reverse` or `submitted`.
    public record BadgeView(String text, String field, String tone) {}

    /// An entry in a list.
    ///
    /// @param id type and id, for scripts: `practice/rakushka-dobra`
    /// @param typeLabel «Практика», «Материал» …
    /// @param form the code of the first value of the first card field, for the colour of the edge; "" for none
    /// @param facts short texts, for example «Спасский район», «2023»
    /// @param notice for readers: «Заявка …»; "" for none
    /// @param figure the number that catches the eye: «34 → 81 %»; "" for none
    /// @param figureText what the number counts: «ведут электронный журнал»
    public record CardView(
            String id,
            String title,
            String href,
            String summary,
            boolean hasSummary,
            String typeLabel,
            String form,
            List<BadgeView> badges,
            List<String> facts,
            String notice,
            boolean hasNotice,
            String figure,
            String figureText) {

        /// The same card on another page.
        public CardView at(String otherHref) {
            return new CardView(
                    id,
                    title,
                    otherHref,
                    summary,
                    hasSummary,
                    typeLabel,
                    form,
                    badges,
                    facts,
                    notice,
                    hasNotice,
                    figure,
                    figureText);
        }

        /// A card without a number.
        public CardView(
                String id,
                String title,
                String href,
                String summary,
                boolean hasSummary,
                String typeLabel,
                String form,
                List<BadgeView> badges,
                List<String> facts,
                String notice,
                boolean hasNotice) {
            this(id, title, href, summary, hasSummary, typeLabel, form, badges, facts, notice, hasNotice, "", "");
        }
    }

    /// A value of a field as text; linked where there is a page for it.
    ///
    /// @param code the code of the term, for a class; "" where the value is no term
    public record ItemView(String text, String href, boolean linked, String contentHtml, String code) {

        /// A value that is no term.
        public ItemView(String text, String href, boolean linked, String contentHtml) {
            this(text, href, linked, contentHtml, "");
        }
    }

    /// A field of an entry.
    ///
    /// @param name the key, for a class
    /// @param present whether the entry has a value
    /// @param text all values in one line, divided by commas
    /// @param items the values one by one; empty for groups
    /// @param rows the groups, one by one; empty for other fields
    /// @param first the first row only
    /// @param columns labels of those fields of the group that at least one row has, for a table
    public record FieldView(
            String name,
            String label,
            boolean present,
            String text,
            List<ItemView> items,
            boolean several,
            List<RowView> rows,
            List<RowView> first,
            List<String> columns) {

        /// How many groups there are.
        public int count() {
            return rows.size();
        }
    }

    /// One group of a field.
    ///
    /// @param number from 1
    /// @param f the fields of the group by key; all keys of the template are there, see `present`
    /// @param cells one per column of the field, in order
    /// @param share a share worked out from numerator and denominator, «73,8 %»; "" for none
    /// @param shareWidth the share as a whole number 0–100 for a bar
    /// @param cards the entries that the row names, as cards; empty in lists and where they are not shown
    /// @param person who stands behind the row, as far as that person agreed; see [PersonView]
    public record RowView(
            int number,
            Map<String, FieldView> f,
            List<CellView> cells,
            String share,
            boolean hasShare,
            int shareWidth,
            List<CardView> cards,
            PersonView person) {

        /// A row without cards.
        public RowView(
                int number,
                Map<String, FieldView> f,
                List<CellView> cells,
                String share,
                boolean hasShare,
                int shareWidth) {
            this(number, f, cells, share, hasShare, shareWidth, List.of(), PersonView.NOBODY);
        }

        /// The class of a bar as wide as the share, in steps of five: `w75`. Pages must not have styles of
        /// their own.
        public String shareClass() {
            return "w" + Math.round(shareWidth / 5f) * 5;
        }
    }

    public record CellView(String label, String text, String href, boolean linked, boolean empty) {}

    /// A section of the text.
    ///
    /// @param id the name in the template, or "" for a free heading
    /// @param number its place in the chain from 1, 0 outside the chain
    public record SectionView(
            String id,
            String heading,
            boolean hasHeading,
            String anchor,
            String contentHtml,
            boolean chain,
            int number,
            boolean present,
            List<LinkView> headings) {}

    /// Entries that point at this one, or that are like it.
    public record RelatedView(CardView card, String reason, boolean hasReason) {}

    public record BacklinkView(String heading, String anchor, int count, List<CardView> cards) {}

    /// A group of fields of the passport.
    public record GroupView(String label, String anchor, List<FieldView> fields) {}

    /// The page of an entry. Layouts: `practice`, `school`, `material`, `municipality`, `entry`.
    ///
    /// @param field every field of the type by key
    /// @param section every section of the type by name, see `present`; `sections` are those written, in order
    /// @param facts the passport
    /// @param groups all fields that are written, grouped, without those of the passport: for the general layout
    /// @param toc links to what is on the page
    /// @param charts numbers as pictures
    /// @param calendars plans by months
    /// @param passport what is known of the record itself
    /// @param reviews what experts said
    /// @param around what stands before, after and near it
    /// @param tools what visitors can do with it
    /// @param sourceFile the path of the document in the project
    public record EntryView(
            PageView page,
            String typeLabel,
            String title,
            String summary,
            boolean hasSummary,
            String notice,
            boolean hasNotice,
            List<BadgeView> badges,
            List<FieldView> facts,
            Map<String, FieldView> field,
            Map<String, SectionView> section,
            List<SectionView> chain,
            boolean hasChain,
            List<SectionView> sections,
            List<SectionView> afterChain,
            List<GroupView> groups,
            List<LinkView> toc,
            boolean hasToc,
            List<BacklinkView> backlinks,
            List<RelatedView> similar,
            boolean hasSimilar,
            String modified,
            boolean hasModified,
            String modifiedIso,
            List<ChartView> charts,
            List<CalendarView> calendars,
            PassportView passport,
            ReviewsView reviews,
            AroundView around,
            ToolsView tools,
            String sourceFile) {}
}
