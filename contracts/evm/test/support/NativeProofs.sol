// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {HubProof} from "../../src/interface/INativeAdapter.sol";
import {Cheats} from "./Vm.sol";

/// @notice Proofs of a real node, from test/transport/native-proofs.json.
abstract contract NativeProofs is Cheats {
    uint256 internal constant MESSAGES = 3;

    string private proofs;

    function openProofs() internal {
        proofs = vm.readFile("test/transport/native-proofs.json");
    }

    function recordedAdapter() internal view returns (address) {
        return vm.parseJsonAddress(proofs, ".hubAdapter");
    }

    function envelopeOf(uint256 i) internal view returns (bytes memory) {
        return vm.parseJsonBytes(proofs, field(i, "envelope"));
    }

    function blockHashOf(uint256 i) internal view returns (bytes32) {
        return vm.parseJsonBytes32(proofs, field(i, "blockHash"));
    }

    function proofOf(uint256 i) internal view returns (HubProof memory) {
        return HubProof({
            blockNumber: uint64(vm.parseJsonUint(proofs, field(i, "blockNumber"))),
            header: vm.parseJsonBytes(proofs, field(i, "header")),
            accountProof: vm.parseJsonBytesArray(proofs, field(i, "accountProof")),
            storageProof: vm.parseJsonBytesArray(proofs, field(i, "storageProof"))
        });
    }

    /// That a slot which nothing was written to is not in the trie, in the last message's block.
    function absentProof() internal view returns (bytes[] memory) {
        return vm.parseJsonBytesArray(proofs, ".absentProof");
    }

    /// The first bytes of some.
    function cut(bytes memory data, uint256 length) internal pure returns (bytes memory out) {
        out = new bytes(length);
        for (uint256 i = 0; i < length; i++) {
            out[i] = data[i];
        }
    }

    function field(uint256 i, string memory name) private pure returns (string memory) {
        return string.concat(".messages[", vm.toString(i), "].", name);
    }
}
