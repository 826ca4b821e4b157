"""Gallop: a desktop studio for HappyHorse-1.0 text-to-video."""

__version__ = "0.1.0"
