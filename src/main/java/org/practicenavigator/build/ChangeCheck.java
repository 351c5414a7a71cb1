package org.practicenavigator.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.check.Checks;
import org.practicenavigator.check.Inspection;
import org.practicenavigator.check.StateMoves;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.content.LeanReader;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.history.Changes;
import org.practicenavigator.schema.Value;
import org.practicenavigator.site.Site;
import org.practicenavigator.site.SiteBuilder;
import org.practicenavigator.site.UsedFiles;
import org.practicenavigator.source.FileRef;
import org.practicenavigator.source.SourceFile;
import org.practicenavigator.source.TextReader;

/// Checks what a change brings, as if everything had been checked: the findings of the changed files, and those that
/// the change causes elsewhere. Of the other documents it reads as little as that takes (`docs/ci.md`).
final class ChangeCheck {

    private final PrivateData people;
    private final ProjectRead project;
    private final ChangedFiles changed;
    private final Judge judge;
    private final TextReader texts;
    private final Trace trace = new Trace();
    private final AlikeEntries alike = new AlikeEntries();
    private final List<Finding> findings = new ArrayList<>();
    private boolean needsAll;

    /// @param full whether everything is known of it, its text included
    /// @param touched whether it names what differs
    private record Other(DocPath path, Optional<Entry> entry, boolean full, boolean touched) {}

    ChangeCheck(BuildRequest request, ProjectRead project, Changes changes, BodyStore bodies) {
        // What is wrong in the private folder itself is no matter of a change.
        this.people = PrivateData.read(request).value().orElse(PrivateData.NONE);
        this.project = project;
        this.changed = ChangedFiles.of(changes);
        this.judge = new Judge(project.types(), project.settings().orElseThrow(), bodies);
        this.texts = new TextReader(project.folder().limits());
    }

    /// Whether only a check of everything can answer in full: an entry asks for a former address among those of
    /// lists.
    boolean needsAll() {
        return needsAll;
    }

    Checkup run() {
        project.findings().stream()
                .filter(f -> changed.paths().contains(f.where().file()))
                .forEach(findings::add);
        Map<DocPath, Entry> now = readChanged();
        needsAll = now.values().stream().anyMatch(ChangeCheck::mayStandInForAList);
        Map<DocPath, Entry> before = readBefore();
        trace.differ(before.values(), now.values());
        changed.otherNames().forEach(trace::file);
        now.values().forEach(trace::mentions);
        before.values().forEach(trace::mentions);
        List<Other> others = readOthers();
        Set<DocPath> touched =
                others.stream().filter(Other::touched).map(Other::path).collect(Collectors.toSet());
        Checked<Site> site = join(now.values(), others, documents(), attachments());
        inspect(site, now, before, touched, others);
        findings.addAll(alike.findings(site.value().orElseThrow(), changed.paths()));
        StateMoves.inspect(site.value().orElseThrow(), entry -> state(entry, before), findings::add);
        return checkup(now.size(), site.value().orElseThrow());
    }

    /// Which addresses lists have depends on the values of all entries; they lie two folders deep.
    private static boolean mayStandInForAList(Entry entry) {
        return entry.values().all(entry.type().aliasesField(), Value.TextValue.class).stream()
                .anyMatch(alias -> alias.text().chars().filter(c -> c == '/').count() > 1);
    }

    private Checkup checkup(int entries, Site site) {
        FindingFields fields = new FindingFields(project.tree(), project.types(), texts);
        List<Finding> told =
                findings.stream().sorted().distinct().map(fields::of).toList();
        BuildReport report = new BuildReport(told, entries, Optional.empty(), project.timings());
        return new Checkup(
                report, project.types(), project.settings(), Optional.of(site), Optional.of(changed.changes()));
    }

    private Map<DocPath, Entry> readChanged() {
        List<FileRef> files = project.tree().documents().stream()
                .filter(file -> changed.paths().contains(file.path()))
                .toList();
        Map<DocPath, Entry> entries = new TreeMap<>();
        for (FileRef file : files) {
            Checked<SourceFile> source = texts.read(file);
            Checked<Entry> entry = judge.judge(source);
            findings.addAll(entry.findings());
            entry.value().ifPresent(read -> {
                entries.put(file.path(), read);
                alike.add(read, source.value().orElseThrow().text());
            });
        }
        return entries;
    }

