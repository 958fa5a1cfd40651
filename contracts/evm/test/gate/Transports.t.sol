// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {MessageGate} from "../../src/MessageGate.sol";
import {DeadlinePassed, FeeTooLow, GasTooLow, TransportNotFailed, TransportsMissing} from "../../src/error/Errors.sol";
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

    constructor(MessageGate gate_) {
        GATE = gate_;
    }

    receive() external payable {}

    function arm(bytes calldata bait_) external {
        bait = bait_;
    }

    function gate() external view returns (IMessageGate) {
        return GATE;
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

/// @notice A transport that needs its whole allowance, for its price and for a message, and uses much of it for the price.
contract HungryTransport is ITransportAdapter {
    error Starved();

    uint256 public sends;

    function gate() external pure returns (IMessageGate) {
        return IMessageGate(address(0));
    }

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

/// @notice A bridge whose proxy has lost its implementation: every call succeeds and answers nothing, or too little.
contract HollowTransport {
    uint256 private immutable BYTES;

    constructor(uint256 bytes_) {
        BYTES = bytes_;
    }

    fallback() external payable {
        uint256 size = BYTES;
        assembly {
            return(0, size)
        }
    }
}

/// @notice A receiver that burns all its gas.
contract BurningReceiver is IMessageHandler {
    function onAllVotes(bytes calldata) external pure {}

    function onConflict(uint64) external pure {}

    function onVeto(uint64) external pure {}

    function onMessage(bytes32, bytes calldata, uint8) external pure {
        assembly {
            invalid()
        }
    }
}

/// @notice Transports that fail, ask too much or call back.
contract GateTransportsTest is GateWorld {
    TestTransport private a;
    TestTransport private b;

    /// The attesters' transport, which never fails, and two others at no fee; two of three must take a message.
    function twoOthers() private {
        (a, b) = (priced(0), priced(0));
        route(a, b);
    }

    /// A message that `a` failed to take, for a fee that it asks now; `b` has it.
    function failedMessage(uint256 fee) private returns (bytes memory envelope) {
        twoOthers();
        plainHub();
        a.set(TestTransport.Fault.SEND_REVERTS, 0);
        envelope = dispatchOne(1);
        a.set(TestTransport.Fault.NONE, fee);
    }

    function resendCall(bytes memory envelope, address adapter) private view returns (bytes memory) {
        return abi.encodeCall(hubGate.resend, (envelope, adapter));
    }

    /// Refused for too little gas.
    function refusedFor(uint256 gas, bytes memory call) private {
        (bool done, bytes memory answer) = address(hubGate).call{gas: gas}(call);
        vm.assertTrue(!done, "too little");
        vm.assertEq(bytes32(bytes4(answer)), bytes32(GasTooLow.selector), "for its gas");
    }

    /// Fewer transports than the session's threshold: nothing is sent, whatever their faults.
    function testFuzz_tooFewTransportsSendNothing(uint8 faultA, uint8 faultB, uint64 sequence) external {
        twoOthers();
        sequence = uint64(edged(sequence, 1, type(uint64).max));
        a.set(TestTransport.Fault(edged(faultA, 1, 5)), 0);
        b.set(TestTransport.Fault(edged(faultB, 1, 5)), 0);
        bytes memory call = dispatchCall(SECOND, 1, 1, sequence, 168);
        refused(address(hub), address(hubGate), call, TransportsMissing.selector);
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), 0, "nothing sent");
        vm.assertTrue(!hubGate.transportFailed(keccak256(encoded(headerOf(1, sequence))), address(a)), "nor recorded");
    }

    function testFuzz_resendRefusesWhatDidNotFail(address adapter, uint256 place, uint8 change) external {
        bytes memory envelope = failedMessage(0);
        vm.assume(adapter != address(a));
        refused(stranger, address(hubGate), resendCall(envelope, adapter), TransportNotFailed.selector);
        refused(stranger, address(hubGate), resendCall(envelope, address(b)), TransportNotFailed.selector);
        (bool done,) = address(hubGate).call(resendCall(flipped(envelope, place, change), address(a)));
        vm.assertTrue(!done, "nor any other message");
        vm.assertEq(a.sends(), 0, "nothing sent");
    }

    function testFuzz_resendRefusesTooLittleValue(uint256 fee, uint256 value) external {
        fee = edged(fee, 1, 10 ether);
        value = edged(value, 0, fee - 1);
        bytes memory envelope = failedMessage(fee);
        vm.deal(stranger, value);
        refused(stranger, address(hubGate), value, resendCall(envelope, address(a)), FeeTooLow.selector);
    }

    function testFuzz_resendRefusesAfterTheDeadline(uint256 late) external {
        bytes memory envelope = failedMessage(0);
        vm.warp(block.timestamp + LIFETIME + edged(late, 1, 365 days));
        refused(stranger, address(hubGate), resendCall(envelope, address(a)), DeadlinePassed.selector);
    }

    function testFuzz_resendFailsWithItsTransport(uint8 fault) external {
        bytes memory envelope = failedMessage(0);
        a.set(TestTransport.Fault(fault % 2 == 0 ? 1 : 3), 0);
        refused(stranger, address(hubGate), resendCall(envelope, address(a)), TestTransport.BridgeDown.selector);
        vm.assertTrue(hubGate.transportFailed(keccak256(envelope), address(a)), "still failed");
    }

    function testFuzz_resendRefusesASecondTime(address caller) external {
        bytes memory envelope = failedMessage(0);
        hubGate.resend(envelope, address(a));
        refused(caller, address(hubGate), resendCall(envelope, address(a)), TransportNotFailed.selector);
        vm.assertEq(a.sends(), 1, "once");
    }

    /// While a message is sent the gate holds the sender's value: no transport can have it paid out to itself.
    function test_aTransportCannotReenterForTheValue() external {
        TestTransport good = priced(0);
        ThievingTransport thief = new ThievingTransport(hubGate);
        vm.prank(admin);
        hubGate.setRoute(SECOND, list(address(hubAttesting), address(thief), address(good)));
        plainHub();
        // A message that failed, so that it may be sent again: the thief calls back with it.
        bytes memory bait = dispatchOne(1);
        vm.assertTrue(hubGate.transportFailed(keccak256(bait), address(thief)), "failed at first");
        thief.arm(bait);
        bytes memory second = dispatchOne(2);
        vm.assertEq(voterA.balance, 1_000, "all value is returned");
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

    /// Whatever gas a caller gives, a transport gets its whole allowance or nothing is sent: nobody can make one fail.
    function test_noCallerStarvesATransport() external {
        HungryTransport hungry = new HungryTransport();
        vm.prank(admin);
        hubGate.setRoute(SECOND, list(address(hungry), address(hubAttesting)));
        vm.deal(address(hub), 1_000);
        refusedFor(900_000, abi.encodeCall(hubGate.quote, (SECOND, 168)));
        uint64 sequence = 1;
        bool everRefused = false;
        for (uint256 gas = 1_200_000; gas < 1_800_000; gas += 2_000) {
            bytes memory call = dispatchCall(SECOND, 1, 1, sequence, 168);
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

    /// Too little gas for the receiver on the own chain is refused, whatever it is.
    function testFuzz_noCallerStarvesTheOwnReceiver(uint256 gas) external {
        BurningReceiver burning = new BurningReceiver();
        vm.prank(admin);
        hubGate.setHandler(1, address(burning));
        bytes memory call = dispatchCall(HUB, 1, 1, 1, 168);
        vm.prank(address(hub));
        refusedFor(edged(gas, 200_000, 540_000), call);
    }

    /// A transport that burns all its gas has its allowance and no more: two calls of a million at most.
    function testFuzz_noTransportBurnsMoreThanItsAllowance(bool atQuote, uint256 gas) external {
        twoOthers();
        a.set(atQuote ? TestTransport.Fault.QUOTE_BURNS_GAS : TestTransport.Fault.SEND_BURNS_GAS, 0);
        bytes memory call = dispatchCall(SECOND, 1, 1, 1, 168);
        vm.prank(address(hub));
        (bool done,) = address(hubGate).call{gas: edged(gas, 5_000_000, 20_000_000)}(call);
        vm.assertTrue(done, "dispatched");
        vm.assertLt(vm.lastCallGas().gasTotalUsed, 2_000_000, "its allowance, and the gas of the others");
    }

    /// The own chain's receiver burns its allowance at most, whatever gas the caller gives.
    function testFuzz_theOwnReceiverHasItsAllowance(uint256 gas) external {
        BurningReceiver burning = new BurningReceiver();
        vm.prank(admin);
        hubGate.setHandler(1, address(burning));
        bytes memory call = dispatchCall(HUB, 1, 1, 1, 168);
        vm.prank(address(hub));
        (bool done,) = address(hubGate).call{gas: edged(gas, 2_000_000, 20_000_000)}(call);
        vm.assertTrue(done, "dispatched");
        vm.assertLt(vm.lastCallGas().gasTotalUsed, 800_000, "its allowance, and the gas of a dispatch");
    }

    function testFuzz_oneFailingTransportStopsNoOther(uint8 fault, uint64 sequence) external {
        twoOthers();
        fault = uint8(edged(fault, 1, 5));
        sequence = uint64(edged(sequence, 1, type(uint64).max));
        a.set(TestTransport.Fault(fault), 0);
        bytes memory call = dispatchCall(SECOND, 1, 1, sequence, 168);
        bytes32 id = keccak256(encoded(headerOf(1, sequence)));
        // Where the transport gives a reason, its selector is in the event.
        bool reasoned = fault == 1 || fault == 3;
        vm.expectEmit(address(hubGate));
        emit IMessageGate.TransportFailed(id, address(a), reasoned ? TestTransport.BridgeDown.selector : bytes4(0));
        vm.prank(address(hub));
        (bool done,) = address(hubGate).call(call);
        vm.assertTrue(done, "dispatched");
        vm.assertEq(b.lastSent(), id, "the other one has it");
        vm.assertTrue(hubGate.transportFailed(id, address(a)), "recorded");
        vm.assertTrue(!hubGate.transportFailed(id, address(b)), "of the one alone");
        vm.assertEq(a.sends(), 0, "nothing");
    }

    /// Any faults of any two transports: sent exactly when two of three take it, and exactly the failed ones are recorded.
    function testFuzz_transports(uint8 faultA, uint8 faultB) external {
        twoOthers();
        a.set(TestTransport.Fault(faultA % 6), 0);
        b.set(TestTransport.Fault(faultB % 6), 0);
        bool aWorks = faultA % 6 == 0;
        bool bWorks = faultB % 6 == 0;
        vm.prank(address(hub));
        (bool done,) = address(hubGate).call(dispatchCall(SECOND, 1, 1, 1, 168));
        vm.assertTrue(done == (aWorks || bWorks), "the attesters and one more");
        bytes32 id = keccak256(encoded(headerOf(1, 1)));
        vm.assertTrue(hubGate.transportFailed(id, address(a)) == (done && !aWorks), "a");
        vm.assertTrue(hubGate.transportFailed(id, address(b)) == (done && !bWorks), "b");
        vm.assertEq(a.sends() + b.sends(), (aWorks ? 1 : 0) + (bWorks ? 1 : 0), "sends");
    }

    /// An answer of fewer than 32 bytes is no price: that transport has failed, and stops no other.
    function testFuzz_aHollowTransportStopsNoOther(uint256 answerBytes, bool first) external {
        twoOthers();
        address hollow = address(new HollowTransport(edged(answerBytes, 0, 31)));
        vm.prank(admin);
        hubGate.setRoute(
            SECOND,
            first ? list(hollow, address(hubAttesting), address(b)) : list(address(hubAttesting), address(b), hollow)
        );
        bytes32 id = keccak256(encoded(headerOf(1, 1)));
        vm.expectEmit(address(hubGate));
        emit IMessageGate.TransportFailed(id, hollow, 0);
        vm.prank(address(hub));
        (bool done,) = address(hubGate).call(dispatchCall(SECOND, 1, 1, 1, 168));
        vm.assertTrue(done, "dispatched");
        vm.assertEq(b.lastSent(), id, "the others have it");
    }

    /// A transport that asks for more than the cap counts as failed, and is not paid; anyone may pay it later.
    function testFuzz_aTransportAboveTheCapHasFailed(uint128 cap, uint256 fee) external {
        cap = uint128(edged(cap, 0, 1_000));
        fee = edged(fee, uint256(cap) + 1, 10 ether);
        TestTransport costly = priced(fee);
        TestTransport cheap = priced(cap);
        route(costly, cheap);
        plainHub();
        vm.prank(admin);
        hubGate.setMaxTransportFee(cap);
        vm.assertEq(hubGate.quote(SECOND, 168), cap, "the one fee");
        vm.expectEmit(address(hubGate));
        emit IMessageGate.TransportFailed(keccak256(encoded(headerOf(1, 1))), address(costly), FeeTooLow.selector);
        bytes memory envelope = dispatchOne(1);
        vm.assertEq(voterA.balance, 1_000 - cap, "only the other was paid");
        vm.deal(stranger, fee);
        vm.prank(stranger);
        hubGate.resend{value: fee}(envelope, address(costly));
        vm.assertTrue(costly.sends() == 1 && address(costly).balance == fee, "sent later");
    }

    /// Anyone resends, up to the last second; value beyond the fee is returned to the caller.
    function testFuzz_aFailedMessageIsResentByAnyone(address caller, uint256 fee, uint256 extra, uint256 elapsed)
        external
    {
        vm.assume(caller.code.length == 0 && uint160(caller) > 0xffff && caller != voterA);
        (fee, extra) = (edged(fee, 0, 10 ether), edged(extra, 0, 1 ether));
        bytes memory envelope = failedMessage(fee);
        vm.assertEq(voterA.balance, 1_000, "the hub's value is returned");
        vm.warp(block.timestamp + edged(elapsed, 0, LIFETIME));
        vm.deal(caller, fee + extra);
        vm.expectCall(address(a), abi.encodeCall(a.send, (SECOND, envelope, caller)));
        vm.expectEmit(address(hubGate));
        emit IMessageGate.MessageResent(keccak256(envelope), address(a));
        vm.prank(caller);
        hubGate.resend{value: fee + extra}(envelope, address(a));
        vm.assertEq(a.lastSent(), keccak256(envelope), "sent");
        vm.assertTrue(caller.balance == extra && address(a).balance == fee, "the rest is returned");
        vm.assertTrue(!hubGate.transportFailed(keccak256(envelope), address(a)), "no longer failed");
    }
}
