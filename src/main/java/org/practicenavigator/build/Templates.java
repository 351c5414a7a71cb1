package org.practicenavigator.build;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicenavigator.content.PersonalData;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.profile.ExportProfile;
import org.practicenavigator.profile.ProfilesReader;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.DatasetPlan;
import org.practicenavigator.schema.DatasetsReader;
import org.practicenavigator.schema.ExitCheck;
import org.practicenavigator.schema.RegisterPlan;
import org.practicenavigator.schema.RegistersReader;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.Template;
import org.practicenavigator.schema.TypesLoader;
import org.practicenavigator.site.Declared;
import org.practicenavigator.source.FileRef;
import org.practicenavigator.source.SourceTree;

/// Reads what the project says about itself: types, vocabularies, settings.
final class Templates {

    private static final Rule SETTINGS_MISSING = new Rule("settings-missing");
    private static final DocPath SETTINGS = new DocPath("content/site.yaml");

    private Templates() {}

    static Checked<ContentTypes> types(SourceTree tree) {
        return TypesLoader.load(tree.templates(), tree.vocabularies());
    }

    static Checked<SiteSettings> settings(SourceTree tree) {
        if (tree.settings().isEmpty()) {
            return Checked.failed(List.of(SETTINGS_MISSING.in(Span.startOf(SETTINGS))));
        }
        return Steps.then(
                Template.SITE.judge(SETTINGS, tree.settings().get().text()),
                yaml -> Checked.of(SiteSettings.of(yaml), ExitCheck.of(SETTINGS, yaml)));
    }

    /// What the project declares beside types and vocabularies, each in a folder of its own.
    static Checked<Declared> declared(SourceTree tree, ContentTypes types) {
        Checked<List<ExportProfile>> profiles = ProfilesReader.read(tree.declared("_exports"), types);
        Checked<List<RegisterPlan>> registers = RegistersReader.read(tree.declared("_registers"), types);
        Checked<List<DatasetPlan>> datasets =
                DatasetsReader.read(tree.declared("_datasets"), tree.declared("_datasets/versions"), types);
        return Checked.of(
                new Declared(
                        profiles.value().orElseThrow(),
                        registers.value().orElseThrow(),
                        datasets.value().orElseThrow()),
                Steps.both(profiles.findings(), Steps.both(registers.findings(), datasets.findings())));
    }

    static PersonalData privacy(SiteSettings settings) {
        return new PersonalData(lower(settings.privateMailHosts()), lower(settings.officeMail()));
    }

    private static Set<String> lower(List<String> texts) {
        return texts.stream().map(t -> t.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    static Set<DocPath> paths(SourceTree tree) {
        return tree.documents().stream().map(FileRef::path).collect(Collectors.toUnmodifiableSet());
    }
}
