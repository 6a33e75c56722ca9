#!/usr/bin/env bash
# Runs the tests that are built, and says at the end which failed and why: among thousands of lines nobody would find it.
set -euo pipefail
cd "$(dirname "$0")/.."
log=.build/tests.log
# All tests at once would keep servers and clients of some waiting past their limits.
if swift test --skip-build --parallel --experimental-maximum-parallelization-width 8 "$@" 2>&1 | tee "$log"; then
	exit 0
fi
echo
echo "What failed:"
# Issues with what the test says about them below; colours are for terminals.
sed 's/\x1b\[[0-9;]*m//g' "$log" | awk '
	/^(✔|✘|◇|➜)/ { shown = 0 }
	/recorded an issue|error: |Fatal error/ { shown = 12 }
	shown-- > 0
' | tail -n 100
exit 1
