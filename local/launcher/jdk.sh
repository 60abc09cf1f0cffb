# Finds a JDK 25 or newer, or downloads Temurin 25. Sourced by ./factbox; find_jdk sets JAVA_HOME or exits with status 1.
#
# FACTBOX_JDK_URL   another server in place of https://api.adoptium.net, with the same paths (a mirror, or a test)
# FACTBOX_JDK_ROOT  a folder in place of / when looking in the usual places (for tests)

# Major version of the JDK in $1; 0 if there is none.
jdk_version() {
  jdk_found=
  if [ -x "$1/bin/javac" ] && [ -f "$1/release" ]; then
    jdk_found=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  echo "${jdk_found:-0}"
}

# Folder of the JDK whose javac is on PATH, links resolved.
jdk_on_path() {
  jdk_javac=$(command -v javac) || return 0
  while [ -h "$jdk_javac" ]; do
    jdk_link=$(readlink "$jdk_javac")
    case $jdk_link in /*) jdk_javac=$jdk_link ;; *) jdk_javac=$(dirname -- "$jdk_javac")/$jdk_link ;; esac
  done
  CDPATH= cd -- "$(dirname -- "$jdk_javac")/.." && pwd
}

find_jdk() {
  jdk_root=${FACTBOX_JDK_ROOT:-}
  jdk_cache=${XDG_CACHE_HOME:-${HOME:?factbox: HOME is not set. Set it, or set JAVA_HOME to a JDK 25.}/.cache}/factbox
  for jdk_candidate in "${JAVA_HOME:-}" "$(jdk_on_path)" "$jdk_cache/jdk-25" "$jdk_cache/jdk-25/Contents/Home" \
    "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* \
    "$jdk_root"/usr/lib/jvm/*25* "$jdk_root"/opt/*jdk*25* "$jdk_root"/opt/java/* \
    "$jdk_root"/Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    "$jdk_root"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$jdk_candidate" ] && [ "$(jdk_version "$jdk_candidate")" -ge 25 ]; then
      JAVA_HOME=$jdk_candidate
      return
    fi
  done
  download_jdk
}

# Ends the launcher: $1 is what went wrong. Says how to install a JDK with this system's package manager.
no_jdk() {
  echo "factbox: $1" >&2
  if command -v apt-get > /dev/null; then jdk_how='sudo apt-get install openjdk-25-jdk-headless'
  elif command -v dnf > /dev/null; then jdk_how='sudo dnf install java-25-openjdk-devel'
  elif command -v apk > /dev/null; then jdk_how='sudo apk add openjdk25'
  elif command -v pacman > /dev/null; then jdk_how='sudo pacman -S jdk25-openjdk'
  elif command -v brew > /dev/null; then jdk_how='brew install openjdk@25'
  else jdk_how='install Temurin 25 from https://adoptium.net and set JAVA_HOME to its folder'
  fi
  echo "factbox: To get a JDK 25: $jdk_how" >&2
  exit 1
}

# Prints the address that $1 redirects to, or $1 itself if it doesn't redirect.
jdk_redirect() {
  if command -v curl > /dev/null; then
    jdk_target=$(curl -fsS --max-time 60 -o /dev/null -w '%{redirect_url}' "$1" 2> /dev/null) || return 1
  else
    jdk_target=$(wget -S --spider "$1" 2>&1 | sed -n 's/^ *[Ll]ocation: *\([^ ]*\).*/\1/p' | head -n 1)
  fi
  echo "${jdk_target:-$1}"
}

# Writes what $1 serves to the file $2. Fails unless the whole of it came.
jdk_fetch() {
  if command -v curl > /dev/null; then
    curl -fsSL --retry 2 -o "$2" "$1" 2> /dev/null
  else
    wget -q -O "$2" "$1" 2> /dev/null
  fi
}

jdk_sha256() {
  if command -v sha256sum > /dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -c1-64
}

# Asks before it downloads, unless CI is set or no one can answer.
jdk_consent() {
  [ -z "${CI:-}" ] && [ -t 0 ] && [ -t 2 ] || return 0
  printf 'factbox: Download it now (about 200 MB)? [Y/n] ' >&2
  read -r jdk_answer || jdk_answer=n
  case $jdk_answer in [Nn]*) no_jdk 'Nothing was downloaded.' ;; esac
}

