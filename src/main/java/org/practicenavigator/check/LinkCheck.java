package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.Consumer;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.markdown.Anchors;
import org.practicenavigator.markdown.Link;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Words;
import org.practicenavigator.site.LinkTarget;
import org.practicenavigator.site.Links;
import org.practicenavigator.site.Site;

/// Do links and pictures in the texts lead to something that is on the site?
@AutoService(SiteCheck.class)
public final class LinkCheck implements SiteCheck {

    private static final Rule LINK_BROKEN = new Rule("link-broken");
    private static final Rule LINK_HIDDEN = new Rule("link-hidden");
    private static final Rule ANCHOR_BROKEN = new Rule("anchor-broken");
    private static final Rule PICTURE_MISSING = new Rule("picture-missing");

    @Override
    public String name() {
        return "links";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        for (Entry entry : inspection.site().entries().values()) {
            entry.body().links().forEach(link -> check(inspection.site(), entry, link, report));
            EntryValues.each(entry, (field, value) -> {
                if (value instanceof Value.ProseValue prose) {
                    prose.body().links().forEach(link -> check(inspection.site(), entry, link, report));
                }
            });
        }
    }

    private static void check(Site site, Entry entry, Link link, Consumer<Finding> report) {
        if (Links.isOutside(link.target())) {
            return;
        }
        Span where = new Span(entry.path(), link.place());
        switch (site.links().link(entry.path(), link.target())) {
            case LinkTarget.ToEntry to -> entry(site, entry, to, where, link, report);
            case LinkTarget.ToAnchor to -> anchor(entry, to.anchor(), where, link, report);
            case LinkTarget.Nowhere to ->
                report.accept((link.picture() ? PICTURE_MISSING : LINK_BROKEN)
                        .in(where, "target", link.target(), "nearest", to.nearest()));
            case LinkTarget.ToList _, LinkTarget.ToFile _, LinkTarget.Broken _ -> {
                // Lists exist; files are FileCheck's matter; what is broken has its own finding.
            }
        }
    }

    private static void entry(
            Site site, Entry from, LinkTarget.ToEntry to, Span where, Link link, Consumer<Finding> report) {
        Entry target = site.entries().get(to.key());
        if (!target.visible() && from.visible()) {
            report.accept(LINK_HIDDEN.in(where, "target", link.target(), "title", target.title()));
        } else if (!to.anchor().isEmpty()) {
            anchor(target, to.anchor(), where, link, report);
        }
    }

    private static void anchor(Entry target, String anchor, Span where, Link link, Consumer<Finding> report) {
        List<String> anchors = target.body().anchors();
        if (anchors.contains(anchor)) {
            return;
        }
        // Authors may leave out the prefix, so they need not learn of it.
        List<String> known = anchors.stream()
                .map(each -> each.startsWith(Anchors.PREFIX) ? each.substring(Anchors.PREFIX.length()) : each)
                .toList();
        report.accept(ANCHOR_BROKEN.in(
                where,
                "target",
                link.target(),
                "anchor",
                anchor,
                "nearest",
                Words.nearest(anchor, known).orElse(""),
                "known",
                String.join(", ", known.stream().limit(8).toList())));
    }
}
