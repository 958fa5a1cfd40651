// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {Administered} from "../access/Administered.sol";
import {AlreadyRegistered, AssetUnknown, ConfigInvalid, Paused, PauseTooSoon, Unauthorized} from "../error/Errors.sol";
import {AssetState, ICollateralVault} from "../interface/ICollateralVault.sol";
import {Amounts} from "../library/Amounts.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {RootQueue} from "./RootQueue.sol";

/// @title VaultSettings
/// @notice The settings of a vault: assets and their suspension by the admin, the pause by the pauser. See ICollateralVault.
abstract contract VaultSettings is RootQueue, Administered {
    /* TYPES */

    /// @dev The ledger of one asset, by storage slot.
    struct AssetLedger {
        // slot 0: what every claim reads.
        address token;
        uint8 tokenDecimals;
        /// Until `suspendedUntilSeconds`.
        bool suspended;
        /// The newest of `roots`.
        uint8 newest;
        /// How many adapters voted for each of `roots`, 8 bits each.
        uint32 votesOfRoots;
        /// The window of `paidBefore`.
        uint32 window;
        // slot 1: the fields that claims write. Entitlements in effect that are not paid yet; and everything owed, which is
        // below 2^128.
        Quanta unpaidQuanta;
        Quanta owedQuanta;
        // slot 2
        Quanta entitledQuanta;
        Quanta exitQuanta;
        // slot 3
        Quanta depositedQuanta;
        Quanta consumedQuanta;
        // slot 4
        Quanta minimumQuanta;
        uint64 effectiveCycle;
        uint64 consumedIndex;
        // slots 5 to 8: the last roots whose totals took effect here; leaves of these alone are paid.
        bytes32[4] roots;
        // slot 9: all claims before the window before `window` began, and before `window` began.
        Quanta paidBefore;
        Quanta paidBeforeWindow;
    }

    /* CONSTANTS */

    /// @dev Keeps a quantum's token units, 10^28 at most, far below the range of a uint256.
    uint8 private constant MAX_TOKEN_DECIMALS = 36;

    /// @dev The roots whose leaves are paid, of each asset (PROTOCOL P5).
    uint256 internal constant CLAIMABLE_ROOTS = 4;
    /// @dev A pause ends by itself, and as long must pass before the pauser may pause again: that key alone never holds
    /// money for good.
    uint64 private constant PAUSE_SECONDS = 7 days;
    /// @dev A suspension ends by itself too, and a new one waits for the admin's delay in public.
    uint64 private constant SUSPENSION_SECONDS = 30 days;

    /* STORAGE */

    /// @inheritdoc ICollateralVault
    address public pauser;
    /// @inheritdoc ICollateralVault
    uint64 public pausableFromSeconds;
    /// @inheritdoc ICollateralVault
    mapping(AssetId asset => uint64) public suspendedUntilSeconds;
    /// @dev How many assets are suspended and not released: the admin cannot be locked above 0.
    uint16 private suspendedAssets;
    mapping(AssetId asset => AssetLedger) internal ledgers;
    mapping(address token => bool) private tokenTaken;

    /* ASSETS */

    /// @inheritdoc ICollateralVault
    function addAsset(AssetId asset, address token, uint8 tokenDecimals, Quanta minimumQuanta) external onlyOwner {
        // The engine can name no asset 0: a deposit of it could never be credited.
        if (asset.isZero()) revert ConfigInvalid("asset");
        if (ledgers[asset].token != address(0)) revert AlreadyRegistered(AssetId.unwrap(asset));
        // Two assets of one token would both count the one balance as theirs.
        if (tokenTaken[token]) revert AlreadyRegistered(AssetId.unwrap(asset));
        if (token.code.length == 0) revert ConfigInvalid("token");
        if (tokenDecimals > MAX_TOKEN_DECIMALS || IERC20Metadata(token).decimals() != tokenDecimals) {
            revert ConfigInvalid("tokenDecimals");
        }
        if (minimumQuanta.isZero() || minimumQuanta.toUint256() >= Amounts.LIMIT_QUANTA) {
            revert ConfigInvalid("minimumQuanta");
        }
        tokenTaken[token] = true;
        AssetLedger storage ledger = ledgers[asset];
        ledger.token = token;
        ledger.tokenDecimals = tokenDecimals;
        ledger.minimumQuanta = minimumQuanta;
        emit AssetAdded(asset, token, tokenDecimals, minimumQuanta);
    }

    /// @inheritdoc ICollateralVault
    function suspendAsset(AssetId asset, bool suspended) external onlyOwner {
        AssetLedger storage ledger = _ledgerOf(asset);
        if (ledger.suspended != suspended) {
            ledger.suspended = suspended;
            suspendedAssets = suspended ? suspendedAssets + 1 : suspendedAssets - 1;
        }
        suspendedUntilSeconds[asset] = suspended ? uint64(block.timestamp) + SUSPENSION_SECONDS : 0;
        emit AssetSuspensionSet(asset, suspended);
    }

    /* PAUSE */

    /// @inheritdoc ICollateralVault
    function setPauser(address pauser_) external onlyOwner {
        _setPauser(pauser_);
    }

    /// @inheritdoc ICollateralVault
    function pause() external {
        if (msg.sender != pauser) revert Unauthorized(msg.sender);
        _checkNotFrozen();
        if (block.timestamp < pausableFromSeconds) revert PauseTooSoon(pausableFromSeconds, block.timestamp);
        uint64 untilSeconds = uint64(block.timestamp) + PAUSE_SECONDS;
        // forge-lint: disable-next-line(unsafe-typecast)
        vaultState.pausedUntilSeconds = uint40(untilSeconds);
        pausableFromSeconds = untilSeconds + PAUSE_SECONDS;
        emit PausedBy(msg.sender, untilSeconds);
    }

    /// @inheritdoc ICollateralVault
    function unpause() external {
        _checkAdmin();
        _checkNotFrozen();
        vaultState.pausedUntilSeconds = 0;
        // The admin released it, so that the pauser may answer the next alarm.
        pausableFromSeconds = 0;
        emit UnpausedBy(msg.sender);
    }

    /* ADMIN */

    /// @notice Names the next admin; never the pauser (ConfigInvalid). Admin only.
    function transferOwnership(address newOwner) public override onlyOwner {
        if (newOwner == pauser) revert ConfigInvalid("admin");
        super.transferOwnership(newOwner);
    }

    /// @dev The pauser never becomes the admin, not even one who was named pauser after being named admin. When the admin is
    /// locked, nothing may stand still, because nobody could release it; and the pauser is removed as well, because that one
    /// key could then stop all money permanently.
    function _transferOwnership(address newOwner) internal override {
        if (newOwner == address(0)) {
            if (_isPaused() || suspendedAssets > 0) revert ConfigInvalid("admin");
            pauser = address(0);
            emit PauserSet(address(0));
        } else if (newOwner == pauser) {
            revert ConfigInvalid("admin");
        }
        super._transferOwnership(newOwner);
    }

    /// @dev The key that pauses must not be the one that unpauses: one stolen key then either stops or releases, never both.
    function _setPauser(address pauser_) internal {
        if (pauser_ == address(0) || pauser_ == owner()) revert ConfigInvalid("pauser");
        pauser = pauser_;
        emit PauserSet(pauser_);
    }

    /* VIEWS */

    /// @inheritdoc ICollateralVault
    function paused() external view returns (bool) {
        return _isPaused();
    }

    /// @inheritdoc ICollateralVault
    function pausedUntilSeconds() external view returns (uint64) {
        return vaultState.pausedUntilSeconds;
    }

    /// @inheritdoc ICollateralVault
    function claimableRoots(AssetId asset) external view returns (bytes32[] memory roots, uint8[] memory votes) {
        AssetLedger storage ledger = _ledgerOf(asset);
        roots = new bytes32[](CLAIMABLE_ROOTS);
        votes = new uint8[](CLAIMABLE_ROOTS);
        for (uint256 i = 0; i < CLAIMABLE_ROOTS; i++) {
            uint256 place = (uint256(ledger.newest) + CLAIMABLE_ROOTS - i) % CLAIMABLE_ROOTS;
            roots[i] = ledger.roots[place];
            votes[i] = _votesAt(ledger.votesOfRoots, place);
        }
    }

    /// @dev Whether deposits and claims stand still.
    function _isPaused() internal view returns (bool) {
        return block.timestamp < vaultState.pausedUntilSeconds;
    }

    /// @dev Whether an asset's deposits and claims stand still. Only a suspended one reads a second storage slot.
    function _isSuspended(AssetLedger storage ledger, AssetId asset) internal view returns (bool) {
        return ledger.suspended && block.timestamp < suspendedUntilSeconds[asset];
    }

    /// @dev Neither pauser nor admin thaws a frozen vault.
    function _checkNotFrozen() internal view {
        if (vaultState.lastCycle == FROZEN_CYCLE) revert Paused();
    }

    /// @dev The votes of one of an asset's roots.
    function _votesAt(uint32 votesOfRoots, uint256 place) internal pure returns (uint8) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint8(votesOfRoots >> (8 * place));
    }

    /// @inheritdoc ICollateralVault
    function assetState(AssetId asset) external view returns (AssetState memory) {
        AssetLedger storage ledger = ledgers[asset];
        Quanta paid = _paidQuanta(ledger);
        return AssetState({
            token: ledger.token,
            tokenDecimals: ledger.tokenDecimals,
            suspended: _isSuspended(ledger, asset),
            minimumQuanta: ledger.minimumQuanta,
            depositedQuanta: ledger.depositedQuanta,
            paidQuanta: paid,
            heldQuanta: ledger.depositedQuanta - paid,
            entitledQuanta: ledger.entitledQuanta,
            exitQuanta: ledger.exitQuanta,
            consumedQuanta: ledger.consumedQuanta,
            effectiveCycle: ledger.effectiveCycle,
            consumedIndex: ledger.consumedIndex
        });
    }

    /// @dev All claims of an asset so far: the entitlements in effect that are not unpaid.
    function _paidQuanta(AssetLedger storage ledger) internal view returns (Quanta) {
        return ledger.entitledQuanta - ledger.unpaidQuanta;
    }

    /// @dev The ledger of a registered asset; AssetUnknown otherwise.
    function _ledgerOf(AssetId asset) internal view returns (AssetLedger storage ledger) {
        ledger = ledgers[asset];
        if (ledger.token == address(0)) revert AssetUnknown(asset);
    }
}
