export { createDoor, type DoorOptions } from "./door.ts";
export type { Refusal } from "./refusal.ts";
