import { strict as assert } from "node:assert";
import { once } from "node:events";
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { type Command, type Engine, signatureQuestions, signingDigest } from "@isthmus/clearing";
import { fromHex, keccak256 } from "@isthmus/protocol";

const threads = 2;
/** r ‖ s, digest, uncompressed public key. */
const [signatureBytes, digestBytes, keyBytes] = [64, 32, 65];
const entryBytes = signatureBytes + digestBytes + keyBytes;

/** The library's own functions as the package loads them, with no check of lengths. */
const load = `
  const { workerData, parentPort } = require("node:worker_threads");
  const { createRequire } = require("node:module");
  const { dirname } = require("node:path");
  const { bindings, entries } = workerData;
  const { Secp256k1 } = createRequire(bindings)("node-gyp-build")(dirname(bindings));
  const native = new Secp256k1();
`;

/** A signature after another: the library has no batches. */
const program = `${load}
  const calls = [];
  for (let from = 0; from < entries.length; from += ${entryBytes}) {
    const entry = entries.subarray(from, from + ${entryBytes});
    calls.push([
      entry.slice(0, ${signatureBytes}),
      entry.slice(${signatureBytes}, ${signatureBytes + digestBytes}),
      entry.slice(${signatureBytes + digestBytes}),
    ]);
  }
  parentPort.on("message", () => {
    let refused = 0;
    for (const [signature, digest, key] of calls) refused += native.ecdsaVerify(signature, digest, key);
    parentPort.postMessage(refused);
  });
  parentPort.postMessage("ready");
`;

/** Rates of the curve library alone: ready bytes and known keys on two threads, no product code between. */
export async function nativePerSecond(
  engine: Engine,
  commands: readonly Command[],
): Promise<{ readonly perSecond: number; readonly perProcessorSecond: number }> {
  const bindings = createRequire(createRequire(import.meta.url).resolve("@isthmus/signatures")).resolve(
    "secp256k1/bindings.js",
  );
  const recover = createRequire(import.meta.url)(bindings).ecdsaRecover as Recover;
  const entries = Buffer.concat(commands.flatMap((command) => entriesOf(engine, command, recover)));
  const half = (entries.length / threads / entryBytes) * entryBytes;
  const workers = Array.from({ length: threads }, (_, index) => {
    const own = new Uint8Array(entries.subarray(index * half, (index + 1) * half));
    return new Worker(program, { eval: true, execArgv: [], workerData: { bindings, entries: own } });
  });
  try {
    await Promise.all(workers.map((worker) => once(worker, "message")));
    const [startMs, used] = [performance.now(), process.cpuUsage()];
    const refused = await Promise.all(
      workers.map((worker) => {
        const answered = once(worker, "message");
        worker.postMessage("go");
        return answered;
      }),
    );
    const { user, system } = process.cpuUsage(used);
    const spentMs = performance.now() - startMs;
    assert.deepEqual(refused.flat(), [0, 0]);
    return {
      perSecond: (commands.length / spentMs) * 1_000,
      perProcessorSecond: (commands.length / (user + system)) * 1e6,
    };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

type Recover = (signature: Uint8Array, recovery: number, digest: Uint8Array, compressed: boolean) => Uint8Array;

function entriesOf(engine: Engine, command: Command, recover: Recover): Uint8Array[] {
  const prefix = Buffer.from("\x19Ethereum Signed Message:\n32");
  const digest = keccak256(Buffer.concat([prefix, signingDigest(engine.signers.houseId, command)]));
  return signatureQuestions(engine, command).flatMap((question) => {
    const bytes = fromHex(question.signature, 65);
    const v = bytes[64] ?? 0;
    const signature = bytes.slice(0, signatureBytes);
    return [signature, digest, recover(signature, v >= 27 ? v - 27 : v, digest, false)];
  });
}
