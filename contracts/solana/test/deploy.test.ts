import type { ErrorCode } from "@isthmus/protocol";
import { TransactionInstruction } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import { programElf } from "../src/index.ts";
import {
  bufferHeaderBytes,
  createLoaderAccount,
  type Deployment,
  deployProgram,
  finalizeProgram,
  initializeBuffer,
  programAccountBytes,
  programDataHeaderBytes,
  programDataOf,
  upgradeProgram,
  writeBuffer,
} from "./loader.ts";
import { keypairOf, Network, type Outcome } from "./network.ts";

const elf = programElf();

/** The program with another version of sBPF in the flags of its header. */
function asVersion(version: number): Uint8Array {
  const bytes = new Uint8Array(elf);
  new DataView(bytes.buffer).setUint32(48, version, true);
  return bytes;
}

class Cluster {
  readonly network = new Network(elf);
  readonly program = keypairOf(77, 1);
  #buffers = 0;

  /** Writes a program into a new buffer. */
  fill(bytes: Uint8Array): Deployment {
    const { network } = this;
    const { payer } = network;
    this.#buffers += 1;
    const buffer = keypairOf(78, this.#buffers);
    const space = bufferHeaderBytes + bytes.length;
    const create = createLoaderAccount(payer.publicKey, buffer.publicKey, { space, lamports: network.rentOf(space) });
    network.run([create, initializeBuffer(buffer.publicKey, payer.publicKey)], { signers: [buffer] });
    for (const write of writeBuffer(buffer.publicKey, payer.publicKey, bytes)) network.run([write]);
    return { payer, program: this.program.publicKey, buffer: buffer.publicKey };
  }

  deploy(bytes: Uint8Array): Outcome {
    const { network, program } = this;
    const deployment = this.fill(bytes);
    const size = { space: programAccountBytes, lamports: network.rentOf(programAccountBytes) };
    const create = createLoaderAccount(network.payer.publicKey, program.publicKey, size);
    return network.send([create, deployProgram(deployment, bytes.length)], { signers: [program] });
  }

  upgrade(bytes: Uint8Array): Outcome {
    const outcome = this.network.send([upgradeProgram(this.fill(bytes))]);
    this.nextSlot();
    return outcome;
  }

  /** A program runs from the slot after the one in which it was written. */
  nextSlot(): void {
    this.network.svm.warpToSlot(this.network.svm.getClock().slot + 1n);
  }

  /** The stored program data: header and bytes. */
  stored(): Uint8Array {
    return this.network.data(programDataOf(this.program.publicKey));
  }

  /** What the deployed program answers to an instruction that it does not know. */
  answer(): ErrorCode | null {
    const { network, program } = this;
    return network.send([new TransactionInstruction({ programId: program.publicKey, keys: [], data: Buffer.of(255) })])
      .code;
  }
}

describe("the vault program and the loader, with every feature active", () => {
  it("is deployed, upgraded and made final", () => {
    const cluster = new Cluster();
    expect(cluster.deploy(elf).failure).toBe(null);
    cluster.nextSlot();
    expect(cluster.answer()).toBe("INSTRUCTION_MALFORMED");

    expect(cluster.upgrade(elf).failure).toBe(null);
    expect(cluster.stored().subarray(programDataHeaderBytes)).toEqual(elf);
    expect(cluster.answer()).toBe("INSTRUCTION_MALFORMED");

    const { network, program } = cluster;
    const { payer } = network;
    network.run([finalizeProgram({ payer, program: program.publicKey })]);
    // Option of the upgrade authority: none.
    expect(cluster.stored()[12]).toBe(0);
    expect(cluster.upgrade(elf).failure).toMatch(/Immutable/);
    cluster.nextSlot();
    expect(cluster.answer()).toBe("INSTRUCTION_MALFORMED");
  });

  it.each([0, 1, 2])("refuses the same program as version %i", (version) => {
    const { failure, logs } = new Cluster().deploy(asVersion(version));
    expect(failure).toMatch(/InvalidAccountData/);
    expect(logs.join()).toMatch(/sbpf_version/);
  });

  it("refuses an upgrade by another key, and one to bytes that are no program", () => {
    const cluster = new Cluster();
    expect(cluster.deploy(elf).failure).toBe(null);
    cluster.nextSlot();
    expect(cluster.upgrade(elf.subarray(0, 1_000)).failure).toMatch(/InvalidAccountData/);
    const stranger = keypairOf(79, 1);
    const stolen = { ...cluster.fill(elf), payer: stranger };
    expect(cluster.network.send([upgradeProgram(stolen)], { signers: [stranger] }).failure).toMatch(
      /IncorrectAuthority/,
    );
    expect(cluster.stored().subarray(programDataHeaderBytes)).toEqual(elf);
  });
});
