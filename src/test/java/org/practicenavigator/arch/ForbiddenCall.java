package org.practicenavigator.arch;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.stream.Collectors;

/// A method, constructor or field that the program must not use.
///
/// @param owner the full name of the class
/// @param member its name; `new` for constructors
/// @param parameters the full names of its parameters divided by commas; `*` for any
/// @param reason why, told to whoever used it
record ForbiddenCall(String owner, String member, String parameters, String reason) {

    private static final String CLOCK = "the same input must give the same bytes on any day and in any zone";
    private static final String LOCALE = "the result depends on the language of the machine; name the locale";
    private static final String CHARSET = "the result depends on the encoding of the machine; name UTF-8";
    private static final String CHANCE = "two builds must not differ";
    private static final String STREAMS = "only commands speak, through their console";
    private static final String MACHINE = "what the machine is set to must not change the site";

    static final List<ForbiddenCall> ALL = List.of(
            new ForbiddenCall("java.time.LocalDate", "now", "*", CLOCK),
            new ForbiddenCall("java.time.LocalTime", "now", "*", CLOCK),
            new ForbiddenCall("java.time.LocalDateTime", "now", "*", CLOCK),
            new ForbiddenCall("java.time.ZonedDateTime", "now", "*", CLOCK),
            new ForbiddenCall("java.time.OffsetDateTime", "now", "*", CLOCK),
            new ForbiddenCall("java.time.Instant", "now", "*", CLOCK),
            new ForbiddenCall("java.time.Year", "now", "*", CLOCK),
            new ForbiddenCall("java.time.YearMonth", "now", "*", CLOCK),
            new ForbiddenCall("java.time.Clock", "systemUTC", "*", CLOCK),
            new ForbiddenCall("java.time.Clock", "systemDefaultZone", "*", CLOCK),
            new ForbiddenCall("java.time.ZoneId", "systemDefault", "*", CLOCK),
            new ForbiddenCall("java.util.Date", "new", "*", CLOCK),
            new ForbiddenCall("java.util.Calendar", "getInstance", "*", CLOCK),
            new ForbiddenCall("java.util.TimeZone", "getDefault", "*", CLOCK),
            new ForbiddenCall("java.lang.System", "currentTimeMillis", "*", CLOCK),
            new ForbiddenCall("java.lang.System", "nanoTime", "*", CLOCK),
            new ForbiddenCall("java.util.Locale", "getDefault", "*", LOCALE),
            new ForbiddenCall("java.util.Locale", "setDefault", "*", "it changes the whole process under its callers"),
            new ForbiddenCall("java.lang.String", "format", "java.lang.String,[Ljava.lang.Object;", LOCALE),
            new ForbiddenCall("java.lang.String", "formatted", "*", LOCALE),
            new ForbiddenCall("java.lang.String", "toLowerCase", "", LOCALE),
            new ForbiddenCall("java.lang.String", "toUpperCase", "", LOCALE),
            new ForbiddenCall("java.io.PrintStream", "printf", "java.lang.String,[Ljava.lang.Object;", LOCALE),
            new ForbiddenCall("java.io.PrintStream", "format", "java.lang.String,[Ljava.lang.Object;", LOCALE),
            new ForbiddenCall("java.util.Formatter", "new", "*", LOCALE),
            new ForbiddenCall("java.text.MessageFormat", "format", "*", LOCALE),
            new ForbiddenCall("java.text.Collator", "getInstance", "", LOCALE),
            new ForbiddenCall("java.text.NumberFormat", "getInstance", "", LOCALE),
            new ForbiddenCall("java.text.DecimalFormat", "new", "java.lang.String", LOCALE),
            new ForbiddenCall("java.time.format.DateTimeFormatter", "ofPattern", "java.lang.String", LOCALE),
            new ForbiddenCall("java.nio.charset.Charset", "defaultCharset", "*", CHARSET),
            new ForbiddenCall("java.lang.String", "getBytes", "", CHARSET),
            new ForbiddenCall("java.lang.String", "new", "[B", CHARSET),
            new ForbiddenCall("java.lang.String", "new", "[B,int,int", CHARSET),
            new ForbiddenCall("java.io.ByteArrayOutputStream", "toString", "", CHARSET),
            new ForbiddenCall("java.io.FileReader", "new", "*", CHARSET),
            new ForbiddenCall("java.io.FileWriter", "new", "*", CHARSET),
            new ForbiddenCall("java.io.InputStreamReader", "new", "java.io.InputStream", CHARSET),
            new ForbiddenCall("java.io.OutputStreamWriter", "new", "java.io.OutputStream", CHARSET),
            new ForbiddenCall("java.io.PrintStream", "new", "java.io.OutputStream", CHARSET),
            new ForbiddenCall("java.io.PrintStream", "new", "java.io.OutputStream,boolean", CHARSET),
            new ForbiddenCall("java.io.PrintWriter", "new", "java.io.OutputStream", CHARSET),
            new ForbiddenCall("java.io.PrintWriter", "new", "java.io.OutputStream,boolean", CHARSET),
            new ForbiddenCall("java.lang.System", "lineSeparator", "*", MACHINE),
            new ForbiddenCall("java.lang.System", "getProperty", "*", MACHINE),
            new ForbiddenCall("java.lang.System", "getenv", "*", MACHINE),
            new ForbiddenCall("java.lang.Math", "random", "*", CHANCE),
            new ForbiddenCall("java.util.Random", "new", "", CHANCE),
            new ForbiddenCall("java.util.UUID", "randomUUID", "*", CHANCE),
            new ForbiddenCall("java.util.Collections", "shuffle", "*", CHANCE),
            new ForbiddenCall("java.lang.Throwable", "printStackTrace", "", STREAMS),
            new ForbiddenCall("java.lang.System", "out", "*", STREAMS),
            new ForbiddenCall("java.lang.System", "err", "*", STREAMS),
            new ForbiddenCall("java.lang.System", "in", "*", STREAMS),
            new ForbiddenCall("java.lang.System", "console", "*", STREAMS),
            new ForbiddenCall("java.lang.System", "exit", "*", STREAMS),
            new ForbiddenCall("java.lang.Runtime", "exit", "*", STREAMS),
            new ForbiddenCall("java.lang.Runtime", "halt", "*", STREAMS));

    boolean is(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String name = target.getName().equals("<init>") ? "new" : target.getName();
        return target.getOwner().getName().equals(owner)
                && name.equals(member)
                && (parameters.equals("*") || parameters.equals(parameters(target)));
    }

    private static String parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitCallTarget call
                ? call.getRawParameterTypes().stream().map(t -> t.getName()).collect(Collectors.joining(","))
                : "";
    }

    String title() {
        return owner.substring(owner.lastIndexOf('.') + 1) + "." + member;
    }
}
