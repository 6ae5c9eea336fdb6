#!/usr/bin/env bash
# Measures Standfirst and other makers of mail in one run, in interleaved rounds, and prints one table: the best round counts, as other work on the
# machine only ever adds. Each row is one newsletter with 1, 10 and 100 times its briefs.
#   src/bench/peers.sh [PEERS [COPY]]
# PEERS  a folder with bench.mjs and, installed with npm, mrml/, react-email/, mjml/ (each a peer.mjs); without it, Standfirst alone is measured
# COPY   the newsletter that the peers make, as HTML; without it, Standfirst makes its own sample
# ROUNDS=3 and SECONDS_EACH=1 (an iteration's length) may be set before it. The cold starts are of the program in target/app, if it was built.
set -euo pipefail
cd "$(dirname "$0")/../.."
peers=${1:+$(cd "$1" && pwd)}
copy=${2:+$(cd "$(dirname "$2")" && pwd)/$(basename "$2")}
rounds=${ROUNDS:-3}
seconds=${SECONDS_EACH:-1}
work=target/peers
rm -rf "$work"
mkdir -p "$work"

own() {
    mvn -o -q -Pbench test-compile exec:exec ${copy:+"-Dbench.options=-Dstandfirst.bench.copy=$copy"} \
        "-Dbench=RenderBench.render RenderBench.clean RenderBench.chain -f 1 -wi 4 -w ${seconds}s -i 4 -r ${seconds}s -prof gc -rf csv -rff $work/own-$1.csv" \
        >"$work/own-$1.log" 2>&1 || {
        tail -20 "$work/own-$1.log" >&2
        exit 1
    }
}

# What a start takes: seconds of wall clock and kilobytes at most, the best of some.
cold() {
    local name=$1
    shift
    for _ in 1 2 3 4 5; do
        /usr/bin/time -a -o "$work/cold.txt" -f "$name\t%e\t%M" "$@" >"$work/cold.log" 2>&1
    done
}

for round in $(seq "$rounds"); do
    own "$round"
    for peer in mrml react-email mjml; do
        if [ -n "$peers" ] && [ -d "$peers/$peer/node_modules" ]; then
            (cd "$peers" && node bench.mjs "./$peer/peer.mjs" "$peer" "$seconds") >>"$work/peers.json"
        fi
    done
    if [ -x target/app/bin/standfirst ]; then
        cold "standfirst export" target/app/bin/standfirst export assets/sample.edition.json -o "$work/export"
    fi
    if [ -n "$peers" ] && [ -x "$peers/mjml/node_modules/.bin/mjml" ]; then
        (cd "$peers/mjml" && node -e "import('./source.mjs').then(m => process.stdout.write(m.source(1)))") >"$work/letter.mjml"
        cold "mjml" "$peers/mjml/node_modules/.bin/mjml" "$work/letter.mjml" -o "$work/letter.html"
    fi
done

echo "| | ms ×1 | ×10 | ×100 | kB allocated ×1 | ×10 | ×100 |"
echo "|---|---|---|---|---|---|---|"
cat "$work"/own-*.csv | tr -d '"\r' | awk -F, '
    $1 ~ /RenderBench/ {
        split($1, name, "RenderBench."); what = name[2]; size = $NF
        if (!((what, size) in best) || $5 < best[what, size]) best[what, size] = $5
    }
    END {
        split("render clean chain", row, " ")
        for (i = 1; i <= 3; i++) {
            r = row[i]; a = r ":gc.alloc.rate.norm"
            printf "| standfirst: %s | %.3f | %.3f | %.3f | %d | %d | %d |\n", r, best[r, 1] / 1e3, best[r, 10] / 1e3, best[r, 100] / 1e3,
                best[a, 1] / 1024, best[a, 10] / 1024, best[a, 100] / 1024
        }
    }'
if [ -s "$work/peers.json" ]; then
    sed -E 's/[{}"]//g; s/name:([^,]*).*x1:ms:([0-9.]*).*x10:ms:([0-9.]*).*x100:ms:([0-9.]*).*/\1 \2 \3 \4/' "$work/peers.json" | awk '
        { for (i = 2; i <= 4; i++) if (!(($1, i) in best) || $i < best[$1, i]) best[$1, i] = $i; seen[$1] = 1 }
        END { for (name in seen) printf "| %s | %.3f | %.3f | %.3f | | | |\n", name, best[name, 2], best[name, 3], best[name, 4] }'
fi
if [ -s "$work/cold.txt" ]; then
    printf '\n| from cold | ms | MB |\n|---|---|---|\n'
    awk -F'\t' '
        { if (!($1 in wall) || $2 < wall[$1]) wall[$1] = $2; if (!($1 in most) || $3 < most[$1]) most[$1] = $3 }
        END { for (name in wall) printf "| %s | %d | %d |\n", name, wall[name] * 1000, most[name] / 1024 }' "$work/cold.txt"
fi
