// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AmountOutOfRange} from "../error/Errors.sol";
import {Quanta} from "../type/Quanta.sol";

/// @title Amounts
/// @notice The range of amounts in quanta, below 2^127 everywhere, and their scale to token units.
/// @dev Mirrors packages/protocol/src/amount.
library Amounts {
    /// @notice The first amount that is too large.
    uint256 internal constant LIMIT_QUANTA = 1 << 127;

    /// @notice The most decimals that an asset has in quanta.
    uint8 internal constant MAX_QUANTA_DECIMALS = 8;

    /// @notice Narrows a number to quanta after checking its range; reverts AmountOutOfRange at 2^127 and above.
    function checked(uint256 amountQuanta) internal pure returns (Quanta) {
        if (amountQuanta >= LIMIT_QUANTA) revert AmountOutOfRange(amountQuanta);
        // Below 2^127, so nothing is cut off.
        // forge-lint: disable-next-line(unsafe-typecast)
        return Quanta.wrap(uint128(amountQuanta));
    }

    /// @notice Checks the range of an amount that arrived as quanta already; reverts AmountOutOfRange.
    function checked(Quanta amount) internal pure returns (Quanta) {
        return checked(amount.toUint256());
    }

    /// @notice Token units of one quantum: 10^(tokenDecimals - min(tokenDecimals, 8)).
    function unitsPerQuantum(uint8 tokenDecimals) internal pure returns (uint256) {
        return tokenDecimals <= MAX_QUANTA_DECIMALS ? 1 : 10 ** (tokenDecimals - MAX_QUANTA_DECIMALS);
    }
}
