// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {AmountZero, ClaimAboveHeld, NothingReceived} from "../error/Errors.sol";
import {AssetState, ICollateralVault} from "../interface/ICollateralVault.sol";
import {Amounts} from "../library/Amounts.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {VaultScope} from "./VaultScope.sol";

/// @title Custody
/// @notice The tokens of a vault: in, out, and what of them is held. See ICollateralVault.
abstract contract Custody is VaultScope {
    using SafeERC20 for IERC20;

    /* IN */

    /// @dev Pulls whole quanta from the caller and measures the increase: a token that takes a fee credits less.
    function _pull(uint256 head, uint256 tokenUnits) internal returns (Quanta) {
        address token = _tokenIn(head);
        uint256 unit = _unitIn(head);
        uint256 askedQuanta = Amounts.checked(tokenUnits / unit).toUint256();
        if (askedQuanta == 0) revert AmountZero();
        uint256 before = _balanceOf(token);
        IERC20(token).safeTransferFrom(msg.sender, address(this), askedQuanta * unit);
        uint256 later = _balanceOf(token);
        uint256 receivedQuanta = later > before ? (later - before) / unit : 0;
        if (receivedQuanta == 0) revert NothingReceived();
        // More than was asked for is a donation, which counts for nobody.
        return Amounts.checked(receivedQuanta < askedQuanta ? receivedQuanta : askedQuanta);
    }

    /* OUT */

    /// @dev ClaimAboveHeld unless the tokens are there for everything that is owed.
    function _checkHeld(uint256 head, Quanta owed) internal view {
        uint256 balanceQuanta = _balanceQuanta(head);
        if (owed.toUint256() > balanceQuanta) revert ClaimAboveHeld(owed.toUint256(), balanceQuanta);
    }

    function _send(uint256 head, address to, Quanta amount) internal {
        IERC20(_tokenIn(head)).safeTransfer(to, amount.toUint256() * _unitIn(head));
    }

    /* HELD */

    /// @dev min(own ledger, token balance): donations are not held, missing tokens are not either.
    /// @param received deposited - paid
    function _heldOf(uint256 head, AssetId asset, Quanta received) internal view returns (Quanta) {
        uint256 balance = _balanceQuanta(head);
        Quanta booked = _bookedOf(head, asset, received);
        // Not above the ledger, which fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        return balance < booked.toUint256() ? Quanta.wrap(uint128(balance)) : booked;
    }

    /// @dev The own ledger: deposited - paid - sent. Only an asset of which something was sent reads a second slot.
    function _bookedOf(uint256 head, AssetId asset, Quanta received) private view returns (Quanta) {
        return _hasSentIn(head) ? received - sentQuanta[asset] : received;
    }

    function _balanceQuanta(uint256 head) private view returns (uint256) {
        return _balanceOf(_tokenIn(head)) / _unitIn(head);
    }

    /// @dev IERC20.balanceOf of this vault, called from scratch memory; reverts as the token does, and with nothing when its
    /// answer is too short.
    function _balanceOf(address token) private view returns (uint256 tokenUnits) {
        uint256 selector = uint256(bytes32(IERC20.balanceOf.selector));
        assembly ("memory-safe") {
            mstore(0, selector)
            mstore(4, address())
            if iszero(staticcall(gas(), token, 0, 36, 0, 32)) {
                let at := mload(0x40)
                returndatacopy(at, 0, returndatasize())
                revert(at, returndatasize())
            }
            if lt(returndatasize(), 32) { revert(0, 0) }
            tokenUnits := mload(0)
        }
    }

    /// @dev All claims of an asset so far: the entitlements in effect that are not unpaid.
    function _paidQuanta(AssetLedger storage ledger) internal view returns (Quanta) {
        return ledger.entitledQuanta - ledger.unpaidQuanta;
    }

    /* VIEWS */

    /// @inheritdoc ICollateralVault
    function heldQuanta(AssetId asset) external view returns (Quanta) {
        AssetLedger storage ledger = _ledgerOf(asset);
        return _heldOf(_headOf(ledger), asset, _depositedQuanta(ledger) - _paidQuanta(ledger));
    }

    /// @inheritdoc ICollateralVault
    function owedQuanta(AssetId asset) external view returns (uint256) {
        return _ledgerOf(asset).owedQuanta.toUint256();
    }

    /// @inheritdoc ICollateralVault
    function assetState(AssetId asset) external view returns (AssetState memory) {
        AssetLedger storage ledger = ledgers[asset];
        AssetHead memory head = ledger.head;
        (Quanta deposited, Quanta paid) = (_depositedQuanta(ledger), _paidQuanta(ledger));
        return AssetState({
            token: head.token,
            tokenDecimals: head.tokenDecimals,
            suspended: _isSuspended(_headOf(ledger), asset),
            minimumQuanta: ledger.minimumQuanta,
            depositedQuanta: deposited,
            paidQuanta: paid,
            heldQuanta: _bookedOf(_headOf(ledger), asset, deposited - paid),
            entitledQuanta: ledger.entitledQuanta,
            exitQuanta: ledger.exitQuanta,
            consumedQuanta: ledger.consumedQuanta,
            effectiveCycle: ledger.effectiveCycle,
            consumedIndex: ledger.consumedIndex
        });
    }
}
