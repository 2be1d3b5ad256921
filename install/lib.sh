# Shared by the commands of this folder; sourced, never run. Speaks on standard error, so that standard output stays
# for what a command answers.
set -eu
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

is_jdk_25() { [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'; }

# Installs Debian packages where we are root; else prints the one line that does it.
debian_install() {
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" = 0 ]; then
    say "Installation de : $*"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >&2
  else
    say "Il manque : $*. Tapez :"
    say "  sudo apt-get install -y $*"
    return 1
  fi
}

# Sets JAVA_HOME to a JDK 25: the one that is set, one of the machine's, or Debian's.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-/none}" /usr/lib/jvm/*25* "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/none/none)")")")"; do
    if is_jdk_25 "$home"; then export JAVA_HOME=$home; return 0; fi
  done
  if apt-cache show openjdk-25-jdk-headless >/dev/null 2>&1; then
    debian_install openjdk-25-jdk-headless || exit 1
    for home in /usr/lib/jvm/*25*; do
      if is_jdk_25 "$home"; then export JAVA_HOME=$home; return 0; fi
    done
  fi
  die "Il faut un JDK 25 : installez-le (Debian 13 : openjdk-25-jdk-headless ; ailleurs : Temurin 25), ou donnez son dossier dans JAVA_HOME."
}

find_maven() {
  command -v mvn >/dev/null && return 0
  debian_install maven || die "Il faut Maven 3.8.7 ou plus récent : installez le paquet maven."
}

# What JavaFX needs to draw: a font and its shaper; a window needs GTK besides.
find_screen_libraries() {
  local missing=()
  has_library libfreetype.so.6 || missing+=(libfreetype6)
  has_library libpangoft2-1.0.so.0 || missing+=(libpangoft2-1.0-0)
  ls /usr/share/fonts/truetype/* >/dev/null 2>&1 || missing+=(fonts-dejavu-core)
  if [ "${1:-}" = window ]; then
    has_library libgtk-3.so.0 || missing+=("$(debian_has libgtk-3-0t64 libgtk-3-0)")
    has_library libXtst.so.6 || missing+=(libxtst6)
    has_library libXxf86vm.so.1 || missing+=(libxxf86vm1)
    has_library libGL.so.1 || missing+=(libgl1)
  fi
  [ ${#missing[@]} = 0 ] || debian_install "${missing[@]}" || die "Sans ces paquets la borne ne peut pas dessiner son écran."
}
has_library() {
  local file
  for file in /usr/lib/*/"$1" /usr/lib/"$1" /lib/*/"$1" /usr/lib64/"$1"; do [ ! -e "$file" ] || return 0; done
  return 1
}
debian_has() { if apt-cache show "$1" >/dev/null 2>&1; then echo "$1"; else echo "$2"; fi; }

# The voice of the terminal.
find_voice() {
  command -v espeak-ng >/dev/null && return 0
  debian_install espeak-ng
}

# Who reads the reports in the tests beside us: poppler, and in the long run an office.
find_readers() {
  command -v pdftotext >/dev/null || debian_install poppler-utils || return 1
  [ "${1:-}" = short ] || command -v soffice >/dev/null || debian_install libreoffice-calc-nogui
}

# Builds when something changed since the last build; says so, since the first time takes minutes.
build_once() {
  find_jdk
  local stamp=$root/install/target/built log=$root/install/target/build.log
  if [ -f "$stamp" ] && [ -z "$(find -H "$root" \( -name target -o -name .git \) -prune -o -type f \( -path '*/src/main/*' -o -name pom.xml \) -newer "$stamp" -print -quit)" ]; then
    return 0
  fi
  find_maven
  mkdir -p "$root/install/target"
  say "Construction de Parvis (la première fois : quelques minutes)…"
  if ! (cd "$root" && mvn -B -DskipTests -Dspotless.check.skip=true -Dcyclonedx.skip=true package >"$log" 2>&1); then
    grep -E '^\[ERROR\]' "$log" | head -20 >&2 || tail -20 "$log" >&2
    die "La construction n'a pas réussi. Le journal entier : $log"
  fi
  touch "$stamp"
}

# Jars only: of folders the JVM keeps no classes ready between two starts.
class_path() { printf '%s' "$root/install/target/parvis-install-0.1.0.jar:$root/install/target/lib/*"; }

# Runs a class of the install module in the place of this shell.
run_class() {
  local class=$1; shift
  PARVIS_ROOT=$root exec "$JAVA_HOME/bin/java" ${PARVIS_JVM:--XX:+UseSerialGC -XX:TieredStopAtLevel=1} -Xshare:auto --enable-native-access=ALL-UNNAMED \
    -Dfile.encoding=UTF-8 -cp "$(class_path)" "$class" "$@"
}

# A browser that draws pages without a screen, for pictures and tests.
find_browser() {
  command -v chromium >/dev/null && return 0
  debian_install chromium || die "Il faut Chromium pour dessiner les pages."
}
