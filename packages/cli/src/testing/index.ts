export { LocalServices, type LocalServicesOptions } from "./local-services.ts";
