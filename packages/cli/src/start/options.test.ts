import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOptions } from "./options.ts";

const caller = process.env.ISTHMUS_CWD ?? process.cwd();

describe("the options of npm start", () => {
  it("have defaults", () => {
    expect(readOptions([])).toEqual({
      once: false,
      cycles: 3,
      report: null,
      prices: {},
      fromMs: null,
      seed: null,
      accounts: 10,
      stateDirectory: join(caller, ".isthmus"),
      port: 0,
      drills: [],
      exitDrill: false,
      vetoDrill: false,
      json: false,
    });
  });

  it("are read with their units, and paths relative to the caller", () => {
    const options = readOptions(
      "--once --cycles 4 --report r.json --prices BTC=b.csv.gz --prices ETH=/e.csv --from 2020-03-12 --seed 4294967295 --accounts 64 --port 65535 --json".split(
        " ",
      ),
    );
    expect(options).toMatchObject({
      once: true,
      cycles: 4,
      seed: 4_294_967_295,
      accounts: 64,
      port: 65_535,
      json: true,
    });
    expect(options.report).toBe(join(caller, "r.json"));
    expect(options.prices).toEqual({ BTC: join(caller, "b.csv.gz"), ETH: "/e.csv" });
    expect(options.fromMs).toBe(Date.UTC(2020, 2, 12));
    expect(readOptions(["--prices", "BTC=b.csv", "--from", "2020-03-12T06:30:00Z"]).fromMs).toBe(
      Date.UTC(2020, 2, 12, 6, 30),
    );
  });

  it("leave the first and the last cycle of a drill undisturbed", () => {
    expect(readOptions(["--drill", "all"])).toMatchObject({
      cycles: 7,
      drills: ["coordinator", "relayer", "attester", "postgres", "standby"],
      vetoDrill: true,
      exitDrill: true,
    });
    expect(readOptions(["--once", "--drill", "relayer,postgres", "--cycles", "9"])).toMatchObject({
      cycles: 9,
      drills: ["relayer", "postgres"],
    });
  });

  it("take the drills at the end for no kill: they need no cycle of their own", () => {
    expect(readOptions(["--once", "--cycles", "1", "--drill", "exit"])).toMatchObject({
      cycles: 1,
      drills: [],
      exitDrill: true,
      vetoDrill: false,
    });
    expect(readOptions(["--once", "--cycles", "1", "--drill", "veto"])).toMatchObject({
      cycles: 1,
      drills: [],
      exitDrill: false,
      vetoDrill: true,
    });
  });

  it.each([
    ["--nope", /unknown option '--nope'/],
    ["surplus", /too many arguments/],
    ["--cycles", /argument missing/],
    ["--cycles 0", /from 1 to 10000/],
    ["--cycles -1", /--cycles/],
    ["--cycles 1.5", /from 1 to 10000/],
    ["--cycles 1e3", /from 1 to 10000/],
    ["--cycles 0x10", /from 1 to 10000/],
    [`--cycles ${"9".repeat(400)}`, /from 1 to 10000/],
    ["--accounts 3", /from 4 to 64/],
    ["--accounts 65", /from 4 to 64/],
    ["--seed 4294967296", /from 0 to 4294967295/],
    ["--port 65536", /from 0 to 65535/],
    ["--prices BTC", /SYMBOL=FILE/],
    ["--prices BTC=", /SYMBOL=FILE/],
    ["--prices DOGE=a.csv", /no instrument is priced by DOGE; known: BTC, ETH/],
    ["--prices BTC=a.csv --prices BTC=b.csv", /BTC has a file already/],
    ["--from yesterday", /a date such as/],
    ["--from 2020-13-01", /a date such as/],
    ["--from 2021-02-29", /a date such as/],
    ["--from 5", /a date such as/],
    ["--from 1969-12-31", /a date such as/],
    ["--cycles 5", /--cycles.*requires --once/],
    ["--from 2020-03-12", /--from.*requires --prices/],
    ["--drill hub", /known: all, coordinator/],
    ["--drill relayer,", /known: all, coordinator/],
    ["--drill relayer,relayer", /each part once/],
  ])("%s is refused, with the reason on one line", (line, reason) => {
    const read = () => readOptions(line.split(" "));
    expect(read).toThrow(expect.objectContaining({ code: "INPUT_INVALID", message: expect.stringMatching(reason) }));
    expect(read).not.toThrow(/\n/);
  });

  it.each(["--state", "--report"])("%s requires a path: an empty one would be the current folder", (name) => {
    expect(() => readOptions([name, ""])).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
  });
});
