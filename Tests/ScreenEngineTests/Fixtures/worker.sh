#!/bin/sh
# A program that speaks the protocol of a worker process and does what its document says, well or badly. A document is
# one word; any that is not below is answered by a record with the word as its text. What it does before it is ready is
# said by the name under which it is started.

# Reads one message into $body; leaves at the end of the input.
frame() {
    set -- $(head -c 4 | od -An -tu1)
    [ $# -eq 4 ] || exit 0
    body=$(head -c $(($1 + 256 * $2 + 65536 * $3)) | tr -d '\000')
}

case ${0##*/} in
crashes-first) kill -SEGV $$ ;;
fails-first) exit 3 ;;
leaves-first) exit 0 ;;
unconfined-first) exit 77 ;;
esac

frame
printf '\000\000\000\000'
while frame; do
    # The document stands behind the JSON with its name.
    word=${body##*\}}
    case $word in
    crash) kill -SEGV $$ ;;
    exhaust) exit 71 ;;
    trespass) kill -SYS $$ ;;
    environment) word=$(env | sed 's/=.*//' | sort | tr '\n' ' ') ;;
    # A page is a picture: asks for its words, and answers with what it got when the document comes again.
    scan*)
        case $body in
        *'"recognised":['*) word=$(printf %s "$body" | sed 's/.*"recognised":\[\(.*\)\].*/\1/' | tr -d '{}') ;;
        *)
            printf '\014\000\000\000\002\000\000\000\000\000\000\000\000%.3s' "$word"
            printf '\001\000\000\000\003'
            continue
            ;;
        esac
        ;;
    # Asks for a rich text document's conversion, and answers with what it got.
    rich*)
        ask='{"mediaType":"application/rtf","sha256":"abc"}'
        printf "\\$(printf %03o $((${#ask} + 1)))\000\000\000\004%s" "$ask"
        continue
        ;;
    converted*) word="$word $(printf %s "$body" | grep -o '"origin":{[^}]*}' | tr -d '{}')" ;;
    crash-once) if mkdir "$0.crashed" 2>/dev/null; then kill -SEGV $$; fi ;;
    leave) exit 0 ;;
    # As the kernel does when the processor time is used up.
    spin) kill -PROF $$ ;;
    hang) exec sleep 1000 ;;
    nonsense)
        printf '\377\377\377\377'
        exec sleep 1000
        ;;
    esac
    printf "\\$(printf %03o $((${#word} + 5)))\000\000\000\001\000\000\000\000%s" "$word"
done
