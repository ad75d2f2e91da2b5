#!/bin/sh
# cross.sh FOLDER "COMPILER:EMULATOR ..." SEEDS: the same must be found on every machine.
set -e
folder=$1 machines=$2 seeds=$3
mkdir -p "$folder"
files=$(find "$seeds/article" examples/articles -name '[0-9a-f]*' -type f -o -name '*.txt' | sort | head -400)
flags="-std=c11 -O1 -Icore -Icore/include -Itests/c -Itests/fuzz -Wa,-Icore/data"
code="tests/fuzz/report.c tests/c/invariants.c tests/c/digest.c core/copydesk.c"

${CC:-cc} $flags $code -lm -o "$folder/native"
"$folder/native" $files > "$folder/native.txt"
for pair in $machines; do
    machine=${pair%%:*} emulator=${pair#*:}
    "$machine-gcc" $flags -static $code -lm -o "$folder/$machine"
    "$emulator" "$folder/$machine" $files > "$folder/$machine.txt"
    cmp "$folder/native.txt" "$folder/$machine.txt"
    echo "$machine: the same in $(echo "$files" | wc -l) texts, $(wc -l < "$folder/native.txt") items"
done
