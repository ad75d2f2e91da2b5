/*
 * copydesk.c - the whole library, its layers in order, lowest first.
 *
 * Compile this one file.  A layer includes only headers of the layers above it
 * in this list; tools/check_layers.py holds that.
 */
#include "memory.c"
#include "text.c"
#include "lexicon.c"
#include "token_address.c"
#include "token_number.c"
#include "token_word.c"
#include "token.c"
#include "sentence_lines.c"
#include "sentence_unmarked.c"
#include "sentence.c"
#include "model.c"
#include "feature.c"
#include "chain.c"
#include "title.c"
#include "entity.c"
#include "figure.c"
#include "quote.c"
#include "article.c"
#include "story.c"
#include "train.c"
#include "names.c"
