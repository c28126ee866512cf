// The terminal screen as about twenty plain functions. Everything that needs <curses.h> stays behind them,
// because its macros do not survive the import into Swift. One screen at a time, used from one thread.

#ifndef CLAMSHELL_CCURSES_H
#define CLAMSHELL_CCURSES_H

#include <stdbool.h>
#include <stdint.h>

typedef enum {
  SCREEN_OPENED,
  SCREEN_ALREADY_OPEN,
  SCREEN_NOT_A_TERMINAL,
  SCREEN_UNKNOWN_KIND,
  SCREEN_UNSUITABLE_KIND,
  SCREEN_SYSTEM_FAILURE,
} screen_opening;

typedef enum {
  SCREEN_WOKEN_BY_INPUT,
  SCREEN_WOKEN_BY_INTERRUPT,
  SCREEN_WOKEN_BY_RESIZE,
  SCREEN_WOKEN_BY_CONTINUE,
  SCREEN_WOKEN_BY_TIME,
} screen_wake;

/// What `screen_read` returns besides the bytes 0 to 255.
typedef enum {
  SCREEN_KEY_NONE = -1,
  SCREEN_KEY_UNKNOWN = 0x1000,
  SCREEN_KEY_UP,
  SCREEN_KEY_DOWN,
  SCREEN_KEY_LEFT,
  SCREEN_KEY_RIGHT,
  SCREEN_KEY_HOME,
  SCREEN_KEY_END,
  SCREEN_KEY_PAGE_UP,
  SCREEN_KEY_PAGE_DOWN,
  SCREEN_KEY_BACKSPACE,
  SCREEN_KEY_DELETE,
  SCREEN_KEY_ENTER,
  SCREEN_KEY_BACK_TAB,
  SCREEN_KEY_FUNCTION = 0x2000,  // plus the number of the function key
} screen_key;

/// Bits of `attributes` in `screen_put`.
typedef enum {
  SCREEN_BOLD = 1,
  SCREEN_DIM = 2,
  SCREEN_REVERSE = 4,
  SCREEN_UNDERLINE = 8,
} screen_attribute;

/// Sets the character encoding of the process by the name of a locale; true if it is UTF-8 from now on.
bool screen_use_locale(const char *name);

/// Takes over the terminal; `kind` is a terminfo name such as "xterm-256color". INT, TERM and HUP become
/// reports of `screen_wait` until `screen_close`.
screen_opening screen_open(const char *kind, int input, int output, bool colored);

/// Gives the terminal back as it was; harmless when nothing is open.
void screen_close(void);

int screen_columns(void);
int screen_rows(void);

/// The number of colours in use, 0 if none.
int screen_colors(void);

/// True if a colour is a number 0xRRGGBB rather than an index.
bool screen_has_direct_color(void);

/// Defines a colour pair, 1 and up; -1 stands for the terminal's own colour.
void screen_define_pair(int pair, int foreground, int background);

/// Puts one grapheme of `width` columns at its own place; what the encoding cannot show becomes "?".
void screen_put(
    int row, int column, const uint32_t *scalars, int count, int width, unsigned attributes, int pair);

void screen_show_cursor(int row, int column);
void screen_hide_cursor(void);

/// Sends what changed since the last time.
void screen_refresh(void);

/// Sends everything again, for a screen that something else has written on.
void screen_redraw(void);

/// Adopts the size that the terminal has now.
void screen_adopt_size(void);

void screen_ring(void);

/// Gives the terminal back to the shell and stops the process; returns when it is continued.
void screen_suspend(void);

/// Takes the terminal over again after the process was stopped by another.
void screen_resume(void);

/// The next byte or `screen_key` that is there already, or `SCREEN_KEY_NONE`.
int screen_read(void);

/// Waits for input or a signal, at most for so many nanoseconds; less than 0 waits for ever.
screen_wake screen_wait(int64_t nanoseconds);

/// True if the input has ended: nothing is there to read, and nothing ever will be.
bool screen_input_ended(void);

#endif
