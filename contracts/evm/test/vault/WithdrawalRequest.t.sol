// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AlreadyInitialized,
    AssetUnknown,
    ConfigInvalid,
    EntryReached,
    HouseNotSilent,
    InputInvalid,
    Paused,
    RequestTooSmall,
    RootMissing
} from "../../src/error/Errors.sol";
import {CollateralVault} from "../../src/CollateralVault.sol";
import {Periods} from "../../src/interface/ICollateralVault.sol";
import {IExitDesk} from "../../src/interface/IExitDesk.sol";
import {IRequestDesk} from "../../src/interface/IRequestDesk.sol";
import {DepositChain, Link} from "../../src/library/DepositChain.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {AssetId} from "../../src/type/AssetId.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice A member whom the clearing house passes over opens the exit.
contract WithdrawalRequestTest is VaultBook {
    function desk() private view returns (IRequestDesk) {
        return vault.requestDesk();
    }

    function request() private returns (uint64 index) {
        IRequestDesk requests = desk();
        vm.prank(alice);
        index = requests.requestWithdrawal(ALICE, DOLLAR, MINIMUM);
        note();
    }

    function freezeCall(uint64 index) private pure returns (bytes memory) {
        return abi.encodeCall(IExitDesk.freezeIgnored, (index));
    }

    function refusedFreeze(uint64 index, bytes4 selector) private {
        refused(stranger, address(vault.exitDesk()), freezeCall(index), selector);
    }

    /// Alice's deposit is consumed, her request is entry 2.
    function requested() private {
        book();
        settle(1, 1, 1);
        request();
    }

    function test_aRequestIsAnEntry() external {
        depositDollars(ALICE, 1_000);
        Link memory link = Link(accumulatorAt(1), 2, ALICE, DOLLAR, MINIMUM);
        bytes32 expected = DepositChain.foldWithdrawalRequest(vaultScope(), link, alice);
        vm.expectEmit(address(desk()));
        emit IRequestDesk.WithdrawalRequested(2, ALICE, DOLLAR, MINIMUM, alice, expected);
        vm.assertEq(request(), 2, "index");
        vm.assertEq(accumulatorAt(2), expected, "accumulator");
        vm.assertEq(desk().withdrawalRequestedAtSeconds(2), START, "at");
        vm.assertEq(desk().withdrawalRequestedAtSeconds(1), 0, "a deposit is none");
    }

    function testFuzz_aRequestNamesAnAssetAndEnough(uint256 amount, AssetId asset) external {
        amount = edged(amount, 0, MINIMUM.toUint256() - 1);
        bytes memory small = abi.encodeCall(IRequestDesk.requestWithdrawal, (ALICE, DOLLAR, quanta(amount)));
        refused(alice, address(desk()), small, RequestTooSmall.selector);
        vm.assume(asset != DOLLAR && asset != ETHER);
        bytes memory unknown = abi.encodeCall(IRequestDesk.requestWithdrawal, (ALICE, asset, MINIMUM));
        refused(alice, address(desk()), unknown, AssetUnknown.selector);
    }

    /// A pause stops neither the request nor its clock.
    function test_aPausedVaultTakesRequests() external {
        book();
        settle(1, 1, 1);
        vm.prank(pauser);
        vault.pause();
        request();
        vm.warp(block.timestamp + INCLUSION_PERIOD);
        vault.exitDesk().freezeIgnored(2);
        vm.assertEq(vault.exitDesk().frozenAtSeconds(), block.timestamp, "frozen");
    }

    /// Before the first root there is nothing to exit with; deposits are taken back instead.
    function test_aVaultWithoutARootIsNotFrozenByARequest() external {
        request();
        vm.warp(block.timestamp + 10 * INCLUSION_PERIOD);
        refusedFreeze(1, RootMissing.selector);
    }

    /// To the second; roots that stop short of the request, wait or are vetoed do not reset the clock.
    function testFuzz_anIgnoredRequestFreezes(uint256 early, uint8 sign) external {
        requested();
        uint256 at = block.timestamp;
        sign %= 4;
        vm.warp(at + INCLUSION_PERIOD - 2 * ROOT_DELAY);
        if (sign == 1) settle(2, 1, 1);
        // It has reached the request, and waits a second too long.
        vm.warp(at + INCLUSION_PERIOD - ROOT_DELAY + 1);
        if (sign >= 2) post(3, 2);
        if (sign == 3) vetoed();
        vm.warp(edged(early, at + INCLUSION_PERIOD - ROOT_DELAY + 1, at + INCLUSION_PERIOD - 1));
        refusedFreeze(2, HouseNotSilent.selector);
        vm.warp(at + INCLUSION_PERIOD);
        vm.expectEmit(address(vault.exitDesk()));
        emit IExitDesk.VaultFrozen(uint64(block.timestamp));
        vault.exitDesk().freezeIgnored(2);
        refusedFreeze(2, AlreadyInitialized.selector);
    }

    function vetoed() private {
        vm.prank(admin);
        gate.setWatchtowers(list(voterA, voterB), 2, 60);
        vm.prank(voterA);
        gate.veto(1, 1);
        vm.prank(voterB);
        gate.veto(1, 1);
    }

    /// A root that has reached the request and whose delay has passed answers it, also when nobody has made it effective.
    function testFuzz_aRootThatReachesItAnswers(bool called, uint256 wait) external {
        requested();
        uint256 at = block.timestamp;
        vm.warp(at + INCLUSION_PERIOD - ROOT_DELAY);
        post(2, 2);
        vm.warp(at + INCLUSION_PERIOD + edged(wait, 0, 2 days));
        if (called) vault.activate();
        refusedFreeze(2, EntryReached.selector);
    }

    function testFuzz_onlyRequestsFreeze(uint64 index) external {
        requested();
        request();
        vm.warp(block.timestamp + INCLUSION_PERIOD);
        refusedFreeze(1, EntryReached.selector);
        index = uint64(edged(index, 4, type(uint64).max));
        refusedFreeze(index, InputInvalid.selector);
        depositDollars(BOB, 1_000);
        refusedFreeze(4, InputInvalid.selector);
        vault.exitDesk().freezeIgnored(3);
    }

    function test_noRequestAfterAFreeze() external {
        requested();
        vm.warp(block.timestamp + INCLUSION_PERIOD);
        vault.exitDesk().freezeIgnored(2);
        bytes memory call = abi.encodeCall(IRequestDesk.requestWithdrawal, (ALICE, DOLLAR, MINIMUM));
        refused(alice, address(desk()), call, Paused.selector);
    }

    /// Longer than an honest root may need: on its way, behind another one, and its own delay.
    function testFuzz_theInclusionPeriodHasBounds(uint64 inclusion) external {
        Periods memory other = periods();
        other.inclusionPeriodSeconds = LIFETIME + 4 * ROOT_DELAY + 1;
        new CollateralVault(HOUSE, SECOND, gate, admin, pauser, ROOT_DELAY, other, address(settingsCode));
        bool low = inclusion % 2 == 0;
        other.inclusionPeriodSeconds = uint64(
            low ? edged(inclusion, 0, LIFETIME + 4 * ROOT_DELAY) : edged(inclusion, 365 days + 1, type(uint64).max)
        );
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "inclusionPeriodSeconds"));
        new CollateralVault(HOUSE, SECOND, gate, admin, pauser, ROOT_DELAY, other, address(settingsCode));
    }
}
