"""First of all in the frozen program on Linux: what it starts gets the system's own libraries.

PyInstaller's start program points LD_LIBRARY_PATH at the bundle. The loader of this process has
read it already; a browser or a file manager started from the window must not.
"""

import os

_original = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _original is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _original
# A process of the program itself, the demo's renderer, sets the path again as at a first start;
# otherwise it would rely on the one it was given.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
