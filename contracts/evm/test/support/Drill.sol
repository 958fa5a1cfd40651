// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Leaves, TotalsLeaf} from "../../src/library/Leaves.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {BridgedNetwork} from "./BridgedNetwork.sol";

/// @notice What attack drills share: a vault full of other people's money behind real bridges, timelocks that run,
/// watchtowers, and a thief with everything that a forged root can give.
abstract contract Drill is BridgedNetwork {
    uint64 internal constant ADMIN_DELAY = 2 days;
    uint32 internal constant VETO = 1 hours;
    uint256 internal constant COLLATERAL = 10_000_000;
    uint256 internal constant BUDGET = 1_000_000;
    AccountId internal constant ALICE = AccountId.wrap(keccak256("alice"));
    AccountId internal constant THIEF = AccountId.wrap(keccak256("thief"));

    address internal alice = address(0xa11ce);
    address internal thief = address(0x7e1ef);
    address internal canceller = address(0xca9c);
    address[] internal towers;
    bytes32[] internal none;

    /// Alice's collateral, a budget for two votes, three watchtowers; then every admin waits.
    function buildDrill() internal {
        buildBridged();
        depositDollars(ALICE, COLLATERAL);
        towers = list(address(0x70), address(0x71), address(0x72));
        vm.startPrank(admin);
        vault.setBudget(DOLLAR, 2, quanta(BUDGET));
        gate.setWatchtowers(towers, 2, VETO);
        hubGate.setWatchtowers(towers, 2, VETO);
        gate.startTimelock(ADMIN_DELAY, canceller);
        vault.startTimelock(ADMIN_DELAY, canceller);
        venue.startTimelock(ADMIN_DELAY, canceller);
        hub.startTimelock(ADMIN_DELAY, canceller);
        hubGate.startTimelock(ADMIN_DELAY, canceller);
        vm.stopPrank();
    }

    /// A root that nobody attested, of which everything is the thief's.
    function forgedRoot(uint64 cycle) internal view returns (bytes memory) {
        return rootFor(cycle, THIEF, thief, COLLATERAL);
    }

    /// A root whose one leaf is its tree, under totals of all collateral.
    function rootFor(uint64 cycle, AccountId account, address recipient, uint256 amount)
        internal
        view
        returns (bytes memory)
    {
        bytes32 leaf =
            Leaves.entitlement(vaultScope(), account, DOLLAR, toBytes32(recipient), quanta(amount), quanta(0));
        return bridgedRoot(cycle, leaf, Leaves.totals(vaultScope(), allOfIt()), 1);
    }

    function allOfIt() internal pure returns (TotalsLeaf memory) {
        return totalsOf(DOLLAR, COLLATERAL, 0, COLLATERAL);
    }

    /// Every step from a voted root to the money that the thief can take by himself, in any state; refusals are no news.
    function grab() internal {
        attempt(address(vault), abi.encodeCall(vault.activate, ()));
        attempt(address(vault), abi.encodeCall(vault.activateAsset, (allOfIt(), none, accumulatorAt(1))));
        attempt(
            address(vault),
            abi.encodeCall(vault.claim, (THIEF, DOLLAR, toBytes32(thief), quanta(COLLATERAL), quanta(0), none))
        );
    }

    function attempt(address target, bytes memory call) internal returns (bool done) {
        vm.prank(thief);
        (done,) = target.call(call);
    }

    function vetoBy(uint256 count, uint64 sequence) internal {
        for (uint256 i = 0; i < count; i++) {
            vm.prank(towers[i]);
            gate.veto(1, sequence);
        }
    }

    function lost(uint256 amount) internal view {
        vm.assertEq(dollar.balanceOf(thief), amount, "loss");
        vm.assertEq(dollar.balanceOf(address(vault)), COLLATERAL - amount, "the rest is there");
    }

    /// A root with every vote, in effect.
    function settledByAll(uint64 cycle, bytes memory root) internal {
        layerZeroVotes(cycle, root);
        guardiansVote(root);
        attestersVote(root);
        takesEffect(root);
    }

    function takesEffect(bytes memory root) internal {
        gate.execute(root);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vault.activateAsset(allOfIt(), none, accumulatorAt(1));
    }

    /// What every drill that loses nothing ends with: the house pays Alice all that is hers.
    function aliceIsPaid() internal {
        settledByAll(1, rootFor(1, ALICE, alice, COLLATERAL));
        vault.claim(ALICE, DOLLAR, toBytes32(alice), quanta(COLLATERAL), quanta(0), none);
        vm.assertEq(dollar.balanceOf(alice), COLLATERAL, "Alice is paid");
    }
}
