// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {Administered} from "../access/Administered.sol";
import {ConfigInvalid} from "../error/Errors.sol";
import {IAdministered} from "../interface/IAdministered.sol";
import {ICollateralVault} from "../interface/ICollateralVault.sol";
import {IUptime} from "../interface/IUptime.sol";
import {IVaultSettings} from "../interface/IVaultSettings.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {VaultStorage} from "./VaultStorage.sol";

/// @title SettingsCalls
/// @notice The functions of a vault whose code is the settings contract's: each runs there with the same call data and
/// caller, in the vault's storage. These alone do, so that no other call reaches that code.
abstract contract SettingsCalls is VaultStorage, ICollateralVault {
    /// @inheritdoc ICollateralVault
    address public immutable settings;

    /// @param settings_ a VaultSettings
    constructor(address settings_) {
        if (settings_.code.length == 0) revert ConfigInvalid("settings");
        settings = settings_;
    }

    /* ASSETS, BUDGETS AND PAUSE */

    /// @inheritdoc IVaultSettings
    function addAsset(AssetId, address, uint8, Quanta) external {
        _runSettings();
    }

    /// @inheritdoc IVaultSettings
    function suspendAsset(AssetId, bool) external {
        _runSettings();
    }

    /// @inheritdoc IVaultSettings
    function setBudget(AssetId, uint8, Quanta) external {
        _runSettings();
    }

    /// @inheritdoc IVaultSettings
    function liftBudget(AssetId, bytes calldata) external {
        _runSettings();
    }

    /// @inheritdoc IVaultSettings
    function setPauser(address) external {
        _runSettings();
    }

    /// @inheritdoc IVaultSettings
    function setRebalanceDesk(address) external {
        _runSettings();
    }

    /// @inheritdoc IVaultSettings
    function pause() external {
        _runSettings();
    }

    /// @inheritdoc IVaultSettings
    function unpause() external {
        _runSettings();
    }

    /* TIMELOCK */

    /// @inheritdoc IAdministered
    function startTimelock(uint64, address) external override {
        _runSettings();
    }

    /// @inheritdoc IAdministered
    function setCanceller(address) external override {
        _runSettings();
    }

    /// @inheritdoc IAdministered
    function schedule(bytes calldata) external override returns (bytes32) {
        _runSettings();
    }

    /// @inheritdoc IAdministered
    function cancel(bytes32) external override {
        _runSettings();
    }

    /// @inheritdoc IAdministered
    function perform(bytes calldata) external override {
        _runSettings();
    }

    /// @inheritdoc IAdministered
    function setUptime(IUptime) external override {
        _runSettings();
    }

    /* ADMIN */

    /// @inheritdoc Ownable2Step
    function transferOwnership(address) public override {
        _runSettings();
    }

    /// @inheritdoc Administered
    function acceptOwnership() public override {
        _runSettings();
    }

    /// @inheritdoc Ownable
    function renounceOwnership() public override {
        _runSettings();
    }

    /// @inheritdoc IAdministered
    function lockAdmin() external override {
        _runSettings();
    }

    /* INTERNAL */

    /// @dev Ends the call with what the settings' code returns or reverts with.
    function _runSettings() private {
        address target = settings;
        assembly ("memory-safe") {
            let at := mload(0x40)
            calldatacopy(at, 0, calldatasize())
            let done := delegatecall(gas(), target, at, calldatasize(), 0, 0)
            returndatacopy(at, 0, returndatasize())
            if done { return(at, returndatasize()) }
            revert(at, returndatasize())
        }
    }
}
