// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice An account of the clearing house: 32 bytes, chosen by the clearing house and the same on every chain. It is no
/// address: who may sign for an account, and where it is paid, stands in the leaf of a root.
type AccountId is bytes32;

using {equals as ==, differs as !=} for AccountId global;

/// @dev Whether both are the same account.
function equals(AccountId left, AccountId right) pure returns (bool) {
    return AccountId.unwrap(left) == AccountId.unwrap(right);
}

/// @dev Whether they are different accounts.
function differs(AccountId left, AccountId right) pure returns (bool) {
    return AccountId.unwrap(left) != AccountId.unwrap(right);
}
