// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {CollateralVault} from "../../src/CollateralVault.sol";
import {ConfigInvalid, Unauthorized} from "../../src/error/Errors.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice Settings run in the settings' code and the vault's storage: whoever calls that code directly changes no vault.
contract SettingsCallsTest is VaultBook {
    /// Every function of the settings, called at the contract that holds their code: by the vault's admin too.
    function testFuzz_theCodeAloneHasNoAdmin(uint8 which, bool asAdmin) external {
        bytes[9] memory calls = [
            abi.encodeCall(vault.addAsset, (ETHER, address(ether18), 18, MINIMUM)),
            abi.encodeCall(vault.suspendAsset, (DOLLAR, true)),
            abi.encodeCall(vault.setBudget, (DOLLAR, 2, MINIMUM)),
            abi.encodeCall(vault.setPauser, (stranger)),
            abi.encodeCall(vault.pause, ()),
            abi.encodeCall(vault.unpause, ()),
            abi.encodeCall(vault.startTimelock, (1 days, stranger)),
            abi.encodeCall(vault.transferOwnership, (stranger)),
            abi.encodeCall(vault.lockAdmin, ())
        ];
        refused(asAdmin ? admin : stranger, address(settingsCode), calls[which % calls.length], Unauthorized.selector);
    }

    /// The vault runs the code in its own storage, and the code's own storage stays empty.
    function test_settingsAreTheVaults() external {
        vm.assertEq(vault.settings(), address(settingsCode), "named");
        vm.assertEq(address(vault.assetState(DOLLAR).token), address(dollar), "registered at the vault");
        vm.assertEq(vault.owner(), admin, "the vault's admin");
        vm.assertEq(vault.pauser(), pauser, "the vault's pauser");
        vm.assertEq(settingsCode.owner(), address(settingsCode), "nobody's");
        vm.assertEq(settingsCode.pauser(), address(0), "none");
        vm.prank(pauser);
        vault.pause();
        vm.assertTrue(vault.paused() && !hubVault.paused(), "one vault of two with the same code");
    }

    function test_settingsWithoutCode() external {
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "settings"));
        new CollateralVault(HOUSE, SECOND, gate, admin, pauser, ROOT_DELAY, periods(), stranger);
    }
}
