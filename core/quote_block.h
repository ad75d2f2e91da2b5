/*
 * quote_block.h - a line that hands over to what stands below it.
 */
#ifndef DESK_QUOTE_BLOCK_H
#define DESK_QUOTE_BLOCK_H

#include "quote_session.h"

/* The speaker of the quotation below, if the paragraph is a line that ends in a colon: "Mr Ek made this statement:" */
void desk_hand_over(quote_session *s);

/* Takes the paragraphs without marks that a paragraph hands over to; gives the token after them, or after it. */
uint32_t desk_take_block(quote_session *s, token_span paragraph);

#endif
