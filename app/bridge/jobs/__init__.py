"""Jobs as the window sees them: submission, queue, prices, the API key."""
