// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {CollateralVault} from "../../src/CollateralVault.sol";
import {AssetState} from "../../src/interface/ICollateralVault.sol";
import {Cheats} from "../support/Vm.sol";
import {HostileHandler} from "./HostileHandler.sol";

/// @notice Whatever a token does, it harms its own asset alone, and never by more than it took itself.
contract HostileInvariant is Cheats {
    HostileHandler private handler;
    CollateralVault private vault;

    function setUp() external {
        handler = new HostileHandler();
        vault = CollateralVault(handler.theVault());
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function state() private view returns (AssetState memory) {
        return vault.assetState(handler.HOSTILE());
    }

    /// The handler reaches payments, calls back and vetoes: otherwise the invariants would hold vacuously.
    function test_theHandlerPays() external {
        handler.deposit(0, 1e20);
        handler.arm(1, 1);
        handler.cycleWith(0, 1e9);
        handler.claim(0);
        vm.assertEq(handler.payments(), 1, "paid");
        vm.assertTrue(!handler.token().hookDone(), "the call from within was refused");
        handler.vetoed(1);
        handler.cycleWith(0, 1e9);
        handler.block_(0, true);
        handler.claim(0);
        vm.assertEq(handler.payments(), 1, "refused by the token");
        handler.block_(0, false);
        handler.claim(0);
        vm.assertEq(handler.payments(), 2, "paid later");
        vm.assertEq(handler.vetoes(), 1, "vetoed");
    }

    /// After each call; one campaign, so that every state is checked by all of them.
    function invariant_allHold() external view {
        recordsAreWhatWasPaid();
        paidNeverAboveDeclared();
        booksAreCovered();
        theOtherAssetIsUntouched();
        vetoedRootsHaveNoEffect();
    }

    /// Single claims: the records of all members are what was paid, and none of them falls.
    function recordsAreWhatWasPaid() private view {
        uint256 recorded = 0;
        for (uint256 i = 0; i < handler.MEMBERS(); i++) {
            recorded += vault.claimed(handler.memberOf(i), handler.HOSTILE()).toUint256();
        }
        assertQuanta(state().paidQuanta, recorded, "records");
        vm.assertTrue(!handler.claimedFell(), "fell");
    }

    function paidNeverAboveDeclared() private view {
        (, uint256 paid) = handler.ledger();
        vm.assertLe(paid, handler.declaredQuanta(), "declared");
        assertQuanta(state().entitledQuanta, handler.declaredQuanta(), "in effect");
    }

    /// Solvency: what is owed is booked, and what is booked is there but for what the token took.
    function booksAreCovered() private view {
        (uint256 deposited, uint256 paid) = handler.ledger();
        vm.assertEq(deposited, handler.depositedQuanta(), "deposits are what arrived");
        vm.assertLe(vault.owedQuanta(handler.HOSTILE()), deposited - paid, "owed");
        uint256 there = handler.token().balanceOf(address(vault)) + handler.vanishedUnits();
        vm.assertGt(there + 1, (deposited - paid) * handler.UNIT(), "tokens");
    }

    /// The plain asset beside it has lost nothing.
    function theOtherAssetIsUntouched() private view {
        vm.assertEq(handler.plainBalance(), handler.plainUnits(), "plain tokens");
    }

    function vetoedRootsHaveNoEffect() private view {
        vm.assertTrue(!handler.vetoedRootTookEffect(), "vetoed");
    }
}
