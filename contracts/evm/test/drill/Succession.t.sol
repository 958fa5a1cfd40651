// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AttesterSet} from "../../src/AttesterSet.sol";
import {ClearingHub} from "../../src/ClearingHub.sol";
import {AttesterAdapter} from "../../src/adapter/AttesterAdapter.sol";
import {
    AlreadyInitialized,
    CycleDigestMismatch,
    CycleOutOfOrder,
    QuorumMissing,
    SignatureInvalid,
    SignerSetMismatch,
    Unauthorized
} from "../../src/error/Errors.sol";
import {IClearingHub} from "../../src/interface/IClearingHub.sol";
import {ContractId} from "../../src/library/ContractId.sol";
import {Header, VaultRoot, VenueRoot} from "../../src/library/CycleDigest.sol";
import {Signature} from "../../src/library/VaaCodec.sol";
import {World} from "../support/World.sol";

/// @notice Keys of attesters that are lost or stolen, and a hub that is replaced: the cycles go on.
contract SuccessionDrill is World {
    uint64 private constant DELAY = 2 days;
    address private canceller = address(0xca);
    uint256[4] private former;
    VaultRoot[] private vaults;
    VenueRoot[] private venues;

    function setUp() external {
        build();
        former = keys;
        vaults.push(vaultRows()[0]);
        vaults.push(vaultRows()[1]);
        vm.startPrank(admin);
        hub.startTimelock(DELAY, canceller);
        hubGate.startTimelock(DELAY, canceller);
        vm.stopPrank();
    }

    function setOf(uint32 index, uint256 seed) private returns (AttesterSet) {
        address[] memory signers = new address[](4);
        for (uint256 i = 0; i < 4; i++) {
            keys[i] = uint256(keccak256(abi.encode(seed, i))) >> 8;
            signers[i] = vm.addr(keys[i]);
        }
        return new AttesterSet(index, signers);
    }

    function scheduled(bytes memory call) private {
        vm.startPrank(admin);
        hub.schedule(call);
        vm.warp(block.timestamp + DELAY);
        hub.perform(call);
        vm.stopPrank();
    }

    function submitCall(ClearingHub to, Header memory h, Signature[] memory s) private view returns (bytes memory) {
        return abi.encodeCall(to.submitCycle, (h, vaults, venues, s));
    }

    function next(ClearingHub from) private view returns (Header memory) {
        return header(from.lastCycle() + 1, from.lastDigest());
    }

    function submits(ClearingHub to) private {
        Header memory h = next(to);
        (bool done,) = address(to).call(submitCall(to, h, signThree(to.cycleDigest(h, vaults, venues))));
        vm.assertTrue(done, "submitted");
    }

    /// Two of four keys are lost: no cycle has a quorum, until the set that the admin announced in public takes over.
    function test_lostAttestersAreReplaced() external {
        submits(hub);
        Header memory h = next(hub);
        bytes memory two = submitCall(hub, h, sign(hub.cycleDigest(h, vaults, venues), indices(0, 1)));
        refused(stranger, address(hub), two, QuorumMissing.selector);
        AttesterSet set = setOf(1, 1);
        bytes memory call = abi.encodeCall(hub.succeedAttesters, (set, 0));
        refused(admin, address(hub), call, Unauthorized.selector);
        vm.prank(admin);
        hub.schedule(call);
        vm.warp(block.timestamp + DELAY);
        vm.prank(admin);
        hub.perform(call);
        submits(hub);
        vm.assertEq(hub.lastCycle(), 2, "goes on");
    }

    /// Stolen keys sign nothing once the overlap is over, and an overlap of 0 is over immediately.
    function testFuzz_stolenAttestersEndWithTheOverlap(uint64 overlap, uint64 later) external {
        overlap = uint64(edged(overlap, 0, 30 days));
        AttesterSet set = setOf(1, 1);
        scheduled(abi.encodeCall(hub.succeedAttesters, (set, overlap)));
        uint256 start = block.timestamp;
        Header memory h = next(hub);
        bytes32 digest = hub.cycleDigest(h, vaults, venues);
        bytes memory ours = submitCall(hub, h, signThree(digest));
        (uint256[4] memory ourKeys) = keys;
        keys = former;
        bytes memory theirs = submitCall(hub, h, signThree(digest));
        keys = ourKeys;
        uint256 state = vm.snapshotState();
        vm.warp(start + overlap + later % 365 days);
        refused(stranger, address(hub), theirs, SignatureInvalid.selector);
        (bool done,) = address(hub).call(ours);
        vm.assertTrue(done, "the new set signs");
        vm.revertToState(state);
        if (overlap == 0) return;
        vm.warp(start + later % overlap);
        (done,) = address(hub).call(theirs);
        vm.assertTrue(done, "the former set in the overlap");
    }

    /// Signatures of two sets never make one quorum.
    function test_twoSetsDoNotAddUp() external {
        AttesterSet set = setOf(1, 1);
        scheduled(abi.encodeCall(hub.succeedAttesters, (set, 1 days)));
        Header memory h = next(hub);
        bytes32 digest = hub.cycleDigest(h, vaults, venues);
        Signature[] memory mixed = signThree(digest);
        keys = former;
        mixed[2] = sign(digest, indices(0, 1, 3))[2];
        refused(stranger, address(hub), submitCall(hub, h, mixed), SignatureInvalid.selector);
    }

    function testFuzz_setsFollowInOrder(uint32 index, uint64 overlap) external {
        vm.assume(index != 1);
        AttesterSet set = setOf(index, 1);
        vm.prank(admin);
        hub.schedule(abi.encodeCall(hub.succeedAttesters, (set, 0)));
        vm.warp(block.timestamp + DELAY);
        bytes memory call = abi.encodeCall(hub.perform, (abi.encodeCall(hub.succeedAttesters, (set, 0))));
        refusedAs(admin, address(hub), call, "attesters");
        overlap = uint64(edged(overlap, 30 days + 1, type(uint64).max));
        set = setOf(1, 1);
        call = abi.encodeCall(hub.succeedAttesters, (set, overlap));
        vm.prank(admin);
        hub.schedule(call);
        vm.warp(block.timestamp + DELAY);
        refusedAs(admin, address(hub), abi.encodeCall(hub.perform, (call)), "overlapSeconds");
    }

    /// At a vault the new set has an adapter of its own in a session that follows: roots of both arrive while they overlap.
    function test_theVoteOfNewAttestersReachesAVault() external {
        AttesterSet set = setOf(1, 1);
        AttesterAdapter adapter = new AttesterAdapter(set, gate, HUB, admin);
        vm.startPrank(admin);
        adapter.setEmitter(ContractId.idOf(address(hubAttesting)));
        gate.openSession(2, list(voterA, voterB, address(adapter)), 2, 4);
        gate.retireSession(SESSION, 1, uint40(block.timestamp) + 1 hours);
        vm.stopPrank();
        bytes memory root = rootEnvelope(1, keccak256("root"), 0, 0);
        vote(voterA, root);
        keys = former;
        attesting.receiveVaa(vaaOf(root, indices(0, 1, 3)));
        bytes memory stolen = abi.encodeCall(adapter.receiveVaa, (vaaOf(root, indices(0, 1, 3))));
        refused(stranger, address(adapter), stolen, SignerSetMismatch.selector);
        gate.execute(root);
        vm.assertEq(vault.maturingRoot().cycle, 1, "in flight, arrives");
    }

    /* THE HUB */

    function successor() private returns (ClearingHub other) {
        other = new ClearingHub(HOUSE, HUB, hubGate, attesters, admin, LIFETIME);
        vm.startPrank(admin);
        other.registerVault(HUB, toBytes32(address(hubVault)));
        other.registerVault(SECOND, toBytes32(address(vault)));
        other.succeedHub(IClearingHub(address(hub)));
        vm.stopPrank();
    }

    /// Another hub takes over after any number of cycles, whenever the gate's delay has passed, without a cycle in between.
    function testFuzz_anotherHubContinues(uint8 before, uint8 meanwhile) external {
        before = uint8(edged(before, 0, 5));
        meanwhile = uint8(edged(meanwhile, 0, 5));
        for (uint256 i = 0; i < before; i++) {
            submits(hub);
        }
        ClearingHub other = successor();
        bytes memory call = abi.encodeCall(hubGate.setHub, (address(other)));
        vm.prank(admin);
        hubGate.schedule(call);
        for (uint256 i = 0; i < meanwhile; i++) {
            submits(hub);
        }
        vm.assertEq(other.lastCycle(), uint64(before) + meanwhile, "follows");
        Header memory early = next(other);
        bytes memory tooEarly = submitCall(other, early, signThree(other.cycleDigest(early, vaults, venues)));
        refused(stranger, address(other), tooEarly, Unauthorized.selector);
        vm.warp(block.timestamp + DELAY);
        vm.prank(admin);
        hubGate.perform(call);
        submits(other);
        submits(other);
        uint64 last = uint64(before) + meanwhile + 2;
        vm.assertEq(other.lastCycle(), last, "continues");
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), last, "on the same lane");
        vm.assertEq(other.digestOf(before), hub.digestOf(before), "with the same past");
        Header memory late = next(hub);
        bytes memory old = submitCall(hub, late, signThree(hub.cycleDigest(late, vaults, venues)));
        refused(stranger, address(hub), old, Unauthorized.selector);
    }

    /// The former hub takes no cycle without rows either, which would stand in the place of the successor's first.
    function test_theFormerHubGoesNoFurther() external {
        submits(hub);
        ClearingHub other = successor();
        bytes memory call = abi.encodeCall(hubGate.setHub, (address(other)));
        vm.prank(admin);
        hubGate.schedule(call);
        vm.warp(block.timestamp + DELAY);
        vm.prank(admin);
        hubGate.perform(call);
        Header memory empty = next(hub);
        (VaultRoot[] memory noVaults, VenueRoot[] memory noVenues) = (new VaultRoot[](0), new VenueRoot[](0));
        Signature[] memory signatures = signThree(hub.cycleDigest(empty, noVaults, noVenues));
        bytes memory stolen = abi.encodeCall(hub.submitCycle, (empty, noVaults, noVenues, signatures));
        refused(stranger, address(hub), stolen, Unauthorized.selector);
        submits(other);
        vm.assertEq(other.lastCycle(), 2, "the successor's first");
    }

    /// A cycle that the former hub never had is no past, and the predecessor is named once.
    function testFuzz_theNextHubKeepsTheOrder(uint64 cycle, bytes32 previous) external {
        submits(hub);
        ClearingHub other = successor();
        vm.assume(cycle != 2 && previous != hub.lastDigest());
        Header memory h = header(cycle, hub.lastDigest());
        bytes memory call = submitCall(other, h, signThree(other.cycleDigest(h, vaults, venues)));
        refused(stranger, address(other), call, CycleOutOfOrder.selector);
        h = header(2, previous);
        call = submitCall(other, h, signThree(other.cycleDigest(h, vaults, venues)));
        refused(stranger, address(other), call, CycleDigestMismatch.selector);
        call = abi.encodeCall(other.succeedHub, (IClearingHub(address(hub))));
        refused(admin, address(other), call, AlreadyInitialized.selector);
    }
}
