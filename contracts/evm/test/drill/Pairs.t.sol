// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Administered} from "../../src/access/Administered.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {Leaves} from "../../src/library/Leaves.sol";
import {PayloadCodec, SettlementRootPayload} from "../../src/library/PayloadCodec.sol";
import {Drill} from "../support/Drill.sol";

/// @notice Attack drills: every kind of key alone and with every other one, on the real cores of both bridges. The thief does
/// everything that the keys can do, those who keep theirs answer in time, and each drill ends with what the thief holds.
contract PairsDrill is Drill {
    // Kinds of keys; the first three are the bits of their votes.
    uint256 private constant KINDS = 10;
    uint256 private constant GATE_ADMIN = 8;
    uint256 private constant VAULT_ADMIN = 16;
    uint256 private constant HUB_ADMIN = 32;
    uint256 private constant VENUE_ADMIN = 64;
    uint256 private constant CANCELLER = 128;
    uint256 private constant PAUSER = 256;
    uint256 private constant TOWERS = 512;
    uint256 private constant VOTERS = LAYERZERO | WORMHOLE | ATTESTERS;

    address private fakeA = address(0xfa01);
    address private fakeB = address(0xfa02);
    uint64 private nonce;

    function setUp() external {
        buildDrill();
    }

    /// Watchtowers that keep their keys are awake.
    function test_noPairTakesMoreThanTheTableFromAwakeWatchtowers() external {
        everyPair(true);
    }

    /// Nobody vetoes.
    function test_noPairTakesMoreThanTheTableWhileWatchtowersSleep() external {
        everyPair(false);
    }

    function everyPair(bool awake) private {
        uint256 start = vm.snapshotState();
        for (uint256 i = 0; i < KINDS; i++) {
            // The same kind twice: a key alone.
            for (uint256 j = i; j < KINDS; j++) {
                uint256 stolen = (1 << i) | (1 << j);
                steal(stolen, awake);
                uint256 loss = lossOf(stolen, awake);
                lost(loss);
                if (loss == 0) aliceIsPaidLater();
                vm.revertToState(start);
            }
        }
    }

    /// docs/SECURITY.md.
    function lossOf(uint256 stolen, bool awake) private pure returns (uint256) {
        // Replaced in the delay in which the session was: only members who leave in it keep what is theirs.
        if (stolen == GATE_ADMIN | CANCELLER) return COLLATERAL;
        bool voted = stolen & ATTESTERS != 0 && stolen & (LAYERZERO | WORMHOLE) != 0;
        return voted && !awake ? BUDGET : 0;
    }

    function steal(uint256 stolen, bool awake) private {
        uint256 start = block.timestamp;
        if (stolen & PAUSER != 0) attemptBy(pauser, address(vault), abi.encodeCall(vault.pause, ()));
        bytes32[] memory ids = scheduleAll(stolen);
        if (stolen & CANCELLER == 0) cancelAll(stolen, ids);
        forge(1, stolen & VOTERS, awake && stolen & TOWERS == 0);
        // A budget opens again two days later: who has one needs no admin.
        if (stolen & ATTESTERS != 0 && stolen & (LAYERZERO | WORMHOLE) != 0) return;
        vm.warp(start + ADMIN_DELAY);
        performAll(stolen);
        if (stolen & GATE_ADMIN != 0) voteOfFakes(awake && stolen & TOWERS == 0);
        // What the hub's gate sends, the bridges carry; attesters sign what they signed before alone.
        if (stolen == HUB_ADMIN | CANCELLER && dispatches()) forge(3, LAYERZERO | WORMHOLE, awake);
        if (stolen & PAUSER != 0) attemptBy(pauser, address(vault), abi.encodeCall(vault.pause, ()));
        grab();
    }

    /* ACTS */

    function actsOf(uint256 kind) private view returns (Administered target, bytes[] memory calls) {
        calls = new bytes[](2);
        if (kind == GATE_ADMIN) {
            target = gate;
            calls[0] = abi.encodeCall(gate.openSession, (BRIDGED + 1, list(fakeA, fakeB), 2, 1));
            calls[1] = abi.encodeCall(gate.setWatchtowers, (list(fakeA, fakeB), 2, 60));
        } else if (kind == VAULT_ADMIN) {
            target = vault;
            calls[0] = abi.encodeCall(vault.setBudget, (DOLLAR, 2, UNBOUNDED));
            calls[1] = abi.encodeCall(vault.suspendAsset, (DOLLAR, true));
        } else if (kind == HUB_ADMIN) {
            target = hubGate;
            calls[0] = abi.encodeCall(hubGate.setHub, (thief));
            calls[1] = abi.encodeCall(hubGate.setMaxTransportFee, (0));
        } else {
            target = venue;
            calls[0] = abi.encodeCall(venue.setHardCap, (UNBOUNDED));
            calls[1] = abi.encodeCall(venue.setInstrument, (1, quanta(1), quanta(1), 1));
        }
    }

    function scheduleAll(uint256 stolen) private returns (bytes32[] memory ids) {
        ids = new bytes32[](16);
        uint256 count;
        for (uint256 kind = GATE_ADMIN; kind <= VENUE_ADMIN; kind <<= 1) {
            if (stolen & kind == 0) continue;
            (Administered target, bytes[] memory calls) = actsOf(kind);
            for (uint256 i = 0; i < 2; i++) {
                vm.prank(admin);
                ids[count++] = target.schedule(calls[i]);
            }
        }
    }

    function cancelAll(uint256 stolen, bytes32[] memory ids) private {
        uint256 count;
        for (uint256 kind = GATE_ADMIN; kind <= VENUE_ADMIN; kind <<= 1) {
            if (stolen & kind == 0) continue;
            (Administered target,) = actsOf(kind);
            for (uint256 i = 0; i < 2; i++) {
                vm.prank(canceller);
                target.cancel(ids[count++]);
            }
        }
    }

    function performAll(uint256 stolen) private {
        for (uint256 kind = GATE_ADMIN; kind <= VENUE_ADMIN; kind <<= 1) {
            if (stolen & kind == 0) continue;
            (Administered target, bytes[] memory calls) = actsOf(kind);
            for (uint256 i = 0; i < 2; i++) {
                bool done = attemptBy(admin, address(target), abi.encodeCall(target.perform, (calls[i])));
                vm.assertTrue(done == (stolen & CANCELLER != 0), "performed unless cancelled");
            }
        }
    }

    /* ROOTS */

    /// A root of which everything is the thief's, with the votes that there are; then its delay passes.
    function forge(uint64 cycle, uint256 votes, bool vetoed) private {
        bytes memory root = forgedRoot(cycle);
        if (votes & LAYERZERO != 0) layerZeroVotes(++nonce, root);
        if (votes & WORMHOLE != 0) guardiansVote(root);
        if (votes & ATTESTERS != 0) attestersVote(root);
        executes(root, vetoed);
    }

    function voteOfFakes(bool vetoed) private {
        bytes32 leaf = Leaves.entitlement(vaultScope(), THIEF, DOLLAR, toBytes32(thief), quanta(COLLATERAL), quanta(0));
        EnvelopeHeader memory h = headerOf(1, 2);
        h.session = BRIDGED + 1;
        bytes32 accumulator = accumulatorAt(1);
        bytes memory root = EnvelopeCodec.encode(
            h,
            PayloadCodec.encode(
                SettlementRootPayload(
                    toBytes32(address(vault)), leaf, accumulator, 1, 0, Leaves.totals(vaultScope(), allOfIt())
                )
            )
        );
        attemptBy(fakeA, address(gate), abi.encodeCall(gate.vote, (root)));
        attemptBy(fakeB, address(gate), abi.encodeCall(gate.vote, (root)));
        executes(root, vetoed);
    }

    function executes(bytes memory root, bool vetoed) private {
        attempt(address(gate), abi.encodeCall(gate.execute, (root)));
        for (uint256 i = 0; vetoed && i < 2; i++) {
            attemptBy(towers[i], address(gate), abi.encodeCall(gate.veto, (1, uint64(0))));
        }
        vm.warp(block.timestamp + ROOT_DELAY);
        grab();
    }

    /// The thief is the hub of the hub's gate now.
    function dispatches() private returns (bool) {
        uint64 deadline = uint64(block.timestamp) + LIFETIME;
        return attempt(address(hubGate), abi.encodeCall(hubGate.dispatch, (SECOND, 1, 1, 9, 9, deadline, "")));
    }

    /// When pauses, suspensions and vetoes are over, the house pays Alice all that is hers.
    function aliceIsPaidLater() private {
        vm.warp(block.timestamp + 31 days);
        bytes memory root = rootFor(9, ALICE, alice, COLLATERAL);
        layerZeroVotes(++nonce, root);
        guardiansVote(root);
        attestersVote(root);
        takesEffect(root);
        vault.claim(ALICE, DOLLAR, toBytes32(alice), quanta(COLLATERAL), quanta(0), none);
        vm.assertEq(dollar.balanceOf(alice), COLLATERAL, "Alice is paid");
    }

    function attemptBy(address from, address target, bytes memory call) private returns (bool done) {
        vm.prank(from);
        (done,) = target.call(call);
    }
}
