#!/bin/bash -eu
# The build step of an OSS-Fuzz project: CC, CFLAGS, LIB_FUZZING_ENGINE and OUT are given by it.
cd "$(dirname "$0")/../../.."
includes="-Icore -Icore/include -Itests/c -Itests/fuzz"
$CC $CFLAGS -std=c11 -Wa,-Icore/data $includes -c core/copydesk.c -o copydesk.o
$CC $CFLAGS -std=c11 $includes tests/fuzz/first_models.c copydesk.o -lm -o first_models
mkdir -p seeds/model
python3 tests/fuzz/seeds.py seeds
./first_models seeds/model
for harness in tests/fuzz/fuzz_*.c; do
    name=$(basename "$harness" .c)
    objects=
    for file in "$harness" tests/c/invariants.c tests/c/digest.c; do
        $CC $CFLAGS -std=c11 $includes -c "$file" -o "$(basename "$file" .c).o"
        objects="$objects $(basename "$file" .c).o"
    done
    $CXX $CXXFLAGS $objects copydesk.o $LIB_FUZZING_ENGINE -lm -o "$OUT/$name"
    cp tests/fuzz/news.dict "$OUT/$name.dict"
    mkdir -p "seeds/${name#fuzz_}"
    (cd "seeds/${name#fuzz_}" && zip -qr "$OUT/${name}_seed_corpus.zip" .)
done
