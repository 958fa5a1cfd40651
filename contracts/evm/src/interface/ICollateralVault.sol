// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TotalsLeaf} from "../library/Leaves.sol";
import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {IExitDesk} from "./IExitDesk.sol";
import {IMessageGate} from "./IMessageGate.sol";
import {IRequestDesk} from "./IRequestDesk.sol";
import {IVaultSettings} from "./IVaultSettings.sol";

/// @notice The periods of a vault's desks, fixed for good. The desks state their bounds.
struct Periods {
    /// How long without a root before anyone may freeze the vault.
    uint64 exitPeriodSeconds;
    /// From a request for a deposit back until it may be paid.
    uint64 takeBackDelaySeconds;
    /// From a withdrawal request until anyone may freeze the vault, unless a root reaches it.
    uint64 inclusionPeriodSeconds;
    /// The longest life of a message of the hub.
    uint64 messageLifetimeSeconds;
}

/// @notice A root that a vault received. All zero when there is none.
struct RootSlot {
    /// Root of the entitlement leaves.
    bytes32 root;
    /// Root of the totals leaves.
    bytes32 totalsRoot;
    /// The cycle that it comes from.
    uint64 cycle;
    /// The last entry of the vault's hash chain that the root has consumed.
    uint64 depositIndex;
    /// Unix time from which it may take effect.
    uint64 effectiveAtSeconds;
    /// How many adapters voted for it; 255 when all did.
    uint8 votes;
    /// Whether a conflict doubled its delay.
    bool slowed;
}

/// @notice The permanent record of an entry of the hash chain, kept under the accumulator after it.
struct DepositRecord {
    /// From 1; 0 when there is no such entry.
    uint64 index;
    /// Of a deposit, or of the payment that took one back; 0 for requests.
    AssetId asset;
    /// Deposits of this asset up to this entry, less those taken back; 0 for requests.
    Quanta cumulativeQuanta;
    /// What is kept of a deposit's payer (`DepositChain.payerTag`).
    bytes11 payerTag;
}

/// @notice One asset of a vault.
struct AssetState {
    address token;
    uint8 tokenDecimals;
    bool suspended;
    /// The smallest deposit.
    Quanta minimumQuanta;
    /// All deposits so far, less those taken back.
    Quanta depositedQuanta;
    /// All claims so far.
    Quanta paidQuanta;
    /// Own ledger: deposited - paid - sent to other vaults. `heldQuanta` is the smaller of this and the token balance.
    Quanta heldQuanta;
    /// Totals in effect.
    Quanta entitledQuanta;
    Quanta exitQuanta;
    Quanta consumedQuanta;
    /// Cycle of the totals in effect; 0 before the first.
    uint64 effectiveCycle;
    /// Deposits of this asset up to this entry are consumed.
    uint64 consumedIndex;
}

/// @notice One claim of a batch: a leaf of a claimable root and its proof.
struct Claim {
    AccountId account;
    AssetId asset;
    bytes32 recipient;
    Quanta entitledQuanta;
    Quanta exitQuanta;
    bytes32[] proof;
}

/// @title ICollateralVault
/// @notice The vault of one chain: takes deposits, receives roots, and pays claims that effective roots prove. It never pays
/// more than it holds, nor more than the totals in effect declare.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - Token: a transfer moves the amount that it names, and balances change by transfers only. Less on the way in is measured;
///   a balance that falls by itself is detected (ClaimAboveHeld stops that asset), but no rule allots the loss.
/// - Token: its decimals never change, and no second contract moves the same balances (two entry points).
/// - Token: it may call back; it cannot reenter, but one that returns false balances can be credited anything.
/// - Bridges and operators: the gate executes only roots of the hub. A forged or wrong root moves entitlements between
///   accounts, within what is held and declared, after `rootDelaySeconds`: the delay is the time to pause.
/// - Admin and pauser are different parties: the one stops, the other releases.
/// If they fail, only liveness is lost:
/// - Token: it can be transferred. One that is paused, or blocks the recipient, fails that claim and no other.
/// - Operators: roots arrive. Without a newer root the effective one goes on paying what it declares.
/// - Operators: totals fit what is held. Others are refused (TotalsExceedHeld), and the asset keeps its last totals.
/// - Admin: it releases what the pauser stopped.
interface ICollateralVault is IVaultSettings {
    /* EVENTS: DEPOSITS */

    /// @notice A deposit was folded into the chain; `accumulator` is the chain after it.
    event Deposited(
        uint64 indexed index,
        AccountId indexed account,
        AssetId indexed asset,
        Quanta amountQuanta,
        address from,
        bytes32 accumulator
    );

