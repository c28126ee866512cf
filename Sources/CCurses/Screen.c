#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1

#include "Device.h"

#if __has_include(<ncursesw/curses.h>)
#include <ncursesw/curses.h>
#else
#include <curses.h>
#endif

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *input_file;
static FILE *output_file;
static int output_device = -1;
static bool has_started_color;
static bool has_default_colors;

bool screen_use_locale(const char *name) {
  return setlocale(LC_CTYPE, name) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// ncurses closes neither file, so the screen has its own copies of the caller's descriptors.
static bool open_files(int input, int output) {
  int input_copy = dup(input);
  int output_copy = dup(output);
  input_file = input_copy < 0 ? NULL : fdopen(input_copy, "r");
  output_file = output_copy < 0 ? NULL : fdopen(output_copy, "w");
  if (input_file != NULL && output_file != NULL) return true;
  if (input_file == NULL && input_copy >= 0) close(input_copy);
  if (output_file == NULL && output_copy >= 0) close(output_copy);
  return false;
}

static void close_files(void) {
  if (input_file != NULL) fclose(input_file);
  if (output_file != NULL) fclose(output_file);
  input_file = NULL;
  output_file = NULL;
  output_device = -1;
}

static void set_modes(bool colored) {
  raw();
  noecho();
  nonl();
  set_escdelay(25);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  screen_hide_cursor();
  has_started_color = colored && has_colors() && start_color() == OK;
  has_default_colors = has_started_color && use_default_colors() == OK;
}

screen_opening screen_open(const char *kind, int input, int output, bool colored) {
  if (screen != NULL) return SCREEN_ALREADY_OPEN;
  if (!isatty(input) || !isatty(output)) return SCREEN_NOT_A_TERMINAL;
  screen_opening kind_check = terminfo_check(kind, output);
  if (kind_check != SCREEN_OPENED) return kind_check;

  crashes_remember(input);
  // The device is asked for its size, not the variables LINES and COLUMNS.
  use_env(FALSE);
  use_tioctl(TRUE);
  // Before newterm: ncurses leaves signals alone that somebody handles already.
  if (!wakes_begin(input)) return SCREEN_SYSTEM_FAILURE;
  if (open_files(input, output)) screen = newterm(kind, output_file, input_file);
  if (screen == NULL) {
    close_files();
    wakes_end();
    return SCREEN_SYSTEM_FAILURE;
  }
  output_device = output;
  set_modes(colored);
  crashes_begin(output);

  static bool registered;
  if (!registered) registered = atexit(screen_close) == 0;
  return SCREEN_OPENED;
}

void screen_close(void) {
  if (screen == NULL) return;
  SCREEN *closing = screen;
  screen = NULL;
  endwin();
  crashes_end();
  delscreen(closing);
  close_files();
  wakes_end();
}

int screen_columns(void) { return screen == NULL ? 0 : getmaxx(stdscr); }

int screen_rows(void) { return screen == NULL ? 0 : getmaxy(stdscr); }

void screen_define_pair(int pair, int foreground, int background) {
  if (screen == NULL || screen_colors() == 0) return;
  if (!has_default_colors && foreground < 0) foreground = COLOR_WHITE;
  if (!has_default_colors && background < 0) background = COLOR_BLACK;
#if defined(NCURSES_EXT_COLORS) && NCURSES_EXT_COLORS >= 20180127
  init_extended_pair(pair, foreground, background);
#else
  init_pair((short)pair, (short)foreground, (short)background);
#endif
}

int screen_colors(void) { return screen != NULL && has_started_color ? COLORS : 0; }

static attr_t curses_attributes(unsigned attributes) {
  attr_t result = A_NORMAL;
  if (attributes & SCREEN_BOLD) result |= A_BOLD;
  if (attributes & SCREEN_DIM) result |= A_DIM;
  if (attributes & SCREEN_REVERSE) result |= A_REVERSE;
  if (attributes & SCREEN_UNDERLINE) result |= A_UNDERLINE;
  return result;
}

// The first scalar decides the width, as in every terminal; marks that combine with it may follow.
static int curses_text(wchar_t *text, const uint32_t *scalars, int count, int width) {
  int used = 0;
  for (int index = 0; index < count && used < CCHARW_MAX; index++) {
    wchar_t scalar = (wchar_t)scalars[index];
    bool is_ascii = scalar >= 0x20 && scalar < 0x7F;
    int columns = is_ascii ? 1 : wcwidth(scalar);
    if (used == 0 ? columns != width : columns != 0) break;
    text[used++] = scalar;
  }
  return used;
}

void screen_put(
    int row, int column, const uint32_t *scalars, int count, int width, unsigned attributes, int pair) {
  if (screen == NULL) return;
  wchar_t text[CCHARW_MAX + 1] = {0};
  cchar_t cell;
  attr_t curses = curses_attributes(attributes);
  bool known = curses_text(text, scalars, count, width) > 0;
  if (!known) text[0] = L'?';
  setcchar(&cell, text, curses, (short)pair, NULL);
  mvadd_wch(row, column, &cell);
  if (known || width < 2) return;
  text[0] = L' ';
  setcchar(&cell, text, curses, (short)pair, NULL);
  mvadd_wch(row, column + 1, &cell);
}

void screen_show_cursor(int row, int column) {
  if (screen == NULL) return;
  leaveok(stdscr, FALSE);
  curs_set(1);
  move(row, column);
}

void screen_hide_cursor(void) {
  if (screen == NULL) return;
  curs_set(0);
  leaveok(stdscr, TRUE);
}

void screen_refresh(void) {
  if (screen != NULL) refresh();
}

void screen_redraw(void) {
  if (screen == NULL) return;
  clearok(curscr, TRUE);
  refresh();
}

void screen_adopt_size(void) {
  struct winsize size;
  if (screen == NULL || ioctl(output_device, TIOCGWINSZ, &size) != 0) return;
  if (size.ws_row == 0 || size.ws_col == 0 || !is_term_resized(size.ws_row, size.ws_col)) return;
  resizeterm(size.ws_row, size.ws_col);
}

void screen_ring(void) {
  if (screen != NULL) beep();
}

void screen_suspend(void) {
  // ncurses handles SIGTSTP: it leaves the screen, stops, and comes back.
  if (screen != NULL) raise(SIGTSTP);
}

void screen_resume(void) {
  if (screen == NULL) return;
  reset_prog_mode();
  screen_adopt_size();
  screen_redraw();
}

static int key_named(int code) {
  switch (code) {
    case KEY_UP: return SCREEN_KEY_UP;
    case KEY_DOWN: return SCREEN_KEY_DOWN;
    case KEY_LEFT: return SCREEN_KEY_LEFT;
    case KEY_RIGHT: return SCREEN_KEY_RIGHT;
    case KEY_HOME: return SCREEN_KEY_HOME;
    case KEY_END: return SCREEN_KEY_END;
    case KEY_PPAGE: return SCREEN_KEY_PAGE_UP;
    case KEY_NPAGE: return SCREEN_KEY_PAGE_DOWN;
    case KEY_BACKSPACE: return SCREEN_KEY_BACKSPACE;
    case KEY_DC: return SCREEN_KEY_DELETE;
    case KEY_ENTER: return SCREEN_KEY_ENTER;
    case KEY_BTAB: return SCREEN_KEY_BACK_TAB;
    default: break;
  }
  if (code >= KEY_F(1) && code <= KEY_F(63)) return SCREEN_KEY_FUNCTION + (code - KEY_F0);
  return SCREEN_KEY_UNKNOWN;
}

int screen_read(void) {
  if (screen == NULL) return SCREEN_KEY_NONE;
  int code = getch();
  if (code == ERR) return SCREEN_KEY_NONE;
  return code < 256 ? code : key_named(code);
}
