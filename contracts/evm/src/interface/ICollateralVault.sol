// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TotalsLeaf} from "../library/Leaves.sol";

/// @notice A root that a vault received. All zero when there is none.
struct RootSlot {
    bytes32 root;
    bytes32 totalsRoot;
    uint64 cycle;
    /// Deposits that the root has consumed.
    uint64 depositIndex;
    uint64 effectiveAtSeconds;
}

/// @notice What a vault keeps of a deposit, for ever.
struct DepositRecord {
    /// The hash chain after the deposit.
    bytes32 accumulator;
    uint16 asset;
    /// Deposits of this asset up to this one.
    uint128 cumulativeQuanta;
}

/// @notice One asset of a vault.
struct AssetState {
    address token;
    uint8 tokenDecimals;
    bool suspended;
    uint128 minimumQuanta;
    uint128 depositedQuanta;
    uint128 paidQuanta;
    /// Own ledger: deposited - paid. `heldQuanta` is the smaller of this and the token balance.
    uint128 heldQuanta;
    /// Totals in effect.
    uint128 entitledQuanta;
    uint128 exitQuanta;
    uint128 consumedQuanta;
    uint64 effectiveCycle;
}

/// @notice One claim of a batch.
struct Claim {
    bytes32 account;
    uint16 asset;
    bytes32 recipient;
    uint128 entitledQuanta;
    uint128 exitQuanta;
    bytes32[] proof;
}

/// @title The vault of a chain: takes deposits and pays what effective roots declare
interface ICollateralVault {
    /// @notice A deposit was folded into the chain; `accumulator` is the chain after it.
    event Deposited(
        uint64 indexed index,
        bytes32 indexed account,
        uint16 indexed asset,
        uint128 amountQuanta,
        address from,
        bytes32 accumulator
    );
    /// @notice A root arrived and waits out the delay.
    event RootReceived(
        uint64 indexed cycle, bytes32 root, bytes32 totalsRoot, uint64 depositIndex, uint64 effectiveAtSeconds
    );
    /// @notice A root took effect: claims are proven against it from now on.
    event RootEffective(uint64 indexed cycle, bytes32 root);
    /// @notice An asset's declared totals took effect.
    event AssetEffective(uint64 indexed cycle, uint16 indexed asset, uint128 entitled, uint128 exit, uint128 consumed);
    /// @notice A claim paid `amountQuanta`; the account has now got `claimedTotalQuanta` of this asset.
    event Claimed(
        bytes32 indexed account,
        uint16 indexed asset,
        address recipient,
        uint128 amountQuanta,
        uint128 claimedTotalQuanta
    );
    /// @notice One claim of a batch was refused, with the selector of its error; the others went on.
    event ClaimRefused(bytes32 indexed account, uint16 indexed asset, bytes4 reason);
    /// @notice An asset was registered.
    event AssetAdded(uint16 indexed asset, address token, uint8 tokenDecimals, uint128 minimumQuanta);
    /// @notice An asset's deposits and claims were stopped or released.
    event AssetSuspensionSet(uint16 indexed asset, bool suspended);
    /// @notice Who may pause.
    event PauserSet(address pauser);
    /// @notice Deposits and claims stopped.
    event PausedBy(address caller);
    /// @notice Deposits and claims go on.
    event UnpausedBy(address caller);

    /// @notice Registers an asset, once; one token is one asset. Admin only.
    /// @param asset its number, from 1
    /// @param token a plain ERC-20
    /// @param tokenDecimals the token's decimals, checked against the token; at most 36
    /// @param minimumQuanta the smallest deposit, at least 1
    function addAsset(uint16 asset, address token, uint8 tokenDecimals, uint128 minimumQuanta) external;

    /// @notice Stops or releases deposits and claims of one asset. Admin only.
    function suspendAsset(uint16 asset, bool suspended) external;

    /// @notice Names the key that may pause, and never unpause: neither zero nor the admin. Admin only.
    function setPauser(address pauser) external;

    /// @notice Stops deposits and claims. Pauser only.
    function pause() external;

    /// @notice Lets deposits and claims go on. Admin only.
    function unpause() external;

    /// @notice Deposits for an account: pulls whole quanta only, the dust stays with the caller.
    /// @param account who is credited; the caller pays
    /// @param asset number of the asset
    /// @param tokenUnits how much, in the token's smallest unit
    /// @return index of the deposit, 1 for the first
    function deposit(bytes32 account, uint16 asset, uint256 tokenUnits) external returns (uint64 index);

    /// @notice Makes every received root whose delay has passed effective. Anyone may call.
    function activate() external;

    /// @notice Puts an asset's totals of the effective root into effect. Anyone may call.
    /// @param totals what the root declares for the asset
    /// @param proof from the totals leaf to the effective root's totals root
    /// @param recordIndex the deposit whose cumulative amount equals `totals.consumedQuanta`; 0 when that is 0
    function activateAsset(TotalsLeaf calldata totals, bytes32[] calldata proof, uint64 recordIndex) external;

    /// @notice Pays a recipient what the effective root grants above what was claimed. Anyone may call.
    /// @return paidQuanta the difference; 0 when the leaf is at or below what was claimed
    function claim(
        bytes32 account,
        uint16 asset,
        bytes32 recipient,
        uint128 entitledQuanta,
        uint128 exitQuanta,
        bytes32[] calldata proof
    ) external returns (uint128 paidQuanta);

    /// @notice Several claims; one that is refused pays 0 and does not stop the others.
    /// @return paidQuanta what each paid
    function claimMany(Claim[] calldata claims) external returns (uint128[] memory paidQuanta);

    /// @notice Number of deposits so far.
    function depositIndex() external view returns (uint64);

    /// @notice What is kept of a deposit; all zero when there is none.
    function depositRecord(uint64 index) external view returns (DepositRecord memory);

    /// @notice One asset; `token` is zero when it is not registered.
    function assetState(uint16 asset) external view returns (AssetState memory);

    /// @notice What an account has been paid so far (PROTOCOL P1, P6).
    function claimed(bytes32 account, uint16 asset) external view returns (uint128);

    /// @notice The root that claims are proven against.
    function effectiveRoot() external view returns (RootSlot memory);

    /// @notice The root that waits out its delay; never replaced.
    function maturingRoot() external view returns (RootSlot memory);

    /// @notice The root behind the maturing one; a newer one replaces it.
    function nextRoot() external view returns (RootSlot memory);

    /// @notice min(own ledger, token balance) in quanta.
    function heldQuanta(uint16 asset) external view returns (uint128);

    /// @notice What the vault owes at most: unpaid entitlements + exit + unconsumed deposits (PROTOCOL P4).
    function owedQuanta(uint16 asset) external view returns (uint256);
}
