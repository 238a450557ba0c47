"""Words of the command line -> folders of briefs; it must not know what is in them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from briefgen.cli.terminal import meant
from briefgen.ground import resources
from briefgen.ground.files import Files

_FILES = ("brief.yaml", "paper.md", "positions.yaml", "positions.csv")


def view() -> Files:
    """The disk, as this run of a command has seen it up to now."""
    context = click.get_current_context(silent=True)
    return (context.find_object(Files) if context else None) or Files()


def anew() -> Files:
    """Forget what this run has seen of the disk, and look anew."""
    seen = view()
    seen.asked = {}
    return seen


def root() -> Path:
    """The project: the nearest folder upward with `sources/`, else the current one."""
    here, disk = Path.cwd(), view()
    return next((folder for folder in (here, *here.parents) if disk.is_folder(folder / "sources")), here)


def here() -> str:
    """The current folder, as it is named from the project."""
    return Path.cwd().relative_to(root()).as_posix()


def briefs(names: Sequence[str], project: Path) -> list[Path]:
    """Find the folder of each brief; all of the project's when none is named. Raises click.UsageError."""
    if names:
        return list(dict.fromkeys(_brief(name, project) for name in names))
    found = _folders(project / "sources")
    if not found:
        sample = next(iter(_folders(resources.sources())), Path("BRIEF")).name
        raise click.UsageError(
            f"there is no brief in `{shown(project / 'sources')}`; `briefgen new NAME` makes one, and the packaged "
            f"sample is `{sample}`"
        )
    return found


def shown(path: Path) -> str:
    """Write a path as one would type it here: relative where it lies in the project, else absolute."""
    inside = path.is_relative_to(root())
    return os.path.relpath(path) if inside else str(path)


def themes(names: Sequence[str], project: Path) -> list[str]:
    """Give the themes that are meant, each once: names of those there are, or folders. Raises click.UsageError."""
    from briefgen.build.one import theme_folders
    from briefgen.theme.chain import available

    known = available(theme_folders(str(project)), view())
    for name in names:
        if name not in known and not is_theme_folder(name):
            raise click.UsageError(f"there is no theme `{name}`{meant(name, known)}")
    return list(dict.fromkeys(names))


def is_theme_folder(name: str) -> bool:
    """Say whether a theme is named by its folder."""
    return os.sep in name and view().is_folder(Path(name))


def complete_brief(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """For the shell: the project's briefs, and folders."""
    names = [folder.name for folder in _folders(root() / "sources") if folder.name.startswith(incomplete)]
    return [*map(CompletionItem, names), CompletionItem(incomplete, type="dir")]


def _brief(name: str, project: Path) -> Path:
    typed = Path(name)
    if typed.name in _FILES and view().is_file(typed):
        typed = typed.parent
    places = (typed, project / "sources" / name, resources.sources() / name)
    found = next((place for place in places if _is_brief(place)), None)
    if found:
        return Path(os.path.abspath(found))
    if _stands(typed):
        raise click.UsageError(f"`{name}` is no brief: it holds none of {', '.join(_FILES)}")
    known = {folder.name for place in places[1:] for folder in _folders(place.parent)}
    raise click.UsageError(f"there is no brief `{name}`{meant(name, known)}")


def _folders(sources: Path) -> list[Path]:
    names = view().names(sources)  # none where it isn't there, or is closed: a brief in it may be asked for by its path
    return [sources / name for name in names if not name.startswith(".") and _is_brief(sources / name)]


def _is_brief(folder: Path) -> bool:
    return any(_stands(folder / name) for name in _FILES)


def _stands(path: Path) -> bool:
    """Say whether anything is there, be it a link to nothing."""
    disk = view()
    return disk.exists(path) or disk.is_link(path)
