"""The simulated ShortAPI: real HTTP on loopback, real clips, no money."""
