"""What Windows shows in the properties of the program file."""

from typing import Any

from resources.installer.project import Project


def windows_version(project: Project) -> Any:
    """PyInstaller's version resource; its module imports on Windows only."""
    from PyInstaller.utils.win32 import versioninfo as info

    numbers = tuple(([int(part) for part in project.version.split(".")] + [0, 0, 0, 0])[:4])
    texts = {
        "CompanyName": "Gallop",
        "FileDescription": project.summary,
        "FileVersion": project.version,
        "InternalName": "gallop",
        "LegalCopyright": "GNU General Public License, version 3 or later",
        "OriginalFilename": "gallop.exe",
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
