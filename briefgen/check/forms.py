"""What is asked of the matrix -> words that can't hold, and issues it can't go by; it must not know how it is set."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import At, Diagnostic
from briefgen.ground.forms import contradictions
from briefgen.ground.nearest import did_you_mean
from briefgen.model.brief import Brief


def impossible_forms(brief: Brief) -> Iterator[Diagnostic]:
    """Words of `matrix: {form: …}` that contradict each other, an order without a scale, and `lead` without one."""
    form = brief.matrix.form
    for i, against in contradictions(form):
        hint = f"take out `{form[i]}`" if against != "auto" else f"take out `auto`; `{form[i]}` says it"
        yield diagnostic(
            "form-impossible", f"a matrix can't be `{against}` and `{form[i]}`", At(("matrix", "form", i)), hint
        )
    scaled = [id_ for id_, issue in brief.issues.items() if issue.kind == "ordinal"]
    if "by-stance" in form and brief.issues and not scaled:
        at = At(("matrix", "form", form.index("by-stance")) if len(form) > 1 else ("matrix", "form"))
        yield diagnostic("form-impossible", "no issue has stances to go by", at, "take out `by-stance`")
    for i, issue in enumerate(brief.matrix.lead):
        at = At(("matrix", "lead", i))
        if issue not in brief.issues:
            hint = did_you_mean(issue, brief.issues, "list it under `issues` in positions.yaml")
            yield diagnostic("issue-unknown", f"unknown issue `{issue}`", at, hint)
        elif issue not in scaled:
            known = ", ".join(f"`{one}`" for one in scaled)
            hint = f"take one with stances: {known}" if scaled else "leave `lead` out"
            yield diagnostic("form-impossible", f"`{issue}` has answers, not stances", at, hint)
