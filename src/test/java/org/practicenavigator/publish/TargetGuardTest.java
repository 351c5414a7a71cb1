package org.practicenavigator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.publish.PublishProblem.UnsafeTarget;
import org.practicenavigator.publish.PublishProblem.UnsafeTarget.Because;

class TargetGuardTest {
    @TempDir
    Path temp;

    private Path project;

    @BeforeEach
    void project() throws IOException {
        project = Files.createDirectories(temp.toRealPath().resolve("project"));
        Files.createDirectories(project.resolve("content"));
    }

    @Test
    void acceptsAFolderInTheProjectAndOneElsewhere() throws IOException {
        assertThat(check(project.resolve("site"))).isEqualTo(project.resolve("site"));
        assertThat(check(temp.resolve("a/b/site"))).isEqualTo(temp.toRealPath().resolve("a/b/site"));
    }

    @Test
    void seesThroughDotsAndLinksAboveTheTarget() throws IOException {
        Path alias = Files.createSymbolicLink(temp.resolve("alias"), project);
        assertThat(check(alias.resolve("x/../site"))).isEqualTo(project.resolve("site"));
        assertThat(because(alias.resolve("content"))).isEqualTo(Because.HOLDS_SOURCES);
        assertThat(because(alias.resolve("site/../../project"))).isEqualTo(Because.HOLDS_SOURCES);
    }

    @Test
    void refusesTheRootAndHomesAndWhatHoldsThem() {
        Path home = Path.of(System.getProperty("user.home"));
        assertThat(because(Path.of("/"))).isEqualTo(Because.ROOT_OR_HOME);
        assertThat(because(home)).isEqualTo(Because.ROOT_OR_HOME);
        assertThat(because(home.resolve("x/.."))).isEqualTo(Because.ROOT_OR_HOME);
    }

    @Test
    void refusesWhatHoldsOrIsHeldByTheSources() {
        assertThat(because(project)).isEqualTo(Because.HOLDS_SOURCES);
        assertThat(because(temp)).isEqualTo(Because.HOLDS_SOURCES);
        assertThat(because(project.resolve("content"))).isEqualTo(Because.HOLDS_SOURCES);
        assertThat(because(project.resolve("content/site"))).isEqualTo(Because.INSIDE_SOURCES);
        assertThat(because(project.resolve(".navigator"))).isEqualTo(Because.HOLDS_SOURCES);
    }

    @Test
    void refusesALinkAndAFile() throws IOException {
        Files.createSymbolicLink(project.resolve("site"), Files.createDirectories(temp.resolve("elsewhere")));
        Files.createSymbolicLink(project.resolve("dangling"), temp.resolve("nowhere"));
        Files.writeString(project.resolve("file"), "x");
        assertThat(because(project.resolve("site"))).isEqualTo(Because.LINK);
        assertThat(because(project.resolve("dangling"))).isEqualTo(Because.LINK);
        assertThat(because(project.resolve("file"))).isEqualTo(Because.NOT_A_FOLDER);
    }

    private Path check(Path target) throws IOException {
        return TargetGuard.check(target, project.resolve(".navigator"), project.resolve("content"));
    }

    private Because because(Path target) {
        PublishException thrown = catchThrowableOfType(PublishException.class, () -> check(target));
        return ((UnsafeTarget) thrown.problem()).because();
    }
}
