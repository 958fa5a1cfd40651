// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title Domains
/// @notice Domain separators: keccak256("isthmus/v1/" + purpose). Every hash of the protocol starts with one, so that bytes
/// of one purpose never pass for those of another.
/// @dev Mirrors packages/protocol/src/bytes/hash.ts.
library Domains {
    /// @notice An account's entitlement to one asset.
    bytes32 internal constant LEAF = keccak256("isthmus/v1/leaf");
    /// @notice The declared totals of one asset.
    bytes32 internal constant TOTALS = keccak256("isthmus/v1/totals");
    /// @notice An account's credit at a venue.
    bytes32 internal constant CREDIT = keccak256("isthmus/v1/credit");
    /// @notice An instrument's price band at a venue.
    bytes32 internal constant BAND = keccak256("isthmus/v1/band");
    /// @notice A cycle.
    bytes32 internal constant CYCLE = keccak256("isthmus/v1/cycle");
    /// @notice A cycle's rows for vaults.
    bytes32 internal constant VAULTS = keccak256("isthmus/v1/vaults");
    /// @notice A cycle's rows for venues.
    bytes32 internal constant VENUES = keccak256("isthmus/v1/venues");
    /// @notice Accounts whose credit at a venue ends ahead of the next root.
    bytes32 internal constant CREDIT_STOP = keccak256("isthmus/v1/credit-stop");
    /// @notice An order, such as a rebalance.
    bytes32 internal constant ORDER = keccak256("isthmus/v1/order");
    /// @notice The account for which the tokens of an order are deposited.
    bytes32 internal constant ORDER_ACCOUNT = keccak256("isthmus/v1/order-account");
    /// @notice An account, by the address that opened it.
    bytes32 internal constant ACCOUNT = keccak256("isthmus/v1/account");
    /// @notice One deposit in a vault's hash chain.
    bytes32 internal constant DEPOSIT = keccak256("isthmus/v1/deposit");
    /// @notice A request to take a deposit back, in a vault's hash chain.
    bytes32 internal constant TAKE_BACK_REQUEST = keccak256("isthmus/v1/take-back-request");
    /// @notice The payment that takes a deposit back, in a vault's hash chain.
    bytes32 internal constant TAKE_BACK = keccak256("isthmus/v1/take-back");
    /// @notice A request for a withdrawal, in a vault's hash chain.
    bytes32 internal constant WITHDRAWAL_REQUEST = keccak256("isthmus/v1/withdrawal-request");
}
