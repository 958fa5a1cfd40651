// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AttesterSet} from "../../src/AttesterSet.sol";
import {
    CallNotDue,
    OutflowAboveBudget,
    Paused,
    PauseTooSoon,
    QuorumMissing,
    Unauthorized,
    VotesMissing
} from "../../src/error/Errors.sol";
import {Administered} from "../../src/access/Administered.sol";
import {ContractId} from "../../src/library/ContractId.sol";
import {Header, VaultRoot, VenueRoot} from "../../src/library/CycleDigest.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {Leaves, LeafScope} from "../../src/library/Leaves.sol";
import {PayloadCodec, SettlementRootPayload} from "../../src/library/PayloadCodec.sol";
import {Drill} from "../support/Drill.sol";

/// @notice Attack drills: the key of each administrator, pauser, canceller, watchtower and operator in a thief's hands,
/// alone and in the pairs that matter, on the real cores of both bridges. Each ends with what the thief holds.
contract KeysDrill is Drill {
    address private fakeA = address(0xfa01);
    address private fakeB = address(0xfa02);

    function setUp() external {
        buildDrill();
    }

    function schedule(Administered target, bytes memory call) private returns (bytes32 id) {
        vm.prank(admin);
        return target.schedule(call);
    }

    function perform(Administered target, bytes memory call) private {
        vm.prank(admin);
        target.perform(call);
    }

    /// The admin's key schedules a call, the canceller answers within the delay, and nothing comes of it.
    function isCancelled(Administered target, bytes memory call) private {
        refused(admin, address(target), call, Unauthorized.selector);
        bytes32 id = schedule(target, call);
        vm.warp(block.timestamp + ADMIN_DELAY - 1);
        refused(admin, address(target), abi.encodeCall(target.perform, (call)), CallNotDue.selector);
        vm.prank(canceller);
        target.cancel(id);
        vm.warp(block.timestamp + 1);
        refused(admin, address(target), abi.encodeCall(target.perform, (call)), CallNotDue.selector);
    }

    function ownSession() private view returns (bytes memory) {
        return abi.encodeCall(gate.openSession, (BRIDGED + 1, list(fakeA, fakeB), 2, 1));
    }

    /// The forged root with the votes of the thief's own adapters.
    function fakesVote() private returns (bytes memory root) {
        bytes32 leaf = Leaves.entitlement(vaultScope(), THIEF, DOLLAR, toBytes32(thief), quanta(COLLATERAL), quanta(0));
        bytes32 accumulator = accumulatorAt(1);
        EnvelopeHeader memory h = headerOf(1, 1);
        h.session = BRIDGED + 1;
        root = EnvelopeCodec.encode(
            h,
            PayloadCodec.encode(
                SettlementRootPayload(
                    toBytes32(address(vault)), leaf, accumulator, 1, 0, Leaves.totals(vaultScope(), allOfIt())
                )
            )
        );
        vote(fakeA, root);
        vote(fakeB, root);
    }

    /* ADMINS, WITH THE CANCELLER AWAKE */

    function test_theGatesAdminTakesNothing() external {
        isCancelled(gate, ownSession());
        isCancelled(gate, abi.encodeCall(gate.setWatchtowers, (list(fakeA, fakeB), 2, 60)));
        isCancelled(gate, abi.encodeCall(gate.setHandler, (1, address(venue))));
        isCancelled(gate, abi.encodeCall(gate.revokeAdapter, (address(attesting), new uint32[](0))));
        isCancelled(gate, abi.encodeCall(gate.closeSession, (BRIDGED)));
        isCancelled(gate, abi.encodeCall(gate.lockAdmin, ()));
        grab();
        lost(0);
        aliceIsPaid();
    }

    function test_theHubGatesAdminTakesNothing() external {
        isCancelled(hubGate, abi.encodeCall(hubGate.setHub, (thief)));
        // What would stop every cycle, or keep priced transports out of it.
        isCancelled(hubGate, abi.encodeCall(hubGate.setRoute, (SECOND, new address[](0))));
        isCancelled(hubGate, abi.encodeCall(hubGate.setMaxTransportFee, (0)));
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(Unauthorized.selector, thief));
        hubGate.dispatch(SECOND, 1, 1, 1, 1, uint64(block.timestamp) + LIFETIME, "");
        lost(0);
        aliceIsPaid();
    }

    function test_theHubsAdminTakesNothing() external {
        address[] memory own = list(thief);
        AttesterSet next = new AttesterSet(1, own);
        isCancelled(hub, abi.encodeCall(hub.succeedAttesters, (next, 0)));
        // A chain's first row cannot be corrected later.
        isCancelled(hub, abi.encodeCall(hub.registerVault, (9, toBytes32(thief))));
        isCancelled(hub, abi.encodeCall(hub.registerVenue, (9, toBytes32(thief))));
        lost(0);
        aliceIsPaid();
    }

    function test_theVaultsAdminTakesNothing() external {
        isCancelled(vault, abi.encodeCall(vault.suspendAsset, (DOLLAR, true)));
        isCancelled(vault, abi.encodeCall(vault.setBudget, (DOLLAR, 2, UNBOUNDED)));
        isCancelled(vault, abi.encodeCall(vault.setPauser, (thief)));
        // Ending a pause is all that needs no delay, and moves nothing.
        vm.prank(admin);
        vault.unpause();
        lost(0);
        aliceIsPaid();
    }

    function test_theVenuesAdminRaisesNothing() external {
        isCancelled(venue, abi.encodeCall(venue.setHardCap, (UNBOUNDED)));
        isCancelled(venue, abi.encodeCall(venue.setInstrument, (1, quanta(1), quanta(1), 1)));
        assertQuanta(venue.hardCapQuanta(), HARD_CAP.toUint256(), "the cap");
        lost(0);
    }

    /* PAIRS OF AN ADMIN */

    /// Nobody cancels: what the gate's admin does still takes both delays, each of them public from its start. Whoever
    /// is awake leaves in the first; what is left is lost.
    function test_theGatesAdminAndCancellerTakeWhatIsLeftAfterBothDelays() external {
        bytes memory call = ownSession();
        bytes memory ownTowers = abi.encodeCall(gate.setWatchtowers, (list(fakeA, fakeB), 2, 60));
        schedule(gate, call);
        schedule(gate, ownTowers);
        uint256 start = block.timestamp;
        vm.warp(start + ADMIN_DELAY - 1);
        refused(admin, address(gate), abi.encodeCall(gate.perform, (call)), CallNotDue.selector);
        vm.warp(start + ADMIN_DELAY);
        perform(gate, ownTowers);
        perform(gate, call);
        gate.execute(fakesVote());
        vm.warp(start + ADMIN_DELAY + ROOT_DELAY - 1);
        grab();
        lost(0);
        vm.warp(start + ADMIN_DELAY + ROOT_DELAY);
        grab();
        lost(COLLATERAL);
    }

    /// The same, and the watchtowers' own replacement was cancelled: they drop the root in its delay.
    function test_theGatesAdminTakesNothingFromAwakeWatchtowers() external {
        bytes memory call = ownSession();
        schedule(gate, call);
        vm.warp(block.timestamp + ADMIN_DELAY);
        perform(gate, call);
        gate.execute(fakesVote());
        vetoBy(2, 0);
        vm.warp(block.timestamp + ROOT_DELAY);
        grab();
        lost(0);
    }

    /// The vault's admin raises the budget for the attesters and one bridge: until the timelock is over they take the
    /// budget, and the canceller keeps it at that.
    function test_theVaultsAdminWithAttestersAndOneBridgeTakeTheBudget() external {
        bytes memory call = abi.encodeCall(vault.setBudget, (DOLLAR, 2, UNBOUNDED));
        bytes32 id = schedule(vault, call);
        attestersAndOneBridgeTakeTheBudget();
        vm.prank(canceller);
        vault.cancel(id);
        vm.warp(block.timestamp + ADMIN_DELAY);
        refused(admin, address(vault), abi.encodeCall(vault.perform, (call)), CallNotDue.selector);
        lost(BUDGET);
    }

    function attestersAndOneBridgeTakeTheBudget() private {
        forgedBySome(1, BUDGET);
        vault.claim(THIEF, DOLLAR, toBytes32(thief), quanta(BUDGET), quanta(0), none);
        forgedBySome(2, COLLATERAL);
        bytes memory rest =
            abi.encodeCall(vault.claim, (THIEF, DOLLAR, toBytes32(thief), quanta(COLLATERAL), quanta(0), none));
        refused(thief, address(vault), rest, OutflowAboveBudget.selector);
        lost(BUDGET);
    }

    function forgedBySome(uint64 cycle, uint256 amount) private {
        bytes memory root = rootFor(cycle, THIEF, thief, amount);
        layerZeroVotes(cycle, root);
        attestersVote(root);
        takesEffect(root);
    }

    /// The pauser and the vault's admin freeze claims for as long as the pause lasts, and take nothing.
    function test_theVaultsAdminAndPauserHoldTheMoneyAndTakeNothing() external {
        vm.prank(pauser);
        vault.pause();
        schedule(vault, abi.encodeCall(vault.suspendAsset, (DOLLAR, true)));
        grab();
        lost(0);
        // The canceller ends what the admin started, the clock what the pauser started.
        vm.prank(canceller);
        vault.cancel(keccak256(abi.encodeCall(vault.suspendAsset, (DOLLAR, true))));
        vm.warp(block.timestamp + 7 days);
        aliceIsPaid();
    }

    /* PAUSER, CANCELLER, WATCHTOWERS */

    function test_thePauserStopsSevenDaysOfFourteen() external {
        vm.prank(pauser);
        vault.pause();
        uint256 start = block.timestamp;
        refused(alice, address(vault), abi.encodeCall(vault.deposit, (ALICE, DOLLAR, 1)), Paused.selector);
        vm.warp(start + 7 days);
        refused(pauser, address(vault), abi.encodeCall(vault.pause, ()), PauseTooSoon.selector);
        aliceIsPaid();
    }

    /// A canceller stops every change, repairs too, and changes nothing itself.
    function test_theCancellerStopsRepairsAndTakesNothing() external {
        bytes memory repair = abi.encodeCall(gate.revokeAdapter, (address(layerZero), new uint32[](0)));
        isCancelled(gate, repair);
        refused(canceller, address(gate), ownSession(), Unauthorized.selector);
        refused(canceller, address(gate), abi.encodeCall(gate.schedule, (ownSession())), Unauthorized.selector);
        refused(canceller, address(gate), abi.encodeCall(gate.perform, (repair)), Unauthorized.selector);
        refused(canceller, address(vault), abi.encodeCall(vault.unpause, ()), Unauthorized.selector);
        lost(0);
        aliceIsPaid();
    }

    function test_oneWatchtowerStopsNothing() external {
        vetoBy(1, 0);
        aliceIsPaid();
    }

    /// As many as veto hold a lane permanently; then the vault counts as silent and everyone leaves with the last root's proof.
    function test_watchtowersThatVetoPermanentlyOpenTheExit() external {
        settledByAll(1, rootFor(1, ALICE, alice, COLLATERAL));
        uint256 end = block.timestamp + EXIT_PERIOD;
        for (; block.timestamp < end; vm.warp(block.timestamp + 1 days)) {
            vetoBy(2, 1);
        }
        vault.exitDesk().freeze();
        vault.exitDesk().exit(ALICE, DOLLAR, toBytes32(alice), quanta(COLLATERAL), quanta(0), none);
        vm.assertEq(dollar.balanceOf(alice), COLLATERAL, "everything");
        vm.assertEq(dollar.balanceOf(thief), 0, "loss");
    }

    /* OPERATORS, COORDINATOR, RELAYER */

    /// Attesters and every bridge, while watchtowers sleep: everything, after the root delay and not before.
    function test_attestersAndAllBridgesTakeAllAfterTheDelayUnlessVetoed() external {
        uint256 before = vm.snapshotState();
        allVoteForForged();
        vm.warp(block.timestamp + ROOT_DELAY - 1);
        grab();
        lost(0);
        vm.warp(block.timestamp + 1);
        grab();
        lost(COLLATERAL);
        vm.revertToState(before);
        allVoteForForged();
        vetoBy(2, 0);
        vm.warp(block.timestamp + ROOT_DELAY);
        grab();
        lost(0);
    }

    function allVoteForForged() private {
        bytes memory root = forgedRoot(1);
        layerZeroVotes(1, root);
        guardiansVote(root);
        attestersVote(root);
        gate.execute(root);
    }

    /// No bridge stands before the hub's own vault: a quorum of attesters takes it after the root delay, unless vetoed.
    function test_attestersTakeTheHubsVaultAfterTheDelayUnlessVetoed() external {
        dollar.mint(address(this), COLLATERAL);
        dollar.approve(address(hubVault), COLLATERAL);
        hubVault.deposit(ALICE, DOLLAR, COLLATERAL);
        LeafScope memory scope = LeafScope(HOUSE, HUB, toBytes32(address(hubVault)));
        VaultRoot[] memory rows = new VaultRoot[](1);
        rows[0] = VaultRoot(
            HUB,
            toBytes32(address(hubVault)),
            Leaves.entitlement(scope, THIEF, DOLLAR, toBytes32(thief), quanta(COLLATERAL), quanta(0)),
            hubVault.depositAccumulator(),
            1,
            Leaves.totals(scope, allOfIt())
        );
        Header memory h = header(1, 0);
        VenueRoot[] memory venues = new VenueRoot[](0);
        hub.submitCycle(h, rows, venues, signThree(hub.cycleDigest(h, rows, venues)));
        uint256 before = vm.snapshotState();
        vm.warp(block.timestamp + ROOT_DELAY);
        hubVaultPaysTheThief();
        vm.assertEq(dollar.balanceOf(thief), COLLATERAL, "loss: the hub's vault");
        vm.assertEq(dollar.balanceOf(address(vault)), COLLATERAL, "no other");
        vm.revertToState(before);
        for (uint256 i = 0; i < 2; i++) {
            vm.prank(towers[i]);
            hubGate.veto(1, 0);
        }
        vm.warp(block.timestamp + ROOT_DELAY);
        hubVaultPaysTheThief();
        vm.assertEq(dollar.balanceOf(thief), 0, "loss");
    }

    function hubVaultPaysTheThief() private {
        attempt(address(hubVault), abi.encodeCall(hubVault.activate, ()));
        attempt(address(hubVault), abi.encodeCall(hubVault.activateAsset, (allOfIt(), none, hubVault.depositAccumulator())));
        attempt(
            address(hubVault),
            abi.encodeCall(hubVault.claim, (THIEF, DOLLAR, toBytes32(thief), quanta(COLLATERAL), quanta(0), none))
        );
    }

    /// A quorum less one signs no cycle and casts no vote, with a bridge or without.
    function test_attestersLessOneTakeNothing() external {
        bytes memory root = forgedRoot(1);
        bytes memory body = abi.encodePacked(
            uint32(block.timestamp), BRIDGED, HUB, ContractId.idOf(address(hubAttesting)), uint64(1), uint8(1), root
        );
        bytes32 digest = keccak256(bytes.concat(keccak256(body)));
        bytes memory vaa = vaaOfBody(0, body, sign(digest, indices(0, 1)));
        refused(thief, address(attesting), abi.encodeCall(attesting.receiveVaa, (vaa)), QuorumMissing.selector);
        layerZeroVotes(1, root);
        guardiansVote(root);
        refused(thief, address(gate), abi.encodeCall(gate.execute, (root)), VotesMissing.selector);
        grab();
        lost(0);
        submitsNoCycle(2);
    }

    /// The coordinator, who submits cycles, without signatures; and with those of a quorum less one.
    function test_theCoordinatorTakesNothing() external {
        submitsNoCycle(0);
        submitsNoCycle(2);
        lost(0);
        aliceIsPaid();
    }

    function submitsNoCycle(uint8 signatures) private {
        (VaultRoot[] memory rows, VenueRoot[] memory venues) = (vaultRows(), venueRows());
        Header memory h = header(1, 0);
        uint8[] memory signers = signatures == 0 ? new uint8[](0) : indices(0, 1);
        bytes memory call =
            abi.encodeCall(hub.submitCycle, (h, rows, venues, sign(hub.cycleDigest(h, rows, venues), signers)));
        refused(thief, address(hub), call, QuorumMissing.selector);
    }

    /// The relayer has no key that a contract knows: what it can do, a stranger can.
    function test_theRelayerTakesNothing() external {
        bytes memory root = forgedRoot(1);
        refused(thief, address(gate), abi.encodeCall(gate.execute, (root)), VotesMissing.selector);
        refused(
            thief, address(vault), abi.encodeCall(vault.onMessage, (keccak256(root), root, 3)), Unauthorized.selector
        );
        grab();
        lost(0);
        aliceIsPaid();
    }
}
