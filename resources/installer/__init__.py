"""Makes installers of Gallop: `python -m resources.installer`; no part of the program itself."""
