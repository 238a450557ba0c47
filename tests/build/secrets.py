"""A brief in which every text has a word of its own, and a word in each place that nobody is to see."""

import re
from pathlib import Path

from PIL import Image

WORD = re.compile(r"[Qq]v\d{3}z")

BRIEF = """\
# qv001z is a comment
id: qv002z
title: Harbours qv010z
short-title: Harbours qv011z
subtitle: A subtitle qv012z
standfirst:
  text: The harbour board wants a quay and the fishers want time qv013z.
  short: Short qv003z.
  evidence: ["The board wants a quay"]
publisher: Publisher qv014z
series: Series qv015z
number: qv016z
date: 2026-03-01
status: draft
marking: Marking qv017z
embargo: noon qv018z
authors: [{name: Ann Author qv019z, role: Reader qv020z, bio: She reads qv021z.}]
region: GB
foreign: {de: [quay, qv111z]}
theme: meridian
tokens: {accent: "#0b4f6c"}
at-a-glance:
  - {text: The board wants a quay qv022z., short: The board qv004z., evidence: ["The board wants a quay"]}
  - {text: The fishers want time qv023z., evidence: [{passage: "fishers wait", source: letter, at: page qv024z}]}
  - {text: Three say so qv025z., evidence: ["passage that is gone qv005z"]}
key-figures:
  - {value: 3 quays, label: built so far qv026z, evidence: ["three quays"]}
timeline:
  - {date: 2026-01-01, event: The quay was planned qv027z, evidence: ["three quays"]}
statements:
  - id: chair
    speaker: The chair qv028z
    role: Chairwoman qv029z
    text: no time to lose
    context: on the quay qv030z
    evidence: ["no time to lose"]
options: [{text: Build the quay qv031z., short: "Build qv006z.", evidence: ["The board wants a quay"]}]
bottom-line: {text: A quay will come qv032z., evidence: ["The board wants a quay"]}
flags: {print: no, items: [{text: The board is not named qv007z., evidence: ["The board wants a quay"]}]}
corrections: [{text: A quay was miscounted qv033z., date: 2026-02-02}]
sources:
  - id: letter
    title: A letter qv034z
    publisher: The fishers qv035z
    url: https://example.org/letter
    text: texts/qv008z.txt
coding: {by: Coders qv036z, on: 2026-02-01, complete: true}
matrix: {heading: Who wants what qv037z, caption: Two actors qv038z}
scope: Rests on a letter qv039z.
method: Read twice qv040z.
rights: © qv041z
licence: CC qv042z
disclaimer: No view qv043z.
contact: desk@example.org qv044z
thanks: To the harbour qv045z.
identifiers: {issn: 1234-5679}
logo: figures/qv009z.png
short: {at-a-glance: [1]}
"""

POSITIONS = """\
# qv101z
issues:
  quay: {label: Quay qv046z, question: Should the quay be built qv047z?, means: for it qv048z}
  place: {label: Place qv049z, question: Where qv050z?, kind: nominal}
actors:
  board: {name: The board qv051z, short: Board qv052z, kind: organisation, blocs: [Town qv053z], role: Owner qv102z}
  fishers: {name: The fishers qv054z, kind: group, blocs: [Sea qv055z]}
positions:
  board:
    quay:
      stance: supports
      basis: reported
      conditions: [if it is paid qv056z]
      evidence: ["The board wants a quay"]
      note: only for editors qv103z
      checked-by: qv104z
    place: {answer: in the north qv057z, basis: reported, evidence: ["in the north"], note: qv105z}
  fishers:
    quay:
      stance: mixed
      basis: reported
      confidence: low
      sides:
        - {stance: supports, text: the old qv058z, evidence: ["The old want it"]}
        - {stance: opposes, text: the young qv059z, evidence: ["the young do not"]}
"""

PAPER = """\
## Wishes qv060z

The board wants a quay in the north[^1]. It has three quays qv061z. The chair said “no time to lose”.

### Those at sea qv062z
The old want it; the young do not qv063z. A second sentence qv064z.

::: box A box qv065z {#a-box}
In the box qv066z.
:::

![The quay qv067z](figures/qv106z.png){#plan}

Source: own drawing qv068z

[^1]: A note qv069z.

[^2]: A note that nothing calls qv107z.
"""


def lay(folder: Path) -> None:
    """Write it."""
    for name in ("figures", "texts"):
        (folder / name).mkdir(parents=True)
    for name in ("qv009z", "qv106z", "unused-qv108z"):
        Image.new("RGB", (1200, 800), "#446688").save(folder / "figures" / f"{name}.png")
    (folder / "texts" / "qv008z.txt").write_text("The fishers wait. A secret of theirs qv109z.")
    (folder / "texts" / "unused.txt").write_text("qv110z")
    (folder / "brief.yaml").write_text(BRIEF, encoding="utf-8")
    (folder / "positions.yaml").write_text(POSITIONS, encoding="utf-8")
    (folder / "paper.md").write_text(PAPER, encoding="utf-8")
