"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const FILTERS = ["severity", "family", "rule", "agreement", "field", "unit", "standing"];
  const NONE = "-"; // in a filter: what has no agreement, no field, or all parties for its unit
  const NOBODY = "?"; // in a filter: what nobody is known for
  const CHUNK = 50;
  const root = document.documentElement;
  const first = root.lang;
  const state = {};
  const unfolded = new Set();
  const folded = new Map();

  /* Words */

  const said = (text) => (Array.isArray(text) ? text[root.lang === "vi" ? 0 : 1] : text);
  const say = (text) => said(typeof text === "number" ? data.texts[text] : text);
  const number = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, root.lang === "vi" ? "." : ",");

  /** Called with the key as it stands here: the page carries the words that are asked for so. */
  function word(key, ...filled) {
    const shown = (value) => (typeof value === "number" ? number(value) : value);
    return say(data.words[key]).replace(/\{(\d)\}/g, (slot, at) => shown(filled[at]));
  }

  function name(kind, finding) {
    const id = value(kind, finding);
    return say(data[kind][id] ?? id);
  }

  /** As names are folded in the reports: "Cần Thơ" and "can tho" are one. */
  function fold(text) {
    const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐðÐ]/g, "d");
    return plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }

  /* Elements: texts of reports come in as text, never as markup. */

  function element(tag, attributes, ...content) {
    const made = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) {
      made.setAttribute(key, value);
    }
    made.append(...content.filter((part) => part !== undefined));
    return made;
  }

  /* Which findings are shown */

  function value(filter, finding) {
    if (filter === "family") {
      return finding.rule.split("/")[0];
    }
    return finding[filter] ?? (filter === "unit" && !finding.agreement ? NOBODY : NONE);
  }

  function passes(finding) {
    if (!state.standing && finding.standing === "waived") {
      return false;
    }
    const asked = FILTERS.filter((filter) => state[filter] && state[filter] !== "every");
    return asked.every((filter) => value(filter, finding) === state[filter]) && says(finding, fold(state.q));
  }

  function says(finding, sought) {
    return sought === "" || searchable(finding).includes(" " + sought);
  }

  /** All that a reader of either language may look for, folded once. */
  function searchable(finding) {
    if (!folded.has(finding)) {
      const both = (text) => [].concat(typeof text === "number" ? data.texts[text] : text ?? []);
      const named = ["severity", "rule", "agreement", "field", "unit"].flatMap((kind) =>
        both(data[kind][value(kind, finding)]));
      const read = finding.evidence.flatMap((place) => [place.workbook, place.value].flatMap(both));
      const answered = Object.values(finding.answer ?? {}).flatMap(both);
      const all = [finding.id, finding.rule, ...both(finding.message), ...both(finding.remedy)];
      folded.set(finding, " " + fold([...all, ...named, ...read, ...answered].join(" | ")));
    }
    return folded.get(finding);
  }

  /** Consequences lie under their cause where that is shown too and not waived; findings of one gap under the first. */
  function nested(findings) {
    const heads = new Map();
    const gaps = new Map();
    for (const finding of findings) {
      if (!finding.causedBy && finding.standing !== "waived") {
        heads.set(finding.id, alone(finding));
      }
    }
    const entries = [];
    for (const finding of findings) {
      const head = heads.get(finding.causedBy) ?? gaps.get(gapOf(finding));
      if (head) {
        (finding.causedBy ? head.consequences : head.alike).push(finding);
      } else {
        const entry = heads.get(finding.id) ?? alone(finding);
        entries.push(entry);
        if (gapOf(finding)) {
          gaps.set(gapOf(finding), entry);
        }
      }
    }
    return entries;
  }

  /** What findings have in common that come from one column that a table lacks. */
  function gapOf(finding) {
    const { gap, rule, severity, agreement, unit, standing } = finding;
    return gap && standing !== "waived" && !finding.causedBy
      ? [gap.table, gap.column, rule, severity, agreement, unit].join("|")
      : undefined;
  }

  /* One finding */

  function folding(key, attributes, summary, body) {
    const details = element("details", attributes, summary);
    const build = () => details.childElementCount > 1 || details.append(body());
    details.addEventListener("toggle", () => {
      if (details.open) {
        unfolded.add(key);
        build();
      } else {
        unfolded.delete(key);
      }
    });
    if (unfolded.has(key)) {
      build();
      details.open = true;
    }
    return details;
  }

  const alone = (finding) => ({ finding, consequences: [], alike: [] });

  function entry({ finding, consequences, alike }) {
    const late = finding.daysLate > 0 ? word("dashboard.late", finding.daysLate) : undefined;
    const known = ["unit", "agreement", "field"].filter((kind) => finding[kind] || (kind === "unit" && finding.agreement));
    const meta = [...known.map((kind) => name(kind, finding)), late, name("standing", finding)];
    const badge = element("span", { class: "badge " + finding.severity }, name("severity", finding));
    const gap = alike.length > 0
      ? element("span", { class: "gap" }, word("message.gap", say(finding.gap.sheet), say(finding.gap.column),
        alike.length + 1, alike.length))
      : undefined;
    const text = element("span", { class: "text" }, say(finding.message), gap ?? "",
      element("span", { class: "meta" }, meta.filter(Boolean).join(" · ")));
    return element("li", {}, folding(finding.id, {}, element("summary", {}, badge, text),
      () => body(finding, consequences, alike)));
  }

  function body(finding, consequences, alike) {
    const made = element("div", { class: "body" }, facts(finding));
    if (finding.evidence.length > 0) {
      made.append(evidence(finding));
    }
    if (consequences.length > 0) {
      made.append(under(finding.id + ">", word("dashboard.consequences", consequences.length), consequences));
    }
    if (alike.length > 0) {
      made.append(under(finding.id + "=", word("dashboard.alike", alike.length), alike));
    }
    return made;
  }

  function under(key, words, findings) {
    const summary = element("summary", {}, element("span", {}, words));
    return folding(key, { class: "consequences" }, summary, () =>
      element("ol", { class: "list" }, ...findings.map((one) => entry(alone(one)))));
  }

  function facts(finding) {
    const answer = finding.answer ?? {};
    const rows = [
      [word("dashboard.todo"), say(finding.remedy)],
      [word("head.expected"), say(finding.expected)],
      [word("head.actual"), say(finding.actual)],
      [word("head.basis"), say(data.basis[finding.rule])],
      [word("head.rule"), name("rule", finding) + " (" + finding.rule + ")"],
      [word("head.firstSeen"), say(finding.firstSeen)],
      [word("head.id"), finding.id],
      [word("head.explanation"), say(answer.explanation)],
      [word("dashboard.answerRemedy"), say(answer.remedy)],
      [word("head.answeredBy"), say(answer.answeredBy)],
      [word("head.answeredOn"), say(answer.answeredOn)],
      [word("head.verdict"), say(answer.verdict)],
      [word("head.until"), say(answer.until)],
      [word("dashboard.since"), say(answer.since)],
    ];
    const list = element("dl", {});
    for (const [term, text] of rows.filter((row) => row[1])) {
      list.append(element("dt", {}, term), element("dd", {}, text));
    }
    if (finding.causedBy) {
      list.append(element("dt", {}, word("dashboard.cause")),
        element("dd", {}, word("dashboard.consequenceOf", finding.causedBy)));
    }
    return list;
  }

  function evidence(finding) {
    const heads = [word("head.workbook"), word("head.sheet"), word("head.cell"), word("head.value"),
      word("head.link")].map((head) => element("th", { scope: "col" }, head));
    const rows = finding.evidence.map((place) => element("tr", {},
      element("td", {}, say(place.workbook)),
      element("td", {}, say(place.sheet) ?? ""),
      element("td", {}, place.cell ?? ""),
      element("td", {}, say(place.value) ?? ""),
      element("td", {}, link(place) ?? "")));
    if (finding.morePlaces) {
      rows.push(element("tr", {},
        element("td", { colspan: 5 }, word("dashboard.morePlaces", finding.morePlaces))));
    }
    return element("div", { class: "scroll", role: "region", tabindex: 0, "aria-label": word("dashboard.places") },
      element("table", { class: "evidence" }, element("caption", {}, word("dashboard.places")),
        element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...rows)));
  }

  /** A file may bear a name that a browser would take for a scheme. */
  function link(place) {
    const file = say(place.file);
    if (!file || (/^[a-z][a-z\d+.-]*:/i.test(file) && !file.startsWith("file:"))) {
      return undefined;
    }
    const text = place.cell ? word("link.open", place.cell) : word("link.openFile");
    return element("a", { href: file + (place.place ?? "") }, text);
  }

  /* A list that grows by chunks */

  function draw(list, more, entries, length) {
    list.replaceChildren(...entries.slice(0, length).map(entry));
    const left = entries.length - length;
    more.hidden = left <= 0;
    more.textContent = word("dashboard.more", Math.min(CHUNK, left), left);
    more.nextElementSibling.textContent = left > 0 ? word("dashboard.notPrinted", left) : "";
    more.onclick = () => {
      draw(list, more, entries, length + CHUNK);
      list.children[length].querySelector("summary").focus();
    };
  }

  function show() {
    const matching = data.findings.filter(passes);
    const entries = nested(matching);
    const under = matching.length - entries.length;
    document.getElementById("matching").textContent = matching.length === 0
      ? word("dashboard.nothing")
      : under > 0 ? word("dashboard.matchingFolded", matching.length, under) : word("dashboard.matching", matching.length);
    draw(document.getElementById("list"), document.getElementById("list-more"), entries, CHUNK);
  }

  /* Filters, and the address that keeps them */

  function choices(filter) {
    if (filter === "standing") {
      const named = Object.entries(data.standing).map(([id, text]) => [id, say(text)]);
      return [["", word("dashboard.standingOpen")], ...named, ["every", word("dashboard.every")]];
    }
    const met = new Set(data.findings.map((finding) => value(filter, finding)));
    const ids = Object.keys(data[filter]).filter((id) => met.has(id) || id === state[filter]);
    const named = ids
      .filter((id) => filter !== "rule" || !state.family || id.startsWith(state.family + "/"))
      .map((id) => [id, say(data[filter][id])]);
    return [["", word("dashboard.every")], ...named];
  }

  function choose(filter, label) {
    const options = choices(filter).map(([id, text]) => {
      const option = element("option", { value: id }, text);
      option.selected = id === state[filter];
      return option;
    });
    const select = element("select", { name: filter }, ...options);
    select.addEventListener("change", () => {
      state[filter] = select.value;
      if (filter === "family") {
        state.rule = "";
        form();
        document.querySelector("#filters [name=family]").focus();
      }
      changed();
    });
    return element("label", {}, label, select);
  }

  function form() {
    const search = element("input", { type: "search", name: "q", autocomplete: "off", "aria-describedby": "hint" });
    search.value = state.q;
    search.addEventListener("input", () => {
      state.q = search.value;
      changed();
    });
    const reset = element("button", { type: "button" }, word("dashboard.reset"));
    reset.addEventListener("click", () => {
      read("");
      form();
      changed();
      document.querySelector("#filters [name=q]").focus();
    });
    const filters = document.getElementById("filters");
    filters.replaceChildren(
      element("div", { class: "wide" }, element("label", {}, word("dashboard.search"), search),
        element("span", { id: "hint", class: "hint" }, word("dashboard.searchHint"))),
      choose("severity", word("head.severity")),
      choose("family", word("head.family")),
      choose("rule", word("head.rule")),
      choose("agreement", word("head.agreement")),
      choose("field", word("head.field")),
      choose("unit", word("head.unit")),
      choose("standing", word("head.standing")),
      reset);
    filters.hidden = false;
  }

  function read(address) {
    const asked = new URLSearchParams(address);
    [...FILTERS, "q"].forEach((filter) => (state[filter] = asked.get(filter) ?? ""));
    if (asked.has("lang")) {
      root.lang = asked.get("lang") === "en" ? "en" : "vi";
    }
  }

  function changed() {
    const kept = new URLSearchParams();
    [...FILTERS, "q"].filter((filter) => state[filter]).forEach((filter) => kept.set(filter, state[filter]));
    if (root.lang !== first) {
      kept.set("lang", root.lang);
    }
    const address = kept.toString();
    history.replaceState(null, "", "#" + address);
    show();
  }

  /** Draws all that the script has to say, anew in another language. */
  function speak() {
    const other = document.getElementById("other-language");
    other.textContent = word("dashboard.other");
    other.hidden = false;
    document.title = say(data.title);
    form();
    draw(document.getElementById("trial-list"), document.getElementById("trial-more"), nested(data.trial), CHUNK);
  }

  function goTo(target) {
    target.tabIndex = -1;
    target.focus();
    target.scrollIntoView();
  }

  document.getElementById("other-language").addEventListener("click", () => {
    root.lang = root.lang === "vi" ? "en" : "vi";
    speak();
    changed();
  });
  document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());

  /* Links within the page would put their own names in the place of the filters. */
  document.addEventListener("click", (event) => {
    const address = event.target.closest("a")?.getAttribute("href");
    if (!address?.startsWith("#") || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (address.includes("=")) {
      read(address.slice(1));
      form();
      changed();
    }
    goTo(document.getElementById(address.includes("=") ? "findings-heading" : address.slice(1)));
  });
  window.addEventListener("hashchange", () => {
    read(location.hash.slice(1));
    speak();
    changed();
  });

  const asked = location.hash.slice(1);
  read(asked.includes("=") ? asked : "");
  speak();
  show();
  if ([...FILTERS, "q"].some((filter) => state[filter])) {
    document.getElementById("findings").scrollIntoView();
  }
})();
