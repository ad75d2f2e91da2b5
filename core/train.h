/*
 * train.h - marked texts to a model.
 */
#ifndef DESK_TRAIN_H
#define DESK_TRAIN_H

#include "include/copydesk.h"

#endif