    private Map<DocPath, Entry> readBefore() {
        Map<DocPath, Entry> entries = new TreeMap<>();
        changed.before()
                .forEach((path, bytes) ->
                        judge.judge(texts.read(path, bytes)).value().ifPresent(entry -> entries.put(path, entry)));
        return entries;
    }

    private List<Other> readOthers() {
        LeanReader lean = new LeanReader(project.types());
        List<FileRef> files = project.tree().documents().stream()
                .filter(file -> !changed.paths().contains(file.path()))
                .toList();
        return project.timings().of("others", () -> Parallel.map(files, file -> other(file, lean)));
    }

    private Other other(FileRef file, LeanReader lean) {
        Checked<SourceFile> source = texts.glance(file);
        Optional<Entry> known = source.value().flatMap(lean::read);
        boolean touched = source.value().map(s -> trace.isIn(s.text())).orElse(false);
        boolean like = source.value()
                .map(s -> alike.meet(file.path(), s.text(), project.types()))
                .orElse(false);
        if (touched || like || known.isEmpty() || trace.names(file.path(), known)) {
            return new Other(file.path(), judge.judge(source).value(), true, touched);
        }
        return new Other(file.path(), known, false, false);
    }

    private Checked<Site> join(
            Collection<Entry> own, List<Other> others, Set<DocPath> documents, Set<DocPath> attachments) {
        List<Entry> entries = Stream.concat(
                        own.stream(), others.stream().map(Other::entry).flatMap(Optional::stream))
                .toList();
        return SiteBuilder.build(project.settings().orElseThrow(), project.types(), entries, documents, attachments);
    }

    private Set<DocPath> documents() {
        return Templates.paths(project.tree());
    }

    private Set<DocPath> attachments() {
        return project.tree().attachments().keySet();
    }

    private void inspect(
            Checked<Site> site,
            Map<DocPath, Entry> now,
            Map<DocPath, Entry> before,
            Set<DocPath> touched,
            List<Other> others) {
        List<Finding> found = project.timings().of("inspect", () -> inspected(site, touched));
        found.stream().filter(f -> changed.paths().contains(f.where().file())).forEach(findings::add);
        findings.addAll(judgeFiles(site.value().orElseThrow(), now));
        if (touched.isEmpty()) {
            return;
        }
        Set<Known> old = inspected(
                        join(
                                before.values(),
                                others,
                                changed.asBefore(documents().stream(), true),
                                changed.asBefore(attachments().stream(), false)),
                        touched)
                .stream()
                .map(Known::of)
                .collect(Collectors.toSet());
        found.stream()
                .filter(f -> touched.contains(f.where().file()) && !old.contains(Known.of(f)))
                .forEach(findings::add);
    }

    /// What makes two findings one: words may differ, since what is nearest may have come or gone.
    private record Known(Rule rule, Span where) {
        static Known of(Finding finding) {
            return new Known(finding.rule(), finding.where());
        }
    }

    private List<Finding> inspected(Checked<Site> site, Set<DocPath> touched) {
        Inspection inspection = new Inspection(
                site.value().orElseThrow(),
                AttachmentFiles.sizes(project.tree()),
                people.persons(),
                path -> changed.paths().contains(path) || touched.contains(path));
        return Steps.both(site.findings(), Checks.inspect(inspection));
    }

    /// What is wrong inside files that changed, and inside those that changed entries use.
    private List<Finding> judgeFiles(Site site, Map<DocPath, Entry> now) {
        SequencedMap<EntryKey, Entry> own = new LinkedHashMap<>();
        site.entries().forEach((key, entry) -> {
            if (now.containsKey(entry.path())) {
                own.put(key, entry);
            }
        });
        Set<DocPath> asked = new HashSet<>(UsedFiles.of(site.with(own)));
        asked.addAll(changed.paths());
        return AttachmentFiles.judge(project.tree(), site, asked::contains);
    }

    private Optional<String> state(Entry entry, Map<DocPath, Entry> before) {
        return before.values().stream()
                .filter(old -> old.key().equals(entry.key()) && changed.paths().contains(entry.path()))
                .findFirst()
                .flatMap(StateMoves::state);
    }
}
