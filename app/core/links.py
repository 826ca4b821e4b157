"""Pages Gallop leads to, each named here and nowhere else."""

# Where a person has an account, a key and the list of what was charged.
ACCOUNT_PAGE_URL = "https://shortapi.ai"
ACCOUNT_PAGE_NAME = "shortapi.ai"
