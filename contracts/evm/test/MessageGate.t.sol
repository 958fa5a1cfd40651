// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {MessageGate} from "../src/MessageGate.sol";
import {
    AdapterUnknown,
    ChainUnknown,
    ConfigInvalid,
    CycleOutOfOrder,
    DeadlinePassed,
    DepositPositionUnknown,
    DestinationMismatch,
    EnvelopeMalformed,
    EnvelopeTooLarge,
    FeeTooLow,
    HouseMismatch,
    KindUnknown,
    MessageAlreadyExecuted,
    MessageAlreadyVoted,
    SequenceStale,
    SessionUnknown,
    SourceMismatch,
    TransportNotFailed,
    TransportsMissing,
    Unauthorized,
    VersionUnknown,
    VotesMissing
} from "../src/error/Errors.sol";
import {IMessageGate} from "../src/interface/IMessageGate.sol";
import {ITransportAdapter} from "../src/interface/ITransportAdapter.sol";
import {DepositChain} from "../src/library/DepositChain.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../src/library/EnvelopeCodec.sol";
import {PayloadCodec, SettlementRootPayload} from "../src/library/PayloadCodec.sol";
import {TestTransport} from "./support/TestTransport.sol";
import {World} from "./support/World.sol";

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

contract MessageGateTest is World {
    function setUp() external {
        build();
    }

    function plain() private view returns (bytes memory) {
        return rootEnvelope(1, keccak256("root"), keccak256("totals"), 0);
    }

    function encoded(EnvelopeHeader memory h) private pure returns (bytes memory) {
        return EnvelopeCodec.encode(h, new bytes(136));
    }

    function refusedVote(EnvelopeHeader memory h, bytes4 selector) private {
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (encoded(h))), selector);
        vm.assertEq(gate.votesOf(keccak256(encoded(h))), 0, "no vote");
    }

    // configuration

    function test_configurationIsTheAdmins() external {
        address g = address(gate);
        bytes4 no = Unauthorized.selector;
        refused(stranger, g, abi.encodeCall(gate.openSession, (2, list(voterA), 1, 0)), no);
        refused(stranger, g, abi.encodeCall(gate.closeSession, (SESSION)), no);
        refused(stranger, g, abi.encodeCall(gate.setRoute, (HUB, list(g))), no);
        refused(stranger, g, abi.encodeCall(gate.setHub, (stranger)), no);
        refused(stranger, g, abi.encodeCall(gate.setHandler, (1, g)), no);
        refused(stranger, g, abi.encodeCall(gate.lockAdmin, ()), no);
        vm.prank(admin);
        gate.lockAdmin();
        refused(admin, g, abi.encodeCall(gate.setHandler, (1, g)), no);
        vm.assertEq(gate.admin(), address(0), "locked");
        vm.assertEq(gate.handlerOf(1), address(vault), "handler stays");
    }

    function test_configurationIsChecked() external {
        address g = address(gate);
        bytes4 bad = ConfigInvalid.selector;
        refused(admin, g, abi.encodeCall(gate.openSession, (SESSION, list(voterA), 1, 0)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (0, list(voterA), 1, 0)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (2, new address[](0), 1, 0)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (2, new address[](33), 1, 0)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (2, list(address(0)), 1, 0)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (2, list(voterA, voterA), 1, 0)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (2, list(voterA, voterB), 0, 0)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (2, list(voterA, voterB), 3, 0)), bad);
        // One of several that suffices alone.
        refused(admin, g, abi.encodeCall(gate.openSession, (2, list(voterA, voterB), 1, 0)), bad);
        // Attesters alone (P21), and bits that no adapter has.
        refused(admin, g, abi.encodeCall(gate.openSession, (2, list(voterA, voterB), 2, 3)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (2, list(voterA, voterB), 2, 4)), bad);
        refused(admin, g, abi.encodeCall(gate.closeSession, (2)), SessionUnknown.selector);
        refused(admin, g, abi.encodeCall(gate.setRoute, (SECOND, list(g))), bad);
        refused(admin, g, abi.encodeCall(gate.setRoute, (HUB, list(stranger))), bad);
        refused(admin, g, abi.encodeCall(gate.setRoute, (HUB, new address[](9))), bad);
        refused(admin, g, abi.encodeCall(gate.setHub, (stranger)), bad);
        refused(admin, address(hubGate), abi.encodeCall(gate.setHub, (address(0))), bad);
        refused(admin, g, abi.encodeCall(gate.setHandler, (0, g)), KindUnknown.selector);
        refused(admin, g, abi.encodeCall(gate.setHandler, (7, g)), KindUnknown.selector);
        refused(admin, g, abi.encodeCall(gate.setHandler, (1, stranger)), bad);
        vm.assertEq(gate.session(), SESSION, "session stays");
        (bool open, uint8 threshold, uint256 mask, address[] memory adapters) = gate.sessionOf(SESSION);
        vm.assertTrue(open && threshold == 2 && mask == 4 && adapters.length == 3, "session as it was");
    }

    // vote

    function test_voteChecksWhereAMessageBelongs() external {
        EnvelopeHeader memory h = headerOf(1, 1);
        h.house = 8;
        refusedVote(h, HouseMismatch.selector);
        h = headerOf(1, 1);
        h.source = SECOND;
        refusedVote(h, SourceMismatch.selector);
        h = headerOf(1, 1);
        h.destination = 3;
        refusedVote(h, DestinationMismatch.selector);
        h = headerOf(1, 1);
        h.session = 2;
        refusedVote(h, SessionUnknown.selector);
        h = headerOf(1, 1);
        h.deadlineSeconds = uint64(block.timestamp) - 1;
        refusedVote(h, DeadlinePassed.selector);
    }

    function test_voteChecksTheBytes() external {
        bytes memory good = plain();
        refused(voterA, address(gate), abi.encodeCall(gate.vote, ("")), EnvelopeMalformed.selector);
        bytes memory long = bytes.concat(good, new bytes(338));
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (long)), EnvelopeTooLarge.selector);
        good[0] = 0x02;
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (good)), VersionUnknown.selector);
        good[0] = 0x01;
        good[1] = 0x07;
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (good)), KindUnknown.selector);
        good[1] = 0x01;
        good[10] = 0x04;
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (good)), EnvelopeMalformed.selector);
    }

    function test_onlyAdaptersVoteAndOnce() external {
        bytes memory envelope = plain();
        refused(stranger, address(gate), abi.encodeCall(gate.vote, (envelope)), AdapterUnknown.selector);
        refused(admin, address(gate), abi.encodeCall(gate.vote, (envelope)), AdapterUnknown.selector);
        vote(voterA, envelope);
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (envelope)), MessageAlreadyVoted.selector);
        vm.assertEq(gate.votesOf(keccak256(envelope)), 1, "one vote");
        vote(voterB, envelope);
        vm.assertEq(gate.votesOf(keccak256(envelope)), 3, "two votes");
    }

    function test_theHubsGateTakesNoVotes() external {
        EnvelopeHeader memory h = headerOf(1, 1);
        h.destination = HUB;
        refused(voterA, address(hubGate), abi.encodeCall(gate.vote, (encoded(h))), SourceMismatch.selector);
    }

    function test_aClosedSessionTakesNoVotesAndHasNoEffect() external {
        bytes memory counted = plain();
        vote(voterA, counted);
        vote(voterB, counted);
        bytes memory half = rootEnvelope(2, keccak256("root 2"), 0, 0);
        vote(voterA, half);
        vm.prank(admin);
        gate.closeSession(SESSION);
        refused(voterB, address(gate), abi.encodeCall(gate.vote, (half)), SessionUnknown.selector);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (half)), VotesMissing.selector);
        refused(admin, address(gate), abi.encodeCall(gate.closeSession, (SESSION)), SessionUnknown.selector);
        // Trust was withdrawn before the effect: enough votes under it are not enough any more.
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (counted)), SessionUnknown.selector);
        vm.assertTrue(!gate.executed(keccak256(counted)), "no effect");
        vm.assertEq(vault.maturingRoot().cycle, 0, "no root");
    }

    function test_twoSessionsAreOpenSideBySide() external {
        bytes memory old = plain();
        vote(voterA, old);
        vm.prank(admin);
        gate.openSession(2, list(stranger, voterB), 2, 0);
        EnvelopeHeader memory h = headerOf(1, 2);
        h.session = 2;
        bytes memory fresh = EnvelopeCodec.encode(h, new bytes(136));
        // An adapter of one session is nobody in the other, and votes never mix.
        refused(voterA, address(gate), abi.encodeCall(gate.vote, (fresh)), AdapterUnknown.selector);
        refused(stranger, address(gate), abi.encodeCall(gate.vote, (old)), AdapterUnknown.selector);
        vote(voterB, old);
        gate.execute(old);
        vote(stranger, fresh);
        vote(voterB, fresh);
        gate.execute(fresh);
        vm.assertEq(gate.lastExecuted(1), 2, "both had effect");
    }

    function test_aSecondIdOfOneSequenceIsAConflict() external {
        bytes memory first = plain();
        bytes memory second = rootEnvelope(1, keccak256("forged"), keccak256("totals"), 0);
        vote(voterA, first);
        vm.assertTrue(!gate.conflicted(1, 1), "no conflict yet");
        vm.expectEmit(address(gate));
        emit IMessageGate.MessageConflict(1, 1, keccak256(second));
        vote(voterB, second);
        vm.assertTrue(gate.conflicted(1, 1), "conflict");
        vm.assertTrue(!gate.conflicted(2, 1) && !gate.conflicted(1, 2), "of this lane and sequence alone");
        // Votes do not add up over ids.
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (first)), VotesMissing.selector);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (second)), VotesMissing.selector);
        vote(voterB, first);
        vote(voterA, second);
        gate.execute(first);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (second)), SequenceStale.selector);
        vm.assertEq(vault.maturingRoot().root, keccak256("root"), "the first had its effect");
    }

    // execute

    function test_executeNeedsVotes() external {
        bytes memory envelope = plain();
        bytes memory call = abi.encodeCall(gate.execute, (envelope));
        vm.expectRevert(abi.encodeWithSelector(VotesMissing.selector, 0, 2));
        gate.execute(envelope);
        vote(voterA, envelope);
        vm.expectRevert(abi.encodeWithSelector(VotesMissing.selector, 1, 2));
        gate.execute(envelope);
        envelope[100] ^= 0x01;
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (envelope)), VotesMissing.selector);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, ("")), EnvelopeMalformed.selector);
        envelope[100] ^= 0x01;
        vote(voterB, envelope);
        (bool done,) = address(gate).call(call);
        vm.assertTrue(done, "executed");
        refused(stranger, address(gate), call, MessageAlreadyExecuted.selector);
        refused(
            address(attesting), address(gate), abi.encodeCall(gate.vote, (envelope)), MessageAlreadyExecuted.selector
        );
        vm.assertEq(gate.lastExecuted(1), 1, "sequence");
        vm.assertEq(vault.maturingRoot().cycle, 1, "one effect");
    }

    function test_attestersNeverSufficeAlone() external {
        vm.prank(admin);
        gate.openSession(2, list(address(attesting), stranger, voterA), 2, 3);
        EnvelopeHeader memory h = headerOf(1, 1);
        h.session = 2;
        bytes memory envelope = EnvelopeCodec.encode(h, new bytes(136));
        vote(address(attesting), envelope);
        vote(stranger, envelope);
        vm.expectRevert(abi.encodeWithSelector(VotesMissing.selector, 2, 3));
        gate.execute(envelope);
        vote(voterA, envelope);
        gate.execute(envelope);
    }

    function test_aDeadlineEndsAMessage() external {
        bytes memory envelope = plain();
        vote(voterA, envelope);
        vm.warp(block.timestamp + LIFETIME);
        vote(voterB, envelope);
        vm.warp(block.timestamp + 1);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (envelope)), DeadlinePassed.selector);
        refused(address(attesting), address(gate), abi.encodeCall(gate.vote, (envelope)), DeadlinePassed.selector);
        vm.assertTrue(!gate.executed(keccak256(envelope)), "no effect");
    }

    function test_gapsAreNormalAndOlderOnesAreStale() external {
        bytes memory older = rootEnvelope(4, keccak256("older"), 0, 0);
        vote(voterA, older);
        vote(voterB, older);
        deliver(rootEnvelope(9, keccak256("newer"), 0, 0));
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (older)), SequenceStale.selector);
        vm.assertEq(gate.lastExecuted(1), 9, "newest");
    }

    function test_aRefusalOfTheHandlerUndoesTheExecution() external {
        deliver(plain());
        EnvelopeHeader memory h = headerOf(1, 2);
        h.cycle = 1;
        bytes memory oldCycle = EnvelopeCodec.encode(h, new bytes(136));
        vote(voterA, oldCycle);
        vote(voterB, oldCycle);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (oldCycle)), CycleOutOfOrder.selector);
        vm.assertEq(gate.lastExecuted(1), 1, "sequence stays");
        vm.assertTrue(!gate.executed(keccak256(oldCycle)), "not executed");
        // A root on a deposit that is not there yet: refused now, and executed once it is.
        bytes32 account = keccak256("account");
        bytes32 accumulator = DepositChain.fold(vaultScope(), 0, 1, account, DOLLAR, 1_000);
        bytes memory early = EnvelopeCodec.encode(
            headerOf(1, 3), PayloadCodec.encode(SettlementRootPayload(keccak256("early"), accumulator, 1, 0, 0))
        );
        vote(voterA, early);
        vote(voterB, early);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (early)), DepositPositionUnknown.selector);
        vm.assertEq(gate.lastExecuted(1), 1, "sequence stays");
        dollar.mint(address(this), 1_000);
        dollar.approve(address(vault), 1_000);
        vault.deposit(account, DOLLAR, 1_000);
        gate.execute(early);
        vm.assertEq(vault.nextRoot().root, keccak256("early"), "tried again");
    }

    function test_aKindWithoutHandlerHasNoEffect() external {
        EnvelopeHeader memory h = headerOf(5, 1);
        h.lane = 3;
        bytes memory envelope = EnvelopeCodec.encode(h, "");
        vote(voterA, envelope);
        vote(voterB, envelope);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (envelope)), KindUnknown.selector);
    }

    // dispatch

    function dispatchCall(uint16 destination, uint8 kind, uint8 lane, uint64 sequence, uint256 payloadBytes)
        private
        view
        returns (bytes memory)
    {
        return abi.encodeCall(
            gate.dispatch,
            (destination, kind, lane, sequence, sequence, uint64(block.timestamp) + LIFETIME, new bytes(payloadBytes))
        );
    }

    function test_dispatchIsTheHubsAndChecked() external {
        address g = address(hubGate);
        refused(stranger, g, dispatchCall(SECOND, 1, 1, 1, 136), Unauthorized.selector);
        refused(admin, g, dispatchCall(SECOND, 1, 1, 1, 136), Unauthorized.selector);
        refused(address(hub), g, dispatchCall(SECOND, 0, 1, 1, 136), KindUnknown.selector);
        // Kinds that are not built yet are not sent, and there is no other.
        for (uint8 kind = 3; kind <= 7; kind++) {
            refused(address(hub), g, dispatchCall(SECOND, kind, 1, 1, 136), KindUnknown.selector);
        }
        refused(address(hub), g, dispatchCall(SECOND, 1, 4, 1, 136), EnvelopeMalformed.selector);
        refused(address(hub), g, dispatchCall(9, 1, 1, 1, 136), ChainUnknown.selector);
        refused(address(hub), g, dispatchCall(SECOND, 1, 1, 0, 136), SequenceStale.selector);
        refused(address(hub), g, dispatchCall(SECOND, 1, 1, 1, 474), EnvelopeTooLarge.selector);
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), 0, "nothing sent");
        vm.expectRevert(abi.encodeWithSelector(ChainUnknown.selector, 9));
        hubGate.quote(9, 136);
        MessageGate unopened = new MessageGate(HOUSE, HUB, HUB, admin);
        vm.prank(admin);
        unopened.setHub(address(hub));
        refused(address(hub), address(unopened), dispatchCall(SECOND, 1, 1, 1, 136), SessionUnknown.selector);
    }

    function test_dispatchSequencesOnlyRise() external {
        vm.startPrank(address(hub));
        hubGate.dispatch(SECOND, 1, 1, 5, 5, uint64(block.timestamp), "");
        hubGate.dispatch(SECOND, 1, 2, 1, 5, uint64(block.timestamp), "");
        vm.stopPrank();
        refused(address(hub), address(hubGate), dispatchCall(SECOND, 1, 1, 5, 0), SequenceStale.selector);
        refused(address(hub), address(hubGate), dispatchCall(SECOND, 1, 1, 4, 0), SequenceStale.selector);
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), 5, "lane 1");
        vm.assertEq(hubGate.lastDispatched(SECOND, 2), 1, "lane 2");
    }

    function test_dispatchPaysEachTransportAndReturnsTheRest() external {
        address paid = address(priced(70));
        vm.prank(admin);
        hubGate.setRoute(SECOND, list(address(hubAttesting), paid, paid));
        vm.assertEq(hubGate.quote(SECOND, 136), 140, "quote");
        vm.assertEq(hubGate.quote(HUB, 136), 0, "the own chain costs nothing");
        vm.deal(address(hub), 139);
        refused(address(hub), address(hubGate), 139, dispatchCall(SECOND, 1, 1, 1, 136), FeeTooLow.selector);
        vm.assertEq(address(hub).balance, 139, "nothing spent");
        vm.prank(admin);
        hubGate.setHub(voterA);
        vm.deal(voterA, 1000);
        vm.prank(voterA);
        hubGate.dispatch{value: 1000}(SECOND, 1, 1, 1, 1, uint64(block.timestamp), "");
        vm.assertEq(voterA.balance, 860, "the rest came back");
        vm.assertEq(address(hubGate).balance, 0, "the gate keeps nothing");
    }

    function priced(uint256 feeWei) private returns (TestTransport transport) {
        transport = new TestTransport();
        transport.set(TestTransport.Fault.NONE, feeWei);
    }

    /// Three transports to the second chain, the first of them the attesters'; two must take a message.
    function route(TestTransport a, TestTransport b) private {
        vm.prank(admin);
        hubGate.setRoute(SECOND, list(address(hubAttesting), address(a), address(b)));
    }

    /// Lets `dispatchOne` dispatch, as a hub that takes value back at any time.
    function plainHub() private {
        vm.prank(admin);
        hubGate.setHub(voterA);
    }

    /// Dispatches with 1,000 wei and returns the envelope.
    function dispatchOne(uint64 sequence) private returns (bytes memory) {
        vm.deal(voterA, 1_000);
        vm.prank(voterA);
        (bool done,) = address(hubGate).call{value: 1_000}(dispatchCall(SECOND, 1, 1, sequence, 136));
        vm.assertTrue(done, "dispatched");
        return encoded(headerOf(1, sequence));
    }

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

    function test_theGateTakesNoPlainValue() external {
        vm.deal(stranger, 1);
        vm.prank(stranger);
        (bool done,) = address(hubGate).call{value: 1}("");
        vm.assertTrue(!done, "refused");
    }

    /// Whatever subset of voters votes for whatever of two ids, at most one has an effect, and only with a quorum.
    function testFuzz_votes(uint8 forFirst, uint8 forSecond) external {
        bytes memory first = plain();
        bytes memory second = rootEnvelope(1, keccak256("other"), keccak256("totals"), 0);
        address[3] memory voters = [voterA, voterB, address(attesting)];
        for (uint256 i = 0; i < 3; i++) {
            if (forFirst & (1 << i) != 0) vote(voters[i], first);
            if (forSecond & (1 << i) != 0) vote(voters[i], second);
        }
        vm.assertTrue(runs(first) == enough(forFirst), "first runs with a quorum alone");
        vm.assertTrue(runs(second) == (enough(forSecond) && !enough(forFirst)), "never both");
    }

    function enough(uint8 votes) private pure returns (bool) {
        // Any two of three; two always hold one that is no attester adapter.
        votes &= 7;
        return votes == 3 || votes == 5 || votes == 6 || votes == 7;
    }

    function runs(bytes memory envelope) private returns (bool done) {
        (done,) = address(gate).call(abi.encodeCall(gate.execute, (envelope)));
    }
}
