# Sourced by the benchmarks: stores of made-up applications, and servers on them.
screen=${SCREEN:-.build/release/screen}
server=${SERVER:-.build/release/http-benchmark}
connections=${CONNECTIONS:-16}

# seed FOLDER SIZE: a store with so many applications at one job, an administrator and a token, in $FOLDER.
seed() {
    mkdir -p "$1"
    "$screen" db migrate --db "$1/screen.db" >/dev/null
    echo "correct horse battery staple" | "$screen" user create --db "$1/screen.db" --org Bench \
        --email admin@example.com --role Admin --password-stdin >/dev/null
    printf ".param set :count %d\n.param set :job_title \"'Engineer'\"\n" "$2" |
        cat - Benchmarks/http/seed.sql | sqlite3 "$1/screen.db" >/dev/null
    "$screen" token create --db "$1/screen.db" --email admin@example.com >"$1/token"
}

# start FOLDER: runs the server on a free port, $base is where, $pid what; the static answer is $FOLDER/static.
start() {
    [ -f "$1/static" ] || echo '{}' >"$1/static"
    : >"$1/out"
    "$server" --db "$1/screen.db" --media "$1/media" --port 0 --static "$1/static" --log-level error >"$1/out" 2>&1 &
    pid=$!
    for _ in $(seq 200); do
        base=$(grep -om1 'http://[0-9.:]*' "$1/out" || true)
        [ -n "$base" ] && curl -sf "$base/healthz" >/dev/null && return
        sleep 0.1
    done
    cat "$1/out" >&2
    exit 1
}

stop() {
    kill "$pid"
    wait "$pid" || true
}

# start_with_static FOLDER PATH: the same, with the answer of a path as the static answer.
start_with_static() {
    start "$1"
    curl -sf -H "Authorization: Bearer $(cat "$1/token")" "$base$2" >"$1/static.page"
    stop
    mv "$1/static.page" "$1/static"
    start "$1"
}

# rate URL SECONDS [wrk arguments]: requests a second, for $TOKEN; fails where an answer is no success.
rate() {
    local url=$1 seconds=$2 report
    shift 2
    report=$(wrk -t1 -c"$connections" -d"${seconds}s" -H "Authorization: Bearer $TOKEN" "$@" "$url")
    if grep -q 'Non-2xx' <<<"$report"; then
        echo "$url: $(grep Non-2xx <<<"$report")" >&2
        return 1
    fi
    awk '/Requests\/sec/ { print $2 }' <<<"$report"
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
