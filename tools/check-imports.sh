#!/bin/sh
# Imports point one way: screen -> ScreenEngine -> Scoring -> ResumeParse -> C modules. A module of ours may import only
# what stands after it, C libraries for documents only the readers, SQLite only its driver, and HTTP only the API. SQL
# stands in the store alone.
set -eu
cd "$(dirname "$0")/.."
status=0
# refuse FOLDER MODULES [ROOM...]: no file below the folder imports one of the modules, but for those in the rooms.
refuse() {
    folder=$1
    modules=$2
    shift 2
    found=$(grep -rnE "^(@testable |public |internal |package |fileprivate |private )*import ($modules)\b" "$folder" \
        --include='*.swift' || true)
    for room in "$@"; do found=$(printf '%s\n' "$found" | grep -v "^$room" || true); done
    report 'imports against the direction' "$found"
}
report() {
    if [ -n "$2" ]; then
        printf '%s:\n%s\n' "$1" "$2" >&2
        status=1
    fi
}
readers='CPopplerPaint|CXML2|CZip'
server='Hummingbird[A-Za-z]*|HTTPTypes|NIOHTTPTypes|CZlib|Configuration|Metrics|Mustache'
refuse Sources/ResumeParse \
    "Scoring|ScreenEngine|screen|CSQLite|CSeccomp|Foundation|Logging|NIO[A-Za-z0-9]*|AsyncHTTPClient|$server"
refuse Sources/ResumeParse "$readers" Sources/ResumeParse/Reading/
refuse Sources/Scoring \
    "ScreenEngine|screen|CSQLite|CSeccomp|Foundation|Logging|NIO[A-Za-z0-9]*|AsyncHTTPClient|$readers|$server"
refuse Sources/ScreenEngine "screen|ArgumentParser|$readers"
refuse Sources/ScreenEngine CSQLite Sources/ScreenEngine/Store/SQLite/
refuse Sources/ScreenEngine CSeccomp Sources/ScreenEngine/Isolation/
refuse Sources/ScreenEngine "$server" Sources/ScreenEngine/API/
# The state machine knows neither the store nor HTTP: it imports nothing.
refuse Sources/ScreenEngine/Workflow '[A-Za-z]+'
refuse Sources/ScreenEngine JWTKit Sources/ScreenEngine/Accounts/
# What asks other servers does so with a client of its own.
refuse Sources/ScreenEngine 'AsyncHTTPClient|NIOHTTP1|NIOSSL' Sources/ScreenEngine/API/ Sources/ScreenEngine/Media/S3/ \
    Sources/ScreenEngine/Webhooks/
# Uploads go to disk as NIO's buffers, without a copy, and files' work is done on NIO's threads.
refuse Sources/ScreenEngine 'NIO[A-Za-z0-9]*' Sources/ScreenEngine/API/ Sources/ScreenEngine/Ingestion/ \
    Sources/ScreenEngine/Protection/ Sources/ScreenEngine/Media/ Sources/ScreenEngine/Webhooks/
refuse Sources/screen "CSQLite|CSeccomp|CZlib|JWTKit|$readers|Hummingbird[A-Za-z]*|HTTPTypes"

# Statements begin a string, or a line of one.
statement='(SELECT|WITH|INSERT (OR [A-Z]+ )?INTO|UPDATE|DELETE FROM|CREATE|ALTER|DROP|PRAGMA) '
report 'SQL outside the store' "$(grep -rnE "(^ *|\")$statement" Sources --include='*.swift' \
    | grep -v '^Sources/ScreenEngine/Store/' || true)"
exit $status
