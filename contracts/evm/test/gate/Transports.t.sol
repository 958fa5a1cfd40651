// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {MessageGate} from "../../src/MessageGate.sol";
import {
    DeadlinePassed,
    FeeTooLow,
    GasTooLow,
    TransportNotFailed,
    TransportsMissing,
    Unauthorized
} from "../../src/error/Errors.sol";
import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {IMessageHandler} from "../../src/interface/IMessageHandler.sol";
import {ITransportAdapter} from "../../src/interface/ITransportAdapter.sol";
import {GateWorld} from "../support/GateWorld.sol";
import {TestTransport} from "../support/TestTransport.sol";

/// @notice A transport that asks for nothing, fails, and later calls the gate back from within `send`.
contract ThievingTransport is ITransportAdapter {
    error NotYet();

    MessageGate private immutable GATE;
    bytes private bait;
    bool private inside;

    constructor(MessageGate gate) {
        GATE = gate;
    }

    receive() external payable {}

    function arm(bytes calldata bait_) external {
        bait = bait_;
    }

    function quote(uint16, uint256) external pure returns (uint256) {
        return 0;
    }

    function send(uint16, bytes calldata, address) external payable {
        if (bait.length == 0) revert NotYet();
        if (inside) return;
        inside = true;
        GATE.resend(bait, address(this));
    }
}

/// @notice A transport that wants its whole allowance, for its price and for a message, and takes long to name its price.
contract HungryTransport is ITransportAdapter {
    error Starved();

    uint256 public sends;

    function quote(uint16, uint256) external view returns (uint256) {
        uint256 given = gasleft();
        if (given < 999_000) revert Starved();
        while (given - gasleft() < 200_000) {}
        return 1;
    }

    function send(uint16, bytes calldata, address) external payable {
        if (gasleft() < 999_000) revert Starved();
        sends++;
    }
}

/// @notice A receiver that burns all the gas that it gets.
contract BurningReceiver is IMessageHandler {
    function onMessage(bytes32, bytes calldata) external pure {
        assembly {
            invalid()
        }
    }
}