# Downloads Temurin 25 into the cache folder and sets JAVA_HOME. The folder appears there whole or not at all.
download_jdk() {
  case $(uname -s) in
    Linux) if [ -f "$jdk_root/etc/alpine-release" ]; then jdk_os=alpine-linux; else jdk_os=linux; fi ;;
    Darwin) jdk_os=mac ;;
    *) no_jdk "Needs JDK 25 or newer, and can't download one for $(uname -s)." ;;
  esac
  case $(uname -m) in
    x86_64 | amd64) jdk_arch=x64 ;;
    aarch64 | arm64) jdk_arch=aarch64 ;;
    *) no_jdk "Needs JDK 25 or newer, and can't download one for $(uname -m)." ;;
  esac
  command -v curl > /dev/null || command -v wget > /dev/null ||
    no_jdk "Needs JDK 25 or newer, and can't download one without curl or wget."
  echo "factbox: No JDK 25 here: Temurin 25 for $jdk_os $jdk_arch comes from adoptium.net into $jdk_cache/jdk-25." >&2
  jdk_consent
  mkdir -p "$jdk_cache" 2> /dev/null || no_jdk "Can't make the folder $jdk_cache. Set XDG_CACHE_HOME to one that can be written."
  jdk_free=$(df -Pk "$jdk_cache" 2> /dev/null | awk 'NR == 2 { print $4 }')
  [ "${jdk_free:-1000000}" -ge 700000 ] ||
    no_jdk "Only $((jdk_free / 1024)) MB are free in $jdk_cache; a JDK needs 700 MB. Free some, or set XDG_CACHE_HOME to another folder."
  jdk_temporary=$(mktemp -d "$jdk_cache/jdk-25.XXXXXX") || no_jdk "Can't write into $jdk_cache. Set XDG_CACHE_HOME to another folder."
  trap 'rm -rf "$jdk_temporary"' EXIT
  trap 'exit 130' INT TERM HUP
  jdk_unpack "$jdk_temporary"
  rm -rf "$jdk_cache/jdk-25"
  # A second launcher may have been faster: its JDK is as good.
  mv "$jdk_temporary/jdk" "$jdk_cache/jdk-25" 2> /dev/null || [ -d "$jdk_cache/jdk-25" ] || no_jdk "Can't write into $jdk_cache."
  rm -rf "$jdk_temporary"
  trap - EXIT INT TERM HUP
  JAVA_HOME=$jdk_cache/jdk-25
  [ "$(jdk_version "$JAVA_HOME")" -ge 25 ] || JAVA_HOME=$jdk_cache/jdk-25/Contents/Home
}

# Downloads the archive into $1, compares its checksum and unpacks it to $1/jdk.
jdk_unpack() {
  jdk_from=${FACTBOX_JDK_URL:-https://api.adoptium.net}
  jdk_address=$(jdk_redirect "$jdk_from/v3/binary/latest/25/ga/$jdk_os/$jdk_arch/jdk/hotspot/normal/eclipse") &&
    jdk_fetch "$jdk_address.sha256.txt" "$1/sha256" ||
    no_jdk "Can't reach $jdk_from. Check the network or the proxy, and start again."
  jdk_fetch "$jdk_address" "$1/archive" || no_jdk "The download from $jdk_address broke off. Start again."
  [ "$(cut -c1-64 < "$1/sha256")" = "$(jdk_sha256 "$1/archive")" ] ||
    no_jdk "The download from $jdk_address is not the file that its publisher's checksum names; it was deleted."
  mkdir "$1/jdk" && tar -xzf "$1/archive" -C "$1/jdk" --strip-components=1 2> /dev/null ||
    no_jdk "Can't unpack the JDK in $jdk_cache: the disk may be full. Free some space and start again."
  [ "$(jdk_version "$1/jdk")" -ge 25 ] || [ "$(jdk_version "$1/jdk/Contents/Home")" -ge 25 ] ||
    no_jdk "The archive from $jdk_address holds no JDK 25."
}
