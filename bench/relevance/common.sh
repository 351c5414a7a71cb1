# What bench/relevance/run and bench/search share. POSIX sh, sourced, never run; expects $home, $kit and $work.

. "$home/tools/machine.sh"
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac
core=$home/src/main/resources/navigator/client/core

# The program's classes: those of the launcher, or NAVIGATOR_CLASSPATH for another build.
need_program() {
    need_jdk && need_command node nodejs && need_command npm npm || exit 3
    if [ -z "${NAVIGATOR_CLASSPATH:-}" ]; then
        "$home/navigator" --version >/dev/null || exit 3
        NAVIGATOR_CLASSPATH="$home/target/run/navigator.jar:$home/target/run/lib/*"
    fi
    mkdir -p "$work/classes"
    "$jdk/bin/javac" -d "$work/classes" -cp "$NAVIGATOR_CLASSPATH" "$kit"/*.java || exit 3
}

# need_packages NAME…: from npm into the work folder, never into the project.
need_packages() {
    mkdir -p "$work/npm"
    [ -f "$work/npm/package.json" ] || echo '{"private": true}' > "$work/npm/package.json"
    (cd "$work/npm" && npm install --silent --no-audit --no-fund --prefix . "$@" >/dev/null 2>&1) && return 0
    say "npm не дал пакеты: $*"
    exit 3
}

find_pagefind() {
    for pagefind in "$work"/npm/node_modules/@pagefind/*/bin/pagefind_extended "$work"/npm/node_modules/@pagefind/*/bin/pagefind; do
        [ ! -x "$pagefind" ] || return 0
    done
    return 1
}

find_chromium() {
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
        [ -n "$name" ] && chromium=$(command -v "$name") && return 0
    done
    return 1
}

# navigator_java CLASS ARGUMENT…
navigator_java() {
    "$jdk/bin/java" ${NAVIGATOR_JAVA_OPTIONS:-} --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 \
        -cp "$work/classes:$NAVIGATOR_CLASSPATH" "$@"
}

# plain_java CLASS ARGUMENT…: programs of the kit that know nothing of the Navigator.
plain_java() {
    "$jdk/bin/java" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "$work/classes" "$@"
}

# timed NAME COMMAND…: runs a whole process and keeps its CPU seconds and peak memory in $out/NAME.time
timed() {
    figures=$out/$1.time
    shift
    /usr/bin/time -f '{"wall": %e, "user": %U, "system": %S, "peak": %M}' -o "$figures" "$@"
}
