import type { CommandOf } from "../commands/registry.ts";

type AdminKind =
  | "register-asset"
  | "register-vault"
  | "register-venue"
  | "list-instrument"
  | "set-parameters"
  | "suspend"
  | "release"
  | "assign-suspense"
  | "location-loss"
  | "rebalance"
  | "rebalance-loss";

/** An admin command without its nonce and signature. */
export type AdminCommand = DistributiveOmit<CommandOf<AdminKind>, "nonce" | "signature">;

/** `Omit` applied to each member of a union. */
export type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
