// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {Administered} from "../access/Administered.sol";
import {AlreadyRegistered, AssetUnknown, ConfigInvalid, Unauthorized} from "../error/Errors.sol";
import {AssetState, ICollateralVault} from "../interface/ICollateralVault.sol";
import {Amounts} from "../library/Amounts.sol";
import {RootQueue} from "./RootQueue.sol";

/// @title What the admin and the pauser of a vault set
/// @notice Assets, their suspension, the pauser and the pause.
abstract contract VaultSettings is RootQueue, Administered {
    struct Asset {
        // word 0
        address token;
        uint8 tokenDecimals;
        bool suspended;
        uint64 effectiveCycle;
        // word 1: what claims write. Entitlements in effect that are not paid yet; and everything owed (below 2^128).
        uint128 unpaidQuanta;
        uint128 owedQuanta;
        // word 2
        uint128 entitledQuanta;
        uint128 exitQuanta;
        // word 3
        uint128 depositedQuanta;
        uint128 consumedQuanta;
        // word 4
        uint128 minimumQuanta;
    }

    uint8 private constant MAX_TOKEN_DECIMALS = 36;

    /// @notice The one key that may pause; never the admin's, which unpauses. Zero once there is no admin.
    address public pauser;
    uint16 private suspendedAssets;
    mapping(uint16 asset => Asset) internal assets;
    mapping(address token => bool) private tokenTaken;

    /// @inheritdoc ICollateralVault
    function addAsset(uint16 asset, address token, uint8 tokenDecimals, uint128 minimumQuanta) external onlyOwner {
        // The engine can name no asset 0: a deposit of it could never be credited.
        if (asset == 0) revert ConfigInvalid("asset");
        if (assets[asset].token != address(0)) revert AlreadyRegistered(asset);
        // Two assets of one token would both count the one balance as theirs.
        if (tokenTaken[token]) revert AlreadyRegistered(asset);
        if (token.code.length == 0) revert ConfigInvalid("token");
        if (tokenDecimals > MAX_TOKEN_DECIMALS || IERC20Metadata(token).decimals() != tokenDecimals) {
            revert ConfigInvalid("tokenDecimals");
        }
        if (minimumQuanta == 0 || minimumQuanta >= Amounts.LIMIT_QUANTA) revert ConfigInvalid("minimumQuanta");
        tokenTaken[token] = true;
        Asset storage a = assets[asset];
        a.token = token;
        a.tokenDecimals = tokenDecimals;
        a.minimumQuanta = minimumQuanta;
        emit AssetAdded(asset, token, tokenDecimals, minimumQuanta);
    }

    /// @inheritdoc ICollateralVault
    function suspendAsset(uint16 asset, bool suspended) external onlyOwner {
        Asset storage a = _known(asset);
        if (a.suspended != suspended) {
            a.suspended = suspended;
            suspendedAssets = suspended ? suspendedAssets + 1 : suspendedAssets - 1;
        }
        emit AssetSuspensionSet(asset, suspended);
    }

    /// @inheritdoc ICollateralVault
    function setPauser(address pauser_) external onlyOwner {
        _setPauser(pauser_);
    }

    /// @inheritdoc ICollateralVault
    function pause() external {
        if (msg.sender != pauser) revert Unauthorized(msg.sender);
        word.paused = true;
        claimRoot = 0;
        emit PausedBy(msg.sender);
    }

    /// @inheritdoc ICollateralVault
    function unpause() external onlyOwner {
        word.paused = false;
        claimRoot = effectiveRoot().root;
        emit UnpausedBy(msg.sender);
    }

    /// @notice Whether deposits and claims are stopped.
    function paused() external view returns (bool) {
        return word.paused;
    }

    /// @inheritdoc ICollateralVault
    function assetState(uint16 asset) external view returns (AssetState memory) {
        Asset storage a = assets[asset];
        uint128 paid = a.entitledQuanta - a.unpaidQuanta;
        return AssetState({
            token: a.token,
            tokenDecimals: a.tokenDecimals,
            suspended: a.suspended,
            minimumQuanta: a.minimumQuanta,
            depositedQuanta: a.depositedQuanta,
            paidQuanta: paid,
            heldQuanta: a.depositedQuanta - paid,
            entitledQuanta: a.entitledQuanta,
            exitQuanta: a.exitQuanta,
            consumedQuanta: a.consumedQuanta,
            effectiveCycle: a.effectiveCycle
        });
    }

    /// @notice Names the next admin; never the pauser. Admin only.
    function transferOwnership(address newOwner) public override onlyOwner {
        if (newOwner == pauser) revert ConfigInvalid("admin");
        super.transferOwnership(newOwner);
    }

    /// The pauser never becomes the admin, not even one who was named pauser after being named admin. When the admin gives up for ever, nothing may stand still and the pauser goes
    /// too: nobody could ever release what is stopped, and that one key would hold all money.
    function _transferOwnership(address newOwner) internal override {
        if (newOwner == address(0)) {
            if (word.paused || suspendedAssets > 0) revert ConfigInvalid("admin");
            pauser = address(0);
            emit PauserSet(address(0));
        } else if (newOwner == pauser) {
            revert ConfigInvalid("admin");
        }
        super._transferOwnership(newOwner);
    }

    /// The key that pauses must not be the one that unpauses: one stolen key then either stops or releases, never both.
    function _setPauser(address pauser_) internal {
        if (pauser_ == address(0) || pauser_ == owner()) revert ConfigInvalid("pauser");
        pauser = pauser_;
        emit PauserSet(pauser_);
    }

    function _known(uint16 asset) internal view returns (Asset storage a) {
        a = assets[asset];
        if (a.token == address(0)) revert AssetUnknown(asset);
    }
}
