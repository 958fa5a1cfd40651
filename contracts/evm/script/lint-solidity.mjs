// Holds solhint's and forge's findings in src against those that are accepted, each with its reason: a new one fails.
import { spawnSync } from "node:child_process";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const folder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Findings that stay: rule, file, how many, why. */
const accepted = [
  ["no-inline-assembly", "src/access/Administered.sol", 1, "a source of uptime that fails must not revert its caller"],
  ["no-inline-assembly", "src/MessageGate.sol", 3, "packed words and bounded return data; each block states why"],
  ["no-inline-assembly", "src/ClearingHub.sol", 1, "bounded return data of the gate's answer"],
  ["no-inline-assembly", "src/library/Refusal.sol", 1, "the selector of a refusal without copying the rest"],
  ["no-inline-assembly", "src/library/PayloadCodec.sol", 2, "reads words of calldata"],
  ["no-inline-assembly", "src/library/Leaves.sol", 4, "hashes in scratch memory"],
  ["no-inline-assembly", "src/library/CycleDigest.sol", 4, "writes rows once and hashes them in place"],
  ["no-inline-assembly", "src/library/SignerCode.sol", 3, "a list kept as code"],
  ["no-inline-assembly", "src/library/VaaCodec.sol", 4, "reads parts whose length was checked"],
  [
    "no-inline-assembly",
    "src/library/EnvelopeCodec.sol",
    3,
    "reads the header as two words, and the payload without a slice",
  ],
  ["no-inline-assembly", "src/gate/Lanes.sol", 2, "packed words"],
  ["no-inline-assembly", "src/gate/Conflicts.sol", 1, "a notice whose answer is not copied"],
  ["no-inline-assembly", "src/access/SequencerUptime.sol", 1, "a feed's answer, bounded and perhaps too short"],
  ["no-inline-assembly", "src/vault/Deposits.sol", 1, "two fields of a slot by one read"],
  ["no-inline-assembly", "src/vault/VaultStorage.sol", 3, "a slot's fields in one word"],
  ["no-inline-assembly", "src/vault/Totals.sol", 1, "slots of several fields, each by one write"],
  ["no-inline-assembly", "src/vault/Claims.sol", 1, "the only field of its slot, without a read before"],
  ["no-inline-assembly", "src/vault/Custody.sol", 1, "a balance by scratch memory"],
  ["no-inline-assembly", "src/vault/SettingsCalls.sol", 1, "ends a call with what the settings' code returns"],
  ["no-inline-assembly", "src/vault/RebalanceDesk.sol", 1, "shortens lists to what was found"],
  ["no-inline-assembly", "src/library/DepositChain.sol", 2, "hashes in scratch memory"],
  ["no-inline-assembly", "src/library/MerkleBranch.sol", 1, "hashes in scratch memory"],
  ["no-inline-assembly", "src/gate/Conflicts.sol", 1, "a notice whose failure must not end a vote"],
  ["no-inline-assembly", "src/vault/RootQueue.sol", 3, "a slot's fields in one word"],
  ["no-inline-assembly", "src/adapter/NativeAdapter.sol", 1, "reads a word of a proof"],
  ["no-empty-blocks", "src/MessageGate.sol", 2, "a call whose success needs nothing more"],
  ["no-empty-blocks", "src/ClearingHub.sol", 1, "a quorum of the former set is enough"],
  ["no-empty-blocks", "src/adapter/LayerZeroAdapter.sol", 1, "a vote that was taken needs nothing more"],
  ["no-empty-blocks", "src/access/Administered.sol", 2, "hooks that most contracts do not need"],
  [
    "check-send-result",
    "src/MessageGate.sol",
    2,
    "`send` of a transport adapter, which returns nothing; a failure reverts",
  ],
  ["multiple-sends", "src/MessageGate.sol", 1, "`send` of each transport of a route: one that fails stops no other"],
  [
    "reentrancy",
    "src/MessageGate.sol",
    1,
    "after an adapter's failure only its own mark is written; dispatch is the hub's alone",
  ],
];

function solhintFindings() {
  const args = ["--noPoster", "--disc", "-c", ".solhint.json", "-f", "json", "src/**/*.sol"];
  const { stdout, stderr } = spawnSync("node_modules/.bin/solhint", args, { cwd: folder, encoding: "utf8" });
  const start = stdout.indexOf("[");
  if (start < 0) throw new Error(`solhint gave no report: ${stderr}`);
  return (
    JSON.parse(stdout.slice(start))
      // Tokens of local networks behave badly on purpose.
      .filter(({ ruleId, filePath }) => ruleId !== undefined && !filePath.startsWith("src/local/"))
      .map(({ ruleId, filePath, line, message }) => ({
        rule: ruleId,
        file: relative(folder, join(folder, filePath)),
        text: `${filePath}:${line} ${ruleId}: ${message}`,
      }))
  );
}

/** forge's own, of every severity above notes on gas and style; those in the code are explained there. */
function forgeIsClean() {
  const args = ["lint", "src", "--severity", "high", "med", "low"];
  const { stderr } = spawnSync("node_modules/.bin/forge", args, { cwd: folder, encoding: "utf8" });
  if (!/(?:warning|error)\[/.test(stderr)) return true;
  console.error(stderr);
  return false;
}

function heldAgainstAccepted(findings) {
  const key = (rule, file) => `${rule} in ${file}`;
  const left = new Map(accepted.map(([rule, file, count]) => [key(rule, file), count]));
  for (const { rule, file, text } of findings) {
    const count = left.get(key(rule, file)) ?? 0;
    if (count === 0) console.error(text);
    left.set(key(rule, file), count - 1);
  }
  for (const [place, count] of left) {
    if (count < 0) console.error(`${-count} more than accepted: ${place}`);
    if (count > 0) console.log(`${count} fewer than accepted: ${place}`);
  }
  return [...left.values()].every((count) => count >= 0);
}

const solhintIsClean = heldAgainstAccepted(solhintFindings());
process.exitCode = forgeIsClean() && solhintIsClean ? 0 : 1;
