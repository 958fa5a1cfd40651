/** Lines of a text by what they hold. */
export interface LineCount {
  /** Lines with nothing but a comment. */
  readonly comment: number;
  /** Lines with code, with a comment behind it or not. */
  readonly code: number;
}

/** Counts comment and code lines of TypeScript, Solidity or C; empty lines count as neither. */
export function countLines(text: string): LineCount {
  let comment = 0;
  let code = 0;
  let inBlock = false;
  for (const line of text.split("\n")) {
    let rest = line.trim();
    if (rest === "") continue;
    let hasCode = false;
    while (rest !== "") {
      if (inBlock) {
        const end = rest.indexOf("*/");
        inBlock = end < 0;
        rest = end < 0 ? "" : rest.slice(end + 2).trim();
      } else if (rest.startsWith("//")) {
        rest = "";
      } else if (rest.startsWith("/*")) {
        inBlock = true;
        rest = rest.slice(2);
      } else {
        hasCode = true;
        // A comment behind code opens a block only outside of a string; none of ours is split like that.
        rest = "";
      }
    }
    if (hasCode) code++;
    else comment++;
  }
  return { comment, code };
}

/** The share of comment lines in several texts, in percent. */
export function commentPercent(texts: readonly string[]): number {
  const counts = texts.map(countLines);
  const comment = counts.reduce((sum, each) => sum + each.comment, 0);
  const code = counts.reduce((sum, each) => sum + each.code, 0);
  return comment + code === 0 ? 0 : (100 * comment) / (comment + code);
}
