#!/usr/bin/env bash
# Has a validator of others judge the description that the server gives of itself: OpenAPI 3.1, as /schema/ answers it.
#
#   SCREEN   the program (default .build/debug/screen)
set -euo pipefail
cd "$(dirname "$0")/.."
screen=${SCREEN:-.build/debug/screen}
work=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; wait 2>/dev/null; rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check 'openapi-spec-validator==0.7.*'
: >"$work/out"
"$screen" serve --db "$work/screen.db" --port 0 --workers 1 --log-level error >"$work/out" 2>"$work/errors" &
server=$!
for _ in $(seq 100); do
    base=$(sed -n 's/^listening on //p' "$work/out")
    [ -n "$base" ] && break
    sleep 0.1
done
[ -n "$base" ] || { cat "$work/errors" >&2; exit 1; }
curl --silent --show-error --fail "${base}schema/" --output "$work/schema.json"
"$work/venv/bin/openapi-spec-validator" "$work/schema.json"
