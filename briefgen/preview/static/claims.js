// The claims to confirm, each with the sentence that it rests on, as it was and as it is.

import { element } from "./findings.js";

const CAUSES = {
  new: "not confirmed yet",
  reworded: "the claim has new words",
  changed: "the sentence has changed",
  gone: "the passage is gone",
};

export function showClaims(list, questions, { goTo, confirm }) {
  if (!questions.length) {
    list.replaceChildren(element("li", "Nothing is to be confirmed.", "label"));
    return;
  }
  list.replaceChildren(...questions.map((one) => {
    const item = element("li");
    item.append(element("p", one.text));
    if (one.was) item.append(labelled("was", one.was, "del"));
    for (const words of one.wrong) item.append(element("p", words, "hint"));
    if (one.place) item.append(element("p", one.place, "place"));
    for (const doubt of one.doubts) item.append(shown(doubt));
    const acts = element("div", "", "acts");
    acts.append(button("Show on its page", () => goTo(one.at)));
    const holds = one.doubts.filter((doubt) => doubt.cause !== "gone");
    if (holds.length) acts.append(button("It holds", (event) => confirm(answers(holds, "yes"), event.target), "main"));
    const gone = one.doubts.filter((doubt) => doubt.cause === "gone" && doubt.closest);
    if (gone.length) {
      const words = "Take the closest words, and it holds";
      acts.append(button(words, (event) => confirm(answers(gone, "closest"), event.target)));
    }
    item.append(acts);
    return item;
  }));
}

function answers(doubts, answer) {
  return Object.fromEntries(doubts.map((doubt) => [doubt.at, { answer, now: doubt.now }]));
}

function shown(doubt) {
  const made = element("div", "", "doubt");
  made.append(element("p", CAUSES[doubt.cause] + (doubt.source ? `, in ${doubt.source}` : ""), "label"));
  if (doubt.was && doubt.was !== doubt.now) made.append(labelled("was", doubt.was, "del"));
  if (doubt.cause === "gone") made.append(labelled("looked for", doubt.passage, "del"));
  if (doubt.now) made.append(labelled("now", doubt.now, "ins"));
  return made;
}

function labelled(label, words, name) {
  const made = element("p");
  made.append(element("span", `${label}: `, "label"), element(name, words));
  return made;
}

function button(words, act, className = "") {
  const made = element("button", words, className);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}
