// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {
    AlreadyInitialized,
    AlreadyRegistered,
    ConfigInvalid,
    Paused,
    PauseTooSoon,
    Unauthorized
} from "../error/Errors.sol";
import {ICollateralVault} from "../interface/ICollateralVault.sol";
import {IRebalanceDesk} from "../interface/IRebalanceDesk.sol";
import {IVaultSettings} from "../interface/IVaultSettings.sol";
import {Amounts} from "../library/Amounts.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {ALL_VOTES} from "../type/Votes.sol";
import {VaultStorage} from "./VaultStorage.sol";

/// @title VaultSettings
/// @notice See IVaultSettings. A vault runs this code in its own storage (`SettingsCalls`): what is called rarely takes no
/// room in the vault, whose size is bounded, and adds nothing to what deposits and claims cost. One of these serves every
/// vault of a chain; called directly it has no admin and holds nothing.
contract VaultSettings is VaultStorage {
    /* CONSTANTS */

    /// @dev Keeps a quantum's token units, 10^28 at most, far below the range of a uint256.
    uint8 private constant MAX_TOKEN_DECIMALS = 36;
    /// @dev A pause ends by itself, and as long must pass before the pauser may pause again: that key alone never holds
    /// money for good.
    uint64 private constant PAUSE_SECONDS = 7 days;
    /// @dev A suspension ends by itself too, and a new one waits for the admin's delay in public.
    uint64 private constant SUSPENSION_SECONDS = 30 days;

    /* CONSTRUCTOR */

    constructor() Ownable(address(this)) {}

    /* ASSETS */

    /// @inheritdoc IVaultSettings
    function addAsset(AssetId asset, address token, uint8 tokenDecimals, Quanta minimumQuanta) external onlyOwner {
        // The engine can name no asset 0: a deposit of it could never be credited.
        if (asset.isZero()) revert ConfigInvalid("asset");
        if (ledgers[asset].head.token != address(0)) revert AlreadyRegistered(AssetId.unwrap(asset));
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
        ledger.head.token = token;
        ledger.head.tokenDecimals = tokenDecimals;
        ledger.minimumQuanta = minimumQuanta;
        emit AssetAdded(asset, token, tokenDecimals, minimumQuanta);
    }

    /// @inheritdoc IVaultSettings
    function suspendAsset(AssetId asset, bool suspended) external onlyOwner {
        AssetHead storage head = _ledgerOf(asset).head;
        if (head.suspended != suspended) {
            head.suspended = suspended;
            suspendedAssets = suspended ? suspendedAssets + 1 : suspendedAssets - 1;
        }
        suspendedUntilSeconds[asset] = suspended ? uint64(block.timestamp) + SUSPENSION_SECONDS : 0;
        emit AssetSuspensionSet(asset, suspended);
    }

    /* BUDGETS */

    /// @inheritdoc IVaultSettings
    function setBudget(AssetId asset, uint8 votes, Quanta budget) external onlyOwner {
        _ledgerOf(asset);
        if (votes == 0 || votes == ALL_VOTES) revert ConfigInvalid("votes");
        budgetQuanta[asset][votes] = Amounts.checked(budget);
        emit BudgetSet(asset, votes, budget);
    }

    /// @inheritdoc IVaultSettings
    /// @dev Wherever the root waits, is in effect, or is claimable for the asset. The gate counted the votes for these very
    /// bytes, so that their root is what was voted for.
    function liftBudget(AssetId asset, bytes calldata envelope) external {
        EnvelopeCodec.headOfCycle(envelope, EnvelopeCodec.KIND_SETTLEMENT_ROOT, EnvelopeCodec.LANE_SETTLEMENT);
        bytes32 root = _rootIn(envelope).root;
        uint8 votes = ICollateralVault(address(this)).gate().votesFor(envelope);
        bool raised = _raiseVotes(root, votes);
        AssetLedger storage ledger = _ledgerOf(asset);
        for (uint256 place = 0; place < CLAIMABLE_ROOTS; place++) {
            if (ledger.roots[place] == root && _votesAt(ledger.head.votesOfRoots, place) < votes) {
                _setRoot(ledger, place, root, votes);
                raised = true;
            }
        }
        if (raised) emit BudgetLifted(asset, root, votes);
    }

    /* REBALANCE */

    /// @inheritdoc IVaultSettings
    function setRebalanceDesk(address desk) external onlyOwner {
        if (rebalanceDesk != address(0)) revert AlreadyInitialized();
        if (address(IRebalanceDesk(desk).vault()) != address(this)) revert ConfigInvalid("rebalanceDesk");
        rebalanceDesk = desk;
        emit RebalanceDeskSet(desk);
    }

    /* PAUSE */

    /// @inheritdoc IVaultSettings
    function setPauser(address pauser_) external onlyOwner {
        _setPauser(pauser_);
    }

    /// @inheritdoc IVaultSettings
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

    /// @inheritdoc IVaultSettings
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

    /* INTERNAL */

    /// @dev Neither pauser nor admin thaws a frozen vault.
    function _checkNotFrozen() private view {
        if (vaultState.lastCycle == FROZEN_CYCLE) revert Paused();
    }
}
