/**
 * Builds an element. Text only ever becomes a text node, so nothing that comes from a chain or a member can become markup.
 * @param {string} tag @param {Record<string, string>} attributes @param {...(Node | string | null)} children
 */
export function element(tag, attributes, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** The same for drawings. */
export function drawing(tag, attributes, ...children) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  for (const child of children) {
    if (child !== null && child !== undefined) node.append(child instanceof Node ? child : String(child));
    node.restDigits = Math.max(node.restDigits ?? 0, child?.restDigits ?? 0);
  }
  return node;
}

/** Lines below each other in one cell. */
export function stack(...items) {
  return group("lines", ...items.map((item) => element("div", {}, item)));
}

/** A run of text or elements in one element. */
export function group(kind, ...children) {
  return element("span", { class: kind }, ...children);
}

/** A small rounded label; what it stands for in its title. */
export function chip(text, tone, title = "") {
  return element("span", title === "" ? { class: `chip ${tone}` } : { class: `chip ${tone}`, title }, text);
}

/** An id cut in the middle, whole in its title. */
export function identifier(id, shown) {
  return element("span", { class: "code", title: String(id ?? "") }, shown);
}

/** A printed amount: the decimals beyond the second stand back, or are only in its title where room is short; then the unit. */
export function money(text, unit) {
  const [, near = text, rest = ""] = /^([^.]*\.\d{2})(\d+)$/.exec(text) ?? [];
  const further = group("rest", rest);
  further.restDigits = rest.length;
  return element(
    "span",
    rest === "" ? { class: "money" } : { class: "money", title: text },
    near,
    further,
    unit === "" ? null : group("unit", ` ${unit}`),
  );
}

/** A bar that is filled to so many percent. */
export function bar(filledPercent, tone, title) {
  const width = Math.min(Math.max(filledPercent, 0), 100);
  return drawing(
    "svg",
    { class: "bar", viewBox: "0 0 100 6", width: "72", height: "6", preserveAspectRatio: "none", role: "img" },
    drawing("title", {}, title),
    drawing("rect", { class: "track", width: "100", height: "6", rx: "3" }),
    drawing("rect", { class: `fill ${tone}`, width: String(width), height: "6", rx: "3" }),
  );
}

/** A column of a table. */
export function text(title, cell) {
  return { title, cell };
}

/** A column of numbers; a shared unit is shown once above the list, and beside each number on narrow screens. */
export function number(title, cell, unit = "") {
  return { title, number: true, unit, cell };
}

/** The class of numbers below each other: they leave room so that their decimal points are below each other too. */
export function numberClass(cells) {
  const most = Math.min(Math.max(0, ...cells.map((cell) => cell?.restDigits ?? 0)), 6);
  return most === 0 ? "number" : `number rest-${most}`;
}

/**
 * A table, or a word when there is nothing to show. Every cell knows its column's title, which narrow screens show.
 * @param {{ title: string, number?: boolean, unit?: string, cell: (row: any) => Node | string }[]} columns
 */
export function table(columns, rows, emptyText) {
  if (!rows || rows.length === 0) return element("div", { class: "empty" }, emptyText);
  const shown = columns.map((column) => {
    const cells = rows.map((row) => column.cell(row));
    const unit = column.unit ? `, ${column.unit}` : "";
    return {
      title: column.title,
      full: `${column.title}${unit}`,
      cells,
      look: column.number ? { class: numberClass(cells) } : {},
    };
  });
  const head = element("tr", {}, ...shown.map(({ title, look }) => element("th", look, title)));
  const body = rows.map((_row, index) =>
    element(
      "tr",
      {},
      ...shown.map(({ full, look, cells }) => element("td", { ...look, "data-title": full }, cells[index])),
    ),
  );
  return element("table", {}, element("thead", {}, head), element("tbody", {}, ...body));
}