    /* EVENTS: ROOTS AND TOTALS */

    /// @notice A root arrived; it may take effect from `effectiveAtSeconds`.
    event RootReceived(
        uint64 indexed cycle, bytes32 root, bytes32 totalsRoot, uint64 depositIndex, uint64 effectiveAtSeconds
    );
    /// @notice A root took effect: its totals may be put into effect from now on.
    event RootEffective(uint64 indexed cycle, bytes32 root);
    /// @notice A waiting root's delay was doubled: its lane is in conflict.
    event RootSlowed(uint64 indexed cycle, uint64 effectiveAtSeconds);
    /// @notice An asset's declared totals took effect.
    event AssetEffective(uint64 indexed cycle, AssetId indexed asset, Quanta entitled, Quanta exit, Quanta consumed);
    /// @notice Watchtowers dropped the roots that waited; the next one follows the effective root of this cycle.
    event RootsVetoed(uint64 indexed cycle, uint64 depositIndex);

    /* EVENTS: REBALANCE */

    /// @notice An order was paid to its route, which carries the tokens to another vault.
    event RebalancePaid(uint64 indexed number, AssetId indexed asset, Quanta amountQuanta, address bridge);

    /* EVENTS: CLAIMS */

    /// @notice A claim paid `amountQuanta`; the account has received `claimedTotalQuanta` of this asset so far.
    event Claimed(
        AccountId indexed account,
        AssetId indexed asset,
        address recipient,
        Quanta amountQuanta,
        Quanta claimedTotalQuanta
    );
    /// @notice One claim of a batch was refused, with the selector of its error; the others continued.
    event ClaimRefused(AccountId indexed account, AssetId indexed asset, bytes4 reason);

    /* DEPOSITS */

    /// @notice Deposits for an account. Pulls whole quanta only; the dust stays with the caller. Credits the measured
    /// increase of the vault's balance, at most what was asked for. AmountOutOfRange when all deposits of the asset would
    /// reach 2^112 quanta.
    /// Warning: a transfer without `deposit` is a donation, which counts for nobody and cannot be returned.
    /// @param account the account that is credited; the caller pays
    /// @param asset number of the asset
    /// @param tokenUnits how much, in the token's smallest unit
    /// @return index of the deposit, 1 for the first
    function deposit(AccountId account, AssetId asset, uint256 tokenUnits) external returns (uint64 index);

    /* ROOTS */

    /// @notice Makes every received root whose delay has passed effective, on a rollup that names its uptime with the sequencer
    /// up for as long. Anyone may call; RootMissing or RootNotMature when there is none.
    function activate() external;

    /// @notice Puts an asset's totals of the effective root into effect. Anyone may call.
    /// Claims of the asset are proven against this root from now on, and against the three before it that came so far.
    /// Until this call they are proven against those alone.
    /// @param totals the leaf of the asset
    /// @param proof from the totals leaf to the effective root's totals root
    /// @param recordAccumulator the hash chain after the asset's last entry that the root has consumed, whose cumulative
    /// amount equals `totals.consumedQuanta`; 0 when it is that of the totals in effect, or when there is none.
    /// ConsumedMismatch for one before a payment that the root has consumed: it still counts a deposit that was taken back.
    function activateAsset(TotalsLeaf calldata totals, bytes32[] calldata proof, bytes32 recordAccumulator) external;

    /* CLAIMS */

    /// @notice Pays a recipient the difference between the leaf's entitlement and what the account has claimed. Anyone may
    /// call: the recipient is in the leaf. While not every adapter has voted for the leaf's root, claims of the asset stay
    /// within the budget of the votes that it has, over all roots, in any 24 hours: what is left of it is paid, and
    /// OutflowAboveBudget when nothing is. The rest can be claimed later, when the window has passed or the missing votes
    /// have come (`liftBudget`).
    /// @param account whose leaf it is
    /// @param asset what is claimed
    /// @param recipient an EVM address as 32 bytes; InputInvalid otherwise
    /// @param entitledQuanta cumulative, as the leaf has it
    /// @param exitQuanta as the leaf has it
    /// @param proof from the leaf to one of the last four roots whose totals took effect (`claimableRoots`)
    /// @return paidQuanta the difference, or what the budget leaves of it; 0 when the leaf is at or below what was claimed
    function claim(
        AccountId account,
        AssetId asset,
        bytes32 recipient,
        Quanta entitledQuanta,
        Quanta exitQuanta,
        bytes32[] calldata proof
    ) external returns (Quanta paidQuanta);

