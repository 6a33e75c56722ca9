#!/usr/bin/env bash
# How much longer a page of the ranked list takes where there are more applications: two servers side by side, asked in
# turns, medians of all rounds.
#
#   SMALL, LARGE   applications at the job (default 1000 and 1000000; the large store takes a minute and 1.7 GB)
#   ROUNDS         how often each takes its turn (default 7)
#   SECONDS_EACH   length of a turn (default 1)
set -euo pipefail
cd "$(dirname "$0")/../.."
source Benchmarks/http/server.sh
rounds=${ROUNDS:-7}
seconds=${SECONDS_EACH:-1}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null; rm -rf "$work"' EXIT

declare -A size=([small]=${SMALL:-1000} [large]=${LARGE:-1000000}) at token
for which in small large; do
    seed "$work/$which" "${size[$which]}"
    start_with_static "$work/$which" /candidate/1/
    at[$which]=$base
    token[$which]=$(cat "$work/$which/token")
done

# The last page that the small list has is the furthest that both have.
last=$((size[small] / 20))
printf '%-34s %12s %12s %8s\n' 'requests/s' "${size[small]}" "${size[large]}" 'growth'
for path in /benchmark/static/ /candidate/1/ "/candidate/1/?page=$last" '/candidate/1/?ordering=name&page=7' \
    '/candidate/1/?ordering=-created_at&page=7' '/candidate/1/?status_text=Shortlisted' '/candidate/1/?min_score=7.5' \
    '/candidate/1/?skill=swift' '/candidate/1/?location=pune' '/candidate/1/?search=django'; do
    rm -f "$work"/rate-*
    for ((round = 0; round <= rounds; round++)); do
        for which in small large; do
            TOKEN=${token[$which]}
            once=$(rate "${at[$which]}$path" "$seconds")
            # The first makes the list.
            [ "$round" = 0 ] || echo "$once" >>"$work/rate-$which"
        done
    done
    awk -v p="$path" -v s="$(median "$work/rate-small")" -v l="$(median "$work/rate-large")" \
        'BEGIN { printf "%-34s %12.0f %12.0f %8.2f\n", p, s, l, s / l }'
done
