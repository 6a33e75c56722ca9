#!/usr/bin/env bash
# Documents per second of `screen score` beside text extraction alone, on the same files in the same run, and the most
# memory that the parent and a worker take. PDF and DOCX apart; the programs take turns, so that a busy machine slows
# all of them; medians of all rounds.
#
#   ROUNDS   how often each takes its turn (default 5)
#   COPIES   how often the corpus is repeated, so that a turn lasts seconds (default 0: as it takes)
#   CORPUS, JOB   what is scored
set -euo pipefail
cd "$(dirname "$0")/.."

rounds=${ROUNDS:-5}
corpus=${CORPUS:-corpus/resumes}
job=${JOB:-corpus/jobs/ios-engineer.json}
screen=${SCREEN:-.build/release/screen}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Documents in a turn where COPIES does not say: some seconds of work.
pdfs_a_turn=1500
docx_a_turn=4000

# shellcheck disable=SC2046
"${CC:-cc}" -O2 -o "$work/extract-alone" Benchmarks/extract-alone.c \
    $(pkg-config --cflags --libs poppler-glib libxml-2.0 libzip)

# The same allocator on both sides.
allocator=$(ldd "$screen" | awk '/libmimalloc/ { print $3 }')

# prepare KIND: copies of all files of a kind under $work/KIND, and a list of them.
prepare() {
    local kind=$1 wanted=$2 copies found
    found=$(find "$corpus" -type f -name "*.$kind" | wc -l)
    [ "$found" -gt 0 ] || return 1
    copies=${COPIES:-0}
    [ "$copies" -gt 0 ] || copies=$(((wanted + found - 1) / found))
    mkdir -p "$work/$kind"
    local copy file
    for ((copy = 0; copy < copies; copy++)); do
        mkdir "$work/$kind/$copy"
        find "$corpus" -type f -name "*.$kind" -exec cp --target-directory "$work/$kind/$copy" {} +
    done
    find "$work/$kind" -type f | LC_ALL=C sort > "$work/$kind.list"
}

# peak PID: the most memory that a process has taken so far, in kB.
peak() { awk '/^VmHWM/ { print $2 }' "/proc/$1/status" 2>/dev/null || true; }

# watch PID KIND: notes the most memory of a process and of any of its children, looking seldom enough to cost nothing.
watch() {
    local parent=0 worker=0 value child
    while value=$(peak "$1") && [ -n "$value" ]; do
        if [ "$value" -gt "$parent" ]; then parent=$value; fi
        for child in $(cat "/proc/$1"/task/*/children 2>/dev/null || true); do
            value=$(peak "$child")
            if [ "${value:-0}" -gt "$worker" ]; then worker=$value; fi
        done
        sleep 0.5
    done
    echo "$parent" >> "$work/memory.parent.$2"
    echo "$worker" >> "$work/memory.worker.$2"
}

# Reads what bash's `times` prints: processor time of finished children, theirs included.
seconds='NR == 2 { gsub(/[ms]/, " "); print $1 * 60 + $2 + $3 * 60 + $4 }'

# timed NAME KIND COMMAND...: appends documents per second to $work/NAME.KIND, and per second of processor time, which
# a busy machine changes less, to $work/NAME.KIND.processor.
timed() {
    local name=$1 kind=$2 start end pid watcher status=0 before after
    shift 2
    times > "$work/times"
    before=$(awk "$seconds" "$work/times")
    start=$(date +%s%N)
    "$@" > "$work/out" 2> "$work/err" &
    pid=$!
    if [ "$name" = one ] || [ "$name" = two ]; then watch "$pid" "$kind" & fi
    watcher=$!
    wait "$pid" || status=$?
    end=$(date +%s%N)
    times > "$work/times"
    after=$(awk "$seconds" "$work/times")
    if [ "$watcher" -ne "$pid" ]; then wait "$watcher" || true; fi
    # 2: finished, but some files can't be read; they can't be read by anybody.
    if [ "$status" -ne 0 ] && [ "$status" -ne 2 ]; then
        echo "$name on $kind failed with status $status:" >&2
        cat "$work/err" >&2
        exit 1
    fi
    awk -v n="$(wc -l < "$work/$kind.list")" -v t=$((end - start)) 'BEGIN { printf "%.1f\n", n / (t / 1e9) }' \
        >> "$work/$name.$kind"
    awk -v n="$(wc -l < "$work/$kind.list")" -v a="$before" -v b="$after" 'BEGIN { printf "%.1f\n", n / (b - a) }' \
        >> "$work/$name.$kind.processor"
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { m = int((NR + 1) / 2); print NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2 }'; }
most() { sort -n "$1" 2>/dev/null | tail -1 | awk '{ printf "%.0f", $1 / 1024 }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

kinds=""
prepare pdf "$pdfs_a_turn" && kinds="pdf"
prepare docx "$docx_a_turn" && kinds="$kinds docx"
[ -n "$kinds" ] || { echo "no PDF and no DOCX under $corpus" >&2; exit 66; }

# Takes the place of the shell that it is started in, so that its number is the parent's.
score() {
    exec "$screen" score "$work/$1" --job "$job" --workers "$2" --format jsonl --output "$work/scores" --as-of 2026-01-01
}

for ((round = 1; round <= rounds; round++)); do
    for kind in $kinds; do
        echo "round $round of $rounds: $kind" >&2
        timed extract "$kind" env LD_PRELOAD="$allocator" "$work/extract-alone" "$work/$kind.list"
        timed text "$kind" env LD_PRELOAD="$allocator" "$work/extract-alone" -t "$work/$kind.list"
        timed one "$kind" score "$kind" 1
        timed two "$kind" score "$kind" 2
    done
done

echo "documents per second, medians of $rounds rounds"
printf '%-6s %9s %12s %10s %7s %11s %7s %15s %13s %10s %10s\n' kind documents extraction '1 worker' ratio '2 workers' \
    'to 1' 'processor ratio' 'to text alone' 'parent MB' 'worker MB'
for kind in $kinds; do
    extract=$(median "$work/extract.$kind")
    one=$(median "$work/one.$kind")
    two=$(median "$work/two.$kind")
    processor=$(ratio "$(median "$work/one.$kind.processor")" "$(median "$work/extract.$kind.processor")")
    bare=$(ratio "$(median "$work/one.$kind.processor")" "$(median "$work/text.$kind.processor")")
    printf '%-6s %9d %12s %10s %7s %11s %7s %15s %13s %10s %10s\n' "$kind" "$(wc -l < "$work/$kind.list")" "$extract" "$one" \
        "$(ratio "$one" "$extract")" "$two" "$(ratio "$two" "$one")" "$processor" "$bare" "$(most "$work/memory.parent.$kind")" \
        "$(most "$work/memory.worker.$kind")"
done
