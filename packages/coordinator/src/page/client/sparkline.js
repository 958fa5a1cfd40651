import { drawing } from "./element.js";

const width = 120;
const height = 24;
const kept = 120;
const series = new Map();

/** Records one value of a series; repeated values count once. */
export function record(name, value) {
  const values = series.get(name) ?? [];
  if (values[values.length - 1] !== value) values.push(value);
  if (values.length > kept) values.shift();
  series.set(name, values);
}

/** The recorded values as a line; empty until there are two. */
export function sparkline(name) {
  const values = series.get(name) ?? [];
  const picture = drawing("svg", {
    width: String(width),
    height: String(height),
    role: "img",
    "aria-label": "recent marks",
  });
  if (values.length < 2) return picture;
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const points = values.map((value, index) => {
    const x = (index / (values.length - 1)) * (width - 4) + 2;
    const y = height - 3 - ((value - low) / span) * (height - 6);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  picture.append(drawing("polyline", { class: "spark", points: points.join(" ") }));
  return picture;
}
