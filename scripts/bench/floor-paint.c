/* The least a full-screen program can do: start ncurses, paint a screen of text, wait for a key. */
#if __has_include(<ncursesw/curses.h>)
#include <ncursesw/curses.h>
#else
#include <curses.h>
#endif
#include <locale.h>

int main(void) {
    setlocale(LC_ALL, "");
    initscr();
    raw();
    noecho();
    keypad(stdscr, TRUE);
    curs_set(0);
    for (int row = 0; row < LINES; row++) mvprintw(row, 2, "Side-lying leg lift, row %d: 3 sets of 12", row);
    refresh();
    getch();
    endwin();
    return 0;
}
