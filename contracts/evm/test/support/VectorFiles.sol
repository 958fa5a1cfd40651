// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {CreditStop, CycleDigest, Header, VaultRoot, VenueRoot} from "../../src/library/CycleDigest.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {LeafScope} from "../../src/library/Leaves.sol";
import {
    CreditStopPayload,
    CreditUpdatePayload,
    PayloadCodec,
    RebalancePayload,
    SettlementRootPayload
} from "../../src/library/PayloadCodec.sol";
import {Signature, Vaa, VaaCodec} from "../../src/library/VaaCodec.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {AssetId} from "../../src/type/AssetId.sol";
import {Quanta} from "../../src/type/Quanta.sol";
import {Cheats} from "./Vm.sol";

/// @notice The libraries behind calls, so that they get calldata and their reverts can be caught.
contract Codecs {
    function envelope(bytes calldata encoded) external pure returns (EnvelopeHeader memory, bytes memory) {
        return (EnvelopeCodec.decode(encoded), EnvelopeCodec.payloadOf(encoded));
    }

    function settlementRoot(bytes calldata encoded) external pure returns (SettlementRootPayload memory) {
        return PayloadCodec.decodeSettlementRoot(encoded);
    }

    function creditUpdate(bytes calldata encoded) external pure returns (CreditUpdatePayload memory) {
        return PayloadCodec.decodeCreditUpdate(encoded);
    }

    function creditStop(bytes calldata encoded) external pure returns (CreditStopPayload memory) {
        return PayloadCodec.decodeCreditStop(encoded);
    }

    function stopDigest(uint32 houseId, uint16 hubChain, bytes32 hub, bytes32 venue, CreditStop calldata stop)
        external
        pure
        returns (bytes32)
    {
        return CycleDigest.creditStop(houseId, hubChain, hub, venue, stop);
    }

    function rebalance(bytes calldata encoded) external pure returns (RebalancePayload memory) {
        return PayloadCodec.decodeRebalance(encoded);
    }

    function vaa(bytes calldata encoded) external pure returns (Vaa memory, bytes memory, bytes memory) {
        return VaaCodec.decode(encoded);
    }

    function signature(bytes calldata packed, uint256 position) external pure returns (Signature memory one) {
        VaaCodec.readSignature(packed, position, one);
    }

    function cycle(
        uint32 houseId,
        uint16 chain,
        bytes32 hub,
        Header calldata header,
        VaultRoot[] calldata vaults,
        VenueRoot[] calldata venues
    ) external pure returns (bytes32, bytes32, bytes32) {
        return (
            CycleDigest.digest(houseId, chain, hub, header, vaults, venues),
            CycleDigest.vaultRootsHash(houseId, vaults),
            CycleDigest.venueRootsHash(houseId, venues)
        );
    }

    function proves(bytes32[] calldata proof, bytes32 root, bytes32 leaf) external pure returns (bool) {
        return MerkleProof.verifyCalldata(proof, root, leaf);
    }
}

/// @notice Reads the golden vectors.
abstract contract VectorFiles is Cheats {
    Codecs internal codecs = new Codecs();

    string internal json;

    function file(string memory name) internal {
        json = vm.readFile(string.concat("../../test/vectors/", name));
    }

    /// `.list[i].field` of the open file.
    function at(string memory list, uint256 i, string memory field) internal pure returns (string memory) {
        return string.concat(list, "[", vm.toString(i), "].", field);
    }

    function has(string memory list, uint256 i) internal view returns (bool) {
        return vm.keyExistsJson(json, string.concat(list, "[", vm.toString(i), "]"));
    }

    function number(string memory list, uint256 i, string memory field) internal view returns (uint256) {
        return vm.parseJsonUint(json, at(list, i, field));
    }

    function account(string memory list, uint256 i) internal view returns (AccountId) {
        return AccountId.wrap(hash32(list, i, "account"));
    }

    function asset(string memory list, uint256 i) internal view returns (AssetId) {
        return AssetId.wrap(uint16(number(list, i, "asset")));
    }

    function amount(string memory list, uint256 i, string memory field) internal view returns (Quanta) {
        return quanta(number(list, i, field));
    }

    function hash32(string memory list, uint256 i, string memory field) internal view returns (bytes32) {
        return vm.parseJsonBytes32(json, at(list, i, field));
    }

    function blob(string memory list, uint256 i, string memory field) internal view returns (bytes memory) {
        return vm.parseJsonBytes(json, at(list, i, field));
    }

    function text(string memory list, uint256 i, string memory field) internal view returns (bytes32) {
        return keccak256(bytes(vm.parseJsonString(json, at(list, i, field))));
    }

    function scope(string memory list, uint256 i) internal view returns (LeafScope memory) {
        return
            LeafScope(uint32(number(list, i, "house")), uint16(number(list, i, "chain")), hash32(list, i, "contract"));
    }

    function count(string memory list) internal view returns (uint256 n) {
        while (has(list, n)) n++;
    }

    function refused(bytes memory call, bytes4 selector) internal {
        (bool done, bytes memory data) = address(codecs).call(call);
        vm.assertTrue(!done, "must be refused");
        vm.assertEq(bytes32(bytes4(data)), bytes32(selector), "error");
    }
}
