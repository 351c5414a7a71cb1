package org.practicenavigator.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/// A repository with commits of given people at given moments.
final class TestRepository implements AutoCloseable {

    private final Path folder;
    private final Git git;

    private TestRepository(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    static TestRepository in(Path folder) throws GitAPIException {
        QuietSystem.use();
        return new TestRepository(
                folder,
                Git.init()
                        .setDirectory(folder.toFile())
                        .setInitialBranch("main")
                        .call());
    }

    Git git() {
        return git;
    }

    TestRepository write(String path, String text) throws IOException, GitAPIException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        git.add().addFilepattern(path).call();
        return this;
    }

    TestRepository remove(String path) throws GitAPIException {
        git.rm().addFilepattern(path).call();
        return this;
    }

    RevCommit commit(String mail, String moment) throws GitAPIException {
        PersonIdent person = person("Кто-то", mail, moment);
        return git.commit()
                .setMessage("Правка")
                .setAuthor(person)
                .setCommitter(person)
                .setSign(false)
                .call();
    }

    static PersonIdent person(String name, String mail, String moment) {
        OffsetDateTime when = OffsetDateTime.parse(moment);
        return new PersonIdent(name, mail, when.toInstant(), when.getOffset());
    }

    void merge(String branch, String moment) throws GitAPIException, IOException {
        git.merge()
                .include(git.getRepository().resolve(branch))
                .setFastForward(MergeCommand.FastForwardMode.NO_FF)
                .setCommit(false)
                .call();
        commit("merger@example.org", moment);
    }

    @Override
    public void close() {
        git.close();
    }
}
