package org.practicenavigator.it;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.practicenavigator.build.Build;
import org.practicenavigator.cli.Main;

/// Another JVM with the classes of this one.
///
/// @param options before the class, such as `-Duser.language=tr`
/// @param environment added to the environment of this process
/// @param more put before the class path
record ChildJvm(List<String> options, Map<String, String> environment, List<Path> more) {

    /// What a finished child left.
    record Ended(int code, String out, String err) {}

    static ChildJvm plain() {
        return new ChildJvm(List.of(), Map.of(), List.of());
    }

    static ChildJvm with(String... options) {
        return new ChildJvm(List.of(options), Map.of(), List.of());
    }

    ChildJvm environment(String name, String value) {
        return new ChildJvm(options, Map.of(name, value), more);
    }

    ChildJvm before(Path classes) {
        return new ChildJvm(options, environment, List.of(classes));
    }

    /// Runs the program to its end.
    ///
    /// @param folder the working folder
    Ended navigator(Path folder, Object... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("child", ".out");
        Path err = Files.createTempFile("child", ".err");
        try {
            ProcessBuilder builder = builder(Main.class, folder, arguments);
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            int code = process.waitFor();
            return new Ended(code, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /// Starts a program whose output nobody reads.
    Process start(Class<?> main, Path folder, Object... arguments) throws IOException {
        return builder(main, folder, arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    ProcessBuilder builder(Class<?> main, Path folder, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.add("-cp");
        String first = more.stream().map(path -> path + File.pathSeparator).collect(Collectors.joining());
        command.add(first + classPath());
        command.add(main.getName());
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    /// Runners of tests may load classes from elsewhere than `java.class.path`.
    static String classPath() {
        String known = System.getProperty("java.class.path");
        if (known.contains(place(Build.class))) {
            return known;
        }
        for (ClassLoader loader = Build.class.getClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader urls) {
                return Arrays.stream(urls.getURLs())
                        .map(ChildJvm::path)
                        .collect(Collectors.joining(File.pathSeparator));
            }
        }
        throw new IllegalStateException("no class path");
    }

    private static String place(Class<?> type) {
        return path(type.getProtectionDomain().getCodeSource().getLocation());
    }

    private static String path(URL url) {
        return Path.of(URI.create(url.toString())).toString();
    }

    /// The end of what a child said, for a message.
    static String told(Ended ended) {
        byte[] all = (ended.out() + ended.err()).getBytes(StandardCharsets.UTF_8);
        return "exit " + ended.code() + "\n"
                + new String(all, Math.max(0, all.length - 4000), Math.min(4000, all.length), StandardCharsets.UTF_8);
    }
}
