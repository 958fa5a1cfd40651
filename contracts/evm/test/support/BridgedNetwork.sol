// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {LayerZeroAdapter} from "../../src/adapter/LayerZeroAdapter.sol";
import {WormholeAdapter} from "../../src/adapter/WormholeAdapter.sol";
import {IWormholeCore} from "../../src/interface/IWormholeCore.sol";
import {ContractId} from "../../src/library/ContractId.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {PayloadCodec, SettlementRootPayload} from "../../src/library/PayloadCodec.sol";
import {Signature} from "../../src/library/VaaCodec.sol";
import {Book} from "./Book.sol";
import {IEndpointAdmin, ISimpleMessageLib, RealCores} from "./RealCores.sol";

/// @notice A clearing house whose second chain listens to LayerZero's real endpoint, Wormhole's real core and the
/// attesters, in one session as the local deployment opens it. The keys of every party are at hand, so that a drill may
/// steal some of them. Guardians are not the attesters.
abstract contract BridgedNetwork is Book, RealCores {
    uint32 internal constant HUB_EID = 49001;
    uint32 internal constant SECOND_EID = 49002;
    uint16 internal constant HUB_WORMHOLE = 10002;
    uint32 internal constant BRIDGED = 2;
    // Bits of a vote bitmap.
    uint256 internal constant LAYERZERO = 1;
    uint256 internal constant WORMHOLE = 2;
    uint256 internal constant ATTESTERS = 4;

    uint256[4] internal guardianKeys = [uint256(0xb1), 0xb2, 0xb3, 0xb4];
    address internal endpoint;
    /// The one DVN of the endpoint is this test.
    ISimpleMessageLib internal dvn;
    LayerZeroAdapter internal hubLayerZero;
    LayerZeroAdapter internal layerZero;
    WormholeAdapter internal hubWormhole;
    WormholeAdapter internal wormhole;

    function buildBridged() internal {
        build();
        address[] memory guardians = new address[](4);
        for (uint256 i = 0; i < 4; i++) {
            guardians[i] = vm.addr(guardianKeys[i]);
        }
        (address hubEndpoint,) = deployEndpoint(HUB_EID, SECOND_EID, 0);
        (endpoint, dvn) = deployEndpoint(SECOND_EID, HUB_EID, 0);
        hubLayerZero = new LayerZeroAdapter(hubEndpoint, hubGate, admin, 2);
        layerZero = new LayerZeroAdapter(endpoint, gate, admin, 2);
        hubWormhole = new WormholeAdapter(IWormholeCore(deployWormhole(guardians, HUB_WORMHOLE)), hubGate, admin);
        wormhole = new WormholeAdapter(IWormholeCore(deployWormhole(guardians, 10004)), gate, admin);
        vm.startPrank(admin);
        hubLayerZero.connect(SECOND, SECOND_EID, toBytes32(address(layerZero)));
        layerZero.connect(HUB, HUB_EID, toBytes32(address(hubLayerZero)));
        wormhole.setEmitter(HUB_WORMHOLE, toBytes32(address(hubWormhole)));
        address[] memory seats = list(address(layerZero), address(wormhole), address(attesting));
        gate.openSession(BRIDGED, seats, 2, ATTESTERS);
        gate.closeSession(SESSION);
        vm.stopPrank();
    }

    function bridgedHeader(uint8 kind, uint64 sequence) internal view returns (EnvelopeHeader memory h) {
        h = headerOf(kind, sequence);
        h.session = BRIDGED;
    }

    function bridgedRoot(uint64 cycle, bytes32 root, bytes32 totalsRoot, uint64 depositIndex)
        internal
        view
        returns (bytes memory)
    {
        bytes32 accumulator = accumulatorAt(depositIndex);
        return EnvelopeCodec.encode(
            bridgedHeader(1, cycle),
            PayloadCodec.encode(
                SettlementRootPayload(
                    toBytes32(address(vault)), root, accumulator, depositIndex, keccak256("digest"), totalsRoot
                )
            )
        );
    }

    /// Three of four guardians sign that the hub's adapter published the envelope.
    function guardiansVote(bytes memory envelope) internal {
        bytes memory body = abi.encodePacked(
            uint32(block.timestamp),
            BRIDGED,
            HUB_WORMHOLE,
            toBytes32(address(hubWormhole)),
            uint64(1),
            uint8(1),
            envelope
        );
        wormhole.receiveVaa(vaaOfBody(0, body, signedBy(guardianKeys, body)));
    }

    /// Three of four attesters sign that the hub's adapter was asked to send the envelope.
    function attestersVote(bytes memory envelope) internal {
        bytes memory body = abi.encodePacked(
            uint32(block.timestamp), BRIDGED, HUB, ContractId.idOf(address(hubAttesting)), uint64(1), uint8(1), envelope
        );
        attesting.receiveVaa(vaaOfBody(0, body, signedBy(keys, body)));
    }

    function signedBy(uint256[4] memory signers, bytes memory body) private pure returns (Signature[] memory out) {
        bytes32 digest = keccak256(bytes.concat(keccak256(body)));
        out = new Signature[](3);
        for (uint8 i = 0; i < 3; i++) {
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(signers[i], digest);
            out[i] = Signature(i, r, s, v - 27);
        }
    }

    /// The DVN states that the hub's adapter sent the envelope as its packet `nonce`.
    function dvnVerifies(uint64 nonce, bytes memory envelope) internal {
        (bytes32 sender, bytes32 receiver) = (toBytes32(address(hubLayerZero)), toBytes32(address(layerZero)));
        dvn.validatePacket(
            abi.encodePacked(uint8(1), nonce, HUB_EID, sender, SECOND_EID, receiver, guidOf(nonce), envelope)
        );
    }

    function guidOf(uint64 nonce) internal view returns (bytes32) {
        (bytes32 sender, bytes32 receiver) = (toBytes32(address(hubLayerZero)), toBytes32(address(layerZero)));
        return keccak256(abi.encodePacked(nonce, HUB_EID, sender, SECOND_EID, receiver));
    }

    function executorDelivers(uint64 nonce, bytes memory envelope) internal returns (bool done) {
        return executorDeliversWith(nonce, envelope, gasleft());
    }

    function executorDeliversWith(uint64 nonce, bytes memory envelope, uint256 gas) internal returns (bool done) {
        IEndpointAdmin.Origin memory origin = IEndpointAdmin.Origin(HUB_EID, toBytes32(address(hubLayerZero)), nonce);
        bytes32 guid = guidOf(nonce);
        (done,) = endpoint.call{gas: gas}(
            abi.encodeCall(IEndpointAdmin.lzReceive, (origin, address(layerZero), guid, envelope, ""))
        );
    }

    function layerZeroVotes(uint64 nonce, bytes memory envelope) internal {
        dvnVerifies(nonce, envelope);
        vm.assertTrue(executorDelivers(nonce, envelope), "LayerZero delivers");
    }
}
