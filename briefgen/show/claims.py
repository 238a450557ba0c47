"""Counts of claims -> the same with every kind named; it must not know how they are counted."""

from __future__ import annotations

from collections.abc import Mapping

KINDS = ("verified", "unverified", "unchecked", "failed", "none")
"""Every claim is of one kind. `unconfirmed`, which is counted too, are some of those that are verified."""


def counted(claims: Mapping[str, int]) -> dict[str, int]:
    """All counts, zero where nothing was counted."""
    return {key: claims.get(key, 0) for key in (*KINDS, "unconfirmed")}
