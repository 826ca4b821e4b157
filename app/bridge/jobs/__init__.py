"""Jobs for the window: submission, queue, prices, the API key."""
