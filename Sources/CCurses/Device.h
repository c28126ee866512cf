// What the parts of the facade share with one another.

#ifndef CLAMSHELL_DEVICE_H
#define CLAMSHELL_DEVICE_H

#include <stddef.h>

#include "CCurses.h"

/// Looks the kind of terminal up, before the screen is taken over.
screen_opening terminfo_check(const char *kind, int output);

/// Writes the sequences that leave the screen into `buffer`, and returns their length.
size_t terminfo_leaving(char *buffer, size_t capacity);

/// Starts to turn signals into wakes; false if the system refuses.
bool wakes_begin(int input);
void wakes_end(void);

/// From now on, a crash puts the terminal back first. Called before the screen is taken over, because it
/// remembers how the device is set.
void crashes_remember(int input);
void crashes_begin(int output);
void crashes_end(void);

#endif
