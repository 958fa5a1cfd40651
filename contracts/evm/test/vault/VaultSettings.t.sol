// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {CollateralVault} from "../../src/CollateralVault.sol";
import {AlreadyRegistered, AssetUnknown, ConfigInvalid, Unauthorized} from "../../src/error/Errors.sol";
import {Claim, ICollateralVault} from "../../src/interface/ICollateralVault.sol";
import {LocalToken} from "../../src/local/LocalToken.sol";
import {RebasingToken} from "../support/Tokens.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice What the admin and the pauser of a vault set.
contract VaultSettingsTest is VaultBook {
    function test_configurationIsTheAdmins() external {
        address v = address(vault);
        bytes4 no = Unauthorized.selector;
        refused(stranger, v, abi.encodeCall(vault.addAsset, (9, address(dollar), 6, 1)), no);
        refused(stranger, v, abi.encodeCall(vault.suspendAsset, (DOLLAR, true)), no);
        refused(stranger, v, abi.encodeCall(vault.setPauser, (stranger)), no);
        refused(stranger, v, abi.encodeCall(vault.pause, ()), no);
        refused(stranger, v, abi.encodeCall(vault.unpause, ()), no);
        refused(stranger, v, abi.encodeCall(vault.lockAdmin, ()), no);
        Claim memory none;
        refused(stranger, v, abi.encodeCall(vault.claimOfBatch, (none)), no);
    }

    function test_theKeyThatPausesCannotUnpause() external {
        address v = address(vault);
        bytes4 no = Unauthorized.selector;
        bytes4 bad = ConfigInvalid.selector;
        refused(admin, v, abi.encodeCall(vault.pause, ()), no);
        vm.prank(pauser);
        vault.pause();
        refused(pauser, v, abi.encodeCall(vault.unpause, ()), no);
        vm.assertTrue(vault.paused(), "still paused");
        vm.prank(admin);
        vault.unpause();
        // Nor can the two become one key, from either side.
        refused(admin, v, abi.encodeCall(vault.setPauser, (admin)), bad);
        refused(admin, v, abi.encodeCall(vault.setPauser, (address(0))), bad);
        refused(admin, v, abi.encodeCall(vault.transferOwnership, (pauser)), bad);
        vm.assertEq(vault.pauser(), pauser, "pauser stays");
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "pauser"));
        new CollateralVault(HOUSE, SECOND, gate, admin, admin, 0);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "pauser"));
        new CollateralVault(HOUSE, SECOND, gate, admin, address(0), 0);
        vm.prank(admin);
        vault.setPauser(voterA);
        refused(pauser, v, abi.encodeCall(vault.pause, ()), no);
        vm.prank(voterA);
        vault.pause();
        vm.assertTrue(vault.paused(), "the new pauser pauses");
    }

    /// When the admin gives up, nothing may be stopped that nobody could release, and nobody may stop anything again.
    function test_lockingLeavesNothingStopped() external {
        address v = address(vault);
        bytes memory lock = abi.encodeCall(vault.lockAdmin, ());
        bytes4 bad = ConfigInvalid.selector;
        vm.prank(pauser);
        vault.pause();
        refused(admin, v, lock, bad);
        refused(admin, v, abi.encodeCall(vault.renounceOwnership, ()), bad);
        vm.startPrank(admin);
        vault.unpause();
        vault.suspendAsset(DOLLAR, true);
        vault.suspendAsset(DOLLAR, true);
        vault.suspendAsset(ETHER, true);
        vault.suspendAsset(DOLLAR, false);
        vm.stopPrank();
        refused(admin, v, lock, bad);
        vm.assertEq(vault.pauser(), pauser, "nothing has changed");
        vm.startPrank(admin);
        vault.suspendAsset(DOLLAR, false);
        vm.stopPrank();
        refused(admin, v, lock, bad);
        vm.startPrank(admin);
        vault.suspendAsset(ETHER, false);
        vault.lockAdmin();
        vm.stopPrank();
        vm.assertEq(vault.admin(), address(0), "no admin");
        vm.assertEq(vault.pauser(), address(0), "no pauser");
        refused(pauser, v, abi.encodeCall(vault.pause, ()), Unauthorized.selector);
        refused(admin, v, abi.encodeCall(vault.setPauser, (stranger)), Unauthorized.selector);
        book();
        settle(1, 1, 1);
        vm.assertEq(claimEntry(0), 6_000_000, "members are paid for ever");
    }

    function test_assetsAreChecked() external {
        address v = address(vault);
        RebasingToken token = new RebasingToken();
        refused(admin, v, abi.encodeCall(vault.addAsset, (DOLLAR, address(token), 6, 1)), AlreadyRegistered.selector);
        refused(admin, v, abi.encodeCall(vault.addAsset, (9, address(dollar), 6, 1)), AlreadyRegistered.selector);
        refused(admin, v, abi.encodeCall(vault.addAsset, (0, address(token), 6, 1)), ConfigInvalid.selector);
        refused(admin, v, abi.encodeCall(vault.addAsset, (9, stranger, 6, 1)), ConfigInvalid.selector);
        refused(admin, v, abi.encodeCall(vault.addAsset, (9, address(token), 7, 1)), ConfigInvalid.selector);
        refused(admin, v, abi.encodeCall(vault.addAsset, (9, address(token), 37, 1)), ConfigInvalid.selector);
        refused(admin, v, abi.encodeCall(vault.addAsset, (9, address(token), 6, 0)), ConfigInvalid.selector);
        refused(admin, v, abi.encodeCall(vault.addAsset, (9, address(token), 6, 1 << 127)), ConfigInvalid.selector);
        refused(admin, v, abi.encodeCall(vault.suspendAsset, (9, true)), AssetUnknown.selector);
        vm.assertEq(vault.assetState(9).token, address(0), "not registered");
        vm.expectRevert(abi.encodeWithSelector(AssetUnknown.selector, 9));
        vault.heldQuanta(9);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "house"));
        new CollateralVault(8, SECOND, gate, admin, pauser, 0);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "chain"));
        new CollateralVault(HOUSE, HUB, gate, admin, pauser, 0);
    }

    function test_settingsAreTold() external {
        LocalToken token = new LocalToken("Token", "TKN", 36);
        vm.expectEmit(address(vault));
        emit ICollateralVault.AssetAdded(9, address(token), 36, 5);
        vm.prank(admin);
        vault.addAsset(9, address(token), 36, 5);
        vm.expectEmit(address(vault));
        emit ICollateralVault.AssetSuspensionSet(9, true);
        vm.prank(admin);
        vault.suspendAsset(9, true);
        vm.expectEmit(address(vault));
        emit ICollateralVault.PauserSet(voterA);
        vm.prank(admin);
        vault.setPauser(voterA);
        vm.expectEmit(address(vault));
        emit ICollateralVault.PausedBy(voterA);
        vm.prank(voterA);
        vault.pause();
        vm.expectEmit(address(vault));
        emit ICollateralVault.UnpausedBy(admin);
        vm.prank(admin);
        vault.unpause();
        vm.prank(admin);
        vault.suspendAsset(9, false);
        vm.expectEmit(address(vault));
        emit ICollateralVault.PauserSet(address(0));
        vm.prank(admin);
        vault.lockAdmin();
    }

    function test_decimalsHaveALimit() external {
        address token = address(new LocalToken("Token", "TKN", 37));
        refused(admin, address(vault), abi.encodeCall(vault.addAsset, (9, token, 37, 1)), ConfigInvalid.selector);
    }

    /// Only what changes is counted: an asset that is not suspended can be released, and one is suspended once.
    function test_suspensionIsCountedOnce() external {
        vm.startPrank(admin);
        vault.suspendAsset(DOLLAR, false);
        vault.suspendAsset(DOLLAR, true);
        vault.suspendAsset(DOLLAR, true);
        vault.suspendAsset(DOLLAR, false);
        vault.lockAdmin();
        vm.stopPrank();
        vm.assertEq(vault.admin(), address(0), "locked");
    }
}
