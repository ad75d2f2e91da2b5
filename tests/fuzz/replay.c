/*
 * replay.c - runs a fuzzer's inputs without a fuzzer: for other compilers, valgrind, coverage.
 *
 *     replay FILE...
 */
#include "fuzz.h"

int main(int count, char **paths)
{
    for (int i = 1; i < count; i++) {
        FILE *file = fopen(paths[i], "rb");
        if (!file) {
            perror(paths[i]);
            return 1;
        }
        fseek(file, 0, SEEK_END);
        size_t size = (size_t)ftell(file);
        rewind(file);
        uint8_t *data = malloc(size ? size : 1); /* exact, so that a read past the end is seen */
        if (!data || fread(data, 1, size, file) != size)
            return 1;
        fclose(file);
        LLVMFuzzerTestOneInput(data, size);
        free(data);
    }
    printf("%d inputs replayed\n", count - 1);
    return 0;
}
