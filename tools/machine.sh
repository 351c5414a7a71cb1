# What the launcher and the test command both need from the machine: a JDK of the right age, and packages.
# POSIX sh, sourced, never run. Sets $jdk and $jdk_version; says what it does in Russian on stderr.

needed_java=25

say() { printf '%s\n' "$@" >&2; }

# jdk_at DIR: is there a JDK of the needed age? Reads its `release` file: starting Java to ask costs more than the job.
jdk_at() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    jdk_version=
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in JAVA_VERSION=*) jdk_version=${line#JAVA_VERSION=}; break ;; esac
    done < "$1/release"
    jdk_version=${jdk_version#\"}
    jdk_version=${jdk_version%%\"*}
    jdk_age=${jdk_version%%[!0-9]*}
    [ -n "$jdk_age" ] && [ "$jdk_age" -ge "$needed_java" ] || return 1
    jdk=$1
}

# jdk_of PROGRAM: the JDK that a `java` belongs to, links followed.
jdk_of() {
    [ -n "$1" ] && [ -e "$1" ] || return 1
    program=$(readlink -f "$1" 2>/dev/null) || return 1
    jdk_at "${program%/bin/java}"
}

# find_jdk: NAVIGATOR_JAVA (a JDK folder or its java), JAVA_HOME, the `java` on the path, then the usual places.
find_jdk() {
    if [ -n "${NAVIGATOR_JAVA:-}" ]; then
        jdk_at "$NAVIGATOR_JAVA" || jdk_of "$NAVIGATOR_JAVA" && return 0
        say "NAVIGATOR_JAVA=$NAVIGATOR_JAVA — здесь нет JDK $needed_java или новее, ищу дальше."
    fi
    [ -n "${JAVA_HOME:-}" ] && jdk_at "$JAVA_HOME" && return 0
    jdk_of "$(command -v java)" && return 0
    for folder in /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* "${HOME:-/nowhere}"/.sdkman/candidates/java/* \
        "${HOME:-/nowhere}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        jdk_at "$folder" && return 0
    done
    jdk=
    return 1
}

# as_root COMMAND…: fails without asking for a password: nobody may be there to type it.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        command -v sudo >/dev/null 2>&1 && sudo -n "$@"
    fi
}

# install_one NAME…: the first of these system packages that the machine has to offer.
install_one() {
    command -v apt-get >/dev/null 2>&1 || return 1
    for attempt in known refreshed; do
        for package in "$@"; do
            say "Устанавливаю пакет $package…"
            as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$package" >/dev/null 2>&1 && return 0
        done
        [ "$attempt" = known ] && { as_root apt-get update -q >/dev/null 2>&1 || return 1; }
    done
    return 1
}

# need_command COMMAND PACKAGE: there, or installed now.
need_command() {
    command -v "$1" >/dev/null 2>&1 || install_one "$2" && command -v "$1" >/dev/null 2>&1 && return 0
    say "Не нашлось команды $1, и установить пакет $2 не получилось." \
        "Установите его сами, например: sudo apt-get install $2"
    return 1
}

# need_jdk: found, or installed now.
need_jdk() {
    find_jdk && return 0
    say "Программе нужна Java $needed_java или новее (JDK). На этом компьютере её нет, пробую установить."
    install_one "openjdk-$needed_java-jdk-headless" "temurin-$needed_java-jdk" openjdk-26-jdk-headless || :
    find_jdk && return 0
    say "Установить Java не получилось. Что сделать:" \
        "  1. Установите JDK $needed_java: на странице https://adoptium.net выберите версию $needed_java и свою систему." \
        "  2. Если она уже стоит в необычной папке, укажите её: NAVIGATOR_JAVA=/папка/jdk ./navigator …"
    return 1
}
