import { allSigned, fewestForBatch } from "./batch.mjs";
import { verifyEd25519 } from "./ed25519.mjs";
import { addressOf, keccak256, native, readSignature, recoverKey } from "./secp256k1.mjs";

/** Whether this machine has native curves; without them every answer is left to the caller. */
export const hasNative = native !== null;

const text = new TextEncoder();
const domain = keccak256(text.encode("isthmus/v1/command"));
/** Domain, house, and the digest of a command without its signatures: each part for itself would be a call. */
const link = Buffer.concat([domain, Buffer.alloc(4 + 32)]);
const personal = text.encode("\x19Ethereum Signed Message:\n32");
/** Public keys of addresses that have signed, oldest first. */
const keys = new Map();
const mostKeys = 16_384;
/** A key with fewer signatures in a batch costs more there than their recovery. */
const fewestPerKey = 3;
const hexAddress = /^0x[0-9a-fA-F]{64}$/;
const hexSolanaSignature = /^0x[0-9a-fA-F]{128}$/;

/** See answer.d.mts. */
export function answerAll({ houseId, unsigned, ends, at, forms, signatures, parties }) {
  if (!hasNative) return forms.map(() => undefined);
  link.writeUInt32BE(houseId, domain.length);
  const digests = Array.from(ends, (end, index) => commandDigest(unsigned.subarray(ends[index - 1] ?? 0, end)));
  const questions = forms.map((form, index) => ({
    at: at[index],
    form,
    signature: signatures[index],
    party: parties[index],
  }));
  const confirmed = confirmedByBatch(digests, questions);
  return questions.map((question) =>
    confirmed.has(question) ? question.party : answer(digests[question.at], question),
  );
}

/** See answer.d.mts. */
export function answer(digest, { form, signature, party }) {
  if (!hasNative) return undefined;
  if (form === "solana") return answerSolana(digest, signature, party);
  const read = readSignature(signature);
  if (read === null || read === undefined) return read;
  const key = recoverKey(form === "personal" ? keccak256(personal, digest) : digest, read);
  if (key === null) return null;
  const address = addressOf(key);
  keepKey(address, key);
  return address;
}

/**
 * The questions that a batch confirms: each signature is of the expected address. A batch that is not confirmed as a whole
 * confirms nothing.
 */
function confirmedByBatch(digests, questions) {
  const byKey = new Map();
  for (const question of questions) {
    const { at, form, signature, party } = question;
    const key = form === "solana" ? undefined : keys.get(party);
    const read = key === undefined ? null : readSignature(signature);
    if (read === null || read === undefined) continue;
    const digest = form === "personal" ? keccak256(personal, digests[at]) : digests[at];
    const entry = { rs: read.rs, recovery: read.recovery, question, key, digest };
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [entry]);
    else others.push(entry);
  }
  const entries = [...byKey.values()].filter((each) => each.length >= fewestPerKey).flat();
  if (entries.length < fewestForBatch || !allSigned(entries)) return new Set();
  return new Set(entries.map(({ question }) => question));
}

/** Keys are found by addresses computed from them, so that no signature can put a key in another's place. */
function keepKey(address, key) {
  if (keys.has(address)) return;
  if (keys.size >= mostKeys) keys.delete(keys.keys().next().value);
  keys.set(address, key);
}

function answerSolana(digest, signature, address) {
  if (!hexSolanaSignature.test(signature) || !hexAddress.test(address)) return undefined;
  const message = text.encode(`isthmus:0x${Buffer.from(digest).toString("hex")}`);
  return verifyEd25519(message, Buffer.from(signature.slice(2), "hex"), Buffer.from(address.slice(2), "hex"));
}

/** The digest that a command's signers sign, of the house that `link` names. */
function commandDigest(unsigned) {
  link.set(keccak256(unsigned), domain.length + 4);
  return keccak256(link);
}
