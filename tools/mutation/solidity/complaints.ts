import { closeMark, openMark } from "./schemata.ts";
import type { Complaint } from "./tree.ts";

/**
 * The mutants that the compiler's errors are about: those around the place of an error, else the ones inside it.
 * @param made what `withMutants` made
 */
export function mutantsOfComplaints(made: ReadonlyMap<string, string>, complaints: readonly Complaint[]): Set<number> {
  const guilty = new Set<number>();
  for (const { file, start, end, message } of complaints) {
    const text = made.get(file) ?? "";
    const spans = [...text.matchAll(/\/\*<(\d+)\*\//g)].map((match) => {
      const number = Number(match[1]);
      return { number, open: match.index, close: text.indexOf(closeMark(number), match.index) };
    });
    const around = spans.filter(({ open, close }) => open < start + 1 && end <= close + closeMark(0).length);
    const inside = spans.filter(({ open, close }) => start <= open && close <= end);
    const near = around.length > 0 ? around.slice(-1) : inside;
    const found =
      near.length > 0
        ? near
        : spans.filter(
            ({ close }) => isInFunctionOf(text, start, close) && assigns(text, close, text.slice(start, end)),
          );
    if (found.length === 0) throw new Error(`${file}: ${message}: ${text.slice(start, end)}`);
    for (const { number } of found) guilty.add(number);
  }
  return guilty;
}

function isInFunctionOf(text: string, place: number, other: number): boolean {
  return other > text.lastIndexOf("function ", place) && other < text.indexOf("\n    }", place);
}

/** Whether a removed statement is the one that sets a variable; for errors about a variable that is never set. */
function assigns(text: string, close: number, declaration: string): boolean {
  const name = /\w+$/.exec(declaration)?.[0];
  const statement = text.slice(close, text.indexOf(";", close));
  return name !== undefined && new RegExp(`else \\{${name} = `).test(statement);
}

/** Whether a text has a mutant inside. */
export const hasMutant = (text: string, number: number): boolean => text.includes(openMark(number));
