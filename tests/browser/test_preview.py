"""The live page in a real browser, against the real server, with real edits on the disk."""

import math
import re
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import Served

Opened = Callable[..., Page]


def after(page: Page, change: Callable[[], object]) -> None:
    """Wait for the round that comes of a change."""
    before = page.locator("html").get_attribute("data-round")
    change()
    page.wait_for_selector(f"html:not([data-round='{before}'])", timeout=60_000)


def test_the_pages_are_shown(opened: Opened) -> None:
    page = opened()
    expect(page).to_have_title("boat · briefgen")
    count = page.locator(".sheet").count()
    assert count >= 2
    expect(page.locator("#status")).to_contain_text(f"{count} pages")
    picture = page.locator(".sheet img").first
    expect(picture).to_have_attribute("alt", f"Page 1 of {count}")
    assert picture.evaluate("one => one.naturalWidth") >= picture.evaluate("one => one.clientWidth")
    expect(page.locator("#used")).to_contain_text("pages")


def test_it_is_sharp_at_any_zoom(opened: Opened) -> None:
    page = opened(device_scale_factor=2)
    before = page.locator(".sheet img").first.evaluate("one => one.naturalWidth")
    for _ in range(4):
        page.click("#larger")
    wanted = 100 * math.ceil(2 * page.locator(".sheet").first.evaluate("one => one.clientWidth") / 100)
    expect(page.locator(".sheet img").first).to_have_attribute("src", re.compile(f"w={wanted}$"))
    assert page.locator(".sheet img").first.evaluate("one => one.naturalWidth") > before


def test_an_edit_is_seen_and_the_page_stays_where_it_was(opened: Opened, served: Served) -> None:
    page = opened()
    page.evaluate("document.getElementById('pages').scrollTop = 700")
    before = page.locator(".sheet").nth(0).get_attribute("data-round")
    after(page, lambda: served.edit("brief.yaml", "title: ", "title: Again, "))
    expect(page.locator(f".sheet[data-round='{before}']")).to_have_count(0)
    assert page.evaluate("document.getElementById('pages').scrollTop") == 700
    after(page, lambda: served.edit("brief.yaml", "title: Again, ", "title: "))


def test_a_broken_edit_is_told_beside_the_last_good_pages(opened: Opened, served: Served) -> None:
    page = opened()
    count = page.locator(".sheet").count()
    after(page, lambda: served.edit("brief.yaml", "title: ", "title: ["))
    expect(page.locator("#findings")).to_contain_text("yaml-syntax")
    expect(page.locator("#status")).to_contain_text("the last good pages are shown")
    assert page.locator(".sheet.stale").count() == count
    after(page, lambda: served.edit("brief.yaml", "title: [", "title: "))
    expect(page.locator("#findings")).not_to_contain_text("yaml-syntax")
    expect(page.locator(".sheet.stale")).to_have_count(0)


def test_the_theme_the_variant_and_the_paper_are_swapped(opened: Opened) -> None:
    page = opened()
    after(page, lambda: page.select_option("#theme", "ledger"))
    state = page.evaluate("fetch('state').then(one => one.json())")
    assert state["name"] == "boat.ledger.pdf"
    after(page, lambda: page.select_option("#page-size", "Letter"))
    assert page.evaluate("fetch('state').then(one => one.json())")["pages"][0][0] == pytest.approx(816)
    after(page, lambda: page.select_option("#variant", "short"))
    assert page.evaluate("fetch('state').then(one => one.json())")["name"] == "boat.ledger.short.letter.pdf"
    for name, value in (("variant", "full"), ("page-size", ""), ("theme", "")):
        after(page, lambda name=name, value=value: page.select_option(f"#{name}", value))


def titled(page: Page) -> dict[str, float]:
    """Where the title stands, in the window."""
    found: dict[str, float] = page.evaluate(
        """async () => {
            const { printed } = await (await fetch('state')).json();
            const map = await (await fetch(`map/${printed}`)).json();
            const [left, top, right, bottom] = map[0].find((one) => one[4] === '/title');
            const sheet = document.querySelector('.sheet');
            const frame = sheet.getBoundingClientRect(), scale = frame.width / 793.7;
            return { x: frame.left + (left + right) / 2 * scale, y: frame.top + (top + bottom) / 2 * scale };
        }"""
    )
    return found


