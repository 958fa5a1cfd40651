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
import {GateWorld} from "../support/GateWorld.sol";

/// @notice Effects of messages.
contract GateExecuteTest is GateWorld {
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

    function test_aMessageHasItsEffectInItsLastSecond() external {
        bytes memory e = plain();
        vote(voterA, e);
        vm.warp(block.timestamp + LIFETIME);
        vote(voterB, e);
        vm.expectEmit(address(gate));
        emit IMessageGate.MessageExecuted(keccak256(e), 1, 1);
        gate.execute(e);
        vm.assertTrue(gate.executed(keccak256(e)), "executed");
    }

    /// The hub's own messages rest on no session's votes: one that was refused may be tried again when it is closed.
    function test_theHubsOwnMessageOutlivesItsSession() external {
        bytes32 account = keccak256("account");
        LeafScope memory scope = LeafScope(HOUSE, HUB, toBytes32(address(hubVault)));
        bytes32 accumulator = DepositChain.fold(scope, 0, 1, account, DOLLAR, 1_000);
        bytes memory payload = PayloadCodec.encode(SettlementRootPayload(keccak256("own"), accumulator, 1, 0, 0));
        plainHub();
        EnvelopeHeader memory h = headerOf(1, 1);
        h.destination = HUB;
        bytes memory e = EnvelopeCodec.encode(h, payload);
        vm.expectEmit(address(hubGate));
        emit IMessageGate.ExecutionFailed(keccak256(e), DepositPositionUnknown.selector);
        vm.prank(voterA);
        hubGate.dispatch(HUB, 1, 1, 1, 1, h.deadlineSeconds, payload);
        vm.prank(admin);
        hubGate.closeSession(SESSION);
        dollar.mint(address(this), 1_000);
        dollar.approve(address(hubVault), 1_000);
        hubVault.deposit(account, DOLLAR, 1_000);
        hubGate.execute(e);
        vm.assertEq(hubVault.maturingRoot().root, keccak256("own"), "has its effect");
    }
}
