"""Use Gallop as a screen reader does, by roles and names alone; run by the system's Python.

It does not use the program's code, only the table of names that users and scripts rely on.
Usage: screen_reader.py COMMAND... (what starts the program). It exits with 0 when every name was
found and the whole way from prompt to clip could be walked; pyatspi comes with the system.
"""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

WITHIN_S = 300.0
LOOK_EVERY_MS = 50
# By number: newer systems call some roles by other words.
ROLES = {
    "label": Atspi.Role.LABEL,
    "list": Atspi.Role.LIST,
    "password text": Atspi.Role.PASSWORD_TEXT,
    "push button": Atspi.Role.PUSH_BUTTON,
    "radio button": Atspi.Role.RADIO_BUTTON,
    "slider": Atspi.Role.SLIDER,
    "spin button": Atspi.Role.SPIN_BUTTON,
    "text": Atspi.Role.TEXT,
}
PROMPT = "A horse gallops along the shore"


def wait_for(what, look):
    """The first true result of `look`; the events of the bus are taken in the meantime."""
    context = GLib.MainContext.default()
    deadline = GLib.get_monotonic_time() + WITHIN_S * 1e6
    tick = GLib.timeout_add(LOOK_EVERY_MS, lambda: True)
    try:
        while True:
            try:
                found = look()
            except GLib.Error:
                # It went away while it was being looked at.
                found = None
            if found:
                return found
            if GLib.get_monotonic_time() > deadline:
                raise SystemExit(f"not within {WITHIN_S:.0f} s: {what}")
            context.iteration(True)
    finally:
        GLib.source_remove(tick)


def application(process_id):
    """The program on the accessibility bus."""

    def look():
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(number)
            if child is not None and child.get_process_id() == process_id:
                return child
        return None

    return wait_for("the program on the accessibility bus", look)


def everything(root):
    """`root` and all below it."""
    yield root
    for number in range(root.get_child_count()):
        child = root.get_child_at_index(number)
        if child is not None:
            yield from everything(child)


def is_showing(found):
    return found.get_state_set().contains(Atspi.StateType.SHOWING)


class User:
    """Finds things by role and name and uses them."""

    def __init__(self, root):
        self.root = root

    def find(self, role, name, *, hidden=False):
        """The thing with this role and a name that is, or matches, `name`."""

        def look():
            for found in everything(self.root):
                if found.get_role() != ROLES[role]:
                    continue
                said = found.get_name() or ""
                is_it = name.fullmatch(said) if isinstance(name, re.Pattern) else said == name
                if is_it and (hidden or is_showing(found)):
                    return found
            return None

        return wait_for(f"{role}: {name}", look)

    def press(self, name):
        """Press a button."""
        button = self.find("push button", name)
        assert button.get_action_iface().do_action(action_number(button, "Press"))

    def items(self, name):
        """The items of a list as (name, description)."""
        found = self.find("list", name, hidden=True)
        items = [found.get_child_at_index(n) for n in range(found.get_child_count())]
        return [(item.get_name(), item.get_description()) for item in items if item is not None]


def action_number(found, name):
    action = found.get_action_iface()
    names = [action.get_action_name(number) for number in range(action.get_n_actions())]
    assert name in names, f"{found.get_name()} offers {names}, not {name}"
    return names.index(name)


def walk_in_the_demo(user):
    """From the welcome page by the demo to a clip that plays."""
    user.find("push button", "Enter API key")
    user.press("Enter API key")
    secret = user.find("password text", "API key")
    secret.get_editable_text_iface().set_text_contents("sk-never-said")
    # A screen reader, and any listener on the bus, receives dots.
    text = secret.get_text_iface()
    assert "sk-never-said" not in Atspi.Text.get_text(text, 0, -1)
    user.find("push button", "Save key")
    user.press("Cancel")
    user.press("Try the demo")
    user.find("label", "DEMO")

    prompt = user.find("text", "Prompt")
    assert prompt.get_editable_text_iface().set_text_contents(PROMPT)
    user.find("label", f"{len(PROMPT)} / 5,000")
    for name in ("720P", "1080P", "16:9", "9:16", "1:1", "4:3", "3:4"):
        user.find("radio button", name)
    user.find("label", re.compile(r".*, would cost \$1\.145"))
    cheap = user.find("radio button", "720P")
    cheap.get_action_iface().do_action(0)
    wait_for("720P is chosen", lambda: cheap.get_state_set().contains(Atspi.StateType.CHECKED))
    user.find("label", re.compile(r".*, would cost \$0\.645"))
    duration = user.find("spin button", "Duration")
    value = duration.get_value_iface()
    assert (value.get_minimum_value(), value.get_maximum_value()) == (3.0, 15.0)
    value.set_current_value(3.0)
    user.find("label", re.compile(r".*, would cost \$0\.387"))
    takes = user.find("spin button", "Takes")
    takes.get_value_iface().set_current_value(2.0)
    user.find("label", re.compile(r"3 s × \$0\.129 × 2 takes, would cost \$0\.774"))
    takes.get_value_iface().set_current_value(1.0)
    user.find("label", re.compile(r".*, would cost \$0\.387"))

    heard = []
    listener = Atspi.EventListener.new(lambda event: heard.append(event.any_data))
    listener.register("object:announcement")
    user.press("Generate")
    (name, state) = wait_for("the job in the queue", lambda: user.items("Queue"))[0]
    assert name.startswith(PROMPT), name
    assert re.match("Waiting|Sending|Generating|Ready|Downloading", state), state
    (name, facts) = wait_for("the clip in the library", lambda: user.items("Library"))[0]
    assert name.startswith(PROMPT), name
    assert "720P" in facts, facts

    wait_for("the queued job is announced", lambda: "1 job was added to the queue." in heard)
    wait_for("the video is announced", lambda: f"Your video is ready: {PROMPT}" in heard)
    listener.deregister("object:announcement")

    # On a slow machine the short clip may have ended by now: its button is "Play" again.
    user.press(re.compile("Pause|Play"))
    user.press("Play")
    place = user.find("slider", "Position").get_value_iface()
    assert place.get_maximum_value() > 2500
    volume = user.find("slider", "Volume").get_value_iface()
    volume.set_current_value(30.0)
    wait_for("the volume is set", lambda: volume.get_current_value() == 30.0)
    # The draft of the next prompt, for the start after the crash.
    prompt.get_editable_text_iface().set_text_contents("白马 🐎 at dusk")


def main(command):
    home = Path(os.environ["GALLOP_HOME"])
    with subprocess.Popen(command) as program:
        try:
            walk_in_the_demo(User(application(program.pid)))
            draft = home / "draft.txt"
            wait_for("the draft on the disk", lambda: "dusk" in draft.read_text(encoding="utf-8"))
        finally:
            program.kill()
    with subprocess.Popen([*command, "--demo"]) as program:
        try:
            user = User(application(program.pid))
            prompt = user.find("text", "Prompt").get_text_iface()
            assert Atspi.Text.get_text(prompt, 0, -1) == "白马 🐎 at dusk"
            wait_for("the clip of before", lambda: user.items("Library"))
            program.send_signal(signal.SIGTERM)
            assert program.wait(WITHIN_S) == 0
        finally:
            program.kill()
    print("every name was found")


if __name__ == "__main__":
    main(sys.argv[1:])