def test_a_click_names_the_source_line_and_opens_it(opened: Opened, served: Served) -> None:
    page = opened()
    line = (served.brief / "brief.yaml").read_text(encoding="utf-8").split("title: ")[0].count("\n") + 1
    with page.expect_response("**/open") as answered:
        page.mouse.click(**titled(page))
    link = answered.value.json()["link"]
    assert link.startswith("vscode://file/")
    assert link.endswith(f"sources/boat/brief.yaml:{line}:8")
    expect(page.locator("#where-place")).to_contain_text(f"brief.yaml:{line}:8")
    assert page.locator(".mark").count() == 1
    page.click("#where-close")
    expect(page.locator("#where")).to_be_hidden()


def test_the_keys_do_what_a_mouse_does(opened: Opened) -> None:
    page = opened()
    page.focus("#pages")
    page.keyboard.press("j")
    first = page.locator("#where-place").text_content()
    page.keyboard.press("j")
    assert page.locator("#where-place").text_content() != first
    page.keyboard.press("k")
    assert page.locator("#where-place").text_content() == first
    with page.expect_response("**/open"):
        page.keyboard.press("Enter")
    page.keyboard.press("n")
    expect(page.locator(".sheet").nth(1)).to_be_in_viewport(ratio=0.4)
    page.keyboard.press("Escape")
    expect(page.locator("#where")).to_be_hidden()


def test_a_line_given_to_the_running_preview_is_shown(opened: Opened, served: Served) -> None:
    page = opened()
    paper = (served.brief / "paper.md").read_text(encoding="utf-8").split("\n")
    last = max(number for number, line in enumerate(paper, 1) if line and line[0].isalpha())
    command = [sys.executable, "start.py", "preview", "boat", "--show", f"paper.md:{last}"]
    subprocess.run(command, cwd=served.folder, check=True)
    expect(page.locator("#where-place")).to_contain_text("paper.md:")
    assert page.evaluate("document.getElementById('pages').scrollTop") > 0


def test_a_finding_leads_to_its_place(opened: Opened, served: Served) -> None:
    page = opened()
    after(page, lambda: served.edit("paper.md", "64 appointments", "63 appointments"))
    item = page.locator("#findings li", has_text="evidence-not-found").first
    where = item.locator(".place").text_content()
    with page.expect_response("**/open") as answered:
        item.get_by_role("button", name="Open in the editor").click()
    assert answered.value.json()["link"].endswith(f"/sources/boat/{where}")
    item.get_by_role("button", name="Show on").click()
    expect(page.locator(".mark")).to_be_in_viewport()
    after(page, lambda: served.edit("paper.md", "63 appointments", "64 appointments"))
    expect(item).to_have_count(0)


def test_a_claim_is_confirmed_in_place(opened: Opened, served: Served) -> None:
    page = opened()
    lock = served.brief / "evidence.lock"
    before = lock.read_bytes()
    after(page, lambda: served.edit("paper.md", "for want of a boat", "for want of any boat"))
    page.click("#claims-open")
    holds = page.locator("#claims button", has_text="It holds")
    expect(page.locator("#claims ins").first).to_contain_text("for want of any boat")
    expect(holds).not_to_have_count(0)
    count = holds.count()
    after(page, holds.first.click)
    expect(holds).to_have_count(count - 1)
    assert lock.read_bytes() != before


def test_it_finds_its_server_again(opened: Opened, served: Served) -> None:
    page = opened()
    served.stop()
    expect(page.locator("#status")).to_contain_text("does not answer")
    url = served.url
    served.start()
    assert served.url == url
    expect(page.locator("#status")).to_contain_text("pages", timeout=60_000)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 760, 340])
def test_nothing_is_in_anybodys_way(opened: Opened, scheme: str, width: int) -> None:
    page = opened(color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True)
    page.click("#claims-open")
    page.wait_for_selector("#claims li")
    page.mouse.click(**titled(page))
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    results: dict[str, Any] = Axe().run(page, options={"runOnly": tags}).response
    assert [(one["id"], one["nodes"][0]["html"]) for one in results["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_download_and_print_give_the_file(opened: Opened, served: Served) -> None:
    page = opened()
    with page.expect_download() as download:
        page.click("#download")
    assert download.value.suggested_filename == "boat.meridian.pdf"
    content = (served.folder / "out" / "boat.meridian.pdf").read_bytes()
    assert download.value.path().read_bytes() == content
