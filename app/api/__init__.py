"""The API client: requests to HTTP, answers to core values; the only package with httpx."""
