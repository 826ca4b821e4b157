"""The SQLite file: schema, process lock, identity, backups."""
