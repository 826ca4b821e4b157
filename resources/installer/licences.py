"""The page about the works of others that stand in the frozen program, shown by the About box."""

import hashlib
from collections.abc import Sequence
from html import escape

from resources.installer.components import Component
from resources.installer.project import ROOT, Project

_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Licences of Gallop {version}</title></head>
<body>
<h1>Licences of Gallop {version}</h1>
<p>Gallop is free software under the GNU General Public License, version 3 or later. It comes with
these works of others, each under its own licence. As a whole it is distributed under the GPL,
because its video library contains x264 and x265. The source of each part is found at the address
beside its name.</p>
<ul>
{index}
</ul>
<h2>Licence texts</h2>
{texts}
</body>
</html>
"""


def licence_page(components: Sequence[Component], project: Project) -> str:
    """One HTML page, without links to other files; a text that many share stands there once."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    texts: dict[str, list[str]] = {own: ["Gallop"]}
    rows = []
    for component in components:
        words = [
            component.name,
            component.version,
            f"({component.licence})" if component.licence else "",
        ]
        row = f"<b>{escape(' '.join(filter(None, words)))}</b>: {escape(component.source)}"
        if component.note:
            row += f"<br>{escape(component.note)}"
        rows.append(f"<li>{row}</li>")
        for text in component.texts:
            texts.setdefault(text.strip("\n"), []).append(component.name)
    return _PAGE.format(
        version=project.version,
        index="\n".join(dict.fromkeys(rows)),
        texts="\n".join(_section(text, owners) for text, owners in texts.items()),
    )


def _section(text: str, owners: Sequence[str]) -> str:
    anchor = hashlib.sha256(text.encode()).hexdigest()[:12]
    names = escape(", ".join(dict.fromkeys(owners)))
    return f'<h3 id="{anchor}">{names}</h3>\n<pre>{escape(text)}</pre>'
