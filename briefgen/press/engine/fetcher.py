"""A jail -> a fetcher of WeasyPrint; it must not know what the jail holds."""

from __future__ import annotations

from weasyprint.urls import URLFetcher, URLFetcherResponse

from briefgen.press.jail import Jail


class Fetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint is not annotated
    """Fetches from a jail, never from disk or network."""

    def __init__(self, jail: Jail) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False)
        self._jail = jail

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:
        """Give an asset; raises ValueError, which WeasyPrint catches, for everything else."""
        asset = self._jail.serve(url)
        if asset is None:
            raise ValueError(f"not an asset of the brief: {url}")
        return URLFetcherResponse(url, asset.content, {"Content-Type": asset.media})
