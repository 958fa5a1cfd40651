// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {Administered} from "../src/access/Administered.sol";
import {LayerZeroAdapter} from "../src/adapter/LayerZeroAdapter.sol";
import {WormholeAdapter} from "../src/adapter/WormholeAdapter.sol";
import {AlreadyInitialized, CallNotDue, ConfigInvalid, Unauthorized} from "../src/error/Errors.sol";
import {IWormholeCore} from "../src/interface/IWormholeCore.sol";
import {IEndpointAdmin, RealCores} from "./support/RealCores.sol";
import {World} from "./support/World.sol";

/// @notice The admin of every contract that has one.
contract AdministeredTest is World, RealCores {
    Administered[] private all;

    function setUp() external {
        build();
        (address endpoint,) = deployEndpoint(49_002, 49_001, 1);
        all.push(gate);
        all.push(vault);
        all.push(venue);
        all.push(hub);
        all.push(attesting);
        all.push(new LayerZeroAdapter(endpoint, gate, admin, 2));
        // No call of these tests reaches the core.
        all.push(new WormholeAdapter(IWormholeCore(address(venue)), gate, admin));
    }

    function anyOf(uint256 which) private view returns (Administered) {
        return all[which % all.length];
    }

    /// The admin names the next one; any address but the pauser, which a vault refuses.
    function named(Administered target, address next) private {
        vm.assume(next != pauser && next != address(0) && next != admin);
        vm.prank(admin);
        target.transferOwnership(next);
    }

    function refusedAccept(address caller, Administered target, bytes4 selector) private {
        refused(caller, address(target), abi.encodeCall(Ownable2Step.acceptOwnership, ()), selector);
    }

    function testFuzz_onlyTheAdminTransfersAndLocks(uint256 which, address caller, address next) external {
        vm.assume(caller != admin);
        address target = address(anyOf(which));
        bytes4 no = Unauthorized.selector;
        refused(caller, target, abi.encodeCall(Ownable2Step.transferOwnership, (next)), no);
        refused(caller, target, abi.encodeCall(Administered.lockAdmin, ()), no);
        refused(caller, target, abi.encodeCall(Ownable.renounceOwnership, ()), no);
        vm.assertEq(anyOf(which).admin(), admin, "the admin stays");
    }

    function testFuzz_onlyTheNamedOneAccepts(uint256 which, address next, address caller) external {
        vm.assume(caller != next);
        Administered target = anyOf(which);
        named(target, next);
        refusedAccept(caller, target, Unauthorized.selector);
        vm.assertEq(target.admin(), admin, "naming is not enough");
    }

    function testFuzz_aNominationIsWithdrawnByTheNext(uint256 which, address first, address second) external {
        vm.assume(first != second);
        Administered target = anyOf(which);
        named(target, first);
        named(target, second);
        refusedAccept(first, target, Unauthorized.selector);
        vm.prank(admin);
        target.transferOwnership(address(0));
        refusedAccept(second, target, Unauthorized.selector);
        vm.assertEq(target.admin(), admin, "the admin stays");
    }

    function testFuzz_lockingWithdrawsANomination(uint256 which, address next) external {
        Administered target = anyOf(which);
        named(target, next);
        vm.prank(admin);
        target.lockAdmin();
        refusedAccept(next, target, Unauthorized.selector);
        vm.assertEq(target.admin(), address(0), "locked permanently");
    }

    function testFuzz_aFormerAdminHasNoRights(uint256 which, address next) external {
        Administered target = anyOf(which);
        named(target, next);
        vm.prank(next);
        target.acceptOwnership();
        refusedAccept(next, target, Unauthorized.selector);
        refused(admin, address(target), abi.encodeCall(Administered.lockAdmin, ()), Unauthorized.selector);
        refused(admin, address(target), abi.encodeCall(Ownable2Step.transferOwnership, (admin)), Unauthorized.selector);
    }

    /// The key that pauses never becomes the one that unpauses, in whatever order the two are named.
    function testFuzz_thePauserIsNeverNamedAdmin(address next) external {
        vm.assume(next != admin && next != address(0));
        vm.prank(admin);
        vault.setPauser(next);
        refused(admin, address(vault), abi.encodeCall(Ownable2Step.transferOwnership, (next)), ConfigInvalid.selector);
    }

    function testFuzz_aNamedAdminWhoPausesCannotAccept(address next) external {
        named(vault, next);
        vm.prank(admin);
        vault.setPauser(next);
        refusedAccept(next, vault, ConfigInvalid.selector);
        vm.assertEq(vault.admin(), admin, "the admin stays");
    }

    function testFuzz_anAdminIsNeverNamedPauser(address next) external {
        named(vault, next);
        vm.prank(next);
        vault.acceptOwnership();
        refusedAs(next, address(vault), abi.encodeCall(vault.setPauser, (next)), "pauser");
    }

    /* TIMELOCK */

    uint64 private constant DELAY = 2 days;
    address private watcher = address(0xca11);

    function timelocked(uint256 which) private returns (Administered target) {
        target = anyOf(which);
        vm.prank(admin);
        target.startTimelock(DELAY, watcher);
    }

    /// Every call of an admin that can take or freeze money, by contract; the plainest argument each.
    function powers(Administered target) private view returns (bytes[] memory calls) {
        bytes memory locking = abi.encodeCall(Administered.lockAdmin, ());
        bytes memory handing = abi.encodeCall(Ownable2Step.transferOwnership, (stranger));
        calls = new bytes[](9);
        for (uint256 i = 0; i < 9; i++) {
            calls[i] = i % 2 == 0 ? locking : handing;
        }
        calls[2] = abi.encodeCall(Ownable.renounceOwnership, ());
        calls[3] = abi.encodeCall(Administered.setCanceller, (stranger));
        if (address(target) == address(gate)) {
            calls[0] = abi.encodeCall(gate.openSession, (9, list(stranger, watcher), 2, 1));
            calls[1] = abi.encodeCall(gate.closeSession, (SESSION));
            calls[4] = abi.encodeCall(gate.setHandler, (1, address(venue)));
            calls[5] = abi.encodeCall(gate.setRoute, (9, list(address(venue))));
            calls[6] = abi.encodeCall(gate.setWatchtowers, (list(stranger, watcher), 2, 60));
            calls[7] = abi.encodeCall(gate.liftVeto, (1));
            calls[8] = abi.encodeCall(gate.setMaxTransportFee, (0));
        } else if (address(target) == address(vault)) {
            calls[0] = abi.encodeCall(vault.suspendAsset, (DOLLAR, true));
            calls[1] = abi.encodeCall(vault.setPauser, (stranger));
            calls[4] = abi.encodeCall(vault.setBudget, (DOLLAR, 2, UNBOUNDED));
        } else if (address(target) == address(venue)) {
            calls[0] = abi.encodeCall(venue.setHardCap, (UNBOUNDED));
        } else if (address(target) == address(hub)) {
            calls[0] = abi.encodeCall(hub.registerVault, (9, bytes32(uint256(1))));
            calls[1] = abi.encodeCall(hub.registerVenue, (9, bytes32(uint256(1))));
        } else if (address(target) == address(all[5])) {
            calls[0] = abi.encodeCall(LayerZeroAdapter.callEndpoint, (""));
            calls[1] = abi.encodeCall(LayerZeroAdapter.connect, (9, 9, bytes32(uint256(1))));
        }
    }

    /// No call of the admin has an effect immediately, nor before the delay.
    function testFuzz_nothingHappensWithoutTheDelay(uint256 which, uint256 power, uint256 elapsed) external {
        Administered target = timelocked(which);
        bytes memory call = powers(target)[power % 9];
        refused(admin, address(target), call, Unauthorized.selector);
        bytes memory performing = abi.encodeCall(target.perform, (call));
        refused(admin, address(target), performing, CallNotDue.selector);
        vm.prank(admin);
        target.schedule(call);
        vm.warp(block.timestamp + edged(elapsed, 0, DELAY - 1));
        refused(admin, address(target), performing, CallNotDue.selector);
        refused(admin, address(target), call, Unauthorized.selector);
    }

    /// The canceller stops any of them, and then it was never scheduled.
    function testFuzz_theCancellerStopsEveryCall(uint256 which, uint256 power, uint256 elapsed, bool byAdmin) external {
        Administered target = timelocked(which);
        bytes memory call = powers(target)[power % 9];
        vm.prank(admin);
        bytes32 id = target.schedule(call);
        vm.warp(block.timestamp + edged(elapsed, 0, DELAY + 14 days));
        vm.prank(byAdmin ? admin : watcher);
        target.cancel(id);
        vm.warp(block.timestamp + DELAY);
        refused(admin, address(target), abi.encodeCall(target.perform, (call)), CallNotDue.selector);
        refused(watcher, address(target), abi.encodeCall(target.cancel, (id)), CallNotDue.selector);
    }

    /// A scheduled call is made once, from its time and for 14 days, by the admin alone.
    function testFuzz_aScheduledCallIsMadeOnce(uint256 which, uint256 elapsed, address caller) external {
        vm.assume(caller != admin && caller != address(0));
        Administered target = timelocked(which);
        bytes memory call = abi.encodeCall(Ownable2Step.transferOwnership, (stranger));
        refused(caller, address(target), abi.encodeCall(target.schedule, (call)), Unauthorized.selector);
        vm.prank(admin);
        target.schedule(call);
        elapsed = edged(elapsed, DELAY, DELAY + 28 days);
        vm.warp(block.timestamp + elapsed);
        bytes memory performing = abi.encodeCall(target.perform, (call));
        refused(caller, address(target), performing, Unauthorized.selector);
        if (elapsed > DELAY + 14 days) {
            refused(admin, address(target), performing, CallNotDue.selector);
            return;
        }
        vm.prank(admin);
        target.perform(call);
        vm.assertEq(target.pendingOwner(), stranger, "made");
        refused(admin, address(target), performing, CallNotDue.selector);
    }

    function testFuzz_aRefusalWithinACallIsTheCalls(uint256 which) external {
        Administered target = timelocked(which);
        bytes memory call = abi.encodeCall(target.startTimelock, (1, stranger));
        vm.prank(admin);
        target.schedule(call);
        vm.warp(block.timestamp + DELAY);
        refused(admin, address(target), abi.encodeCall(target.perform, (call)), AlreadyInitialized.selector);
        vm.assertEq(target.adminDelaySeconds(), DELAY, "the delay never changes");
    }

    function testFuzz_theDelayHasBounds(uint256 which, uint64 delay) external {
        Administered target = anyOf(which);
        delay = delay % 2 == 0 ? 0 : uint64(edged(delay, 30 days + 1, type(uint64).max));
        bytes memory call = abi.encodeCall(target.startTimelock, (delay, watcher));
        refusedAs(admin, address(target), call, "adminDelaySeconds");
        refusedAs(admin, address(target), abi.encodeCall(target.startTimelock, (DELAY, admin)), "canceller");
        refusedAs(admin, address(target), abi.encodeCall(target.startTimelock, (DELAY, address(0))), "canceller");
        bytes memory early = abi.encodeCall(target.schedule, (abi.encodeCall(Administered.lockAdmin, ())));
        refusedAs(admin, address(target), early, "adminDelaySeconds");
    }

    /// The key that cancels never becomes the one that schedules.
    function testFuzz_theCancellerNeverBecomesTheAdmin(uint256 which) external {
        Administered target = timelocked(which);
        bytes memory call = abi.encodeCall(Ownable2Step.transferOwnership, (watcher));
        vm.prank(admin);
        target.schedule(call);
        vm.warp(block.timestamp + DELAY);
        vm.prank(admin);
        target.perform(call);
        refusedAccept(watcher, target, ConfigInvalid.selector);
        vm.assertEq(target.admin(), admin, "the admin stays");
    }

    /// What releases needs no delay.
    function test_thePauseIsReleasedImmediately() external {
        vm.prank(admin);
        vault.startTimelock(DELAY, watcher);
        vm.prank(pauser);
        vault.pause();
        vm.prank(admin);
        vault.unpause();
        vm.assertTrue(!vault.paused(), "released");
    }

    /// A stolen admin's key: a session of the thief's own addresses is seen two days ahead, and cancelled.
    function test_aStolenGateAdminTakesNothing() external {
        vm.prank(admin);
        gate.startTimelock(DELAY, watcher);
        bytes memory call = abi.encodeCall(gate.openSession, (2, list(address(0x7e1ef), stranger), 2, 1));
        refused(admin, address(gate), call, Unauthorized.selector);
        vm.prank(admin);
        bytes32 id = gate.schedule(call);
        vm.prank(watcher);
        gate.cancel(id);
        vm.warp(block.timestamp + DELAY);
        refused(admin, address(gate), abi.encodeCall(gate.perform, (call)), CallNotDue.selector);
        vm.assertEq(gate.session(), SESSION, "the session stays");
    }

    /// LayerZero's endpoint knows no delegate once the timelock runs, and no call names one.
    function test_layerZerosDelegateEndsWithTheTimelock() external {
        LayerZeroAdapter adapter = LayerZeroAdapter(address(timelocked(5)));
        address endpoint = address(adapter.endpoint());
        vm.assertEq(IEndpointAdmin(endpoint).delegates(address(adapter)), address(0), "nobody");
        bytes memory call =
            abi.encodeCall(adapter.callEndpoint, (abi.encodeWithSignature("setDelegate(address)", stranger)));
        vm.prank(admin);
        adapter.schedule(call);
        vm.warp(block.timestamp + DELAY);
        refusedAs(admin, address(adapter), abi.encodeCall(adapter.perform, (call)), "call");
        vm.assertEq(IEndpointAdmin(endpoint).delegates(address(adapter)), address(0), "nobody still");
    }

    function testFuzz_aNewAdminAccepts(uint256 which, address next) external {
        Administered target = anyOf(which);
        vm.assume(next != pauser && next != address(0) && next != admin);
        vm.expectEmit(address(target));
        emit Ownable2Step.OwnershipTransferStarted(admin, next);
        vm.prank(admin);
        target.transferOwnership(next);
        vm.prank(next);
        target.acceptOwnership();
        vm.assertEq(target.admin(), next, "the new one");
        vm.assertEq(target.pendingOwner(), address(0), "nobody is named any more");
    }
}
