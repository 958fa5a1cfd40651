// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title Domain separators: keccak256("isthmus/v1/" + purpose), as packages/protocol/src/bytes/hash.ts has them
library Domains {
    bytes32 internal constant LEAF = keccak256("isthmus/v1/leaf");
    bytes32 internal constant TOTALS = keccak256("isthmus/v1/totals");
    bytes32 internal constant CREDIT = keccak256("isthmus/v1/credit");
    bytes32 internal constant BAND = keccak256("isthmus/v1/band");
    bytes32 internal constant CYCLE = keccak256("isthmus/v1/cycle");
    bytes32 internal constant VAULTS = keccak256("isthmus/v1/vaults");
    bytes32 internal constant VENUES = keccak256("isthmus/v1/venues");
    bytes32 internal constant DEPOSIT = keccak256("isthmus/v1/deposit");
}
