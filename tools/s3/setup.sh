#!/usr/bin/env bash
# Installs moto, which plays S3 for the tests, beside the build: .build/moto.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=.build/moto
wanted='moto[server,s3]==5.2.1'
[ "$(cat "$target/wanted" 2>/dev/null || true)" = "$wanted" ] && exit 0
rm -rf "$target"
python3 -m venv "$target"
"$target/bin/pip" install --quiet --disable-pip-version-check "$wanted"
echo "$wanted" >"$target/wanted"
