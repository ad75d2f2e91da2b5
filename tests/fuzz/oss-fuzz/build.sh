#!/bin/bash -eu
# The build step of an OSS-Fuzz project: CC, CFLAGS, LIB_FUZZING_ENGINE and OUT are given by it.  The image needs liblua5.4-dev.
cd "$(dirname "$0")/../../.."
includes="-Icore -Icore/include -Itests/c -Itests/fuzz"
$CC $CFLAGS -std=c11 -Wa,-Icore/data $includes -c core/copydesk.c -o copydesk.o
$CC $CFLAGS -std=c11 $includes tests/fuzz/first_models.c copydesk.o -lm -o first_models
mkdir -p seeds/model
python3 tests/fuzz/seeds.py seeds
./first_models seeds/model
for harness in tests/fuzz/fuzz_*.c; do
    name=$(basename "$harness" .c)
    files="$harness tests/c/invariants.c tests/c/digest.c"
    libraries=-lm
    case $name in fuzz_lua_*)
        files="$harness $(echo bindings/lua/*.c)"
        libraries="-l:liblua5.4.a -lm -ldl" ;;
    esac
    objects=
    for file in $files; do
        object=$name-$(basename "$file" .c).o
        $CC $CFLAGS -std=c11 $includes -I/usr/include/lua5.4 -Wa,-Itests/fuzz -c "$file" -o "$object"
        objects="$objects $object"
    done
    $CXX $CXXFLAGS $objects copydesk.o $LIB_FUZZING_ENGINE $libraries -o "$OUT/$name"
    cp tests/fuzz/news.dict "$OUT/$name.dict"
    mkdir -p "seeds/${name#fuzz_}"
    (cd "seeds/${name#fuzz_}" && zip -qr "$OUT/${name}_seed_corpus.zip" .)
done
