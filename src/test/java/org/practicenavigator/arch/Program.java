package org.practicenavigator.arch;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.practicenavigator.build.Build;

/// The compiled classes of the program, without its tests and libraries.
final class Program {

    static final String ROOT = "org.practicenavigator.";

    static final JavaClasses CLASSES = read();

    private Program() {}

    private static JavaClasses read() {
        // The names of library classes are enough; reading them too would take half a minute.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .importPath(Path.of(URI.create(Build.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString())));
    }

    /// The first word below the root: `theme` for `org.practicenavigator.theme.view.Views`; "" for other classes.
    static String packageOf(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.startsWith(ROOT) ? name.substring(ROOT.length(), name.indexOf('.', ROOT.length())) : "";
    }

    /// The name below the root, a nested class by the name of its outermost one: `publish.LinuxCalls`.
    static String shortName(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getName().replace(ROOT, "");
    }

    static Set<String> packages() {
        Set<String> names = new TreeSet<>();
        CLASSES.forEach(type -> names.add(packageOf(type)));
        return names;
    }

    static Stream<Dependency> dependencies() {
        return CLASSES.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    /// Where a dependency stands, for a message: `(BuildCommand.java:42)`.
    static String place(Dependency dependency) {
        return dependency.getSourceCodeLocation().toString();
    }
}
