// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {MessageGate} from "../../src/MessageGate.sol";
import {
    EnvelopeMalformed,
    EnvelopeTooLarge,
    FeeTooLow,
    KindUnknown,
    SequenceStale,
    SessionUnknown,
    Unauthorized,
    TransportsMissing
} from "../../src/error/Errors.sol";
import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {GateWorld} from "../support/GateWorld.sol";
import {TestTransport} from "../support/TestTransport.sol";

/// @notice Messages that leave the hub.
contract GateDispatchTest is GateWorld {
    function refusedDispatch(bytes memory call, bytes4 selector) private {
        refused(address(hub), address(hubGate), call, selector);
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), 0, "nothing sent");
        vm.assertEq(hubPlain.sends(), 0, "no transport has it");
    }

    /// Two paid transports to the second chain besides the attesters', who take nothing.
    function paidRoute(uint256 feeA, uint256 feeB) private returns (TestTransport a, TestTransport b) {
        (a, b) = (priced(feeA), priced(feeB));
        route(a, b);
    }

    function testFuzz_dispatchRefusesAnyoneButTheHub(address caller) external {
        vm.assume(caller != address(hub));
        refused(caller, address(hubGate), dispatchCall(SECOND, 1, 1, 1, 168), Unauthorized.selector);
    }

    /// Kinds 3 to 6 are not sent by the hub, and there is no other.
    function testFuzz_dispatchRefusesEveryOtherKind(uint8 kind) external {
        vm.assume(kind != 1 && kind != 2 && kind != 3 && kind != 7);
        refusedDispatch(dispatchCall(SECOND, kind, 1, 1, 168), KindUnknown.selector);
    }

    function testFuzz_dispatchRefusesUnknownLanes(uint8 lane) external {
        refusedDispatch(dispatchCall(SECOND, 1, uint8(edged(lane, 4, 255)), 1, 168), EnvelopeMalformed.selector);
    }

    function testFuzz_dispatchRefusesChainsWithoutARoute(uint16 destination) external {
        vm.assume(destination != HUB && destination != SECOND);
        refusedDispatch(dispatchCall(destination, 1, 1, 1, 168), TransportsMissing.selector);
        vm.assertEq(hubGate.quote(destination, 168), 0, "and costs nothing");
    }

    function testFuzz_dispatchRefusesLongPayloads(uint256 length) external {
        refusedDispatch(dispatchCall(SECOND, 1, 1, 1, edged(length, 474, 2_000)), EnvelopeTooLarge.selector);
    }

    function testFuzz_dispatchRefusesStaleSequences(uint64 last, uint64 sequence) external {
        sequence = uint64(edged(sequence, 0, last));
        if (last > 0) {
            vm.prank(address(hub));
            hubGate.dispatch(SECOND, 1, 1, last, last, uint64(block.timestamp), "");
        }
        refused(address(hub), address(hubGate), dispatchCall(SECOND, 1, 1, sequence, 0), SequenceStale.selector);
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), last, "stays");
    }

    function testFuzz_dispatchRefusesWithoutAnOpenSession(uint64 sequence, bool closed) external {
        sequence = uint64(edged(sequence, 1, type(uint64).max));
        MessageGate unopened = new MessageGate(HOUSE, HUB, HUB, admin);
        vm.startPrank(admin);
        unopened.setHub(address(hub));
        if (closed) {
            unopened.openSession(1, list(voterA, voterB), 2, 1);
            unopened.closeSession(1);
        }
        vm.stopPrank();
        bytes memory call = dispatchCall(SECOND, 1, 1, sequence, 168);
        refused(address(hub), address(unopened), call, SessionUnknown.selector);
    }

    function testFuzz_dispatchRefusesTooLittleValue(uint256 feeA, uint256 feeB, uint256 value) external {
        (feeA, feeB) = (edged(feeA, 1, 0.1 ether), edged(feeB, 0, 0.1 ether));
        value = edged(value, 0, feeA + feeB - 1);
        paidRoute(feeA, feeB);
        vm.deal(address(hub), value);
        refused(address(hub), address(hubGate), value, dispatchCall(SECOND, 1, 1, 1, 168), FeeTooLow.selector);
        vm.assertEq(address(hub).balance, value, "nothing spent");
    }

    function testFuzz_theGateAcceptsNoPlainValue(address caller, uint96 value) external {
        vm.deal(caller, value);
        vm.prank(caller);
        (bool done,) = address(hubGate).call{value: value}("");
        vm.assertTrue(!done, "refused");
    }

    function testFuzz_everyTransportIsPaidAndTheRestReturned(uint256 feeA, uint256 feeB, uint256 extra) external {
        (feeA, feeB, extra) = (edged(feeA, 0, 0.1 ether), edged(feeB, 0, 0.1 ether), edged(extra, 0, 1 ether));
        (TestTransport a, TestTransport b) = paidRoute(feeA, feeB);
        vm.assertEq(hubGate.quote(SECOND, 168), feeA + feeB, "quote");
        plainHub();
        vm.deal(voterA, feeA + feeB + extra);
        vm.prank(voterA);
        hubGate.dispatch{value: feeA + feeB + extra}(SECOND, 1, 1, 1, 1, uint64(block.timestamp), "");
        vm.assertTrue(address(a).balance == feeA && address(b).balance == feeB, "paid");
        vm.assertEq(voterA.balance, extra, "the rest is returned");
        vm.assertEq(address(hubGate).balance, 0, "the gate keeps nothing");
    }

    function testFuzz_sequencesRisePerLane(uint64 first, uint64 second, uint8 lane, uint8 other) external {
        first = uint64(edged(first, 1, type(uint64).max - 1));
        second = uint64(edged(second, first + 1, type(uint64).max));
        (lane, other) = (lane % 3, other % 3);
        vm.assume(lane != other);
        vm.startPrank(address(hub));
        hubGate.dispatch(SECOND, 1, lane, first, 5, uint64(block.timestamp), "");
        hubGate.dispatch(SECOND, 1, lane, second, 5, uint64(block.timestamp), "");
        hubGate.dispatch(SECOND, 1, other, 1, 5, uint64(block.timestamp), "");
        vm.stopPrank();
        vm.assertEq(hubGate.lastDispatched(SECOND, lane), second, "lane");
        vm.assertEq(hubGate.lastDispatched(SECOND, other), 1, "the other lane");
    }

    /// Orders have numbers of their own, in any order, and count nothing on their lane.
    function testFuzz_ordersHaveNumbersInAnyOrder(uint64 first, uint64 second) external {
        vm.startPrank(address(hub));
        hubGate.dispatch(SECOND, 3, 3, first, 5, uint64(block.timestamp), "");
        hubGate.dispatch(SECOND, 3, 3, second, 5, uint64(block.timestamp + 1), "");
        vm.stopPrank();
        vm.assertEq(hubGate.lastDispatched(SECOND, 3), 0, "no lane");
        vm.assertEq(hubPlain.sends(), 2, "both sent");
    }

    /// Whatever is dispatched, the envelope has exactly its fields, and its hash is the message's id.
    function testFuzz_theEnvelopeHasTheFieldsOfTheDispatch(EnvelopeHeader memory h, bytes memory payload) external {
        vm.assume(payload.length <= 473);
        (h.houseId, h.source, h.destination, h.session) = (HOUSE, HUB, SECOND, SESSION);
        (h.kind, h.lane) = (uint8(edged(h.kind, 1, 2)), h.lane % 4);
        h.sequence = uint64(edged(h.sequence, 1, type(uint64).max));
        bytes memory envelope = EnvelopeCodec.encode(h, payload);
        vm.expectEmit(address(hubGate));
        emit IMessageGate.MessageDispatched(keccak256(envelope), SECOND, envelope);
        vm.prank(address(hub));
        bytes32 id = hubGate.dispatch(SECOND, h.kind, h.lane, h.sequence, h.cycle, h.deadlineSeconds, payload);
        vm.assertEq(id, keccak256(envelope), "id");
        vm.assertEq(hubPlain.lastSent(), id, "the transport has it");
    }

    /// Transports are asked for the price of the whole envelope, header included; the own chain costs nothing.
    function testFuzz_pricesAreOfTheWholeEnvelope(uint256 payloadBytes, uint256 fee) external {
        payloadBytes = edged(payloadBytes, 0, 473);
        fee = edged(fee, 0, 0.1 ether);
        TestTransport asked = priced(fee);
        vm.prank(admin);
        hubGate.setRoute(SECOND, list(address(asked)));
        vm.expectCall(address(asked), abi.encodeCall(asked.quote, (SECOND, 39 + payloadBytes)));
        vm.assertEq(hubGate.quote(SECOND, payloadBytes), fee, "quote");
        vm.assertEq(hubGate.quote(HUB, payloadBytes), 0, "the own chain");
    }
}
