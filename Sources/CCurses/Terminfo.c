#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1

#include "Device.h"

#if __has_include(<ncursesw/curses.h>)
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#else
#include <curses.h>
#include <term.h>
#endif

#include <string.h>

static const char *capability(const char *name) {
  char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

screen_opening terminfo_check(const char *kind, int output) {
  int found = 0;
  if (kind[0] == '\0' || setupterm((char *)kind, output, &found) != OK) {
    // 1 is a terminal that prints on paper; 0 and -1 are a kind, or a whole database, that is not there.
    return found == 1 ? SCREEN_UNSUITABLE_KIND : SCREEN_UNKNOWN_KIND;
  }
  bool can_address_cursor = capability("cup") != NULL;
  del_curterm(cur_term);
  return can_address_cursor ? SCREEN_OPENED : SCREEN_UNSUITABLE_KIND;
}

// Without the delays, written as $<5>, that only ancient terminals wait for.
static size_t append_without_delays(char *buffer, size_t used, size_t capacity, const char *sequence) {
  while (sequence != NULL && *sequence != '\0' && used < capacity) {
    const char *end = strncmp(sequence, "$<", 2) == 0 ? strchr(sequence, '>') : NULL;
    if (end != NULL) {
      sequence = end + 1;
    } else {
      buffer[used++] = *sequence++;
    }
  }
  return used;
}

size_t terminfo_leaving(char *buffer, size_t capacity) {
  static const char *const names[] = {"sgr0", "op", "rmkx", "rmcup", "cnorm"};
  size_t used = 0;
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    used = append_without_delays(buffer, used, capacity, capability(names[index]));
  }
  return used;
}

bool screen_has_direct_color(void) { return screen_colors() > 256 && tigetflag("RGB") > 0; }
