// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Domains} from "./Domains.sol";
import {LeafScope} from "./Leaves.sol";

/// @title The hash chain into which a vault folds its deposits (PROTOCOL P8)
/// @notice Mirrors packages/protocol/src/leaf/deposit-chain.ts. It starts at 0; the first deposit has index 1.
library DepositChain {
    /// @notice keccak256(domain(deposit) ‖ house u32 ‖ chain u16 ‖ vault 32 ‖ previous 32 ‖ index u64 ‖ account 32 ‖ asset u16 ‖ amount u128)
    function fold(
        LeafScope memory scope,
        bytes32 previous,
        uint64 index,
        bytes32 account,
        uint16 asset,
        uint128 amountQuanta
    ) internal pure returns (bytes32) {
        return keccak256(
            abi.encodePacked(
                Domains.DEPOSIT,
                scope.house,
                scope.chain,
                scope.scopeContract,
                previous,
                index,
                account,
                asset,
                amountQuanta
            )
        );
    }
}