/// @notice Transports that fail, ask too much or call back.
contract GateTransportsTest is GateWorld {
    function test_oneFailingTransportStopsNoOther() external {
        TestTransport good = priced(0);
        TestTransport bad = priced(0);
        route(bad, good);
        for (uint8 fault = 1; fault <= 5; fault++) {
            bad.set(TestTransport.Fault(fault), 0);
            bytes memory call = dispatchCall(SECOND, 1, 1, fault, 136);
            bytes32 id = keccak256(encoded(headerOf(1, fault)));
            bool names = fault == 1 || fault == 3;
            vm.expectEmit(address(hubGate));
            emit IMessageGate.TransportFailed(id, address(bad), names ? TestTransport.BridgeDown.selector : bytes4(0));
            vm.prank(address(hub));
            (bool done,) = address(hubGate).call(call);
            vm.assertTrue(done, "dispatched");
            vm.assertEq(good.lastSent(), id, "the other one has it");
            vm.assertTrue(hubGate.transportFailed(id, address(bad)), "noted");
            vm.assertTrue(!hubGate.transportFailed(id, address(good)), "of the one alone");
            vm.assertEq(bad.sends(), 0, "nothing");
        }
        vm.assertEq(good.sends(), 5, "all");
    }

    function test_aFailedTransportIsTriedAgainByAnyone() external {
        TestTransport good = priced(0);
        TestTransport bad = priced(70);
        route(bad, good);
        plainHub();
        bad.set(TestTransport.Fault.SEND_REVERTS, 70);
        bytes memory envelope = dispatchOne(1);
        vm.assertEq(address(bad).balance, 0, "the fee came back");
        vm.assertEq(voterA.balance, 1_000, "to the hub");
        address g = address(hubGate);
        vm.deal(stranger, 1_000);
        bytes memory call = abi.encodeCall(hubGate.resend, (envelope, address(bad)));
        refused(stranger, g, 70, call, TestTransport.BridgeDown.selector);
        bad.set(TestTransport.Fault.NONE, 70);
        refused(stranger, g, 69, call, FeeTooLow.selector);
        refused(stranger, g, abi.encodeCall(hubGate.resend, (envelope, address(good))), TransportNotFailed.selector);
        bytes memory forged = encoded(headerOf(1, 2));
        refused(stranger, g, abi.encodeCall(hubGate.resend, (forged, address(bad))), TransportNotFailed.selector);
        vm.prank(stranger);
        hubGate.resend{value: 100}(envelope, address(bad));
        vm.assertEq(bad.lastSent(), keccak256(envelope), "sent");
        vm.assertEq(stranger.balance, 930, "the rest came back");
        refused(stranger, g, 70, call, TransportNotFailed.selector);

        bad.set(TestTransport.Fault.QUOTE_REVERTS, 0);
        envelope = dispatchOne(2);
        bad.set(TestTransport.Fault.NONE, 0);
        vm.warp(block.timestamp + LIFETIME + 1);
        refused(stranger, g, abi.encodeCall(hubGate.resend, (envelope, address(bad))), DeadlinePassed.selector);
    }

    function test_aTransportThatAsksTooMuchHasFailed() external {
        TestTransport dear = priced(501);
        TestTransport cheap = priced(500);
        route(dear, cheap);
        plainHub();
        refused(stranger, address(hubGate), abi.encodeCall(hubGate.setMaxTransportFee, (1)), Unauthorized.selector);
        vm.assertEq(hubGate.maxTransportFeeWei(), 0.1 ether, "at first");
        vm.prank(admin);
        hubGate.setMaxTransportFee(500);
        vm.assertEq(hubGate.quote(SECOND, 136), 500, "what would be paid");
        vm.expectEmit(address(hubGate));
        emit IMessageGate.TransportFailed(keccak256(encoded(headerOf(1, 1))), address(dear), FeeTooLow.selector);
        bytes memory envelope = dispatchOne(1);
        vm.assertEq(voterA.balance, 500, "the one fee");
        // Who wants to may pay it.
        vm.deal(stranger, 501);
        vm.prank(stranger);
        hubGate.resend{value: 501}(envelope, address(dear));
        vm.assertEq(dear.sends(), 1, "sent");
    }

    function test_aMessageNeedsAsManyTransportsAsVotes() external {
        TestTransport a = priced(0);
        TestTransport b = priced(0);
        route(a, b);
        a.set(TestTransport.Fault.SEND_REVERTS, 0);
        b.set(TestTransport.Fault.QUOTE_REVERTS, 0);
        bytes memory call = dispatchCall(SECOND, 1, 1, 1, 136);
        refused(address(hub), address(hubGate), call, TransportsMissing.selector);
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), 0, "nothing sent");
        b.set(TestTransport.Fault.NONE, 0);
        vm.prank(address(hub));
        (bool done,) = address(hubGate).call(call);
        vm.assertTrue(done, "with two it is");
    }

    /// Any faults of any two transports: sent exactly when two of three take it, and exactly the failed ones are noted.
    function testFuzz_transports(uint8 faultA, uint8 faultB) external {
        TestTransport a = priced(0);
        TestTransport b = priced(0);
        route(a, b);
        a.set(TestTransport.Fault(faultA % 6), 0);
        b.set(TestTransport.Fault(faultB % 6), 0);
        bool aWorks = faultA % 6 == 0;
        bool bWorks = faultB % 6 == 0;
        vm.prank(address(hub));
        (bool done,) = address(hubGate).call(dispatchCall(SECOND, 1, 1, 1, 136));
        vm.assertTrue(done == (aWorks || bWorks), "the attesters and one more");
        bytes32 id = keccak256(encoded(headerOf(1, 1)));
        vm.assertTrue(hubGate.transportFailed(id, address(a)) == (done && !aWorks), "a");
        vm.assertTrue(hubGate.transportFailed(id, address(b)) == (done && !bWorks), "b");
        vm.assertEq(a.sends() + b.sends(), (aWorks ? 1 : 0) + (bWorks ? 1 : 0), "sends");
    }

    /// While a message is sent the gate holds the sender's value: a transport cannot have it paid out to itself.
    function test_aTransportCannotReenterForTheValue() external {
        TestTransport good = priced(0);
        ThievingTransport thief = new ThievingTransport(hubGate);
        vm.prank(admin);
        hubGate.setRoute(SECOND, list(address(hubAttesting), address(thief), address(good)));
        plainHub();
        // A message that failed, so that it may be sent again: this is what the thief calls back for.
        bytes memory bait = dispatchOne(1);
        vm.assertTrue(hubGate.transportFailed(keccak256(bait), address(thief)), "failed at first");
        thief.arm(bait);
        bytes memory second = dispatchOne(2);
        vm.assertEq(voterA.balance, 1_000, "everything came back");
        vm.assertEq(address(thief).balance, 0, "nothing taken");
        vm.assertEq(good.lastSent(), keccak256(second), "and the others have it");
        vm.assertTrue(hubGate.transportFailed(keccak256(second), address(thief)), "the thief has failed again");
        vm.deal(stranger, 1_000);
        refused(
            stranger,
            address(hubGate),
            1_000,
            abi.encodeCall(hubGate.resend, (second, address(thief))),
            ReentrancyGuard.ReentrancyGuardReentrantCall.selector
        );
        vm.assertEq(stranger.balance, 1_000, "nor in a resend");
    }

    function test_aResendIsTheCallersAndTold() external {
        TestTransport good = priced(0);
        TestTransport bad = priced(0);
        route(bad, good);
        plainHub();
        bad.set(TestTransport.Fault.SEND_REVERTS, 0);
        bytes memory envelope = dispatchOne(1);
        bad.set(TestTransport.Fault.NONE, 0);
        // In its last second.
        vm.warp(block.timestamp + LIFETIME);
        vm.expectCall(address(bad), abi.encodeCall(bad.send, (SECOND, envelope, stranger)));
        vm.expectEmit(address(hubGate));
        emit IMessageGate.MessageResent(keccak256(envelope), address(bad));
        vm.prank(stranger);
        hubGate.resend(envelope, address(bad));
    }

    /// What burns all it gets, gets its allowance and no more: two calls of a million at most.
    function test_noTransportBurnsMoreThanItsAllowance() external {
        TestTransport bad = priced(0);
        route(bad, priced(0));
        for (uint8 fault = 2; fault <= 4; fault += 2) {
            bad.set(TestTransport.Fault(fault), 0);
            bytes memory call = dispatchCall(SECOND, 1, 1, fault, 136);
            vm.prank(address(hub));
            (bool done,) = address(hubGate).call{gas: 20_000_000}(call);
            vm.assertTrue(done, "dispatched");
            vm.assertLt(vm.lastCallGas().gasTotalUsed, 2_000_000, "its allowance, and what the others need");
        }
    }

    /// Whatever gas a caller gives, a transport gets its whole allowance or nothing is sent: nobody can make one fail.
    function test_noCallerStarvesATransport() external {
        HungryTransport hungry = new HungryTransport();
        vm.prank(admin);
        hubGate.setRoute(SECOND, list(address(hungry), address(hubAttesting)));
        vm.deal(address(hub), 1_000);
        refusedFor(900_000, abi.encodeCall(hubGate.quote, (SECOND, 136)));
        uint64 sequence = 1;
        bool everRefused = false;
        for (uint256 gas = 1_200_000; gas < 1_800_000; gas += 2_000) {
            bytes memory call = dispatchCall(SECOND, 1, 1, sequence, 136);
            vm.prank(address(hub));
            (bool done, bytes memory answer) = address(hubGate).call{gas: gas, value: 1}(call);
            if (done) {
                vm.assertEq(hungry.sends(), sequence, "sent");
                sequence++;
            } else if (answer.length > 0) {
                vm.assertEq(bytes32(bytes4(answer)), bytes32(GasTooLow.selector), "refused for its gas alone");
                everRefused = true;
            }
        }
        vm.assertTrue(everRefused && sequence > 10, "both were seen");
    }

    /// Refused for too little gas, as a price is that nobody could name with it.
    function refusedFor(uint256 gas, bytes memory call) private {
        (bool done, bytes memory answer) = address(hubGate).call{gas: gas}(call);
        vm.assertTrue(!done, "too little");
        vm.assertEq(bytes32(bytes4(answer)), bytes32(GasTooLow.selector), "and said so");
    }

    /// The own chain's receiver too: too little gas is refused, and one that burns everything gets its allowance alone.
    function test_theOwnReceiverGetsItsAllowance() external {
        BurningReceiver burning = new BurningReceiver();
        vm.prank(admin);
        hubGate.setHandler(1, address(burning));
        bytes memory call = dispatchCall(HUB, 1, 1, 1, 136);
        vm.prank(address(hub));
        refusedFor(540_000, call);
        vm.prank(address(hub));
        (bool done,) = address(hubGate).call{gas: 20_000_000}(call);
        vm.assertTrue(done, "dispatched");
        vm.assertLt(vm.lastCallGas().gasTotalUsed, 800_000, "its allowance, and what a dispatch needs");
    }
}