    /// @notice Several claims. One that is refused pays 0, emits ClaimRefused and does not stop the others.
    /// Each has 400,000 gas and no more; GasTooLow when that is not there.
    /// Warning: the batch succeeds even if every claim of it was refused.
    /// @return paidQuanta the payment of each
    function claimMany(Claim[] calldata claims) external returns (Quanta[] memory paidQuanta);

    /// @notice One claim of `claimMany`, in a call of its own so that it fails alone. The vault itself only.
    function claimOfBatch(Claim calldata one) external returns (Quanta paidQuanta);

    /* REQUESTS */

    /// @notice Adds an entry that moves no money to the hash chain. Request desk only.
    /// @param accumulator after the entry
    function append(bytes32 accumulator) external;

    /// @notice Adds the payment of a deposit back to the hash chain and makes it: no root may name an earlier entry from then
    /// on. Paused, AssetSuspended and ClaimAboveHeld as for claims. Request desk only.
    /// @param accumulator after the entry
    /// @param payer who paid the deposit
    function payTakeBack(bytes32 accumulator, AssetId asset, address payer, Quanta amountQuanta) external;

    /// @notice Where members ask for a deposit back or for a withdrawal without the clearing house.
    function requestDesk() external view returns (IRequestDesk);

    /* REBALANCE */

    /// @notice Pays a rebalance order to its bridge, as long as what is owed stays held (TotalsExceedHeld). Paused and
    /// AssetSuspended as for claims. Rebalance desk only.
    /// @param number the order's
    /// @param bridge who takes the tokens to another vault
    function payRebalance(uint64 number, AssetId asset, address bridge, Quanta amountQuanta) external;

    /* EXIT */

    /// @notice Ends roots, deposits and claims here for good. Exit desk only, and never from within a payment.
    function freeze() external;

    /// @notice Pays out of the vault what the exit desk has proven. Exit desk only.
    function payExit(AssetId asset, address to, Quanta amountQuanta) external;

    /// @notice The way out when the clearing house is silent.
    function exitDesk() external view returns (IExitDesk);

    /* VIEWS */

    /// @notice Number of entries of the hash chain so far.
    function depositIndex() external view returns (uint64);

    /// @notice The hash chain after its newest entry; 0 while it is empty.
    function depositAccumulator() external view returns (bytes32);

    /// @notice The record of an entry by the hash chain after it, which the entry's event names; all zero when there is none.
    function depositRecord(bytes32 accumulator) external view returns (DepositRecord memory);

    /// @notice The root that took effect last.
    function effectiveRoot() external view returns (RootSlot memory);

    /// @notice The root whose delay is running; never replaced. While the sequencer is down `effectiveAtSeconds` is 2^64-1, and
    /// afterwards a whole delay away.
    function maturingRoot() external view returns (RootSlot memory);

    /// @notice The root behind the maturing one; a newer one replaces it.
    function nextRoot() external view returns (RootSlot memory);

    /// @notice All that an account has been paid so far (PROTOCOL P1, P6).
    function claimed(AccountId account, AssetId asset) external view returns (Quanta);

    /// @notice One asset; `token` is zero when it is not registered.
    function assetState(AssetId asset) external view returns (AssetState memory);

    /// @notice min(own ledger, token balance) in quanta.
    function heldQuanta(AssetId asset) external view returns (Quanta);

    /// @notice The most that the vault owes: unpaid entitlements + exit + unconsumed deposits (PROTOCOL P4).
    function owedQuanta(AssetId asset) external view returns (uint256);

    /// @notice Whether deposits and claims are stopped now.
    function paused() external view returns (bool);

    /// @notice The roots that an asset's claims are proven against, newest first, and how many adapters voted for each;
    /// 0 where there is none.
    function claimableRoots(AssetId asset) external view returns (bytes32[] memory roots, uint8[] memory votes);

    /// @notice What was paid under all roots, on the day of the last claim that was counted and on the one before it. A day is
    /// Unix time / 86,400.
    function recentlyPaid(AssetId asset) external view returns (uint32 window, Quanta inWindow, Quanta before);

    /// @notice Until when deposits and claims stand still; in the past when they do not.
    function pausedUntilSeconds() external view returns (uint64);

    /// @notice How long a root waits before it takes effect.
    function rootDelaySeconds() external view returns (uint64);

    /// @notice Number of the clearing house.
    function house() external view returns (uint32);

    /// @notice Our number of this chain.
    function chain() external view returns (uint16);

    /// @notice The contract whose code settings run, in this vault's storage. Fixed for good.
    function settings() external view returns (address);

    /// @notice The only contract that delivers roots.
    function gate() external view returns (IMessageGate);
}
