import { assetAmount, assetName, chainName } from "./names.js";

/** What is wrong with the house as a whole, the worst first, one line each. */
export function troubles(status) {
  const alarms = status.alarms ?? [];
  const lines = [];
  if (alarms.length > 0)
    lines.push(
      "The house is halted: no cycle closes and nothing is withdrawn until an admin releases what stands here.",
    );
  for (const { id, chain, code, subject, detail } of alarms)
    lines.push(`Alarm ${id ?? ""} on ${chainName(status, chain)}: ${code}, ${subject}: ${detail}`);
  for (const { asset, differenceQuanta } of status.conservation ?? [])
    if (differenceQuanta !== "0")
      lines.push(
        `Conservation is broken: ${assetAmount(status, asset, differenceQuanta)} ${assetName(status, asset)} are unexplained.`,
      );
  const held = status.openCycleError;
  if (held && !(held === "HOUSE_HALTED" && alarms.length > 0)) lines.push(`The open cycle is held up: ${held}`);
  if (status.drillArmed) lines.push("Drill: the next cycle will first be proposed with an altered leaf.");
  return lines;
}
