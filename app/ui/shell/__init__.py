"""The window's frame: menus, status bar, full screen."""
