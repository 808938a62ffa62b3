"use strict";
(() => {
  const byId = (id) => document.getElementById(id);

  // The table: filters and sorting.
  const table = byId("table");
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const text = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const value = (id) => (byId(id) ? byId(id).value : "");

  const filter = () => {
    const words = value("find").toLowerCase().split(/\s+/).filter(Boolean);
    const verdict = value("verdict");
    const arm = value("arm");
    const period = value("period");
    const headlines = byId("headlines").checked;
    let shown = 0;
    for (const row of rows) {
      row.hidden = (period && row.dataset.period !== period) || (verdict && row.dataset.verdict !== verdict) || (arm && row.dataset.arm !== arm)
        || (headlines && !("headline" in row.dataset)) || !words.every((word) => text.get(row).includes(word));
      shown += row.hidden ? 0 : 1;
    }
    byId("shown").value = shown + " of " + rows.length + " rows";
  };

  // what has no number comes last in both orders
  const number = (cell, sign) => (cell.dataset.value ? Number(cell.dataset.value) : sign * Infinity);

  const sort = (head) => {
    const column = head.cellIndex;
    const numeric = head.dataset.sort === "number";
    const first = numeric ? "descending" : "ascending";
    const second = numeric ? "ascending" : "descending";
    const order = head.getAttribute("aria-sort") === first ? second : first;
    const sign = order === "ascending" ? 1 : -1;
    for (const each of head.parentNode.cells) each.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", order);
    const compare = numeric
      ? (a, b) => number(a, sign) - number(b, sign) || 0
      : (a, b) => a.textContent.localeCompare(b.textContent);
    rows.sort((a, b) => sign * compare(a.cells[column], b.cells[column]));
    body.append(...rows);
  };

  for (const head of table.tHead.rows[0].cells) {
    const button = head.querySelector("button");
    if (button) button.addEventListener("click", () => sort(head));
  }
  document.querySelector(".filters").addEventListener("input", filter);
  document.querySelector(".filters").addEventListener("submit", (event) => event.preventDefault());
  filter();

  // Figures: the values under the pointer, or at the place the arrow keys have reached.
  const tip = byId("tip");

  const read = (mark) => ({
    box: mark.dataset.box.split(",").map(Number),
    stops: mark.dataset.stops.split("\n").filter(Boolean).map((line) => {
      const [x, y, at, ...lines] = line.split("\t");
      return { x: Number(x), y: Number(y), at, lines };
    }),
  });

  const tell = (paper, svg, panel, stop) => {
    const frame = svg.getBoundingClientRect();
    const scale = frame.width / svg.viewBox.baseVal.width;
    tip.replaceChildren();
    const head = document.createElement("b");
    head.textContent = stop.at;
    tip.append(head);
    for (const line of stop.lines) {
      const row = document.createElement("span");
      row.textContent = line;
      tip.append(row);
    }
    tip.hidden = false;
    const left = frame.left + stop.x * scale + 14;
    tip.style.left = Math.max(4, Math.min(left, innerWidth - tip.offsetWidth - 8)) + "px";
    tip.style.top = Math.max(4, Math.min(frame.top + stop.y * scale, innerHeight - tip.offsetHeight - 8)) + "px";
    let cross = paper.querySelector(".cross");
    if (!cross) {
      cross = document.createElement("div");
      cross.className = "cross";
      paper.append(cross);
    }
    cross.hidden = false;
    cross.style.left = stop.x * scale + "px";
    cross.style.top = panel.box[1] * scale + "px";
    cross.style.height = panel.box[3] * scale + "px";
  };

  for (const figure of document.querySelectorAll("figure")) {
    const paper = figure.querySelector(".paper");
    const svg = paper.querySelector("svg");
    const panels = Array.from(paper.querySelectorAll("i[data-box]"), read).filter((panel) => panel.stops.length > 0);
    let panelAt = 0;
    let stopAt = -1;
    const quiet = () => {
      tip.hidden = true;
      const cross = paper.querySelector(".cross");
      if (cross) cross.hidden = true;
    };
    paper.addEventListener("pointermove", (event) => {
      const frame = svg.getBoundingClientRect();
      const scale = frame.width / svg.viewBox.baseVal.width;
      const x = (event.clientX - frame.left) / scale;
      const y = (event.clientY - frame.top) / scale;
      const panel = panels.find((each) => x >= each.box[0] - 8 && x <= each.box[0] + each.box[2] + 8
        && y >= each.box[1] - 8 && y <= each.box[1] + each.box[3] + 8);
      if (!panel) return quiet();
      // along years only the year counts; elsewhere the nearest in the plane
      const years = panel.stops.every((stop) => /^\d{4}$/.test(stop.at));
      const far = (stop) => Math.hypot(stop.x - x, years ? 0 : stop.y - y);
      tell(paper, svg, panel, panel.stops.reduce((a, b) => (far(b) < far(a) ? b : a)));
    });
    paper.addEventListener("pointerleave", quiet);
    figure.addEventListener("blur", quiet);
    figure.addEventListener("keydown", (event) => {
      const along = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const across = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape") return quiet();
      if (!along && !across || panels.length === 0) return undefined;
      event.preventDefault();
      if (across && panels.length > 1) {
        panelAt = (panelAt + across + panels.length) % panels.length;
        stopAt = Math.max(0, Math.min(stopAt, panels[panelAt].stops.length - 1));
      } else {
        stopAt = Math.max(0, Math.min(stopAt + (along || across), panels[panelAt].stops.length - 1));
      }
      return tell(paper, svg, panels[panelAt], panels[panelAt].stops[stopAt]);
    });
  }

  // On paper everything is open.
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((each) => { each.open = true; }));
})();
