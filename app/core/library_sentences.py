"""What a person is told when something about a clip in the library went wrong."""

from collections.abc import Mapping

from app.core.problem_kinds import ProblemKind
from app.core.translation import QT_TRANSLATE_NOOP

LIBRARY_SENTENCES: Mapping[ProblemKind, str] = {
    ProblemKind.TRASH_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "“{path}” could not be moved to the trash ({detail}). It is still where it was and in "
        "your library. Nothing was charged.",
    ),
    ProblemKind.PUT_BACK_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "“{path}” could not be brought back ({detail}). Look for it in the system's trash, put it "
        "back there, and then choose “Locate” for the clip. Nothing was charged.",
    ),
    ProblemKind.RENAME_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "The file “{path}” could not be renamed or moved ({detail}). It is as it was and nothing "
        "was charged. Close other programs that use it, or allow writing there, and try again.",
    ),
    ProblemKind.COPY_FAILED: QT_TRANSLATE_NOOP(
        "problem",
        "The clip could not be written to “{path}” ({detail}). Your own copy is not affected and "
        "nothing was charged. Choose another place and try again.",
    ),
    ProblemKind.CLIP_UNREADABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The file “{path}” cannot be read ({detail}). Nothing was changed and nothing was charged.",
    ),
    ProblemKind.CLIP_MISSING: QT_TRANSLATE_NOOP(
        "problem",
        "The file of this clip is no longer at “{path}”. The clip stays in your library and "
        "nothing was charged. Connect the disk it is on, or choose “Locate” to say where it is.",
    ),
    ProblemKind.FOLDER_UNREADABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The folder “{path}” cannot be read ({detail}). Nothing was changed and nothing was "
        "charged. Choose another folder, or allow reading there.",
    ),
    ProblemKind.RECIPE_UNWRITABLE: QT_TRANSLATE_NOOP(
        "problem",
        "The recipe could not be written into “{path}” ({detail}). The clip itself is kept and "
        "your library knows its recipe; nothing more is charged.",
    ),
    ProblemKind.NO_RECIPE: QT_TRANSLATE_NOOP(
        "problem",
        "“{path}” carries no Gallop recipe, so its prompt and settings are not known. You can "
        "still add it to your library. Nothing was charged.",
    ),
    ProblemKind.NOT_THE_CLIP: QT_TRANSLATE_NOOP(
        "problem",
        "“{path}” is another video than this clip: its content differs. Nothing was changed and "
        "nothing was charged. Choose the file that belongs to the clip, or add this one to your "
        "library as a clip of its own.",
    ),
    ProblemKind.IMPORT_INCOMPLETE: QT_TRANSLATE_NOOP(
        "problem",
        "{failed} of {all} files could not be added to your library: {names}. They are no videos "
        "that can be played. The files were not touched and nothing was charged.",
    ),
    ProblemKind.LIBRARY_UNWRITABLE: QT_TRANSLATE_NOOP(
        "problem",
        "What you wanted could not be written into your library in “{path}” ({detail}), or not "
        "for all clips. No clip is lost and nothing was charged. Close other programs that use the "
        "file, free space or allow writing there, and try again.",
    ),
    ProblemKind.NAME_PATTERN_EMPTY: QT_TRANSLATE_NOOP(
        "problem",
        "A name needs something in it, such as {example}. The old pattern is still used; "
        "your files are not affected.",
    ),
    ProblemKind.NAME_PATTERN_UNKNOWN: QT_TRANSLATE_NOOP(
        "problem",
        "“{given}” means nothing in a name. You can use {known}. The old pattern is still used; "
        "your files are not affected.",
    ),
}
