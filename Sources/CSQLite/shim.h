#include <sqlite3.h>

// Swift can't call functions with variable arguments: switches an option of a connection (SQLITE_DBCONFIG_…) on or off.
static inline int sqlite3_db_config_switch(sqlite3 *connection, int option, int on) {
    return sqlite3_db_config(connection, option, on, (int *)0);
}

// Whether a transaction holds references that are checked at its end and lead nowhere yet.
static inline int sqlite3_has_deferred_violations(sqlite3 *connection) {
    int current = 0, highest = 0;
    return sqlite3_db_status(connection, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &highest, 0) == SQLITE_OK && current;
}
