// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {FillTooSmall, InputInvalid, OrderExpired, OrderFilled, Unauthorized} from "../error/Errors.sol";
import {IVenueGateway, Order} from "../interface/IVenueGateway.sol";

/// @title Orders
/// @notice What traders sign at a venue: who signed an order, what is filled of it, and how it is cancelled. See IVenueGateway.
abstract contract Orders is IVenueGateway, EIP712 {
    /* CONSTANTS */

    /// @dev EIP-712 type of an order.
    bytes32 private constant ORDER_TYPE = keccak256(
        "Order(bytes32 account,address trader,uint16 instrument,bool buy,bool maker,uint64 limitTicks,uint64 sizeLots,uint64 minimumFillLots,uint64 nonce,uint64 expirySeconds)"
    );
    /// @dev Fills an order of any size.
    uint64 private constant CANCELLED = type(uint64).max;
    /// @dev What is filled of the orders of as many nonces shares a storage slot, 64 bits each.
    uint64 private constant NONCES_PER_SLOT = 4;

    /* STORAGE */

    mapping(address trader => mapping(uint64 page => uint256)) private filledPages;
    /// @inheritdoc IVenueGateway
    mapping(address trader => uint64) public lowestNonce;

    /* CANCELLATION */

    /// @inheritdoc IVenueGateway
    function cancelOrder(Order calldata order) external {
        if (msg.sender != order.trader) revert Unauthorized(msg.sender);
        (uint64 page, uint256 shift) = _placeOf(order.nonce);
        filledPages[msg.sender][page] |= uint256(CANCELLED) << shift;
        emit OrderCancelled(orderHash(order), msg.sender);
    }

    /// @inheritdoc IVenueGateway
    function cancelBelow(uint64 nonce) external {
        if (nonce <= lowestNonce[msg.sender]) revert InputInvalid("nonce");
        lowestNonce[msg.sender] = nonce;
        emit OrdersCancelled(msg.sender, nonce);
    }

    /* FILLS */

    /// @dev Takes lots from an order that has not expired; OrderFilled beyond its size, FillTooSmall below its smallest fill.
    /// @param id its hash, for the errors
    function _take(Order calldata order, bytes32 id, uint64 sizeLots) internal {
        if (block.timestamp > order.expirySeconds) revert OrderExpired(id, order.expirySeconds);
        (uint64 page, uint256 shift) = _placeOf(order.nonce);
        uint256 word = filledPages[order.trader][page];
        // Its 64 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint64 filled = order.nonce < lowestNonce[order.trader] ? CANCELLED : uint64(word >> shift);
        if (sizeLots > order.sizeLots || filled > order.sizeLots - sizeLots) {
            revert OrderFilled(id, filled, order.sizeLots);
        }
        // Only what ends the order may be smaller.
        if (sizeLots < order.minimumFillLots && filled + sizeLots < order.sizeLots) {
            revert FillTooSmall(sizeLots, order.minimumFillLots);
        }
        // At most the order's size together, below 2^64: the bits of other nonces stay.
        filledPages[order.trader][page] = word + (uint256(sizeLots) << shift);
    }

    /// @dev Where what is filled of a nonce is kept: the page of its trader, and the bits from `shift` on.
    function _placeOf(uint64 nonce) private pure returns (uint64 page, uint256 shift) {
        return (nonce / NONCES_PER_SLOT, (nonce % NONCES_PER_SLOT) * 64);
    }

    /* SIGNATURES */

    /// @dev An address with a key signs by it, with code (EIP-7702) or without; a wallet without one by ERC-1271.
    function _signed(address trader, bytes32 id, bytes calldata signature) internal view returns (bool) {
        (address signer, ECDSA.RecoverError problem,) = ECDSA.tryRecoverCalldata(id, signature);
        if (problem == ECDSA.RecoverError.NoError && signer == trader) return true;
        return trader.code.length != 0 && SignatureChecker.isValidERC1271SignatureNowCalldata(trader, id, signature);
    }

    /* VIEWS */

    /// @inheritdoc IVenueGateway
    function filledLots(address trader, uint64 nonce) external view returns (uint64) {
        (uint64 page, uint256 shift) = _placeOf(nonce);
        // Its 64 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(filledPages[trader][page] >> shift);
    }

    /// @inheritdoc IVenueGateway
    function orderHash(Order calldata order) public view returns (bytes32) {
        // The fields of an order are words of its call data, in the order of its type.
        return _hashTypedDataV4(keccak256(abi.encode(ORDER_TYPE, order)));
    }
}
