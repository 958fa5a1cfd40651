import { IsthmusError } from "@isthmus/protocol";

/** A JSON object with unchecked fields, and its path in the file. */
export interface UncheckedRecord {
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Checks that a JSON value is an object.
 * @throws INPUT_INVALID naming the path
 */
export function recordOf(value: unknown, path: string): UncheckedRecord {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(path, "an object", value);
  return { path, fields: value as Readonly<Record<string, unknown>> };
}

/** The object in a field. @throws INPUT_INVALID */
export function recordAt(record: UncheckedRecord, name: string): UncheckedRecord {
  return recordOf(record.fields[name], `${record.path}.${name}`);
}

/** The list of objects in a field. @throws INPUT_INVALID */
export function recordsAt(record: UncheckedRecord, name: string): UncheckedRecord[] {
  return listAt(record, name).map((item, at) => recordOf(item, `${record.path}.${name}[${at}]`));
}

/** The list in a field. @throws INPUT_INVALID */
function listAt(record: UncheckedRecord, name: string): readonly unknown[] {
  const value = record.fields[name];
  if (!Array.isArray(value)) throw wrong(`${record.path}.${name}`, "a list", value);
  return value;
}

/** The finite number in a field. @throws INPUT_INVALID */
export function numberAt(record: UncheckedRecord, name: string): number {
  const value = record.fields[name];
  if (typeof value !== "number" || !Number.isFinite(value)) throw wrong(`${record.path}.${name}`, "a number", value);
  return value;
}

/** The boolean in a field; 0 and 1 are accepted. @throws INPUT_INVALID */
export function booleanAt(record: UncheckedRecord, name: string): boolean {
  const value = record.fields[name];
  if (value === true || value === 1) return true;
  if (value === false || value === 0) return false;
  throw wrong(`${record.path}.${name}`, "true or false", value);
}

/** The string in a field. @throws INPUT_INVALID */
export function textAt(record: UncheckedRecord, name: string): string {
  const value = record.fields[name];
  if (typeof value !== "string") throw wrong(`${record.path}.${name}`, "a string", value);
  return value;
}

function wrong(field: string, expected: string, value: unknown): IsthmusError {
  const found = value === null ? "null" : Array.isArray(value) ? "list" : typeof value;
  return new IsthmusError("INPUT_INVALID", { field, expected, found });
}
