"""The filters of the library."""
