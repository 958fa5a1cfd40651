// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AmountOutOfRange} from "../error/Errors.sol";
import {DepositRecord} from "../interface/ICollateralVault.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";

/// @title EntryCodec
/// @notice What a vault keeps of an entry of its hash chain, in one storage slot under the entry's accumulator: index u40 ·
/// asset u16 · cumulative amount u112 · payer's tag 88 bits, from the low bits up. All zero when there is no such entry.
/// @dev The accumulator is the key and not the value: who names it and the index names the entry and all before it.
library EntryCodec {
    /// @notice The first cumulative amount that has no room: far above any token's supply in quanta.
    uint256 internal constant LIMIT_QUANTA = 1 << 112;
    uint256 private constant ASSET_AT = 40;
    uint256 private constant CUMULATIVE_AT = 56;
    uint256 private constant TAG_AT = 168;

    /// @notice The word of an entry; AmountOutOfRange for a cumulative amount of 2^112 and above.
    /// @param index of the entry; below 2^40, which no chain reaches
    /// @param asset 0 for requests
    /// @param cumulative deposits of the asset so far; 0 for requests
    /// @param payerTag of a deposit's payer; 0 otherwise
    function encode(uint64 index, AssetId asset, Quanta cumulative, bytes11 payerTag) internal pure returns (uint256) {
        uint256 amount = cumulative.toUint256();
        if (amount >= LIMIT_QUANTA) revert AmountOutOfRange(amount);
        return uint256(index) | (uint256(AssetId.unwrap(asset)) << ASSET_AT) | (amount << CUMULATIVE_AT)
            | (uint256(uint88(payerTag)) << TAG_AT);
    }

    // forge-lint: disable-start(unsafe-typecast)

    /// @notice The index of an entry.
    function indexIn(uint256 word) internal pure returns (uint64) {
        return uint40(word);
    }

    /// @notice The asset of an entry.
    function assetIn(uint256 word) internal pure returns (AssetId) {
        return AssetId.wrap(uint16(word >> ASSET_AT));
    }

    /// @notice The cumulative amount of an entry's asset.
    function cumulativeIn(uint256 word) internal pure returns (Quanta) {
        return Quanta.wrap(uint112(word >> CUMULATIVE_AT));
    }

    /// @notice All fields of an entry.
    function decode(uint256 word) internal pure returns (DepositRecord memory) {
        return DepositRecord({
            index: indexIn(word),
            asset: assetIn(word),
            cumulativeQuanta: cumulativeIn(word),
            payerTag: bytes11(uint88(word >> TAG_AT))
        });
    }

    // forge-lint: disable-end(unsafe-typecast)
}
