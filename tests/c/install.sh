#!/bin/sh
# install.sh STAGE PREFIX VERSION: a program that knows only pkg-config builds against what was installed, shared and static.
set -e
stage=$1 prefix=$2 version=$3
top=$(cd "$stage" && pwd)
export PKG_CONFIG_PATH="$top$prefix/lib/pkgconfig" PKG_CONFIG_SYSROOT_DIR="$top"

[ "$(pkg-config --modversion copydesk)" = "$version" ] || { echo "install: the .pc file has another version" >&2; exit 1; }

cat > "$top/first.c" <<'END'
#include <copydesk.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    const char *text = "The scheme cost 5 million pounds. It has ended.";
    desk_article *article;
    size_t count;
    if (strcmp(desk_version(), DESK_VERSION) != 0 || desk_article_new(text, strlen(text), NULL, &article) != DESK_OK)
        return 1;
    desk_sentences(article, &count);
    desk_article_free(article);
    printf("copydesk %s: %zu sentences\n", desk_version(), count);
    return count == 2 ? 0 : 1;
}
END
flags=$(pkg-config --cflags --libs copydesk)
${CC:-cc} -std=c11 -Wall -Wextra "$top/first.c" $flags -o "$top/shared"
LD_LIBRARY_PATH="$top$prefix/lib" "$top/shared"
LD_LIBRARY_PATH="$top$prefix/lib" ldd "$top/shared" | grep -q "libcopydesk.so.${version%%.*} => $top" ||
    { echo "install: the program does not find the library by its soname" >&2; exit 1; }

# The program in README.md, compiled as it says.
awk '/^```c$/ { on = 1; next } /^```/ { on = 0 } on' README.md > "$top/readme.c"
${CC:-cc} -Wall -Wextra "$top/readme.c" $flags -o "$top/readme"
LD_LIBRARY_PATH="$top$prefix/lib" "$top/readme" | grep -q "1,000 cardinal 1000" ||
    { echo "install: the program in README.md does not print what it found" >&2; exit 1; }

${CC:-cc} -std=c11 -Wall -Wextra "$top/first.c" $(pkg-config --cflags copydesk) \
    -Wl,-Bstatic $(pkg-config --libs copydesk) -Wl,-Bdynamic -lm -o "$top/static"
"$top/static"
