import type { Replay } from "./replay.ts";
import type { HourRow } from "./tally.ts";

const width = 1020;
const panel = 130;
const gap = 36;
const left = 80;
/** Room for names on the right. */
const keys = 112;
const colours = ["#1f6feb", "#d9730d", "#2da44e", "#8250df", "#cf222e"];

/** Layers of the waterfall in their order, each in its colour. */
const layers = [
  ["defaulter-contribution", "#8250df"],
  ["house-capital", "#1f6feb"],
  ["insurance", "#2da44e"],
  ["default-fund", "#d9a90d"],
  ["assessments", "#d9730d"],
  ["gains-haircut", "#cf222e"],
  ["tear-up", "#6e1a22"],
] as const;

/** The replay as an SVG: marks, liquidations, auction prices, close-outs, who paid for losses, the insurance fund. */
export function historyPlot({ hours, world }: Replay, title: string): string {
  const indices = world.markets.map(({ symbol }, index) => ({ name: symbol, values: indexed(hours, index) }));
  const insurance = dollars(hours, (row) => row.insuranceQuanta);
  const panels = [
    lines("marks, first hour = 100", hours, indices),
    bars(
      "liquidated per hour, $",
      hours,
      dollars(hours, (row) => row.liquidatedQuanta),
      colours[0] as string,
    ),
    ranges("auction prices: distance from the mark, % (least to most in the hour)", hours),
    bars(
      "closed out against winners per hour, $",
      hours,
      dollars(hours, (row) => row.deleveragedQuanta),
      colours[1] as string,
    ),
    stacks("losses beyond margin per hour, $, by who paid", hours),
    lines("insurance fund, $", hours, [{ name: "insurance", values: insurance }]),
  ];
  const height = panels.length * (panel + gap) + 60;
  const body = panels.map(
    (content, index) => `<g transform="translate(0 ${50 + index * (panel + gap)})">${content}</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="24" font-size="16">${escapeText(title)}</text>`,
    ...body,
    "</svg>\n",
  ].join("\n");
}

interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

function indexed(hours: readonly HourRow[], market: number): number[] {
  const first = Number(hours[0]?.marks[market] ?? 1n);
  return hours.map((row) => (100 * Number(row.marks[market] ?? 0n)) / first);
}

function dollars(hours: readonly HourRow[], pick: (row: HourRow) => bigint): number[] {
  return hours.map((row) => Number(pick(row)) / 1e6);
}

function lines(title: string, hours: readonly HourRow[], series: readonly Series[]): string {
  const most = Math.max(1, ...series.flatMap((row) => row.values));
  const paths = series.map((row, index) => {
    const points = row.values.map((value, i) => `${x(i, hours.length)},${y(value, most)}`).join(" ");
    const colour = colours[index % colours.length];
    const label = `<text x="${width - keys + 8}" y="${14 * (index + 1)}" fill="${colour}">${escapeText(row.name)}</text>`;
    return `<polyline fill="none" stroke="${colour}" stroke-width="1.3" points="${points}"/>${label}`;
  });
  return frame(title, hours, most) + paths.join("");
}

function bars(title: string, hours: readonly HourRow[], values: readonly number[], colour: string): string {
  const most = Math.max(1, ...values);
  const size = Math.max(1, (width - left - keys) / hours.length);
  const rects = values.map((value, i) =>
    value === 0
      ? ""
      : `<rect x="${x(i, hours.length)}" y="${y(value, most)}" width="${size.toFixed(2)}" height="${(panel - y(value, most)).toFixed(1)}" fill="${colour}"/>`,
  );
  return frame(title, hours, most) + rects.join("");
}

/** From the least to the most discount of each hour, as an upright line. */
function ranges(title: string, hours: readonly HourRow[]): string {
  const percent = (ppm: bigint): number => Number(ppm) / 1e4;
  const most = Math.max(1, ...hours.map(({ discounts }) => percent(discounts?.mostPpm ?? 0n)));
  const marks = hours.map(({ discounts }, i) => {
    if (discounts === null) return "";
    const [from, to] = [y(percent(discounts.leastPpm), most), y(percent(discounts.mostPpm), most)];
    const at = x(i, hours.length);
    return `<path d="M${at} ${Math.min(from + 1, panel)}V${to}" stroke="${colours[2]}" stroke-width="1.5"/>`;
  });
  return frame(title, hours, most) + marks.join("");
}

/** What each layer of the waterfall paid, one upon the other, with a key of those that paid at all. */
function stacks(title: string, hours: readonly HourRow[]): string {
  const paid = (row: HourRow, layer: string): number => Number(row.layers.get(layer) ?? 0n) / 1e6;
  const most = Math.max(1, ...hours.map((row) => layers.reduce((sum, [layer]) => sum + paid(row, layer), 0)));
  const rects = hours.flatMap((row, i) => {
    let below = 0;
    return layers.map(([layer, colour]) => {
      const value = paid(row, layer);
      if (value <= 0) return "";
      const bottom = y(below, most);
      below += value;
      const top = y(below, most);
      return `<rect x="${x(i, hours.length)}" y="${top}" width="3" height="${(bottom - top).toFixed(1)}" fill="${colour}"/>`;
    });
  });
  const used = layers.filter(([layer]) => hours.some((row) => paid(row, layer) > 0));
  const key = used.map(
    ([layer, colour], index) =>
      `<text x="${width - keys + 8}" y="${14 * (index + 1)}" font-size="9" fill="${colour}">${layer}</text>`,
  );
  return frame(title, hours, most) + rects.join("") + key.join("");
}

function frame(title: string, hours: readonly HourRow[], most: number): string {
  const right = width - keys;
  const days = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const index = Math.round(part * (hours.length - 1));
    const date = new Date(hours[index]?.timeMs ?? 0).toISOString().slice(0, 10);
    const anchor = part === 0 ? "start" : part === 1 ? "end" : "middle";
    return `<text x="${x(index, hours.length)}" y="${panel + 14}" text-anchor="${anchor}">${date}</text>`;
  });
  return [
    `<text x="${left}" y="-5" font-weight="bold">${escapeText(title)}</text>`,
    `<path d="M${left} 0V${panel}H${right}" fill="none" stroke="#999"/>`,
    `<text x="${left - 6}" y="10" text-anchor="end">${most.toLocaleString("en", { maximumFractionDigits: most < 1_000 ? 1 : 0 })}</text>`,
    `<text x="${left - 6}" y="${panel}" text-anchor="end">0</text>`,
    ...days,
  ].join("");
}

const x = (index: number, count: number): number =>
  Number((left + ((width - left - keys) * index) / Math.max(1, count - 1)).toFixed(1));
const y = (value: number, most: number): number => Number((panel - (panel * value) / most).toFixed(1));
const escapeText = (text: string): string => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
