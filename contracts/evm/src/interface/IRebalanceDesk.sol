// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TotalsLeaf} from "../library/Leaves.sol";
import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {ICollateralVault} from "./ICollateralVault.sol";

/// @notice How an asset goes to one other vault.
struct Route {
    AssetId asset;
    /// Our number of the chain that receives.
    uint16 destination;
    /// An IRebalanceRoute; zero when there is no such route.
    address bridge;
    bool closed;
    /// The vault that receives, as 32 bytes.
    bytes32 destinationVault;
}

/// @notice An order that arrived. All zero when there is none.
struct Order {
    AssetId asset;
    uint16 route;
    uint64 receivedAtSeconds;
    /// The vault pays no later.
    uint64 expirySeconds;
    bool paid;
    Quanta amountQuanta;
    /// The account for which the tokens are deposited where they arrive.
    AccountId account;
}

/// @notice What a root declares for the order's asset, with its proof, before it is in effect.
struct Promised {
    TotalsLeaf totals;
    bytes32[] proof;
}

/// @title IRebalanceDesk
/// @notice Takes orders to move tokens to another vault, and pays them to registered routes (PROTOCOL P30). An order needs every
/// adapter's vote, waits the root delay, in which watchtowers can veto it, stays within a cap, and leaves what the roots in effect
/// and all that wait promise. What is carried is deposited for the order's own account, which is nobody's, at a vault that the route
/// fixes. The vault itself reports the payment (`RebalancePaid`).
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - Admin: a route's bridge does what IRebalanceRoute states, and the vault that it names is the clearing house's.
/// - Operators: the engine has taken an ordered amount out of what backs its members before it states the order. Otherwise a later
///   root exceeds what is held, and is refused.
/// If they fail, only liveness is lost:
/// - Bridges: every adapter of the session votes. Otherwise the order expires, and nothing has moved.
interface IRebalanceDesk {
    /* EVENTS */

    /// @notice A route was registered.
    event RouteAdded(
        uint16 indexed route, AssetId indexed asset, address bridge, uint16 destination, bytes32 destinationVault
    );
    /// @notice A route takes no payment any more.
    event RouteClosed(uint16 indexed route);
    /// @notice What orders may take of an asset in any 24 hours was set.
    event CapSet(AssetId indexed asset, Quanta cap);
    /// @notice An order arrived; it may be paid from `payableFromSeconds` to `expirySeconds`.
    event RebalanceReceived(
        uint64 indexed number,
        AssetId indexed asset,
        Quanta amountQuanta,
        uint16 route,
        uint64 payableFromSeconds,
        uint64 expirySeconds
    );
    /// @notice Watchtowers ended the orders that had arrived and were not paid.
    event RebalancesVetoed(uint64 atSeconds);

    /* SETTINGS */

    /// @notice Registers a route, once per number; it never changes. Admin only.
    /// @param route its number, from 1
    /// @param asset of this vault
    /// @param bridge an IRebalanceRoute
    /// @param destination our number of the chain that receives; another one
    /// @param destinationVault the vault that receives, as 32 bytes
    function addRoute(uint16 route, AssetId asset, address bridge, uint16 destination, bytes32 destinationVault) external;

    /// @notice Ends a route for good. Admin only, without delay: it only ever keeps tokens here.
    function closeRoute(uint16 route) external;

    /// @notice Sets what orders may take of an asset in any 24 hours; 0 at first. Admin only.
    function setCap(AssetId asset, Quanta cap) external;

    /* ORDERS */

    /// @notice Pays an order to its route and lets it carry the tokens. Anyone may call, once, from the root delay after its
    /// arrival (RebalanceNotDue; SequencerDown on a rollup whose sequencer was down since) until it expires (DeadlinePassed).
    /// RebalanceMissing for one that never arrived, was paid or vetoed; RebalanceAboveCap beyond the cap; TotalsExceedHeld where a root
    /// would be left with less than it promises; ConfigInvalid unless desk and vault name the same source of uptime.
    /// @param number the order's
    /// @param promised the totals of the order's asset under the effective root unless they are in effect, then under the maturing
    /// and the next one, as far as there are such roots (InputInvalid, ProofInvalid)
    function pay(uint64 number, Promised[] calldata promised) external payable;

    /* VIEWS */

    /// @notice The vault that pays.
    function vault() external view returns (ICollateralVault);

    /// @notice An order by its number.
    function orderOf(uint64 number) external view returns (Order memory);

    /// @notice From when an order may be paid by what is known now, 2^64-1 during an outage; 0 unless it waits: it arrived, and was
    /// neither paid nor vetoed.
    function payableFromSeconds(uint64 number) external view returns (uint64);

    /// @notice The orders that wait, newest first, among so many that arrived last, with their numbers: for those who watch.
    function newestWaiting(uint256 atMost) external view returns (uint64[] memory numbers, Order[] memory waiting);

    /// @notice A route by its number.
    function routeOf(uint16 route) external view returns (Route memory);

    /// @notice Whether an order with this number has arrived: none does a second time (PROTOCOL P12).
    function arrived(uint64 number) external view returns (bool);

    /// @notice What orders may take of an asset in any 24 hours.
    function capQuanta(AssetId asset) external view returns (Quanta);
}
