// The store's SQL and the workflow come with their own folders.
