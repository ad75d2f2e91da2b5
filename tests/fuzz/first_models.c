/*
 * first_models.c - writes small trained models, which the model fuzzer starts from.
 *
 *     first_models FOLDER
 */
#include "copydesk.h"

#include <stdio.h>

static const char text[] = "Ann Lee met Bo Ek in Riga. The Lee Fund paid Mr Ek. Riga thanked Ann Lee.";
static const desk_marked_name marks[] = {{0, 7, "PER"}, {12, 17, "PER"}, {21, 25, "LOC"}, {31, 39, "ORG"},
                                         {48, 50, "PER"}, {52, 56, "LOC"}, {65, 72, "PER"}};

int main(int count, char **folder)
{
    for (uint32_t names = 1; count == 2 && names <= 7; names += 3) {
        desk_example example = {text, sizeof text - 1, marks, names, 0};
        unsigned char *bytes;
        size_t length;
        if (desk_train(&example, 1, &(desk_training){.passes = 1}, &bytes, &length) != DESK_OK)
            return 0; /* the fuzzer then starts from nothing */
        char path[512];
        snprintf(path, sizeof path, "%s/names%u", folder[1], names);
        FILE *file = fopen(path, "wb");
        if (!file || fwrite(bytes, 1, length, file) != length || fclose(file) != 0)
            return 1;
        desk_bytes_free(bytes, length, NULL);
    }
    return count != 2;
}
