// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AdapterUnknown, SessionUnknown, Unauthorized, VotesMissing} from "../../src/error/Errors.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {PayloadCodec, SettlementRootPayload} from "../../src/library/PayloadCodec.sol";
import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {World} from "../support/World.sol";

/// @notice Sessions that have a successor, and adapters that lost their seats.
contract SessionsTest is World {
    uint32 private constant NEXT = 2;

    function setUp() external {
        build();
    }

    function succeeded() private {
        vm.prank(admin);
        gate.openSession(NEXT, list(voterA, voterB, address(attesting)), 2, 4);
    }

    function rootUnder(uint32 session, uint64 cycle) private view returns (bytes memory) {
        EnvelopeHeader memory h = headerOf(1, cycle);
        h.session = session;
        SettlementRootPayload memory p =
            SettlementRootPayload(toBytes32(address(vault)), keccak256(abi.encode(cycle)), 0, 0, 0, 0);
        return EnvelopeCodec.encode(h, PayloadCodec.encode(p));
    }

    function refusedExecution(bytes memory envelope, bytes4 selector) private {
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (envelope)), selector);
    }

    /// Old and new count side by side, for seven days.
    function testFuzz_anOldSessionEndsSevenDaysAfterItsSuccessorOpens(uint256 later) external {
        succeeded();
        vm.warp(START + edged(later, 0, 7 days - 1));
        deliver(rootUnder(SESSION, 1));
        deliver(rootUnder(NEXT, 2));
        vm.warp(START + 7 days + later % 365 days);
        voted(rootUnder(SESSION, 3));
        refusedExecution(rootUnder(SESSION, 3), SessionUnknown.selector);
        deliver(rootUnder(NEXT, 3));
    }

    /// What was in flight arrives, nothing newer does.
    function testFuzz_aRetiredSessionTakesWhatWasSentUnderItAlone(uint64 last, uint64 beyond, uint40 lifetime)
        external
    {
        succeeded();
        last = uint64(edged(last, 1, JUMP - 1));
        beyond = uint64(edged(beyond, last + 1, JUMP));
        lifetime = uint40(edged(lifetime, 1, 7 days));
        vm.expectEmit(address(gate));
        emit IMessageGate.SessionRetired(SESSION, last, uint40(START) + lifetime);
        vm.prank(admin);
        gate.retireSession(SESSION, last, uint40(START) + lifetime);
        bytes memory forged = rootUnder(SESSION, beyond);
        voted(forged);
        refusedExecution(forged, SessionUnknown.selector);
        deliver(rootUnder(SESSION, last));
        bytes memory next = rootUnder(NEXT, beyond);
        voted(next);
        gate.execute(next);
        vm.assertEq(gate.lastExecuted(1), beyond, "the new one");
    }

    function testFuzz_aRetiredSessionEnds(uint40 lifetime, uint256 late) external {
        succeeded();
        lifetime = uint40(edged(lifetime, 1, 7 days));
        vm.prank(admin);
        gate.retireSession(SESSION, 5, uint40(START) + lifetime);
        vm.warp(START + lifetime + late % 1 days);
        voted(rootUnder(SESSION, 5));
        refusedExecution(rootUnder(SESSION, 5), SessionUnknown.selector);
    }

    function testFuzz_whatWasRetiredIsNotRevived(uint64 last, uint40 until) external {
        bytes memory call = abi.encodeCall(gate.retireSession, (SESSION, last, until));
        refused(admin, address(gate), call, SessionUnknown.selector);
        succeeded();
        vm.prank(admin);
        gate.retireSession(SESSION, 5, uint40(START) + 60);
        last = uint64(edged(last, 6, type(uint64).max));
        call = abi.encodeCall(gate.retireSession, (SESSION, last, uint40(START) + 60));
        refusedAs(admin, address(gate), call, "lastSequence");
        until = until % 2 == 0 ? 0 : uint40(edged(until, START + 61, type(uint40).max));
        refusedAs(admin, address(gate), abi.encodeCall(gate.retireSession, (SESSION, 5, until)), "untilSeconds");
    }

    function testFuzz_onlyTheAdminRetiresAndRevokes(address caller, uint64 last) external {
        vm.assume(caller != admin);
        succeeded();
        bytes memory call = abi.encodeCall(gate.retireSession, (SESSION, last, uint40(START) + 1));
        refused(caller, address(gate), call, Unauthorized.selector);
        call = abi.encodeCall(gate.revokeAdapter, (voterA, one(SESSION)));
        refused(caller, address(gate), call, Unauthorized.selector);
    }

    function one(uint32 session) private pure returns (uint32[] memory out) {
        out = new uint32[](1);
        out[0] = session;
    }

    /// The votes that a stolen adapter cast count no longer either, in any session.
    function testFuzz_aRevokedAdapterVotesInNoSession(bool attester, uint64 cycle) external {
        cycle = uint64(edged(cycle, 1, JUMP));
        succeeded();
        bytes memory envelope = rootUnder(SESSION, cycle);
        voted(envelope);
        address stolen = attester ? address(attesting) : voterA;
        uint32[] memory both = new uint32[](2);
        (both[0], both[1]) = (SESSION, NEXT);
        vm.prank(admin);
        gate.revokeAdapter(stolen, both);
        refusedExecution(envelope, VotesMissing.selector);
        refused(stolen, address(gate), abi.encodeCall(gate.vote, (rootUnder(NEXT, cycle))), AdapterUnknown.selector);
        bytes memory open = abi.encodeCall(gate.openSession, (3, list(voterB, stolen, address(0xabc)), 2, 2));
        refusedAs(admin, address(gate), open, "adapters");
        vote(voterB, envelope);
        if (attester) return refusedExecution(envelope, VotesMissing.selector);
        gate.execute(envelope);
        vm.assertEq(gate.votesFor(envelope), 255, "every one that is left");
    }

    /// A vote that comes after the execution counts while its session does: one that ended opens nothing any more.
    function testFuzz_anEndedSessionOpensNothing(bool ends, uint40 lifetime) external {
        bytes memory root = rootUnder(SESSION, 1);
        deliver(root);
        succeeded();
        lifetime = uint40(edged(lifetime, 1, 30 minutes));
        vm.prank(admin);
        gate.retireSession(SESSION, 1, uint40(START) + lifetime);
        vm.warp(START + lifetime - (ends ? 0 : 1));
        if (ends) {
            refused(voterB, address(gate), abi.encodeCall(gate.vote, (root)), SessionUnknown.selector);
            vm.assertEq(vault.maturingRoot().votes, 2, "as it was");
        } else {
            vote(voterB, root);
            vm.assertEq(vault.maturingRoot().votes, 255, "all");
        }
    }

    /// Without the adapter that was revoked the others are all, never fewer than the threshold: nothing that needs every vote
    /// waits for another session.
    function testFuzz_theOthersAreAllAfterARevocation(bool second) external {
        vm.prank(admin);
        gate.revokeAdapter(voterB, one(SESSION));
        bytes memory root = rootUnder(SESSION, 1);
        deliver(root);
        vm.assertEq(gate.votesFor(root), 255, "all that are left");
        vm.assertEq(vault.maturingRoot().votes, 255, "and the receiver knows");
        if (!second) return;
        vm.prank(admin);
        gate.revokeAdapter(voterA, one(SESSION));
        vm.assertEq(gate.votesFor(root), 1, "below the threshold there is no all");
    }

    /// A call that names sessions that have closed since it was scheduled revokes in the others.
    function test_closedSessionsStopNoRevocation() external {
        succeeded();
        uint32[] memory both = new uint32[](2);
        (both[0], both[1]) = (SESSION, NEXT);
        vm.startPrank(admin);
        gate.closeSession(SESSION);
        gate.revokeAdapter(voterB, both);
        vm.stopPrank();
        bytes memory root = rootUnder(NEXT, 1);
        refused(voterB, address(gate), abi.encodeCall(gate.vote, (root)), AdapterUnknown.selector);
    }

    /// Whoever casts the last vote cannot choose a gas with which it counts and its notice does not arrive.
    function testFuzz_aLastVoteIsHeardOrNotCast(uint256 gas) external {
        bytes memory root = rootUnder(SESSION, 1);
        deliver(root);
        gas = edged(gas, 40_000, 260_000);
        vm.prank(voterB);
        (bool done,) = address(gate).call{gas: gas}(abi.encodeCall(gate.vote, (root)));
        vm.assertEq(vault.maturingRoot().votes, done ? 255 : 2, "heard");
        vm.assertEq(gate.votesOf(keccak256(root)), done ? 7 : 5, "or not cast");
    }

    function testFuzz_onlySeatsAreRevoked(address adapter) external {
        vm.assume(adapter != voterA && adapter != voterB && adapter != address(attesting));
        bytes memory call = abi.encodeCall(gate.revokeAdapter, (adapter, one(SESSION)));
        refused(admin, address(gate), call, SessionUnknown.selector);
    }
}
