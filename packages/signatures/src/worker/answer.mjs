import { verifyEd25519 } from "./ed25519.mjs";
import { addressOf, keccak256, native, readSignature, recoverKey } from "./secp256k1.mjs";

/** Whether this machine has native curves; without them every answer is left to the caller. */
export const hasNative = native !== null;

const text = new TextEncoder();
const domain = keccak256(text.encode("isthmus/v1/command"));
const personal = text.encode("\x19Ethereum Signed Message:\n32");
const hexAddress = /^0x[0-9a-fA-F]{64}$/;
const hexSolanaSignature = /^0x[0-9a-fA-F]{128}$/;

/** See answer.d.mts. */
export function answerAll({ houseId, unsigned, questions }) {
  if (!hasNative) return questions.map(() => undefined);
  const digests = unsigned.map((each) => commandDigest(houseId, each));
  return questions.map((question) => answer(digests[question.at], question));
}

/** See answer.d.mts. */
export function answer(digest, { form, signature, party }) {
  if (!hasNative) return undefined;
  if (form === "solana") return answerSolana(digest, signature, party);
  const read = readSignature(signature);
  if (read === null || read === undefined) return read;
  const key = recoverKey(form === "personal" ? keccak256(personal, digest) : digest, read);
  return key === null ? null : addressOf(key);
}

function answerSolana(digest, signature, address) {
  if (!hexSolanaSignature.test(signature) || !hexAddress.test(address)) return undefined;
  const message = text.encode(`isthmus:0x${Buffer.from(digest).toString("hex")}`);
  return verifyEd25519(message, Buffer.from(signature.slice(2), "hex"), Buffer.from(address.slice(2), "hex"));
}

function commandDigest(houseId, unsigned) {
  const house = Buffer.alloc(4);
  house.writeUInt32BE(houseId);
  return keccak256(domain, house, keccak256(text.encode(unsigned)));
}
