#!/bin/sh
# Fanbike: this script, followed by the program's jar in the same file.
java=${JAVA_HOME:+"$JAVA_HOME/bin/"}java
if [ -n "${JAVA_HOME:-}" ] && ! [ -x "$java" ]; then
    echo "fanbike: JAVA_HOME is $JAVA_HOME, but there is no bin/java in it. Correct it, or unset it." >&2
    exit 2
fi
if ! command -v "$java" >/dev/null 2>&1; then
    echo "fanbike: no Java found. Install one (on Debian and Ubuntu: sudo apt install openjdk-17-jre-headless), or set JAVA_HOME." >&2
    exit 2
fi
# What a ride writes is for nobody else to read, the log included.
umask 077
# Java reads and makes file names in the locale's characters, and would refuse most names in the locale C.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *UTF-8 | *utf-8 | *UTF8 | *utf8) ;;
    # The terminal may show no more than ASCII then; who knows better sets FANBIKE_ASCII, empty for more.
    *) LC_ALL=C.UTF-8 FANBIKE_ASCII=${FANBIKE_ASCII-1} && export LC_ALL FANBIKE_ASCII ;;
esac
# Most of what is asked for is over before Java's second compiler is of use; years of sessions are not.
case ${1:-} in
    rescore) suited=-XX:+TieredCompilation ;;
    # Years of sessions fit in at once, so that nothing waits for a collection.
    trends) suited="-XX:TieredStopAtLevel=1 -Xms150m -Xmn120m" ;;
    *) suited=-XX:TieredStopAtLevel=1 ;;
esac
# shellcheck disable=SC2086 # Several options.
exec "$java" -XX:+UseSerialGC $suited -Xshare:auto -jar "$0" "$@"
exit 1
