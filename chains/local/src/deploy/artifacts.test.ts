import { expect, it } from "vitest";
import { messageLibraryArtifact, protocolArtifact, wormholeBytecode } from "./artifacts.ts";

it("reads interface and creation code of the real cores", () => {
  for (const artifact of [protocolArtifact("EndpointV2"), messageLibraryArtifact("uln/uln302/SendUln302")]) {
    expect(artifact.bytecode).toMatch(/^0x60[0-9a-f]{1000,}/);
    expect(artifact.abi.length).toBeGreaterThan(10);
  }
  for (const name of ["Setup", "Implementation", "Wormhole"] as const)
    expect(wormholeBytecode(name)).toMatch(/^0x60[0-9a-f]{100,}$/);
});
