// The header compiles as C++ and its names link as C.
#include "copydesk.h"

#include <cstdio>
#include <type_traits>

static_assert(std::is_standard_layout<desk_figure>::value, "figures are plain structs");
static_assert(sizeof(desk_token) == 12, "a token is three 32-bit integers");

int main()
{
    static const char text[] = "Prices rose 5%.";
    desk_article *article = nullptr;
    if (desk_article_new(text, sizeof text - 1, nullptr, &article) != DESK_OK)
        return 1;
    size_t count = 0;
    desk_tokens(article, &count);
    desk_article_free(article);
    std::printf("copydesk %s from C++: %zu tokens\n", desk_version(), count);
    return count > 0 ? 0 : 1;
}
