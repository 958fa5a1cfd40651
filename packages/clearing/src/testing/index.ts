export * from "./house.ts";
