"""Clips: their facts, queries, names and the ports of what keeps them; pure like all of core."""
