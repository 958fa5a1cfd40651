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
  }
  return node;
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

/** A printed amount: the decimals beyond the second are there, but stand back; then the unit. */
export function money(text, unit) {
  const [, near = text, rest = ""] = /^([^.]*\.\d{2})(\d+)$/.exec(text) ?? [];
  return group(
    "money",
    near,
    rest === "" ? null : group("quiet", rest),
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

/** A column of numbers. */
export function number(title, cell) {
  return { title, number: true, cell };
}

/**
 * A table, or a word when there is nothing to show. Every cell knows its column's title, which narrow screens show.
 * @param {{ title: string, number?: boolean, cell: (row: any) => Node | string }[]} columns
 */
export function table(columns, rows, emptyText) {
  if (!rows || rows.length === 0) return element("div", { class: "empty" }, emptyText);
  const align = (column) => (column.number ? { class: "number" } : {});
  const head = element("tr", {}, ...columns.map((column) => element("th", align(column), column.title)));
  const body = rows.map((row) =>
    element(
      "tr",
      {},
      ...columns.map((column) => element("td", { ...align(column), "data-title": column.title }, column.cell(row))),
    ),
  );
  return element("table", {}, element("thead", {}, head), element("tbody", {}, ...body));
}
