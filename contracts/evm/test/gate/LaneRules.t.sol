// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConfigInvalid} from "../../src/error/Errors.sol";
import {GateWorld} from "../support/GateWorld.sol";

/// @notice Bounds of lanes, vetoes and sessions, to the last place (PROTOCOL P12, P23, P24).
contract GateLaneRulesTest is GateWorld {
    function root(uint64 sequence) private view returns (bytes memory) {
        return rootEnvelope(sequence, keccak256(abi.encode(sequence)), 0, 0);
    }

    function watched(address[] memory towers) private {
        vm.prank(admin);
        gate.setWatchtowers(towers, 2, 12 hours);
    }

    function vetoBy(address tower) private {
        vm.prank(tower);
        gate.veto(1, 0);
    }

    /* LANES */

    function test_everyLaneStartsWithAJump() external view {
        for (uint8 lane = 0; lane <= 3; lane++) {
            vm.assertEq(gate.highestSequence(lane), JUMP, "a jump");
        }
    }

    /// A lane that starts late has its jump from then on, not the time before it; the last one as well.
    function test_aLaneStartsNow() external {
        vm.warp(block.timestamp + 5_000);
        vm.startPrank(admin);
        gate.startLane(1, 42);
        gate.startLane(3, 42);
        vm.stopPrank();
        vm.assertEq(gate.highestSequence(1), 42 + JUMP, "no more");
        vm.assertEq(gate.highestSequence(3), 42 + JUMP, "nor there");
    }

    /// A sequence below the ceiling gives no room of its own.
    function test_aSequenceGivesNoRoom() external {
        deliver(root(900));
        vm.assertEq(gate.highestSequence(1), JUMP, "as before");
    }

    /* VETOES */

    /// Votes of a veto that was reached count for no later one.
    function test_aSecondVetoNeedsVotesOfItsOwn() external {
        watched(list(voterA, voterB));
        deliver(root(1));
        vetoBy(voterA);
        vetoBy(voterB);
        vm.prank(admin);
        gate.liftVeto(1);
        bytes memory again = rootEnvelope(1, keccak256("honest"), 0, 0);
        vote(voterB, again);
        vote(address(attesting), again);
        vetoBy(voterA);
        vm.assertEq(gate.vetoedUntilSeconds(1), 0, "one of two");
        vetoBy(voterB);
        vm.assertEq(gate.vetoedUntilSeconds(1), block.timestamp + 12 hours, "both");
    }

    /// A veto takes no room from a lane: the hub's next message is never too far.
    function test_aVetoKeepsTheCeiling() external {
        watched(list(voterA, voterB));
        vm.warp(block.timestamp + 5_000);
        vetoBy(voterA);
        vetoBy(voterB);
        vm.assertEq(gate.highestSequence(1), JUMP + 5_000, "as before");
    }

    /// The last of 32 watchtowers counts as any other.
    function test_theLastWatchtowerCounts() external {
        address[] memory towers = many(32);
        watched(towers);
        deliver(root(1));
        vetoBy(towers[31]);
        vetoBy(towers[31]);
        vm.assertEq(gate.lastExecuted(1), 1, "one");
        vetoBy(towers[30]);
        vm.assertEq(gate.lastExecuted(1), 0, "two");
        bytes memory call = abi.encodeCall(gate.setWatchtowers, (towers, 2, 12 hours + 1));
        refusedAs(admin, address(gate), call, "vetoSeconds");
    }

    /* CONFLICTS */

    /// The admin resumes a halted lane; a revoked adapter resumes lanes of both kinds of roots.
    function test_haltedLanesAreResumed() external {
        vm.startPrank(address(gate.conflictDesk()));
        gate.haltLane(1, 1);
        gate.haltLane(2, 1);
        vm.stopPrank();
        vm.prank(admin);
        gate.liftConflict(1);
        (, bool halted) = gate.conflictOf(1);
        vm.assertTrue(!halted, "by the admin");
        uint32[] memory sessions = new uint32[](1);
        sessions[0] = SESSION;
        vm.prank(admin);
        gate.revokeAdapter(voterA, sessions);
        (, halted) = gate.conflictOf(2);
        vm.assertTrue(!halted, "without the revoked one");
    }

    /* SESSIONS AND ROUTES */

    function sessionCall(uint256 count, uint256 mask) private view returns (bytes memory) {
        return abi.encodeCall(gate.openSession, (2, many(count), 2, mask));
    }

    /// Attesters and bridges must both have a seat: all seats but one may be attesters', and 32 seats are the most.
    function test_aSessionHasBothKinds() external {
        refusedAs(admin, address(gate), sessionCall(3, 7), "attesterMask");
        refusedAs(admin, address(gate), sessionCall(33, 1), "adapters");
        vm.prank(admin);
        (bool done,) = address(gate).call(sessionCall(32, (1 << 32) - 2));
        vm.assertTrue(done, "31 attesters and a bridge");
    }

    /// A former session ends seven days after its successor opened.
    function test_aFormerSessionEnds() external {
        bytes memory former = root(1);
        vm.prank(admin);
        (bool done,) = address(gate).call(sessionCall(3, 1));
        vm.assertTrue(done, "opened");
        vm.warp(block.timestamp + 7 days - 1);
        vote(voterA, root(2));
        vm.warp(block.timestamp + 1);
        vm.prank(voterA);
        (done,) = address(gate).call(abi.encodeCall(gate.vote, (former)));
        vm.assertTrue(!done, "over");
    }

    /// Each adapter of a route has code, the first as well; as many as a session has seats.
    function test_aRouteIsOfContracts() external {
        bytes memory call = abi.encodeCall(hubGate.setRoute, (9, list(stranger, address(venue))));
        refusedAs(admin, address(hubGate), call, "sendAdapters");
    }

    /// A session that was closed since the revocation was announced does not stop it; one that never was does.
    function test_aRevocationPassesOverAClosedSession() external {
        uint32[] memory sessions = new uint32[](1);
        sessions[0] = SESSION;
        vm.startPrank(admin);
        gate.closeSession(SESSION);
        gate.revokeAdapter(voterA, sessions);
        vm.stopPrank();
        vm.assertTrue(gate.revoked(voterA), "revoked");
    }

    /// A vote by which a conflict is found fails unless the vault can be notified: no gas makes it count unheard.
    function test_noConflictIsUnheard() external {
        deliver(root(1));
        bytes memory call = abi.encodeCall(gate.vote, (rootEnvelope(1, keccak256("other"), 0, 0)));
        for (uint256 gasLimit = 60_000; gasLimit < 260_000; gasLimit += 5_000) {
            uint256 before = vm.snapshotState();
            vm.prank(voterB);
            (bool done,) = address(gate).call{gas: gasLimit}(call);
            vm.assertTrue(vault.maturingRoot().slowed == done, "heard or refused");
            vm.revertToState(before);
        }
    }
}
