// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccountId} from "../type/AccountId.sol";

/// @title IRebalanceRoute
/// @notice Takes one token to the vault of another chain: a front for a bridge, such as one that burns and mints.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - What it was paid arrives at that vault, deposited for that account, and nowhere else. What does not arrive is lost to the
///   clearing house: the insurance fund, and then all holders of the class, bear it.
/// If they fail, only liveness is lost:
/// - It accepts the call. One that refuses leaves the tokens in the vault; the order expires.
interface IRebalanceRoute {
    /// @notice Carries tokens that have just been paid to this contract to a vault, where they are deposited for an account.
    /// @param token on this chain
    /// @param tokenUnits how many, in the token's smallest unit
    /// @param destination our number of the chain
    /// @param vault there, as 32 bytes
    /// @param account for which they are deposited
    function carry(address token, uint256 tokenUnits, uint16 destination, bytes32 vault, AccountId account)
        external
        payable;
}
