package org.practicenavigator.history;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// The machine as JGit is to see it: without settings of the user or the system, without environment variables, so
/// that the same repository tells the same everywhere.
final class QuietSystem extends SystemReader {

    private final SystemReader real;

    private QuietSystem(SystemReader real) {
        this.real = real;
    }

    /// From now on JGit sees the machine this way. It knows one machine per process, and only this package uses it.
    static synchronized void use() {
        SystemReader now = SystemReader.getInstance();
        if (!(now instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem(now));
        }
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    /// `GIT_DIR` and its like lead to other repositories, `XDG_CONFIG_HOME` to settings.
    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public String getProperty(String key) {
        return real.getProperty(key);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    @SuppressWarnings("deprecation")
    public long getCurrentTime() {
        return real.getCurrentTime();
    }

    @Override
    @SuppressWarnings("deprecation")
    public int getTimezone(long when) {
        return 0;
    }

    /// Settings that are nowhere.
    private static final class NoConfig extends FileBasedConfig {

        NoConfig(Config parent, FS fs) {
            super(parent, new File("no-settings"), fs);
        }

        @Override
        public void load() {
            // There is nothing to read.
        }

        @Override
        public void save() {
            // JGit would keep what it measured.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /// How finely a disk keeps times: JGit would find out by writing files into the repository.
        @Override
        public String getString(String section, String subsection, String name) {
            return section.equals("filesystem") ? "2 seconds" : super.getString(section, subsection, name);
        }
    }
}
