// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice An amount of one asset in quanta, the smallest unit that the clearing house books: at most 8 decimals of the
/// token. Amounts that were checked are below 2^127 (`Amounts.checked`), so that the sum of two always fits 128 bits.
/// @dev A type of its own so that quanta are never added to token units, lots or ticks. Nothing rounds here: conversion
/// from token units is in the vault, and leaves the remainder with its owner.
type Quanta is uint128;

using {
    add as +,
    sub as -,
    equals as ==,
    differs as !=,
    below as <,
    atMost as <=,
    above as >,
    atLeast as >=,
    isZero,
    subUnchecked,
    toUint256
} for Quanta global;

/// @dev The sum; panics (0x11) at 2^128 and above.
function add(Quanta left, Quanta right) pure returns (Quanta) {
    return Quanta.wrap(Quanta.unwrap(left) + Quanta.unwrap(right));
}

/// @dev The difference; panics (0x11) below zero.
function sub(Quanta left, Quanta right) pure returns (Quanta) {
    return Quanta.wrap(Quanta.unwrap(left) - Quanta.unwrap(right));
}

/// @dev The difference where a comparison directly above has ruled out a negative one; wraps otherwise.
function subUnchecked(Quanta left, Quanta right) pure returns (Quanta) {
    unchecked {
        return Quanta.wrap(Quanta.unwrap(left) - Quanta.unwrap(right));
    }
}

/// @dev left == right
function equals(Quanta left, Quanta right) pure returns (bool) {
    return Quanta.unwrap(left) == Quanta.unwrap(right);
}

/// @dev left != right
function differs(Quanta left, Quanta right) pure returns (bool) {
    return Quanta.unwrap(left) != Quanta.unwrap(right);
}

/// @dev left < right
function below(Quanta left, Quanta right) pure returns (bool) {
    return Quanta.unwrap(left) < Quanta.unwrap(right);
}

/// @dev left <= right
function atMost(Quanta left, Quanta right) pure returns (bool) {
    return Quanta.unwrap(left) <= Quanta.unwrap(right);
}

/// @dev left > right
function above(Quanta left, Quanta right) pure returns (bool) {
    return Quanta.unwrap(left) > Quanta.unwrap(right);
}

/// @dev left >= right
function atLeast(Quanta left, Quanta right) pure returns (bool) {
    return Quanta.unwrap(left) >= Quanta.unwrap(right);
}

/// @dev Whether the amount is 0.
function isZero(Quanta amount) pure returns (bool) {
    return Quanta.unwrap(amount) == 0;
}

/// @dev The number, for sums and products of several amounts that need more than 128 bits.
function toUint256(Quanta amount) pure returns (uint256) {
    return Quanta.unwrap(amount);
}
