import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isIsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { readDemoConfig } from "./config.ts";

const folder = mkdtempSync(join(tmpdir(), "isthmus-demo-config-"));
const secret = `0x${"5e".repeat(32)}`;
const token = "a-token-of-many-letters";
const good = {
  houseId: 7,
  deploymentFile: "/deployment.json",
  coordinatorUrl: "http://127.0.0.1:1",
  relayerUrl: "http://127.0.0.1:2",
  operatorUrls: ["http://127.0.0.1:3"],
  watchtowerUrls: ["http://127.0.0.1:5"],
  adminToken: token,
  controlToken: token,
  adminKey: secret,
  venueKey: secret,
  solanaPayer: secret,
  mintAuthority: secret,
  traders: secret,
  seed: 0,
  accounts: 4,
  once: true,
  cycles: 1,
  drills: ["relayer"],
  resultFile: "/demo.json",
};

function read(config: unknown) {
  const file = join(folder, "demo.json");
  writeFileSync(file, typeof config === "string" ? config : JSON.stringify(config));
  return readDemoConfig(file);
}

/** The error that a configuration is refused with. */
function refusal(config: unknown) {
  try {
    read(config);
  } catch (error) {
    if (isIsthmusError(error, "CONFIG_INVALID")) return error;
    throw error;
  }
  throw new Error("accepted");
}

describe("the configuration of the demo", () => {
  it("is read whole", () => {
    expect(read(good)).toEqual({ ...good, standbyUrls: [] });
  });

  it.each(Object.keys(good))("is refused without %s", (key) => {
    expect(refusal({ ...good, [key]: undefined }).details.key).toBe(key);
  });

  it.each<[string, unknown]>([
    ["houseId", 0],
    ["houseId", 1.5],
    ["coordinatorUrl", "somewhere"],
    ["operatorUrls", []],
    ["watchtowerUrls", []],
    ["adminToken", "short"],
    ["adminKey", `${secret}00`],
    ["traders", secret.toUpperCase()],
    ["seed", -1],
    ["accounts", 65],
    ["cycles", 0],
    ["drills.0", ["hub"]],
    ["resultFile", ""],
  ])("is refused with %s = %j, and names the key", (path, value) => {
    const key = path.split(".")[0] ?? "";
    expect(refusal({ ...good, [key]: value }).details.key).toBe(path);
  });

  it("is refused with a key that nobody knows", () => {
    expect(refusal({ ...good, adminKye: secret }).message).toContain("adminKye");
  });

  it("is refused when it is no JSON, or not there", () => {
    expect(refusal("{").details.reason).toBe("not readable as JSON");
    expect(() => readDemoConfig(join(folder, "gone.json"))).toThrow(
      expect.objectContaining({ code: "CONFIG_INVALID" }),
    );
  });

  it("never shows a secret, whatever is wrong with it", () => {
    for (const key of ["adminKey", "venueKey", "solanaPayer", "mintAuthority", "traders"]) {
      const error = refusal({ ...good, [key]: `${secret}5e` });
      expect(`${error.message} ${error.stack} ${JSON.stringify(error.toBody())}`).not.toContain("5e5e");
    }
    expect(refusal({ ...good, adminToken: "hush" }).message).not.toContain("hush");
  });
});
