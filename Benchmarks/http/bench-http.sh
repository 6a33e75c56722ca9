#!/usr/bin/env bash
# Requests per second of the ranked list, of single objects and of status writes, beside a static answer of the ranked
# page's size from the same server in the same run, in turns, medians of all rounds. Then the latency of the ranked list
# at half of its own load while resumes come in.
#
#   SIZE     applications at the job (default 20000)
#   ROUNDS   how often each takes its turn (default 3)
#   SECONDS_EACH   length of a turn (default 3)
#   CONNECTIONS    open at once (default 16)
set -euo pipefail
cd "$(dirname "$0")/../.."

source Benchmarks/http/server.sh
size=${SIZE:-20000}
rounds=${ROUNDS:-3}
seconds=${SECONDS_EACH:-3}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null; rm -rf "$work"' EXIT

seed "$work" "$size"
TOKEN=$(cat "$work/token")
export TOKEN
job=$(sqlite3 "$work/screen.db" "SELECT max(id) FROM jobs")
candidate=$(sqlite3 "$work/screen.db" "SELECT max(candidate_id) FROM applications WHERE job_id = $job")
get() { curl -sf -H "Authorization: Bearer $TOKEN" "$base$1"; }
start_with_static "$work" "/candidate/$job/"

last=$((size / 20))
middle=$((last < 1000 ? last : 1000))
declare -A path=(
    [static]=/benchmark/static/
    [page-1]="/candidate/$job/"
    ["page-$middle"]="/candidate/$job/?page=$middle"
    [by-name]="/candidate/$job/?ordering=name&page=7"
    [by-created]="/candidate/$job/?ordering=-created_at&page=7"
    [by-updated]="/candidate/$job/?ordering=updated_at&page=7"
    [status]="/candidate/$job/?status_text=Shortlisted"
    [min-score]="/candidate/$job/?min_score=7.5"
    [skill]="/candidate/$job/?skill=swift"
    [location]="/candidate/$job/?location=pune"
    [name]="/candidate/$job/?name=priya"
    [search]="/candidate/$job/?search=django"
    [candidate]="/candidates/$candidate/"
    [job]="/jobs/$job/"
)
order=(static page-1 "page-$middle" by-name by-created by-updated status min-score skill location name search candidate job)

# load NAME PATH [wrk arguments]: one turn; adds its requests per second to $work/rate-NAME.
load() {
    local name=$1 path=$2
    shift 2
    rate "$base$path" "$seconds" "$@" >>"$work/rate-$name"
}

for name in "${order[@]}"; do get "${path[$name]}" >"$work/body" && wc -c <"$work/body" >"$work/size-$name"; done
export PAGES_PATH="/candidate/$job/?page=%d" LAST_PAGE=$last
export CANDIDATES=$size JOB=$job MOVES_PATH=/job-universal-statuses/
for ((round = 0; round < rounds; round++)); do
    for name in "${order[@]}"; do load "$name" "${path[$name]}"; done
    load random-pages / -s Benchmarks/http/pages.lua
done
for ((round = 0; round < rounds; round++)); do load moves / -s Benchmarks/http/moves.lua; done

static=$(median "$work/rate-static")
printf '%-14s %10s %8s %8s\n' what 'requests/s' 'bytes' 'of static'
for name in "${order[@]}" random-pages moves; do
    awk -v n="$name" -v r="$(median "$work/rate-$name")" -v s="$static" -v b="$(cat "$work/size-$name" 2>/dev/null || echo -)" \
        'BEGIN { printf "%-14s %10.0f %8s %8.2f\n", n, r, b, r / s }'
done

# Half of the load of page 1, while two resumes a second come in.
# Each move changed the list: it is made anew before.
get "${path[page-1]}" >"$work/body"
half=$(median "$work/rate-page-1")
PAUSE=$(awk -v c="$connections" -v r="$half" 'BEGIN { print c / (r / 2) * 1000 }')
export PAUSE
files=(corpus/resumes/*.pdf)
for ((i = 0; i < 2 * (seconds * 3 + 1); i++)); do
    sleep 0.5
    file=${files[$((i % ${#files[@]}))]}
    { cat "$file" && echo "% $i"; } >"$work/upload.pdf"
    curl -s -o /dev/null -H "Authorization: Bearer $TOKEN" -F "job=$job" -F "file=@$work/upload.pdf;filename=$i.pdf" \
        "$base/resumes/" || true
done &
wrk -t1 -c"$connections" -d"$((seconds * 3))s" --latency -H "Authorization: Bearer $TOKEN" -s Benchmarks/http/paced.lua \
    "$base/candidate/$job/" >"$work/wrk"
awk '/ 50%/ { p50 = $2 } / 99%/ { p99 = $2 } /Requests\/sec/ { r = $2 }
    END { printf "\nat %.0f requests/s with 2 uploads a second: median %s, 99 of 100 within %s\n", r, p50, p99 }' "$work/wrk"
awk '/VmRSS/ { r = $2 } /VmHWM/ { h = $2 } END { printf "server memory: %.0f MB now, %.0f MB at most\n", r / 1024, h / 1024 }' \
    "/proc/$pid/status"
stop
