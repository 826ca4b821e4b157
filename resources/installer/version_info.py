"""What Windows shows in the properties of the program file."""

from typing import Any

from resources.installer.project import Project


def windows_version(project: Project, program: str) -> Any:
    """PyInstaller's version resource for `program`.exe; its module imports on Windows only."""
    from PyInstaller.utils.win32 import versioninfo as info

    numbers = tuple(([int(part) for part in project.version.split(".")] + [0, 0, 0, 0])[:4])
    texts = {
        "CompanyName": "Gallop",
        "Comments": project.summary,
        # The program's name in the task manager, in notifications and in "Open with".
        "FileDescription": "Gallop",
        "FileVersion": project.version,
        "InternalName": program,
        "LegalCopyright": "GNU General Public License, version 3 or later",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "Gallop",
        "ProductVersion": project.version,
    }
    strings = [info.StringStruct(name, text) for name, text in texts.items()]
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            info.StringFileInfo([info.StringTable("040904B0", strings)]),
            info.VarFileInfo([info.VarStruct("Translation", [0x0409, 0x04B0])]),
        ],
    )
