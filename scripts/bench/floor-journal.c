/* The least a command over the journal can do: open it, read every row of every table, print a line.
 * floor-journal JOURNAL */
#include <sqlite3.h>
#include <stdio.h>

static long rows_of(sqlite3 *journal, const char *table) {
    char *sql = sqlite3_mprintf("SELECT * FROM \"%w\"", table);
    sqlite3_stmt *rows;
    long count = 0;
    if (sqlite3_prepare_v2(journal, sql, -1, &rows, NULL) == SQLITE_OK)
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(rows); i++) sqlite3_column_text(rows, i);
            count++;
        }
    sqlite3_finalize(rows);
    sqlite3_free(sql);
    return count;
}

int main(int argc, char **argv) {
    sqlite3 *journal;
    sqlite3_stmt *tables;
    long count = 0;
    if (argc != 2 || sqlite3_open_v2(argv[1], &journal, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(journal, "SELECT name FROM sqlite_master WHERE type = 'table'", -1, &tables,
                           NULL) != SQLITE_OK)
        return 1;
    while (sqlite3_step(tables) == SQLITE_ROW)
        count += rows_of(journal, (const char *)sqlite3_column_text(tables, 0));
    sqlite3_finalize(tables);
    sqlite3_close(journal);
    printf("%ld rows\n", count);
    return count == 0;
}
