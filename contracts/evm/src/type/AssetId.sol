// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice An asset of the clearing house: a number from 1, in one table for all chains. A token of one chain is one asset;
/// the same currency on another chain is another.
type AssetId is uint16;

using {equals as ==, differs as !=, isZero} for AssetId global;

/// @dev Whether both are the same asset.
function equals(AssetId left, AssetId right) pure returns (bool) {
    return AssetId.unwrap(left) == AssetId.unwrap(right);
}

/// @dev Whether they are different assets.
function differs(AssetId left, AssetId right) pure returns (bool) {
    return AssetId.unwrap(left) != AssetId.unwrap(right);
}

/// @dev Whether it is 0, which no asset has: the clearing house cannot name it.
function isZero(AssetId asset) pure returns (bool) {
    return AssetId.unwrap(asset) == 0;
}
