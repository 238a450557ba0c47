// The live page: listens for rounds, shows the last one, and says what is wrong with it.

import { showClaims } from "./claims.js";
import { showFindings } from "./findings.js";
import { Pages } from "./pages.js";

const $ = (id) => document.getElementById(id);
const STAGES = { starting: "starting", reading: "reading", "laying out": "laying out", writing: "writing" };
let state = null;
let turns = 0;

const pages = new Pages($("pages"), (chosen, open = false) => {
  $("where").hidden = !chosen;
  if (!chosen) return;
  $("where-place").textContent = chosen.place || "written in no file";
  $("where-open").hidden = !chosen.place;
  if (open) openEditor({ at: chosen.at });
});

async function post(path, said) {
  const answer = await fetch(path, { method: "POST", body: JSON.stringify(said) });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) say(body.error || "that could not be done", true);
  return answer.ok ? body : null;
}

async function openEditor(what) {
  const answer = await post("open", what);
  if (answer?.link) window.open(answer.link, "_self");
}

function say(words, failed = false) {
  $("status").textContent = words;
  $("status").classList.toggle("failed", failed);
}

function count(number, word) { return `${number} ${word}${number === 1 ? "" : "s"}`; }

function summary() {
  const errors = state.diagnostics.filter((one) => one.severity === "error").length;
  if (errors) return `${count(errors, "error")}; ${state.printed ? "the last good pages are shown" : "there are no pages yet"}`;
  const warnings = state.diagnostics.filter((one) => one.severity === "warning").length;
  const found = warnings ? `, ${count(warnings, "warning")}` : "";
  return `${count(state.pages.length, "page")}${found} · ${state.seconds.toFixed(1)} s`;
}

async function refresh() {
  const turn = ++turns;
  const answer = await fetch("state");
  if (!answer.ok) return say("the preview was started anew: take the address that briefgen printed", true);
  const said = await answer.json();
  if (turn !== turns) return; // a later answer is on its way
  state = said;
  document.title = `${state.brief} · briefgen`;
  $("brief").textContent = state.brief;
  choices();
  measure();
  $("print").disabled = !state.printed;
  $("download").setAttribute("aria-disabled", String(!state.printed));
  showFindings($("findings"), state.diagnostics, { goTo: goToFinding, open: openEditor });
  $("beside").textContent = `Findings (${state.diagnostics.length})`;
  counts();
  if (state.printed) await pages.show(state.printed, state.pages);
  pages.stale(!state.current && !state.stage);
  if (state.stage) say(`${STAGES[state.stage] || state.stage} …`);
  else say(summary(), state.diagnostics.some((one) => one.severity === "error"));
  document.documentElement.dataset.round = state.round;
  if (!$("claims").hidden) await loadClaims();
}

function choices() {
  const own = new Option("the brief’s own", "");
  $("theme").replaceChildren(own, ...state.themes.map((name) => new Option(name, name)));
  for (const [name, value] of Object.entries(state.choice)) $(name).value = value;
}

function measure() {
  const { used, most, limit, pages: all } = state;
  $("meter").hidden = !most;
  if (most) {
    $("meter").max = most;
    $("meter").high = most * 0.97;
    $("meter").value = Math.min(used, most);
  }
  const words = most ? `${used.toFixed(1)} of ${count(most, "page")}` : all.length ? `${used.toFixed(1)} pages` : "";
  $("used").textContent = limit && !most ? `${words}, ${limit}` : words;
}

function counts() {
  const said = Object.entries(state.claims).filter(([, n]) => n).map(([kind, n]) => `${n} ${kind}`);
  $("counts").textContent = said.join(", ") || "none";
}

function goToFinding(one) {
  if (one.page && one.box) {
    const [x, y, width, height] = one.box;
    pages.mark(one.page - 1, [x, y, x + width, y + height], one.severity);
    pages.reveal();
  } else if (one.at && pages.choose(one.at)) {
    return;
  } else if (one.page) {
    pages.goTo(one.page - 1);
  } else {
    say("nothing of it is on a page", true);
  }
}

async function loadClaims() {
  const answer = await fetch("claims");
  if (!answer.ok) return;
  const goTo = (at) => { if (!pages.choose(at)) say("nothing of it is on a page", true); };
  showClaims($("claims"), await answer.json(), { goTo, confirm });
}

async function confirm(answers, button) {
  button.disabled = true;
  await post("confirm", answers);
  await loadClaims();
}

// What can be chosen.

for (const id of ["theme", "variant", "page-size"]) {
  $(id).addEventListener("change", () => {
    post("choose", { theme: $("theme").value, variant: $("variant").value, "page-size": $("page-size").value });
  });
}
$("smaller").addEventListener("click", () => pages.setZoom(pages.zoom / 1.2));
$("larger").addEventListener("click", () => pages.setZoom(pages.zoom * 1.2));
$("fit").addEventListener("click", () => pages.setZoom(0));
$("pages").addEventListener("zoomed", ({ detail }) => { $("zoom").textContent = `${Math.round(detail * 100)} %`; });
$("where-open").addEventListener("click", () => pages.current && openEditor({ at: pages.current.at }));
$("where-close").addEventListener("click", () => pages.clear());
$("beside").addEventListener("click", () => {
  $("aside").hidden = !$("aside").hidden;
  $("beside").setAttribute("aria-expanded", String(!$("aside").hidden));
});
$("claims-open").addEventListener("click", async () => {
  $("claims").hidden = !$("claims").hidden;
  $("claims-open").setAttribute("aria-expanded", String(!$("claims").hidden));
  if (!$("claims").hidden) await loadClaims();
});
$("help-open").addEventListener("click", () => $("help").showModal());
$("print").addEventListener("click", () => {
  document.querySelector("iframe")?.remove();
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "The PDF, to be printed";
  frame.addEventListener("load", () => {
    try {
      frame.contentWindow.print();
    } catch {
      window.open("brief.pdf", "_blank");
    }
  });
  frame.src = "brief.pdf";
  document.body.append(frame);
});

const KEYS = {
  j: () => pages.step(1),
  k: () => pages.step(-1),
  n: () => pages.turn(1),
  p: () => pages.turn(-1),
  Enter: () => pages.current && openEditor({ at: pages.current.at }),
  Escape: () => pages.clear(),
  "+": () => pages.setZoom(pages.zoom * 1.2),
  "-": () => pages.setZoom(pages.zoom / 1.2),
  0: () => pages.setZoom(0),
};
$("pages").addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.key in KEYS)) return;
  event.preventDefault();
  KEYS[event.key]();
});

// What is heard from the server. The browser connects again by itself.

const events = new EventSource("events");
events.addEventListener("open", refresh);
events.addEventListener("error", () => say("briefgen does not answer; trying again …", true));
events.addEventListener("state", refresh);
events.addEventListener("stage", ({ data }) => { const stage = JSON.parse(data); say(`${STAGES[stage] || stage} …`); });
events.addEventListener("show", ({ data }) => pages.choose(JSON.parse(data).at));
