// What was found: a list beside the pages, each item leading to its place on the page and in the source.

export function element(name, text = "", className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

// What stands between backticks is code.
function coded(name, text, className = "") {
  const made = element(name, "", className);
  text.split("`").forEach((part, i) => made.append(i % 2 ? element("code", part) : part));
  return made;
}

export function showFindings(list, findings, { goTo, open }) {
  if (!findings.length) {
    list.replaceChildren(element("li", "Nothing was found.", "label"));
    return;
  }
  list.replaceChildren(...findings.map((one, index) => {
    const item = element("li", "", one.severity);
    const head = element("p");
    head.append(element("span", `${one.severity} · ${one.code}`, "code"));
    item.append(head, coded("p", one.message));
    if (one.hint) item.append(coded("p", one.hint, "hint"));
    if (one.place) item.append(element("p", one.place, "place"));
    const acts = element("div", "", "acts");
    if (one.page || one.at) {
      const button = element("button", one.page ? `Show on page ${one.page}` : "Show on its page");
      button.type = "button";
      button.addEventListener("click", () => goTo(one));
      acts.append(button);
    }
    if (one.place) {
      const button = element("button", "Open in the editor");
      button.type = "button";
      button.addEventListener("click", () => open({ finding: index }));
      acts.append(button);
    }
    item.append(acts);
    return item;
  }));
}
