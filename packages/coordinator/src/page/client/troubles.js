import { assetAmount, assetName, chainName } from "./names.js";

/** Troubles of the clearing house as a whole, the worst first, one line each. */
export function troubles(status) {
  const alarms = status.alarms ?? [];
  const lines = [];
  if (alarms.length > 0)
    lines.push("Halted: no cycle closes and no withdrawal is accepted until an admin releases these alarms.");
  for (const { id, chain, code, subject, detail } of alarms)
    lines.push(`Alarm ${id ?? ""} on ${chainName(status, chain)}: ${code}, ${subject}: ${detail}`);
  for (const { asset, differenceQuanta } of status.conservation ?? [])
    if (differenceQuanta !== "0")
      lines.push(
        `Conservation is broken: ${assetAmount(status, asset, differenceQuanta)} ${assetName(status, asset)} are unexplained.`,
      );
  const held = status.openCycleError;
  if (held && !(held === "HOUSE_HALTED" && alarms.length > 0)) lines.push(`The open cycle is held up: ${held}`);
  if (status.drillArmed) lines.push("Drill: the next cycle will first be proposed with a tampered leaf.");
  return lines;
}
