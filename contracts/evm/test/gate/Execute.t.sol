// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    CycleOutOfOrder,
    DeadlinePassed,
    DepositPositionUnknown,
    EnvelopeMalformed,
    KindUnknown,
    MessageAlreadyExecuted,
    SequenceStale,
    VotesMissing
} from "../../src/error/Errors.sol";
import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {DepositChain} from "../../src/library/DepositChain.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {LeafScope} from "../../src/library/Leaves.sol";
import {PayloadCodec, SettlementRootPayload} from "../../src/library/PayloadCodec.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {GateWorld} from "../support/GateWorld.sol";

/// @notice Effects of messages.
contract GateExecuteTest is GateWorld {
    AccountId private constant ACCOUNT = AccountId.wrap(keccak256("account"));

    function executeCall(bytes memory envelope) private view returns (bytes memory) {
        return abi.encodeCall(gate.execute, (envelope));
    }

    function refusedExecution(address caller, bytes memory envelope, bytes4 selector) private {
        refused(caller, address(gate), executeCall(envelope), selector);
    }

    /// A root on one deposit of `amount` dollars that the vault of `scope` does not have yet.
    function earlyRoot(LeafScope memory scope, uint256 amount) private pure returns (bytes memory) {
        bytes32 accumulator = DepositChain.fold(scope, 0, 1, ACCOUNT, DOLLAR, quanta(amount));
        return PayloadCodec.encode(SettlementRootPayload(scope.scopeContract, keccak256("early"), accumulator, 1, 0, 0));
    }

    function testFuzz_executeRefusesFewerVotesThanTheThreshold(address caller, uint8 voters) external {
        bytes memory envelope = plain();
        address[4] memory first = [address(0), voterA, voterB, address(attesting)];
        voters %= 4;
        if (voters > 0) vote(first[voters], envelope);
        bytes memory reason = abi.encodeWithSelector(VotesMissing.selector, voters > 0 ? 1 : 0, 2);
        vm.prank(caller);
        (bool done, bytes memory data) = address(gate).call(executeCall(envelope));
        vm.assertTrue(!done, "refused");
        vm.assertEq(data, reason, "votes and threshold");
    }

    /// Votes count for the bytes that were voted for: one changed byte is another message, without any vote.
    function testFuzz_executeRefusesEveryOtherByte(uint256 place, uint8 change) external {
        bytes memory envelope = plain();
        voted(envelope);
        (bool done,) = address(gate).call(executeCall(flipped(envelope, place, change)));
        vm.assertTrue(!done, "refused");
        gate.execute(envelope);
        vm.assertEq(vault.maturingRoot().cycle, 1, "the true one has its effect");
    }

    function testFuzz_executeRefusesShortBytes(uint256 length) external {
        refusedExecution(stranger, new bytes(edged(length, 0, 38)), EnvelopeMalformed.selector);
    }

    function testFuzz_aMessageHasOneEffect(address caller, uint256 late) external {
        bytes memory envelope = plain();
        deliver(envelope);
        vm.warp(block.timestamp + edged(late, 0, 365 days));
        refusedExecution(caller, envelope, MessageAlreadyExecuted.selector);
        // A vote that comes later counts, and gives no second effect.
        vm.warp(START);
        vote(voterB, envelope);
        refusedExecution(caller, envelope, MessageAlreadyExecuted.selector);
        vm.assertEq(vault.nextRoot().cycle, 0, "one root");
    }

    /// What the receiver learns of the votes: their number at the execution, and all of them when every adapter has voted.
    function testFuzz_theVotesOfAnExecutedMessageAreKnown(bool third, bool later) external {
        bytes memory envelope = plain();
        vm.assertEq(gate.votesFor(envelope), 0, "none before");
        voted(envelope);
        if (third) vote(voterB, envelope);
        vm.assertEq(gate.votesFor(envelope), 0, "nor without an effect");
        gate.execute(envelope);
        vm.assertEq(vault.maturingRoot().votes, third ? 255 : 2, "at the execution");
        if (!third && later) vote(voterB, envelope);
        vm.assertEq(gate.votesFor(envelope), third || later ? 255 : 2, "now");
    }

    /// However many attester adapters vote, one that is not theirs must be among them (P21).
    function testFuzz_attestersNeverSufficeAlone(uint256 count, uint8 threshold, uint256 place) external {
        count = edged(count, 2, 31);
        threshold = uint8(edged(threshold, 2, count));
        // One independent adapter anywhere among them.
        address[] memory adapters = many(count + 1);
        place %= adapters.length;
        vm.prank(admin);
        gate.openSession(2, adapters, threshold, ((1 << adapters.length) - 1) ^ (1 << place));
        EnvelopeHeader memory h = headerOf(1, 1);
        h.session = 2;
        bytes memory envelope = encoded(h);
        for (uint256 i = 0; i < adapters.length; i++) {
            if (i != place) vote(adapters[i], envelope);
        }
        refusedExecution(stranger, envelope, VotesMissing.selector);
        vote(adapters[place], envelope);
        gate.execute(envelope);
    }

    /// However many bridges vote, the attesters must be among them.
    function testFuzz_bridgesNeverSufficeWithoutAttesters(uint256 count, uint8 threshold, uint256 place) external {
        count = edged(count, 2, 31);
        threshold = uint8(edged(threshold, 2, count));
        address[] memory adapters = many(count + 1);
        place %= adapters.length;
        vm.prank(admin);
        gate.openSession(2, adapters, threshold, 1 << place);
        EnvelopeHeader memory h = headerOf(1, 1);
        h.session = 2;
        bytes memory envelope = encoded(h);
        for (uint256 i = 0; i < adapters.length; i++) {
            if (i != place) vote(adapters[i], envelope);
        }
        refusedExecution(stranger, envelope, VotesMissing.selector);
        vote(adapters[place], envelope);
        gate.execute(envelope);
    }

    function testFuzz_aDeadlineEndsAMessage(uint256 late) external {
        bytes memory envelope = plain();
        voted(envelope);
        vm.warp(block.timestamp + LIFETIME + edged(late, 1, 365 days));
        refusedExecution(stranger, envelope, DeadlinePassed.selector);
        bytes memory call = abi.encodeCall(gate.vote, (envelope));
        refused(address(attesting), address(gate), call, DeadlinePassed.selector);
        vm.assertTrue(!gate.executed(keccak256(envelope)), "no effect");
    }

    function testFuzz_olderSequencesAreStale(uint64 newer, uint64 older) external {
        newer = uint64(edged(newer, 2, JUMP));
        older = uint64(edged(older, 1, newer - 1));
        bytes memory stale = rootEnvelope(older, keccak256("older"), 0, 0);
        voted(stale);
        deliver(rootEnvelope(newer, keccak256("newer"), 0, 0));
        refusedExecution(stranger, stale, SequenceStale.selector);
        vm.assertEq(gate.lastExecuted(1), newer, "newest");
    }

    function testFuzz_aKindWithoutReceiverHasNoEffect(uint8 kind, uint8 lane) external {
        EnvelopeHeader memory h = headerOf(uint8(edged(kind, 3, 6)), 1);
        h.lane = lane % 4;
        bytes memory envelope = EnvelopeCodec.encode(h, "");
        voted(envelope);
        refusedExecution(stranger, envelope, KindUnknown.selector);
        vm.assertEq(gate.lastExecuted(h.lane), 0, "sequence stays");
    }

    function testFuzz_aRefusalByTheReceiverUndoesTheExecution(uint64 cycle) external {
        deliver(plain());
        EnvelopeHeader memory h = headerOf(1, 2);
        vm.assume(cycle != h.sequence);
        h.cycle = cycle;
        bytes memory other = encoded(h);
        voted(other);
        refusedExecution(stranger, other, CycleOutOfOrder.selector);
        vm.assertEq(gate.lastExecuted(1), 1, "sequence stays");
        vm.assertTrue(!gate.executed(keccak256(other)), "not executed");
    }

    /// A root on a deposit that is not there yet: refused now, and executed once it is.
    function testFuzz_aRefusedMessageIsExecutedLater(uint256 amount) external {
        amount = edged(amount, MINIMUM.toUint256(), 1e15);
        bytes memory early = EnvelopeCodec.encode(headerOf(1, 3), earlyRoot(vaultScope(), amount));
        voted(early);
        refusedExecution(stranger, early, DepositPositionUnknown.selector);
        vm.assertEq(gate.lastExecuted(1), 0, "sequence stays");
        dollar.mint(address(this), amount);
        dollar.approve(address(vault), amount);
        vault.deposit(ACCOUNT, DOLLAR, amount);
        gate.execute(early);
        vm.assertEq(vault.maturingRoot().root, keccak256("early"), "tried again");
    }

    /// The hub's own messages rest on no session's votes: one that was refused may be tried again after it was closed.
    function testFuzz_theHubsOwnMessageOutlivesItsSession(uint256 amount) external {
        amount = edged(amount, MINIMUM.toUint256(), 1e15);
        bytes memory payload = earlyRoot(LeafScope(HOUSE, HUB, toBytes32(address(hubVault))), amount);
        plainHub();
        EnvelopeHeader memory h = headerOf(1, 1);
        h.destination = HUB;
        bytes memory envelope = EnvelopeCodec.encode(h, payload);
        vm.expectEmit(address(hubGate));
        emit IMessageGate.ExecutionFailed(keccak256(envelope), DepositPositionUnknown.selector);
        vm.prank(voterA);
        hubGate.dispatch(HUB, 1, 1, 1, 1, h.deadlineSeconds, payload);
        vm.prank(admin);
        hubGate.closeSession(SESSION);
        dollar.mint(address(this), amount);
        dollar.approve(address(hubVault), amount);
        hubVault.deposit(ACCOUNT, DOLLAR, amount);
        hubGate.execute(envelope);
        vm.assertEq(hubVault.maturingRoot().root, keccak256("early"), "has its effect");
    }

    /// Anyone executes, up to the last second.
    function testFuzz_aMessageHasItsEffectUntilItsDeadline(address caller, uint256 elapsed) external {
        bytes memory envelope = plain();
        vote(voterA, envelope);
        vm.warp(block.timestamp + edged(elapsed, 0, LIFETIME));
        vote(address(attesting), envelope);
        vm.expectEmit(address(gate));
        emit IMessageGate.MessageExecuted(keccak256(envelope), 1, 1);
        vm.prank(caller);
        gate.execute(envelope);
        vm.assertTrue(gate.executed(keccak256(envelope)), "executed");
    }

    function testFuzz_gapsAreNormal(uint64 first, uint64 second) external {
        first = uint64(edged(first, 1, JUMP - 1));
        second = uint64(edged(second, first + 1, JUMP));
        deliver(rootEnvelope(first, keccak256("first"), 0, 0));
        deliver(rootEnvelope(second, keccak256("second"), 0, 0));
        vm.assertEq(gate.lastExecuted(1), second, "sequence");
        vm.assertEq(vault.nextRoot().cycle, second, "both had their effect");
    }
}
