// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AssetSuspended,
    AssetUnknown,
    ClaimAboveTotals,
    GasTooLow,
    InputInvalid,
    Paused,
    ProofInvalid
} from "../error/Errors.sol";
import {Claim, ICollateralVault} from "../interface/ICollateralVault.sol";
import {Leaves} from "../library/Leaves.sol";
import {MerkleBranch} from "../library/MerkleBranch.sol";
import {Refusal} from "../library/Refusal.sol";
import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {ALL_VOTES} from "../type/Votes.sol";
import {Budgets} from "./Budgets.sol";
import {RootQueue} from "./RootQueue.sol";

/// @title Claims
/// @notice Pays what leaves of claimable roots prove (PROTOCOL P1 to P6). See ICollateralVault.
abstract contract Claims is RootQueue, Budgets {
    /* TYPES */

    /// @dev The fields of a leaf.
    struct Leaf {
        AccountId account;
        AssetId asset;
        bytes32 recipient;
        Quanta entitled;
        Quanta exit;
    }

    /* CONSTANTS */

    /// @dev The gas of one claim of a batch, no more: four times what a claim of a plain token takes.
    uint256 private constant CLAIM_GAS = 400_000;
    /// @dev Beyond the allowance: the cost of making the call and of the event when it is refused.
    uint256 private constant CLAIM_RESERVE_GAS = 30_000;

    /* CLAIMS */

    /// @inheritdoc ICollateralVault
    function claim(
        AccountId account,
        AssetId asset,
        bytes32 recipient,
        Quanta entitledQuanta,
        Quanta exitQuanta,
        bytes32[] calldata proof
    ) external nonReentrant returns (Quanta paidQuanta) {
        return _claim(Leaf(account, asset, recipient, entitledQuanta, exitQuanta), proof);
    }

    /// @inheritdoc ICollateralVault
    function claimMany(Claim[] calldata claims) external nonReentrant returns (Quanta[] memory paidQuanta) {
        paidQuanta = new Quanta[](claims.length);
        for (uint256 i = 0; i < claims.length; i++) {
            // A call gets at most 63/64 of what is left, silently: no claim burns more than its own allowance.
            uint256 needed = CLAIM_GAS + CLAIM_GAS / 63 + CLAIM_RESERVE_GAS;
            if (gasleft() < needed) revert GasTooLow(gasleft(), needed);
            try this.claimOfBatch{gas: CLAIM_GAS}(claims[i]) returns (Quanta paid) {
                paidQuanta[i] = paid;
            } catch {
                emit ClaimRefused(claims[i].account, claims[i].asset, Refusal.selector());
            }
        }
    }

    /// @inheritdoc ICollateralVault
    function claimOfBatch(Claim calldata one) external returns (Quanta paidQuanta) {
        _checkCaller(address(this));
        return _claim(Leaf(one.account, one.asset, one.recipient, one.entitledQuanta, one.exitQuanta), one.proof);
    }

    /// @dev Pays a leaf that is proven: the difference to what was claimed, within the declared totals (P3) and with
    /// everything that is owed still held (P4). All effects come before the transfer.
    function _claim(Leaf memory leaf, bytes32[] calldata proof) private returns (Quanta amount) {
        if (_isPaused()) revert Paused();
        AssetLedger storage ledger = ledgers[leaf.asset];
        uint256 head = _headOf(ledger);
        if (_tokenIn(head) == address(0)) revert AssetUnknown(leaf.asset);
        uint8 votes = _votesOf(ledger, head, MerkleBranch.rootOf(proof, _hashOf(leaf)));
        if (_isSuspended(head, leaf.asset)) revert AssetSuspended(leaf.asset);
        if (uint256(leaf.recipient) >> 160 != 0) revert InputInvalid("recipient");
        Paid storage claimedOf = claimedQuanta[leaf.account][leaf.asset];
        Quanta before = claimedOf.quanta;
        // An older leaf than the one that was paid: nothing is due, and a batch must not stop at it.
        if (leaf.entitled <= before) return Quanta.wrap(0);
        amount = leaf.entitled.subUnchecked(before);
        uint256 sums = _sumsOf(ledger);
        // forge-lint: disable-start(unsafe-typecast)
        if (amount.toUint256() > uint128(sums)) revert ClaimAboveTotals(amount.toUint256(), uint128(sums));
        _checkHeld(head, Quanta.wrap(uint128(sums >> 128)));
        // forge-lint: disable-end(unsafe-typecast)
        amount = _spendBudget(leaf.asset, _windowIn(head), amount, votes);

        Quanta claimedTotal;
        // The total is at most the leaf's amount; unpaid entitlements are at least the amount, and what is owed includes them.
        unchecked {
            claimedTotal = Quanta.wrap(Quanta.unwrap(before) + Quanta.unwrap(amount));
            _setSums(ledger, sums - amount.toUint256() * BOTH_SUMS);
        }
        // The only field of its slot.
        assembly ("memory-safe") {
            sstore(claimedOf.slot, claimedTotal)
        }
        // The upper 96 bits are zero.
        // forge-lint: disable-next-line(unsafe-typecast)
        address to = address(uint160(uint256(leaf.recipient)));
        emit Claimed(leaf.account, leaf.asset, to, amount, claimedTotal);
        _send(head, to, amount);
    }

    function _hashOf(Leaf memory leaf) private view returns (bytes32) {
        return Leaves.entitlement(_scope(), leaf.account, leaf.asset, leaf.recipient, leaf.entitled, leaf.exit);
    }

    /// @dev How many adapters voted for one of the last roots whose totals took effect for the asset; ProofInvalid for any
    /// other: its leaf would be paid out of what earlier totals declare for others.
    function _votesOf(AssetLedger storage ledger, uint256 head, bytes32 root)
        private
        view
        returns (uint8 votes)
    {
        uint256 place = _newestIn(head);
        for (uint256 i = 0; i < CLAIMABLE_ROOTS; i++) {
            // A place that holds none is 0, to which no leaf leads.
            if (ledger.roots[place] == root) {
                votes = _votesAt(_votesOfRootsIn(head), place);
                return votes == ALL_VOTES ? votes : _latestVotes(root, votes);
            }
            place = (place + CLAIMABLE_ROOTS - 1) % CLAIMABLE_ROOTS;
        }
        revert ProofInvalid();
    }

    /* VIEWS */

    /// @inheritdoc ICollateralVault
    function claimed(AccountId account, AssetId asset) external view returns (Quanta) {
        return claimedQuanta[account][asset].quanta;
    }
}
