// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {TestTransport} from "./TestTransport.sol";
import {World} from "./World.sol";

/// @notice Messages, transports and dispatches as the tests of the gate use them.
abstract contract GateWorld is World {
    function setUp() external {
        build();
    }

    function plain() internal view returns (bytes memory) {
        return rootEnvelope(1, keccak256("root"), keccak256("totals"), 0);
    }

    function encoded(EnvelopeHeader memory h) internal view returns (bytes memory) {
        return EnvelopeCodec.encode(h, blank(168));
    }

    /// A payload of zeros for the second chain's vault.
    function blank(uint256 payloadBytes) internal view returns (bytes memory payload) {
        payload = new bytes(payloadBytes);
        bytes32 to = toBytes32(address(vault));
        for (uint256 i = 0; i < 32 && i < payloadBytes; i++) {
            payload[i] = to[i];
        }
    }

    function dispatchCall(uint16 destination, uint8 kind, uint8 lane, uint64 sequence, uint256 payloadBytes)
        internal
        view
        returns (bytes memory)
    {
        return abi.encodeCall(
            gate.dispatch,
            (destination, kind, lane, sequence, sequence, uint64(block.timestamp) + LIFETIME, blank(payloadBytes))
        );
    }

    function priced(uint256 feeWei) internal returns (TestTransport transport) {
        transport = new TestTransport();
        transport.set(TestTransport.Fault.NONE, feeWei);
    }

    /// Three transports to the second chain, the first of them the attesters'; two must take a message.
    function route(TestTransport a, TestTransport b) internal {
        vm.prank(admin);
        hubGate.setRoute(SECOND, list(address(hubAttesting), address(a), address(b)));
    }

    /// Lets `dispatchOne` dispatch, as a hub that takes value back at any time.
    function plainHub() internal {
        vm.prank(admin);
        hubGate.setHub(voterA);
    }

    /// Dispatches with 1,000 wei and returns the envelope.
    function dispatchOne(uint64 sequence) internal returns (bytes memory) {
        vm.deal(voterA, 1_000);
        vm.prank(voterA);
        (bool done,) = address(hubGate).call{value: 1_000}(dispatchCall(SECOND, 1, 1, sequence, 168));
        vm.assertTrue(done, "dispatched");
        return encoded(headerOf(1, sequence));
    }
}
