// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {CollateralVault} from "../../src/CollateralVault.sol";
import {AssetState} from "../../src/interface/ICollateralVault.sol";
import {AssetId} from "../../src/type/AssetId.sol";
import {Cheats} from "../support/Vm.sol";
import {VaultHandler} from "./VaultHandler.sol";

/// @notice Whatever roots arrive, honest or forged, and in whatever order members claim.
contract VaultInvariant is Cheats {
    VaultHandler private handler;
    CollateralVault private vault;

    function setUp() external {
        handler = new VaultHandler();
        vault = CollateralVault(handler.theVault());
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// The handler reaches payments, refused forgeries and several roots: otherwise the invariants would hold vacuously.
    function test_theHandlerPays() external {
        handler.deposit(0, 0, 1_000_000);
        handler.post(1, 0, 0);
        handler.withdraw(0, 0, 400_000);
        handler.post(1, 0, 0);
        handler.wait_(119);
        handler.wait_(119);
        handler.activateAsset(0, 1);
        handler.claim(0, 0, 1);
        vm.assertEq(handler.roots(), 2, "roots");
        vm.assertEq(handler.claims(), 1, "claims");
        vm.assertEq(handler.paidQuanta(AssetId.wrap(1)), 400_000, "paid");
        handler.post(1, 4, 0);
        vm.assertEq(handler.roots(), 2, "a forged position is no root");
        handler.post(1, 1, 500);
        handler.wait_(119);
        handler.activateAsset(0, 1);
        handler.claim(0, 0, 1);
        vm.assertEq(handler.roots(), 3, "a forged leaf makes a root");
        vm.assertEq(handler.paidQuanta(AssetId.wrap(1)), 400_000, "but no payment");
    }

    /// After each call; one campaign, so that every state is checked by all of them.
    function invariant_allHold() external view {
        paidIsWhatLeft();
        paidNeverAboveDeclared();
        owedIsHeld();
        tokensAreThere();
        depositsAreConsumedOrTakenBack();
        claimedNeverFalls();
        forgedPositionsAreRefused();
    }

    /// The payments observed, the members' tokens, their claim records and the vault's own ledger agree.
    function paidIsWhatLeft() private view {
        for (uint256 i = 0; i < 2; i++) {
            AssetId asset = handler.assets(i);
            uint256 got = 0;
            uint256 recorded = 0;
            for (uint256 member = 0; member < handler.MEMBERS(); member++) {
                got += handler.tokenOf(asset).balanceOf(handler.walletOf(member));
                recorded += vault.claimed(handler.memberAccount(member), asset).toUint256();
            }
            vm.assertEq(got, handler.paidQuanta(asset) * handler.unitOf(asset), "tokens of members");
            vm.assertEq(recorded, handler.paidQuanta(asset), "claim records");
            assertQuanta(vault.assetState(asset).paidQuanta, handler.paidQuanta(asset), "own ledger");
        }
    }

    /// P3: never more than the totals in effect declare.
    function paidNeverAboveDeclared() private view {
        for (uint256 i = 0; i < 2; i++) {
            AssetId asset = handler.assets(i);
            vm.assertLe(handler.paidQuanta(asset), handler.declaredQuanta(asset), "declared");
            assertQuanta(vault.assetState(asset).entitledQuanta, handler.declaredQuanta(asset), "in effect");
        }
    }

    /// P4: unpaid entitlements, exit balances and unconsumed deposits are held.
    function owedIsHeld() private view {
        for (uint256 i = 0; i < 2; i++) {
            AssetId asset = handler.assets(i);
            AssetState memory state = vault.assetState(asset);
            uint256 owed = state.entitledQuanta.toUint256() + state.exitQuanta.toUint256() - handler.paidQuanta(asset)
                + handler.depositedQuanta(asset) - state.consumedQuanta.toUint256();
            vm.assertEq(vault.owedQuanta(asset), owed, "owed");
            assertQuanta(state.depositedQuanta, handler.depositedQuanta(asset), "deposited");
            vm.assertLe(owed, vault.heldQuanta(asset).toUint256(), "held");
        }
    }

    /// The vault holds every token that was deposited and not paid; donations change nothing.
    function tokensAreThere() private view {
        for (uint256 i = 0; i < 2; i++) {
            AssetId asset = handler.assets(i);
            uint256 ledger = handler.depositedQuanta(asset) - handler.paidQuanta(asset);
            assertQuanta(vault.heldQuanta(asset), ledger, "held is the ledger");
            vm.assertLe(
                ledger * handler.unitOf(asset), handler.tokenOf(asset).balanceOf(address(vault)), "tokens behind it"
            );
        }
    }

    /// P10: a deposit is consumed by roots or paid back to its payer, once, never both.
    function depositsAreConsumedOrTakenBack() private view {
        vm.assertTrue(!handler.paidBackTwice(), "once");
        vm.assertTrue(!handler.consumedAndTakenBack(), "never both");
    }

    function test_theHandlerTakesBack() external {
        handler.deposit(0, 0, 1_000_000);
        handler.post(1, 0, 0);
        handler.deposit(1, 0, 500_000);
        handler.requestTakeBack(2);
        handler.requestTakeBack(1);
        handler.payTakeBack(2, false);
        vm.assertEq(handler.takeBacks(), 0, "too early");
        handler.payTakeBack(1, true);
        handler.payTakeBack(2, true);
        handler.payTakeBack(2, true);
        vm.assertEq(handler.takeBacks(), 1, "the one that no root has reached, once");
        handler.settle(0, 0, 400_000, 4);
        handler.claim(0, 0, 1);
        vm.assertEq(handler.paidQuanta(AssetId.wrap(1)), 400_000, "and the rest goes on");
    }

    function claimedNeverFalls() private view {
        vm.assertTrue(!handler.claimedFell(), "claimed fell");
    }

    function forgedPositionsAreRefused() private view {
        vm.assertTrue(!handler.forgedRootAccepted(), "forged accumulator accepted");
    }
}
