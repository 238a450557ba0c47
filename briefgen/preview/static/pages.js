// The pages: pictures of a round, kept in their place while the next one comes, and what can be chosen on them.

const STEP = 100; // pictures are asked for in these widths, so that few are drawn

export class Pages {
  constructor(main, chosen) {
    this.main = main;
    this.chosen = chosen; // called with {at, place, page, rect}, or null
    this.sizes = [];
    this.round = 0;
    this.map = [];
    this.scale = 0; // 0: fit the width
    this.current = null;
    this.watcher = new IntersectionObserver((seen) => {
      for (const one of seen) {
        one.target.near = one.isIntersecting;
        if (one.isIntersecting) this.draw(one.target);
      }
    }, { root: main, rootMargin: "600px 0px" });
    new ResizeObserver(() => this.size()).observe(main);
    main.addEventListener("click", (event) => this.clicked(event));
  }

  get sheets() { return [...this.main.children]; }

  // Show a round. Sheets that are there stay, and get their new picture when it has come.
  async show(round, sizes) {
    if (round === this.round) return;
    this.round = round;
    this.sizes = sizes;
    while (this.main.children.length > sizes.length) {
      this.watcher.unobserve(this.main.lastChild);
      this.main.lastChild.remove();
    }
    while (this.main.children.length < sizes.length) {
      const sheet = document.createElement("div");
      sheet.className = "sheet";
      this.main.append(sheet);
      this.watcher.observe(sheet);
    }
    this.size();
    const answer = await fetch(`map/${round}`);
    if (!answer.ok || round !== this.round) return;
    this.map = await answer.json();
    if (this.current && !this.choose(this.current.at, false)) this.clear();
  }

  get room() { return this.main.clientWidth - 2 * parseFloat(getComputedStyle(this.main).paddingLeft); }

  fitted(width) { return Math.min(Math.max(this.room / (width || 1), 0.2), 1.4); }

  get zoom() { return this.scale || this.fitted(this.sizes[0]?.[0]); }

  // A page that is wider than the others is fitted by itself.
  scaleOf(width) { return this.scale || Math.min(this.zoom, this.fitted(width)); }

  size() {
    this.sheets.forEach((sheet, i) => {
      const [width, height] = this.sizes[i];
      const scale = this.scaleOf(width);
      sheet.style.width = `${width * scale}px`;
      sheet.style.height = `${height * scale}px`;
      if (sheet.near) this.draw(sheet);
    });
    this.main.dispatchEvent(new CustomEvent("zoomed", { detail: this.zoom }));
  }

  setZoom(scale) {
    const { main } = this;
    const middle = (main.scrollTop + main.clientHeight / 2) / (main.scrollHeight || 1);
    this.scale = scale && Math.min(Math.max(scale, 0.25), 5);
    this.size();
    main.scrollTop = middle * main.scrollHeight - main.clientHeight / 2;
  }

  async draw(sheet) {
    const number = this.sheets.indexOf(sheet) + 1;
    const [width] = this.sizes[number - 1];
    const pixels = width * this.scaleOf(width) * (window.devicePixelRatio || 1);
    const source = `page/${this.round}/${number}.png?w=${Math.ceil(pixels / STEP) * STEP}`;
    if (sheet.source === source) return;
    sheet.source = source;
    const picture = new Image();
    picture.alt = `Page ${number} of ${this.sizes.length}`;
    picture.src = source;
    try {
      await picture.decode();
    } catch {
      if (sheet.source === source) sheet.source = ""; // that round is gone: the next one is on its way
      return;
    }
    if (sheet.source !== source) return;
    const old = sheet.querySelector("img");
    if (old) old.replaceWith(picture); else sheet.prepend(picture);
    sheet.dataset.round = this.round;
  }

  stale(is) { for (const sheet of this.sheets) sheet.classList.toggle("stale", is); }

  // What is chosen.

  clicked(event) {
    const sheet = event.target.closest(".sheet");
    if (!sheet) return;
    const page = this.sheets.indexOf(sheet);
    const frame = sheet.getBoundingClientRect();
    const scale = frame.width / this.sizes[page][0];
    const [x, y] = [(event.clientX - frame.left) / scale, (event.clientY - frame.top) / scale];
    const hit = (this.map[page] || [])
      .filter(([left, top, right, bottom, , place]) => place && left <= x && x <= right && top <= y && y <= bottom)
      .sort((a, b) => area(a) - area(b))[0];
    if (hit) this.take(page, hit, true); else this.clear();
  }

  take(page, [left, top, right, bottom, at, place], open = false) {
    this.current = { at, place, page, rect: [left, top, right, bottom] };
    this.mark(page, [left, top, right, bottom], "chosen");
    this.chosen(this.current, open);
  }

  // Choose a value by its pointer, or what holds it.
  choose(at, scroll = true) {
    for (let name = at; name; name = name.slice(0, name.lastIndexOf("/"))) {
      for (const [page, boxes] of this.map.entries()) {
        const box = boxes.find((one) => one[4] === name);
        if (box) {
          this.take(page, box);
          if (scroll) this.reveal();
          return true;
        }
      }
    }
    return false;
  }

  step(by) {
    const all = this.map.flatMap((boxes, page) => boxes.filter((box) => box[5]).map((box) => [page, box]));
    if (!all.length) return;
    const { current } = this;
    const at = current ? all.findIndex(([page, box]) => page === current.page && box[0] === current.rect[0] && box[1] === current.rect[1] && box[4] === current.at) : -1;
    const next = all[at < 0 ? this.firstSeen(all) : Math.min(Math.max(at + by, 0), all.length - 1)];
    this.take(...next);
    this.reveal();
  }

  firstSeen(all) {
    const top = this.main.getBoundingClientRect().top;
    const page = this.sheets.findIndex((sheet) => sheet.getBoundingClientRect().bottom > top + 40);
    return Math.max(all.findIndex(([on]) => on >= page), 0);
  }

  mark(page, [left, top, right, bottom], kind) {
    this.main.querySelectorAll(".mark").forEach((old) => old.remove());
    const sheet = this.sheets[page];
    if (!sheet) return;
    const [width, height] = this.sizes[page];
    const mark = document.createElement("div");
    mark.className = `mark ${kind}`;
    mark.style.left = `${(100 * left) / width}%`;
    mark.style.top = `${(100 * top) / height}%`;
    mark.style.width = `${(100 * (right - left)) / width}%`;
    mark.style.height = `${(100 * (bottom - top)) / height}%`;
    sheet.append(mark);
  }

  reveal() { this.main.querySelector(".mark")?.scrollIntoView({ block: "center", inline: "nearest" }); }

  goTo(page) { this.sheets[page]?.scrollIntoView({ block: "start" }); }

  turn(by) {
    const top = this.main.getBoundingClientRect().top;
    const tops = this.sheets.map((sheet) => sheet.getBoundingClientRect().top - top);
    const now = Math.max(tops.findLastIndex((one) => one < 40), 0);
    this.goTo(Math.min(Math.max(now + by, 0), tops.length - 1));
  }

  clear() {
    this.current = null;
    this.main.querySelectorAll(".mark").forEach((old) => old.remove());
    this.chosen(null);
  }
}

function area([left, top, right, bottom]) { return (right - left) * (bottom - top); }
