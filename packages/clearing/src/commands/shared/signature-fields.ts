import { chainAddress, signature, u64 } from "../../model/fields.ts";

/** Fields of a command that a member signs: nonces of an account rise. */
export const memberFields = { nonce: u64, signer: chainAddress, signature };

/** Fields of a command that the admin key signs: its nonces rise. */
export const adminFields = { nonce: u64, signature };
