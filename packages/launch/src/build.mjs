// Bundles every program, as their first start would.
import { programArguments } from "./program-arguments.mjs";

programArguments("start");
