"""The journal of jobs and the ledger read from it."""
