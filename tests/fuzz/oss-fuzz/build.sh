#!/bin/bash -eu
# The build step of an OSS-Fuzz project: CC, CFLAGS, CXX, CXXFLAGS, LIB_FUZZING_ENGINE, SANITIZER, WORK and OUT are given by it.
cd "$(dirname "$0")/../../.."
includes="-Icore -Icore/include -Itests/c -Itests/fuzz"
$CC $CFLAGS -std=c11 -Wa,-Icore/data $includes -c core/copydesk.c -o "$WORK/copydesk.o"
$CC $CFLAGS -std=c11 $includes tests/fuzz/first_models.c "$WORK/copydesk.o" -lm -o "$WORK/first_models"
seeds=$WORK/seeds
mkdir -p "$seeds/model"
python3 tests/fuzz/seeds.py "$seeds"
"$WORK/first_models" "$seeds/model"
for harness in tests/fuzz/fuzz_*.c; do
    name=$(basename "$harness" .c) kind=$(basename "$harness" .c | sed s/fuzz_//)
    files="$harness tests/c/invariants.c tests/c/digest.c"
    libraries=-lm
    case $kind in lua_*)
        [ "$SANITIZER" != memory ] || continue # the image's Lua does not tell what it has written
        files="$harness $(echo bindings/lua/*.c)"
        libraries="-l:liblua5.4.a -lm -ldl" ;;
    esac
    objects=
    for file in $files; do
        object=$WORK/$name-$(basename "$file" .c).o
        $CC $CFLAGS -std=c11 $includes -I/usr/include/lua5.4 -Wa,-Itests/fuzz -c "$file" -o "$object"
        objects="$objects $object"
    done
    $CXX $CXXFLAGS $objects "$WORK/copydesk.o" $LIB_FUZZING_ENGINE $libraries -o "$OUT/$name"
    cp tests/fuzz/news.dict "$OUT/$name.dict"
    mkdir -p "$seeds/$kind"
    [ ! -d "tests/fuzz/found/$kind" ] || cp "tests/fuzz/found/$kind"/* "$seeds/$kind"
    (cd "$seeds/$kind" && zip -qr "$OUT/${name}_seed_corpus.zip" .)
done
