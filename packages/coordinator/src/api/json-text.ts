/** JSON with bigints as decimal strings and dates as ISO text: the form of every answer. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === "bigint" ? item.toString() : item)) ?? "null";
}

/** Rows that are written without a pause for others. */
const sliceRows = 500;

/**
 * The same text. The event loop runs between slices of a long list, such as the effects of ten thousand trades.
 * @param value must not change in between
 */
export async function jsonTextInSlices(value: unknown): Promise<string> {
  if (!isRecord(value) || !Object.values(value).some(isLong)) return jsonText(value);
  const fields: string[] = [];
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    fields.push(`${JSON.stringify(key)}:${isLong(item) ? await listText(item) : jsonText(item)}`);
  }
  return `{${fields.join(",")}}`;
}

async function listText(rows: readonly unknown[]): Promise<string> {
  const slices: string[] = [];
  let slice: unknown[] = [];
  const write = (): void => {
    if (slice.length > 0) slices.push(jsonText(slice).slice(1, -1));
    slice = [];
  };
  for (const row of rows) {
    slice.push(row);
    if (slice.length < sliceRows) continue;
    write();
    await new Promise(setImmediate);
  }
  write();
  return `[${slices.join(",")}]`;
}

const isLong = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > sliceRows;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("toJSON" in value);
