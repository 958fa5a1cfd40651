// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Administered} from "../../src/access/Administered.sol";
import {IUptimeFeed, SequencerUptime} from "../../src/access/SequencerUptime.sol";
import {ConfigInvalid, GasTooLow, HouseNotSilent, RootNotMature, SequencerDown} from "../../src/error/Errors.sol";
import {IExitDesk} from "../../src/interface/IExitDesk.sol";
import {EnvelopeCodec} from "../../src/library/EnvelopeCodec.sol";
import {CreditUpdatePayload, PayloadCodec} from "../../src/library/PayloadCodec.sol";
import {IUptime} from "../../src/interface/IUptime.sol";
import {Drill} from "../support/Drill.sol";
import {TestUptime} from "../support/TestUptime.sol";
import {TestUptimeFeed} from "../support/TestUptimeFeed.sol";
import {Tree} from "../support/Tree.sol";

/// @notice Drills of a rollup whose sequencer is down while something waits, where vault and gate name its uptime. In the
/// drills of silence they name none, and the same outage costs a day's budget.
contract SequencerDrill is Drill {
    uint256 private constant OUTAGE = 6 hours;
    TestUptimeFeed private feed;
    SequencerUptime private uptime;

    function setUp() external {
        buildDrill();
        feed = new TestUptimeFeed();
        uptime = new SequencerUptime(IUptimeFeed(address(feed)));
        bytes memory call = abi.encodeCall(vault.setUptime, (uptime));
        schedules(vault, call);
        schedules(gate, call);
        vm.warp(block.timestamp + ADMIN_DELAY);
        performs(vault, call);
        performs(gate, call);
        schedules(venue, call);
        vm.warp(block.timestamp + ADMIN_DELAY);
        performs(venue, call);
    }

    function schedules(Administered target, bytes memory call) private {
        vm.prank(admin);
        target.schedule(call);
    }

    function performs(Administered target, bytes memory call) private {
        vm.prank(admin);
        target.perform(call);
    }

    function refusedPerform(Administered target, bytes memory call) private {
        refused(admin, address(target), abi.encodeCall(target.perform, (call)), SequencerDown.selector);
    }

    /// The feed reports an outage before the first transaction after it, as real feeds do.
    function outage(uint256 forSeconds) private {
        feed.set(1);
        vm.warp(block.timestamp + forSeconds);
        feed.set(0);
    }

    function forgedWaits() private {
        bytes memory root = rootFor(1, THIEF, thief, BUDGET);
        guardiansVote(root);
        attestersVote(root);
        gate.execute(root);
    }

    function refusedActivation() private {
        refused(thief, address(vault), abi.encodeCall(vault.activate, ()), RootNotMature.selector);
    }

    /// Attesters and one bridge are stolen, and the sequencer stands still through the delay of the forged root. The thief is
    /// first in the block that ends it, and takes nothing: the watchtowers have the whole delay after it.
    function test_aSequencerDownThroughTheDelayCostsNothing() external {
        forgedWaits();
        outage(ROOT_DELAY + OUTAGE);
        grab();
        lost(0);
        vm.warp(block.timestamp + ROOT_DELAY - 1);
        refusedActivation();
        vetoBy(2, 0);
        vm.warp(block.timestamp + 1);
        grab();
        lost(0);
        vm.assertEq(vault.maturingRoot().cycle, 0, "dropped");
    }

    /// Nor does the next root's arrival put the waiting one into effect.
    function test_noArrivalAfterAnOutagePutsARootIntoEffect() external {
        forgedWaits();
        outage(ROOT_DELAY + OUTAGE);
        bytes memory root = rootFor(2, THIEF, thief, BUDGET);
        guardiansVote(root);
        attestersVote(root);
        gate.execute(root);
        vm.assertEq(vault.effectiveRoot().cycle, 0, "not in effect");
        grab();
        lost(0);
    }

    /// An honest root loses the time of the outage and one delay, and nothing else.
    function testFuzz_aRootTakesEffectAWholeDelayAfterAnOutage(uint32 before, uint32 downFor) external {
        uint256 arrival = block.timestamp;
        forgedWaits();
        vm.warp(arrival + edged(before, 0, ROOT_DELAY - 1));
        outage(edged(downFor, 1, 30 days));
        uint256 due = block.timestamp + ROOT_DELAY;
        vm.warp(due - 1);
        refusedActivation();
        vm.warp(due);
        vm.assertEq(vault.maturingRoot().effectiveAtSeconds, due, "as it states");
        vault.activate();
        vm.assertEq(vault.effectiveRoot().cycle, 1, "in effect");
    }

    /// A conflict doubles what the watchtowers have after an outage too, also for a root whose first delay passed in it.
    function test_aRootInConflictWaitsTwiceAfterAnOutage() external {
        forgedWaits();
        outage(ROOT_DELAY + OUTAGE);
        vm.prank(address(gate));
        vault.onConflict(1);
        vm.warp(block.timestamp + 2 * ROOT_DELAY - 1);
        refusedActivation();
        vm.warp(block.timestamp + 1);
        vault.activate();
    }

    /// Credit that rises on every transport's forged word waits for its delay after an outage.
    function test_creditDoesNotRiseInAnOutage() external {
        bytes memory credit = EnvelopeCodec.encode(
            bridgedHeader(2, 1),
            PayloadCodec.encode(
                CreditUpdatePayload({
                    venue: toBytes32(address(venue)),
                    creditRoot: keccak256("forged credit"),
                    bandRoot: keccak256("forged bands"),
                    expirySeconds: type(uint64).max,
                    cycleDigest: 0
                })
            )
        );
        layerZeroVotes(1, credit);
        guardiansVote(credit);
        attestersVote(credit);
        gate.execute(credit);
        outage(CREDIT_DELAY + OUTAGE);
        vm.assertEq(venue.newestCredit().cycle, 1, "it waits");
        vm.assertEq(venue.effectiveCredit().cycle, 0, "not in effect");
        vm.warp(block.timestamp + CREDIT_DELAY - 1);
        vm.assertEq(venue.effectiveCredit().cycle, 0, "not yet");
        vm.warp(block.timestamp + 1);
        vm.assertEq(venue.effectiveCredit().cycle, 1, "a whole delay after the outage");
    }

    /// A stolen admin scheduled acts just before the outage, in which the canceller cannot cancel: of vault and gate alike.
    function test_whatAnAdminScheduledWaitsForItsDelayAfterAnOutage() external {
        bytes memory take = abi.encodeCall(vault.setBudget, (DOLLAR, 2, quanta(COLLATERAL)));
        bytes memory open = abi.encodeCall(gate.openSession, (SESSION + 9, list(thief, stranger), 2, 1));
        schedules(vault, take);
        schedules(gate, open);
        uint32 session = gate.session();
        outage(ADMIN_DELAY + OUTAGE);
        refusedPerform(vault, take);
        refusedPerform(gate, open);
        vm.warp(block.timestamp + ADMIN_DELAY - 1);
        refusedPerform(vault, take);
        refusedPerform(gate, open);
        vm.startPrank(canceller);
        vault.cancel(keccak256(take));
        gate.cancel(keccak256(open));
        vm.stopPrank();
        vm.assertEq(gate.session(), session, "the session stays");
    }

    /// A feed that dies is replaced seven days after the admin could have: until then nothing waits less.
    function testFuzz_aDeadFeedIsReplaced(uint8 which) external {
        forgedWaits();
        feed.fail(TestUptimeFeed.Fault(bound(which, 1, uint8(type(TestUptimeFeed.Fault).max))));
        bytes memory call = abi.encodeCall(vault.setUptime, (IUptime(address(0))));
        bytes memory other = abi.encodeCall(vault.setBudget, (DOLLAR, 2, quanta(COLLATERAL)));
        schedules(vault, call);
        schedules(vault, other);
        vm.warp(block.timestamp + ADMIN_DELAY + 7 days - 1);
        refusedPerform(vault, call);
        refusedActivation();
        vm.warp(block.timestamp + 1);
        refusedPerform(vault, other);
        performs(vault, call);
        performs(vault, other);
        vault.activate();
    }

    /// The vault names a source that can fail by itself, without a reader in front of it.
    function namesSource() private returns (TestUptime source) {
        source = new TestUptime();
        bytes memory call = abi.encodeCall(vault.setUptime, (source));
        schedules(vault, call);
        vm.warp(block.timestamp + ADMIN_DELAY);
        performs(vault, call);
    }

    function anyFault(uint8 which) private pure returns (TestUptime.Fault) {
        return TestUptime.Fault(edged(which, 1, uint8(type(TestUptime.Fault).max)));
    }

    /// The same for a source that reverts, burns its gas or answers nonsense itself.
    function testFuzz_aDeadSourceIsReplaced(uint8 which) external {
        TestUptime source = namesSource();
        forgedWaits();
        source.fail(anyFault(which));
        bytes memory call = abi.encodeCall(vault.setUptime, (IUptime(address(0))));
        schedules(vault, call);
        vm.warp(block.timestamp + ADMIN_DELAY + 7 days - 1);
        refusedPerform(vault, call);
        refusedActivation();
        vm.warp(block.timestamp + 1);
        performs(vault, call);
        vault.activate();
    }

    /// One that is dead already is not named.
    function testFuzz_aDeadSourceIsNotNamed(uint8 which) external {
        TestUptime source = new TestUptime();
        source.fail(anyFault(which));
        bytes memory call = abi.encodeCall(vault.setUptime, (source));
        schedules(vault, call);
        vm.warp(block.timestamp + ADMIN_DELAY);
        refused(admin, address(vault), abi.encodeCall(vault.perform, (call)), ConfigInvalid.selector);
    }

    /// Whoever brings too little gas for the source makes no outage of it.
    function testFuzz_nobodyFakesAnOutage(uint256 gasBrought) external {
        namesSource();
        forgedWaits();
        vm.warp(block.timestamp + ROOT_DELAY);
        gasBrought = bound(gasBrought, 50_000, 220_000);
        (bool done, bytes memory reason) = address(vault).call{gas: gasBrought}(abi.encodeCall(vault.activate, ()));
        // Out of gas before the question has no reason.
        if (!done && reason.length > 0) vm.assertEq(bytes4(reason), GasTooLow.selector, "refused");
    }

    /// The feed is dead and so is the admin: no root takes effect any more, and everybody leaves with the last one's balances.
    function test_aDeadFeedLocksNothing() external {
        settled();
        feed.fail(TestUptimeFeed.Fault.REVERTS);
        leaves();
    }

    function testFuzz_aDeadSourceLocksNothing(uint8 which) external {
        TestUptime source = namesSource();
        settled();
        source.fail(anyFault(which));
        leaves();
    }

    function settled() private {
        clear();
        addEntry(ALICE, DOLLAR, toBytes32(alice), 0, COLLATERAL);
        addTotals(DOLLAR, 0, COLLATERAL, COLLATERAL);
        bytes memory root = bridgedRoot(1, Tree.root(entryLeaves()), Tree.root(totalsLeaves()), 1);
        layerZeroVotes(1, root);
        guardiansVote(root);
        attestersVote(root);
        gate.execute(root);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vault.activateAsset(totals[0], none, accumulatorAt(1));
    }

    function leaves() private {
        IExitDesk desk = vault.exitDesk();
        forgedNext();
        vm.warp(block.timestamp + EXIT_PERIOD - 1);
        refused(stranger, address(desk), abi.encodeCall(IExitDesk.freeze, ()), HouseNotSilent.selector);
        vm.warp(block.timestamp + 1);
        desk.freeze();
        desk.exit(ALICE, DOLLAR, toBytes32(alice), quanta(0), quanta(COLLATERAL), Tree.proof(entryLeaves(), 0));
        vm.assertEq(dollar.balanceOf(alice), COLLATERAL, "Alice is paid");
    }

    /// An outage longer than the exit period less the root delay: the next root cannot take effect in time, and is no sign of
    /// life. One that is not longer ends nothing.
    function testFuzz_whichOutageEndsTheVault(bool longer) external {
        settled();
        forgedNext();
        outage(EXIT_PERIOD - ROOT_DELAY + (longer ? 1 : 0));
        vm.warp(vault.effectiveRoot().effectiveAtSeconds + EXIT_PERIOD);
        IExitDesk desk = vault.exitDesk();
        if (longer) desk.freeze();
        else refused(stranger, address(desk), abi.encodeCall(IExitDesk.freeze, ()), HouseNotSilent.selector);
    }

    /// A root that waits while the feed is dead is no sign of life.
    function forgedNext() private {
        bytes memory root = rootFor(2, THIEF, thief, COLLATERAL);
        guardiansVote(root);
        attestersVote(root);
        gate.execute(root);
    }
}
