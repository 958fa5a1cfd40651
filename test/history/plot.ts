import type { HourRow, Replay } from "./replay.ts";

const width = 960;
const panel = 150;
const gap = 34;
const left = 70;
const colours = ["#1f6feb", "#d9730d", "#2da44e", "#8250df", "#cf222e"];

/** The replay as an SVG: marks as an index, liquidations and close-outs per hour, losses, the insurance fund. */
export function historyPlot({ hours, world }: Replay, title: string): string {
  const panels = [
    lines(
      "marks, first hour = 100",
      hours,
      world.markets.map(({ symbol }, index) => ({ name: symbol, values: indexed(hours, index) })),
    ),
    bars(
      "liquidated per hour, $",
      hours,
      dollars(hours, (row) => row.liquidatedQuanta),
      colours[0] as string,
    ),
    bars(
      "closed out against winners per hour, $",
      hours,
      dollars(hours, (row) => row.deleveragedQuanta),
      colours[1] as string,
    ),
    bars(
      "losses beyond margin, $",
      hours,
      dollars(hours, (row) => row.lossQuanta),
      colours[4] as string,
    ),
    lines("insurance fund, $", hours, [{ name: "insurance", values: dollars(hours, (row) => row.insuranceQuanta) }]),
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
    const label = `<text x="${width - 60}" y="${14 * (index + 1)}" fill="${colour}">${escapeText(row.name)}</text>`;
    return `<polyline fill="none" stroke="${colour}" stroke-width="1.3" points="${points}"/>${label}`;
  });
  return frame(title, hours, most) + paths.join("");
}

function bars(title: string, hours: readonly HourRow[], values: readonly number[], colour: string): string {
  const most = Math.max(1, ...values);
  const size = Math.max(1, (width - left - 80) / hours.length);
  const rects = values.map((value, i) =>
    value === 0
      ? ""
      : `<rect x="${x(i, hours.length)}" y="${y(value, most)}" width="${size.toFixed(2)}" height="${(panel - y(value, most)).toFixed(1)}" fill="${colour}"/>`,
  );
  return frame(title, hours, most) + rects.join("");
}

function frame(title: string, hours: readonly HourRow[], most: number): string {
  const date = (index: number): string => new Date(hours[index]?.timeMs ?? 0).toISOString().slice(0, 10);
  const right = width - 80;
  return [
    `<text x="${left}" y="-5" font-weight="bold">${escapeText(title)}</text>`,
    `<path d="M${left} 0V${panel}H${right}" fill="none" stroke="#999"/>`,
    `<text x="${left - 6}" y="10" text-anchor="end">${most.toLocaleString("en", { maximumFractionDigits: 0 })}</text>`,
    `<text x="${left - 6}" y="${panel}" text-anchor="end">0</text>`,
    `<text x="${left}" y="${panel + 14}">${date(0)}</text>`,
    `<text x="${right}" y="${panel + 14}" text-anchor="end">${date(hours.length - 1)}</text>`,
  ].join("");
}

const x = (index: number, count: number): number =>
  Number((left + ((width - left - 80) * index) / Math.max(1, count - 1)).toFixed(1));
const y = (value: number, most: number): number => Number((panel - (panel * value) / most).toFixed(1));
const escapeText = (text: string): string => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
