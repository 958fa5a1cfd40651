// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccountId} from "../type/AccountId.sol";
import {Quanta} from "../type/Quanta.sol";
import {IMessageGate} from "./IMessageGate.sol";

/// @notice An order as a trader signs it (EIP-712, domain "Isthmus VenueGateway" version "1").
struct Order {
    AccountId account;
    uint16 instrument;
    bool buy;
    /// The worst price that the trader takes.
    uint64 limitTicks;
    /// The whole size; it may fill in parts.
    uint64 sizeLots;
    /// Distinguishes two orders that are otherwise the same.
    uint64 nonce;
    /// Unix time of the last second in which it trades.
    uint64 expirySeconds;
}

/// @notice An account's leaf of the credit root, with its proof.
struct Credit {
    /// The key that signs the account's orders, as 32 bytes.
    bytes32 trader;
    /// Cumulative: compared with `used`, which no root resets.
    Quanta limitQuanta;
    uint64 expirySeconds;
    /// Bit 0: reduce only. A venue does not know positions, so such an account gets no new credit here.
    uint8 flags;
    bytes32[] proof;
}

/// @notice An instrument's leaf of the band root, with its proof.
struct Band {
    uint16 instrument;
    uint64 lowTicks;
    uint64 highTicks;
    Quanta marginPerLotQuanta;
    Quanta quantaPerTickLot;
    bytes32[] proof;
}

/// @title IVenueGateway
/// @notice A venue on a chain: matches signed orders against credit whose collateral is held elsewhere. Use is worst-case
/// loss, adds up and never nets (PROTOCOL P26): the clearing house's loss here is at most the credit that it issued, and at
/// most the hard cap whatever root arrives (P27).
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - Price bands (oracle): the clearing house sets a band that contains every price at which positions of this venue are
///   marked until it has imported the trades. A price outside it makes a loss larger than the credit that was used.
/// - Bridges and operators: the gate executes only credit roots of the hub. A forged root issues credit to anyone, bounded by
///   `hardCapQuanta` in total.
/// - Operators: they import every Traded event after this chain's finality, once, in order of `sequence`.
/// - Traders: the key in the leaf is theirs. Whoever has the key trades.
/// If they fail, only liveness is lost:
/// - Operators: credit roots arrive before the last one expires. Afterwards nothing trades.
/// - Someone matches: orders do not find each other here.
interface IVenueGateway {
    /// @notice A newer credit root arrived.
    event CreditRootReceived(uint64 indexed cycle, bytes32 creditRoot, bytes32 bandRoot, uint64 expirySeconds);
    /// @notice Watchtowers took credit back: none counts until a root of a cycle above this one arrives.
    event CreditVetoed(uint64 cycle);
    /// @notice Two orders traded; the used figures are cumulative, after this trade.
    event Traded(
        uint64 indexed sequence,
        bytes32 tradeId,
        uint16 indexed instrument,
        AccountId buyer,
        AccountId seller,
        uint64 priceTicks,
        uint64 sizeLots,
        Quanta buyerUsedQuanta,
        Quanta sellerUsedQuanta
    );
    /// @notice The venue's hard cap was raised.
    event HardCapRaised(Quanta hardCapQuanta);

    /* TRADES */

    /// @notice Trades two crossing orders at the maker's limit. Anyone may match.
    /// Warning: a signed order trades until it is filled or expires; there is no cancellation on the chain.
    /// @param maker whose limit is the price
    /// @param makerSignature by the trader of the maker's credit leaf
    /// @param makerCredit the maker's leaf and proof
    /// @param taker whose limit the price must satisfy
    /// @param takerSignature by the trader of the taker's credit leaf
    /// @param takerCredit the taker's leaf and proof
    /// @param band the instrument's leaf and proof
    /// @param sizeLots how many lots, at most what is left of both
    /// @return sequence of the trade, from 1
    function trade(
        Order calldata maker,
        bytes calldata makerSignature,
        Credit calldata makerCredit,
        Order calldata taker,
        bytes calldata takerSignature,
        Credit calldata takerCredit,
        Band calldata band,
        uint64 sizeLots
    ) external returns (uint64 sequence);

    /* SETTINGS */

    /// @notice Raises the venue's hard cap; ConfigInvalid unless it is higher. Admin only.
    /// Warning: the cap never falls, because use never falls. It bounds the loss from any forged credit root.
    function raiseHardCap(Quanta hardCapQuanta) external;

    /* VIEWS */

    /// @notice Root of the credit leaves.
    function creditRoot() external view returns (bytes32);

    /// @notice Root of the band leaves.
    function bandRoot() external view returns (bytes32);

    /// @notice Cycle of the credit root; 0 before the first.
    function creditCycle() external view returns (uint64);

    /// @notice Unix time of the last second in which the credit root counts.
    function creditExpirySeconds() external view returns (uint64);

    /// @notice Worst-case loss of an account's trades here so far; never falls.
    function used(AccountId account) external view returns (Quanta);

    /// @notice Sum of all accounts' use.
    function totalUsed() external view returns (Quanta);

    /// @notice The most that all accounts together may use.
    function hardCapQuanta() external view returns (Quanta);

    /// @notice Lots of an order that have traded.
    function filledLots(bytes32 orderHash) external view returns (uint64);

    /// @notice Number of trades.
    function tradeCount() external view returns (uint64);

    /// @notice The EIP-712 digest of an order, which is also its id.
    function orderHash(Order calldata order) external view returns (bytes32);

    /// @notice Number of the clearing house.
    function house() external view returns (uint32);

    /// @notice Our number of this chain.
    function chain() external view returns (uint16);

    /// @notice The only contract that delivers credit roots.
    function gate() external view returns (IMessageGate);
}
