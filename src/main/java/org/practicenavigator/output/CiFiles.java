package org.practicenavigator.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.site.Site;

/// The files by which a forge checks requests: jobs, checklists, owners and issue forms, made from the project's
/// types, settings and registry of coordinators (`docs/ci.md`).
public final class CiFiles {

    private final Site site;
    private final Map<String, String> accounts;

    /// @param accounts of coordinators, by the path of the file that each of them looks after
    public CiFiles(Site site, SequencedMap<String, String> accounts) {
        this.site = site;
        this.accounts = accounts;
    }

    /// A forge that files are made for.
    public enum Forge {
        GITHUB,
        GITLAB,
        FORGEJO
    }

    /// Texts by path from the top of the project.
    public SequencedMap<String, String> of(Forge forge) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        switch (forge) {
            case GITHUB -> {
                files.put(".github/workflows/navigator-check.yml", text("github-check.yml"));
                files.put(".github/workflows/navigator-comment.yml", text("github-comment.yml"));
                files.put(".github/PULL_REQUEST_TEMPLATE.md", text("request.md"));
                issues(".github/ISSUE_TEMPLATE/", files);
                owners(".github/CODEOWNERS", files);
            }
            case GITLAB -> {
                files.put(".gitlab-ci.yml", text("gitlab-ci.yml"));
                files.put(".gitlab/merge_request_templates/Default.md", text("request.md"));
                owners(".gitlab/CODEOWNERS", files);
            }
            case FORGEJO -> {
                files.put(".forgejo/workflows/navigator-check.yml", text("forgejo-check.yml"));
                files.put(".forgejo/pull_request_template.md", text("request.md"));
                issues(".gitea/ISSUE_TEMPLATE/", files);
                regularOwners(".forgejo/CODEOWNERS", files);
            }
        }
        return files;
    }

    private void issues(String folder, SequencedMap<String, String> files) {
        site.types()
                .types()
                .values()
                .forEach(type ->
                        IssueForm.of(site, type).ifPresent(form -> files.put(folder + type.id() + ".yml", form)));
    }

    /// Without coordinators nobody would be asked, and an empty file would only promise something.
    private void owners(String path, SequencedMap<String, String> files) {
        if (!accounts.isEmpty()) {
            StringBuilder text = new StringBuilder(HEAD);
            accounts.forEach((file, account) -> text.append('/')
                    .append(escaped(file))
                    .append(" @")
                    .append(account)
                    .append('\n'));
            files.put(path, text.toString());
        }
    }

    /// Forgejo reads patterns as regular expressions.
    private void regularOwners(String path, SequencedMap<String, String> files) {
        if (!accounts.isEmpty()) {
            StringBuilder text = new StringBuilder(HEAD);
            accounts.forEach((file, account) -> text.append(file.replaceAll("[^A-Za-z0-9/_-]", "\\\\$0"))
                    .append(" @")
                    .append(account)
                    .append('\n'));
            files.put(path, text.toString());
        }
    }

    private static final String HEAD = """
            # Кого просить о проверке: координатор муниципалитета, названного в описании.
            # Сделано командой «navigator new ci-files» из реестра координаторов; новые описания появятся после
            # «navigator new ci-files … --replace».
            """;

    private static String escaped(String path) {
        return path.replace("\\", "\\\\")
                .replace(" ", "\\ ")
                .replace("#", "\\#")
                .replace("[", "\\[");
    }

    private String text(String name) {
        try (InputStream in = CiFiles.class.getResourceAsStream("/navigator/ci/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@SITE@", JsonWriter.write(address()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Links of a comment may lead nowhere else; a site without an address has none.
    private String address() {
        String base = site.settings().baseUrl();
        return base.isEmpty() ? "https://site.invalid/" : base;
    }
}
