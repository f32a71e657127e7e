#!/bin/sh
# Fanbike: this script, followed by the program's jar in the same file.
java=${JAVA_HOME:+"$JAVA_HOME/bin/"}java
if ! command -v "$java" >/dev/null 2>&1; then
    echo "fanbike: no Java found. Install one (on Debian and Ubuntu: sudo apt install openjdk-17-jre-headless), or set JAVA_HOME." >&2
    exit 2
fi
exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -jar "$0" "$@"
exit 1
