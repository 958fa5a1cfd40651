// A thread that hashes: one job per message. Input and output are shared memory; the count of jobs done is what is waited for.
import { parentPort, workerData } from "node:worker_threads";

const { program, control, input, output } = workerData;
const rateBytes = 136;
const { memory, hashPairs } = new WebAssembly.Instance(new WebAssembly.Module(program.module)).exports;
const memoryBytes = memory.buffer.byteLength;
/** Messages and their digests share what is free. */
const inputAt = program.freeFrom;
const outputAt = inputAt + Math.floor(((memoryBytes - inputAt) * 4) / 5 / 32) * 32;
const inputBytes = outputAt - inputAt;
const mostDigests = Math.floor((memoryBytes - outputAt) / 32) - 2;

parentPort.on("message", (job) => {
  if (job.kind === "pairs") hashNodes(job.count);
  else hashMessages(job.blocks, job.twice);
  Atomics.add(control, 0, 1);
  Atomics.notify(control, 0);
});
Atomics.store(control, 1, 1);
parentPort.postMessage("running");

/** Runs of messages of one length, two at a time; an odd last one is hashed with itself. */
function hashMessages(blocks, twice) {
  let at = 0;
  for (let first = 0; first < blocks.length; ) {
    const size = blocks[first];
    const stride = size * rateBytes;
    const most = Math.min(Math.floor(inputBytes / stride), mostDigests);
    let next = first + 1;
    while (next < blocks.length && next - first < most && blocks[next] === size) next++;
    const count = next - first;
    new Uint8Array(memory.buffer).set(input.subarray(at, at + count * stride), inputAt);
    const even = count & ~1;
    if (even > 0) hashPairs(inputAt, stride, size, even, outputAt, twice ? 1 : 0);
    if (even < count) hashPairs(inputAt + even * stride, 0, size, 2, outputAt + 32 * even, twice ? 1 : 0);
    output.set(new Uint8Array(memory.buffer, outputAt, 32 * count), 32 * first);
    at += count * stride;
    first = next;
  }
}

/** Two nodes are a message of one block, the smaller node first. */
function hashNodes(pairs) {
  const bytes = new Uint8Array(memory.buffer);
  const most = Math.min(Math.floor(inputBytes / rateBytes), mostDigests) & ~1;
  for (let first = 0; first < pairs; first += most) {
    const count = Math.min(most, pairs - first);
    for (let i = 0; i < count; i++) {
      const from = 64 * (first + i);
      const to = inputAt + i * rateBytes;
      const left = isSorted(from) ? from : from + 32;
      bytes.set(input.subarray(left, left + 32), to);
      const right = left === from ? from + 32 : from;
      bytes.set(input.subarray(right, right + 32), to + 32);
      bytes.fill(0, to + 64, to + rateBytes);
      bytes[to + 64] = 0x01;
      bytes[to + rateBytes - 1] |= 0x80;
    }
    // An odd last pair is hashed together with what stands behind it.
    hashPairs(inputAt, rateBytes, 1, count + (count & 1), outputAt, 0);
    output.set(bytes.subarray(outputAt, outputAt + 32 * count), 32 * first);
  }
}

function isSorted(at) {
  for (let i = at; i < at + 32; i++) if (input[i] !== input[i + 32]) return input[i] < input[i + 32];
  return true;
}
