#!/bin/sh
# Imports point one way: screen -> ScreenEngine -> Scoring -> ResumeParse -> C modules. A module of ours may import only
# what stands after it, C libraries for documents only the readers, and SQLite only the store.
set -eu
cd "$(dirname "$0")/.."
status=0
refuse() {
    found=$(grep -rnE "^(@testable |public |internal |package |fileprivate |private )*import ($2)\b" "$1" --include='*.swift' || true)
    if [ -n "$3" ]; then found=$(printf '%s\n' "$found" | grep -v "^$3" || true); fi
    if [ -n "$found" ]; then
        printf 'imports against the direction:\n%s\n' "$found" >&2
        status=1
    fi
}
refuse Sources/ResumeParse 'Scoring|ScreenEngine|screen|CSQLite|CSeccomp|Foundation' ''
refuse Sources/ResumeParse 'CPopplerPaint|CXML2|CZip' 'Sources/ResumeParse/Reading/'
refuse Sources/Scoring 'ScreenEngine|screen|CPopplerPaint|CXML2|CZip|CSQLite|CSeccomp|Foundation' ''
refuse Sources/ScreenEngine 'screen|CPopplerPaint|CXML2|CZip' ''
refuse Sources/ScreenEngine 'CSQLite' 'Sources/ScreenEngine/Store/'
refuse Sources/ScreenEngine 'CSeccomp' 'Sources/ScreenEngine/Isolation/'
refuse Sources/screen 'CPopplerPaint|CXML2|CZip|CSQLite|CSeccomp' ''
exit $status
