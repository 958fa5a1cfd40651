import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ComputeBudgetProgram } from "@solana/web3.js";
import { Network } from "../network.ts";
import { caseBytes } from "./case.ts";

const folder = process.env.ISTHMUS_CALLS_FOLDER;

/** Each call of one instruction, with the accounts that it is about to meet. */
if (folder !== undefined) {
  mkdirSync(folder, { recursive: true });
  const { send } = Network.prototype;
  Network.prototype.send = function (this: Network, instructions, options) {
    const [instruction, another] = instructions.filter(
      ({ programId }) => !programId.equals(ComputeBudgetProgram.programId),
    );
    if (instruction !== undefined && another === undefined && instruction.programId.equals(this.programId)) {
      const bytes = caseBytes(this, instruction);
      const name = createHash("sha256").update(bytes).digest("hex").slice(0, 24);
      writeFileSync(path.join(folder, name), bytes);
    }
    return send.call(this, instructions, options);
  };
}
