import os
import subprocess
import sys
from pathlib import Path

from briefgen.press.engine import libraries, start

ROOT = Path(__file__).parents[2]
# Any child process of Python passes one of these; the last line proves that the hook works.
WATCHED = """
import sys
seen = []
names = ("subprocess.Popen", "os.posix_spawn", "os.fork", "os.exec", "os.system")
sys.addaudithook(lambda event, arguments: seen.append(event) if event in names else None)
import ctypes.util
before = ctypes.util.find_library
from briefgen.press.engine.start import start
assert [d for d in start() if d.severity == "error"] == []
assert "weasyprint" in sys.modules
assert ctypes.util.find_library is before
assert seen == [], seen
import subprocess
subprocess.run([sys.executable, "-c", ""])
assert seen != []
"""


def test_the_import_starts_no_process_and_says_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", WATCHED], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_missing_library_is_named_with_its_cure(monkeypatch):
    nowhere = libraries.Library("Pango", ("libnowhere.so.0", "libnowhere.dylib", "nowhere.dll"))
    monkeypatch.setattr(libraries, "REQUIRED", (nowhere,))
    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
    monkeypatch.setattr(libraries.shutil, "which", lambda name: name == "apt-get" or None)
    (one,) = start.start()
    assert (one.code, one.severity) == ("library-missing", "error")
    assert "Pango" in one.message
    assert "apt-get install libpango-1.0-0" in one.hint


def test_writing_without_the_subsetter_is_hinted_at(monkeypatch):
    start.start()
    nowhere = libraries.Library("HarfBuzz-Subset", ("libnowhere.so.0", "libnowhere.dylib", "nowhere.dll"))
    monkeypatch.setattr(libraries, "SUBSET", nowhere)
    (one,) = start.start()
    assert (one.code, one.severity) == ("library-missing", "hint")


# Fontconfig, as WeasyPrint asks it, where the machine's own configuration names a folder with a font.
FONTS = """
from briefgen.press.engine.start import start
assert start() == ()
from weasyprint.text.ffi import fontconfig
print(fontconfig.FcConfigGetFonts(fontconfig.FcInitLoadConfigAndFonts(), fontconfig.FcSetSystem).nfont)
"""


def test_no_font_of_the_machine_is_known(faces, tmp_path):
    (tmp_path / "face.ttf").write_bytes(faces[0].content)
    own = f"<fontconfig><dir>{tmp_path}</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    (tmp_path / "fonts.conf").write_text(own)
    environment = {**os.environ, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "FONTCONFIG_PATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", FONTS], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("0\n", "")
    assert not (tmp_path / "cache").exists()


# What WeasyPrint takes from fontTools is there when it is used, and not before.
LATER = """
import sys
from briefgen.press.engine.start import start
assert start() == ()
assert not [name for name in sys.modules if name.split(".")[0] == "fontTools"]
from weasyprint.pdf import fonts
assert fonts.subset.Options().retain_gids is False
assert fonts.ttFont.getTableClass("loca").__name__ == "table__l_o_c_a"
assert issubclass(fonts.TTLibError, Exception)
try:
    fonts.TTFont(__file__ if "__file__" in globals() else sys.executable)
except fonts.TTLibError:
    print("caught")
import fontTools.ttLib
assert isinstance(fontTools.ttLib.TTFont, type)
"""


def test_font_tools_are_imported_when_they_are_used() -> None:
    done = subprocess.run([sys.executable, "-c", LATER], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "caught\n", "")
