// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {CollateralVault} from "../../src/CollateralVault.sol";
import {
    AlreadyRegistered,
    AmountOutOfRange,
    AssetSuspended,
    AssetUnknown,
    ConfigInvalid,
    PauseTooSoon,
    Paused,
    Unauthorized
} from "../../src/error/Errors.sol";
import {AssetState} from "../../src/interface/ICollateralVault.sol";
import {IVaultSettings} from "../../src/interface/IVaultSettings.sol";
import {LocalToken} from "../../src/local/LocalToken.sol";
import {AssetId} from "../../src/type/AssetId.sol";
import {RebasingToken} from "../support/Tokens.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice Settings of a vault, by its admin and its pauser.
contract VaultSettingsTest is VaultBook {
    function addCall(AssetId asset, address token, uint8 decimals, uint256 minimum)
        private
        view
        returns (bytes memory)
    {
        return abi.encodeCall(vault.addAsset, (asset, token, decimals, quanta(minimum)));
    }

    function notRegistered(AssetId asset) private view {
        vm.assume(!asset.isZero() && asset != DOLLAR && asset != ETHER);
    }

    function refusedPauser(address pauser_) private {
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "pauser"));
        new CollateralVault(HOUSE, SECOND, gate, admin, pauser_, ROOT_DELAY, periods(), address(settingsCode));
    }

    function testFuzz_constructionRefusesAnotherScope(uint32 houseId, uint16 chain) external {
        vm.assume(houseId != HOUSE && chain != SECOND);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "house"));
        new CollateralVault(houseId, SECOND, gate, admin, pauser, ROOT_DELAY, periods(), address(settingsCode));
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "chain"));
        new CollateralVault(HOUSE, chain, gate, admin, pauser, ROOT_DELAY, periods(), address(settingsCode));
    }

    function test_constructionRefusesTheAdminAndZeroAsPauser() external {
        refusedPauser(admin);
        refusedPauser(address(0));
    }

    /// None would leave no time to see a forged root; too long a one would let none take effect.
    function testFuzz_theRootDelayHasBounds(uint64 delay) external {
        if (delay % 2 == 0) delay = 0;
        else delay = uint64(edged(delay, 30 days + 1, type(uint64).max));
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "rootDelaySeconds"));
        new CollateralVault(HOUSE, SECOND, gate, admin, pauser, delay, periods(), address(settingsCode));
    }

    /// The pauser alone never holds money for good: a pause ends by itself, and the next one must wait as long.
    function testFuzz_aPauseEndsByItself(uint256 elapsed, uint256 forAlice) external {
        forAlice = edged(forAlice, 1, DEPOSITED);
        book(forAlice, 0);
        settle(1, 1, 1);
        uint64 start = uint64(block.timestamp);
        vm.prank(pauser);
        vault.pause();
        vm.assertEq(vault.pausedUntilSeconds(), start + 7 days, "until");
        vm.warp(start + edged(elapsed, 0, 7 days - 1));
        refused(stranger, address(vault), claimCall(0), Paused.selector);
        vm.warp(start + 7 days + edged(elapsed, 0, 7 days - 1));
        refused(pauser, address(vault), abi.encodeCall(vault.pause, ()), PauseTooSoon.selector);
        vm.assertEq(claimEntry(0), forAlice, "paid without anybody's help");
        vm.warp(start + 14 days);
        vm.prank(pauser);
        vault.pause();
        vm.assertTrue(vault.paused(), "again, after as long");
    }

    /// An admin who ends a pause lets the pauser answer the next alarm.
    function testFuzz_aPauseThatTheAdminEndsMayBeCalledAgain(uint256 elapsed) external {
        vm.prank(pauser);
        vault.pause();
        vm.warp(block.timestamp + edged(elapsed, 0, 14 days));
        vm.prank(admin);
        vault.unpause();
        vm.prank(pauser);
        vault.pause();
        vm.assertTrue(vault.paused(), "paused again");
    }

    function testFuzz_budgetsHaveARange(uint256 budget, uint8 votes) external {
        budget = edged(budget, 1 << 127, type(uint128).max);
        bytes memory call = abi.encodeCall(vault.setBudget, (DOLLAR, 1, quanta(budget)));
        refused(admin, address(vault), call, AmountOutOfRange.selector);
        votes = votes % 2 == 0 ? 0 : 255;
        refusedAs(admin, address(vault), abi.encodeCall(vault.setBudget, (DOLLAR, votes, quanta(1))), "votes");
        call = abi.encodeCall(vault.setBudget, (SEVENTH, 2, quanta(1)));
        refused(admin, address(vault), call, AssetUnknown.selector);
    }

    function testFuzz_settingsRefuseEveryoneElse(address caller, uint256 which) external {
        vm.assume(caller != admin && caller != pauser);
        bytes[7] memory calls = [
            addCall(SEVENTH, address(dollar), 6, 1),
            abi.encodeCall(vault.suspendAsset, (DOLLAR, true)),
            abi.encodeCall(vault.setPauser, (caller)),
            abi.encodeCall(vault.pause, ()),
            abi.encodeCall(vault.unpause, ()),
            abi.encodeCall(vault.lockAdmin, ()),
            abi.encodeCall(vault.setBudget, (DOLLAR, 2, UNBOUNDED))
        ];
        refused(caller, address(vault), calls[which % 7], Unauthorized.selector);
    }

    function test_thePauserCannotUnpauseNorTheAdminPause() external {
        refused(admin, address(vault), abi.encodeCall(vault.pause, ()), Unauthorized.selector);
        vm.prank(pauser);
        vault.pause();
        refused(pauser, address(vault), abi.encodeCall(vault.unpause, ()), Unauthorized.selector);
        vm.assertTrue(vault.paused(), "still paused");
    }

    function testFuzz_aFormerPauserCannotPause(address next) external {
        vm.assume(next != address(0) && next != admin && next != pauser);
        vm.prank(admin);
        vault.setPauser(next);
        refused(pauser, address(vault), abi.encodeCall(vault.pause, ()), Unauthorized.selector);
        vm.prank(next);
        vault.pause();
        vm.assertTrue(vault.paused(), "the new pauser pauses");
    }

    /// The two keys never become one, from either side.
    function test_thePauserIsNeitherTheAdminNorZero() external {
        refusedAs(admin, address(vault), abi.encodeCall(vault.setPauser, (admin)), "pauser");
        refusedAs(admin, address(vault), abi.encodeCall(vault.setPauser, (address(0))), "pauser");
        refusedAs(admin, address(vault), abi.encodeCall(vault.transferOwnership, (pauser)), "admin");
        vm.assertEq(vault.pauser(), pauser, "pauser stays");
    }

    function testFuzz_addAssetRefusesATakenNumber(uint8 decimals, uint256 minimum) external {
        address token = address(new LocalToken("Token", "TKN", decimals));
        minimum = edged(minimum, 1, type(uint64).max);
        bytes4 taken = AlreadyRegistered.selector;
        refused(admin, address(vault), addCall(DOLLAR, token, decimals, minimum), taken);
        refused(admin, address(vault), addCall(ETHER, token, decimals, minimum), taken);
    }

    /// Two assets of one token would both count the one balance as theirs.
    function testFuzz_addAssetRefusesATakenToken(AssetId asset, uint256 minimum) external {
        notRegistered(asset);
        minimum = edged(minimum, 1, type(uint64).max);
        bytes memory call = addCall(asset, address(dollar), 6, minimum);
        refused(admin, address(vault), call, AlreadyRegistered.selector);
    }

    function testFuzz_addAssetRefusesNumberZero(uint8 decimals) external {
        address token = address(new LocalToken("Token", "TKN", decimals));
        refusedAs(admin, address(vault), addCall(AssetId.wrap(0), token, decimals, 1), "asset");
    }

    function testFuzz_addAssetRefusesATokenWithoutCode(AssetId asset, address token) external {
        notRegistered(asset);
        vm.assume(token.code.length == 0);
        refusedAs(admin, address(vault), addCall(asset, token, 6, 1), "token");
    }

    function testFuzz_addAssetRefusesOtherDecimals(AssetId asset, uint8 has, uint8 named) external {
        notRegistered(asset);
        vm.assume(has != named);
        address token = address(new LocalToken("Token", "TKN", has));
        refusedAs(admin, address(vault), addCall(asset, token, named, 1), "tokenDecimals");
    }

    function testFuzz_addAssetRefusesTooManyDecimals(AssetId asset, uint8 decimals) external {
        notRegistered(asset);
        decimals = uint8(edged(decimals, 37, 255));
        address token = address(new LocalToken("Token", "TKN", decimals));
        refusedAs(admin, address(vault), addCall(asset, token, decimals, 1), "tokenDecimals");
    }

    function testFuzz_addAssetRefusesAMinimumOutOfRange(AssetId asset, uint256 minimum) external {
        notRegistered(asset);
        address token = address(new RebasingToken());
        minimum = minimum % 2 == 0 ? 0 : edged(minimum, 1 << 127, type(uint128).max);
        refusedAs(admin, address(vault), addCall(asset, token, 6, minimum), "minimumQuanta");
        vm.assertEq(vault.assetState(asset).token, address(0), "not registered");
    }

    function testFuzz_anUnknownAssetHasNoFigures(AssetId asset, bool suspended) external {
        vm.assume(asset != DOLLAR && asset != ETHER);
        bytes4 unknown = AssetUnknown.selector;
        refused(admin, address(vault), abi.encodeCall(vault.suspendAsset, (asset, suspended)), unknown);
        refused(stranger, address(vault), abi.encodeCall(vault.heldQuanta, (asset)), unknown);
        refused(stranger, address(vault), abi.encodeCall(vault.owedQuanta, (asset)), unknown);
    }

    /// Nothing may be stopped that nobody could release: whatever is suspended or paused, the admin cannot be locked.
    function testFuzz_lockingIsRefusedWhileAnythingIsStopped(bool pause, bool dollars, bool ethers, bool renounce)
        external
    {
        vm.assume(pause || dollars || ethers);
        if (pause) {
            vm.prank(pauser);
            vault.pause();
        }
        vm.startPrank(admin);
        vault.suspendAsset(DOLLAR, dollars);
        vault.suspendAsset(ETHER, ethers);
        vm.stopPrank();
        bytes memory call = renounce ? abi.encodeCall(vault.renounceOwnership, ()) : abi.encodeCall(vault.lockAdmin, ());
        refusedAs(admin, address(vault), call, "admin");
        vm.assertEq(vault.pauser(), pauser, "nothing has changed");
        vm.startPrank(admin);
        vault.unpause();
        vault.suspendAsset(DOLLAR, false);
        vault.suspendAsset(ETHER, false);
        vault.lockAdmin();
        vm.stopPrank();
        vm.assertEq(vault.admin(), address(0), "locked");
    }

    /// Nobody may stop anything again once the admin is locked, and members are paid permanently.
    function testFuzz_aLockedVaultIsNeverStopped(address caller, uint256 forAlice) external {
        forAlice = edged(forAlice, 1, DEPOSITED);
        vm.prank(admin);
        vault.lockAdmin();
        vm.assertEq(vault.pauser(), address(0), "no pauser");
        vm.assume(caller != address(0));
        refused(caller, address(vault), abi.encodeCall(vault.pause, ()), Unauthorized.selector);
        refused(caller, address(vault), abi.encodeCall(vault.setPauser, (caller)), Unauthorized.selector);
        refused(pauser, address(vault), abi.encodeCall(vault.pause, ()), Unauthorized.selector);
        refused(admin, address(vault), abi.encodeCall(vault.suspendAsset, (DOLLAR, true)), Unauthorized.selector);
        book(forAlice, 0);
        settle(1, 1, 1);
        vm.assertEq(claimEntry(0), forAlice, "paid");
    }

    /// A suspension ends by itself after 30 days, as a pause does after seven; the admin ends it earlier, or suspends again.
    function testFuzz_aSuspensionEnds(uint256 elapsed, bool again) external {
        book();
        settle(1, 1, 1);
        vm.prank(admin);
        vault.suspendAsset(DOLLAR, true);
        if (again) {
            vm.warp(block.timestamp + 29 days);
            vm.prank(admin);
            vault.suspendAsset(DOLLAR, true);
        }
        uint256 end = block.timestamp + 30 days;
        vm.assertEq(vault.suspendedUntilSeconds(DOLLAR), end, "stated");
        vm.warp(edged(elapsed, block.timestamp, end - 1));
        fund(stranger, 1_000);
        vm.assertTrue(vault.assetState(DOLLAR).suspended, "suspended");
        refused(stranger, address(vault), claimCall(0), AssetSuspended.selector);
        bytes memory call = abi.encodeCall(vault.deposit, (ALICE, DOLLAR, 1_000));
        refused(stranger, address(vault), call, AssetSuspended.selector);
        vm.warp(end);
        vm.assertTrue(!vault.assetState(DOLLAR).suspended, "no longer");
        vm.assertEq(claimEntry(0), 6_000_000, "paid");
        vm.prank(stranger);
        vault.deposit(ALICE, DOLLAR, 1_000);
    }

    /// In any order of suspensions: what is counted is what is suspended, so that the lock opens exactly when nothing is.
    function testFuzz_suspensionsAreCountedOnce(uint8 assets, uint8 flags) external {
        bool[2] memory suspended;
        for (uint256 i = 0; i < 8; i++) {
            uint256 which = (assets >> i) & 1;
            suspended[which] = (flags >> i) & 1 == 1;
            vm.prank(admin);
            vault.suspendAsset(which == 0 ? DOLLAR : ETHER, suspended[which]);
        }
        vm.prank(admin);
        (bool done,) = address(vault).call(abi.encodeCall(vault.lockAdmin, ()));
        vm.assertTrue(done == (!suspended[0] && !suspended[1]), "locked exactly when nothing is suspended");
    }

    function testFuzz_anAssetIsKept(AssetId asset, uint8 decimals, uint256 minimum) external {
        notRegistered(asset);
        decimals = uint8(edged(decimals, 0, 36));
        minimum = edged(minimum, 1, (1 << 127) - 1);
        address token = address(new LocalToken("Token", "TKN", decimals));
        vm.expectEmit(address(vault));
        emit IVaultSettings.AssetAdded(asset, token, decimals, quanta(minimum));
        vm.prank(admin);
        vault.addAsset(asset, token, decimals, quanta(minimum));
        AssetState memory state = vault.assetState(asset);
        vm.assertTrue(state.token == token && state.tokenDecimals == decimals && !state.suspended, "token");
        assertQuanta(state.minimumQuanta, minimum, "minimum");
    }

    function testFuzz_pauseAndSuspensionAreEmitted(address next, bool suspended) external {
        vm.assume(next != address(0) && next != admin);
        vm.startPrank(admin);
        vm.expectEmit(address(vault));
        emit IVaultSettings.AssetSuspensionSet(DOLLAR, suspended);
        vault.suspendAsset(DOLLAR, suspended);
        vm.expectEmit(address(vault));
        emit IVaultSettings.PauserSet(next);
        vault.setPauser(next);
        vm.stopPrank();
        vm.expectEmit(address(vault));
        emit IVaultSettings.PausedBy(next, uint64(block.timestamp) + 7 days);
        vm.prank(next);
        vault.pause();
        vm.startPrank(admin);
        vm.expectEmit(address(vault));
        emit IVaultSettings.UnpausedBy(admin);
        vault.unpause();
        vault.suspendAsset(DOLLAR, false);
        vm.expectEmit(address(vault));
        emit IVaultSettings.PauserSet(address(0));
        vault.lockAdmin();
        vm.stopPrank();
    }
}
