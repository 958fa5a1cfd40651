// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccountId} from "../type/AccountId.sol";
import {Quanta} from "../type/Quanta.sol";
import {IMessageGate} from "./IMessageGate.sol";

/// @notice An order as a trader signs it (EIP-712, domain "Isthmus venue HOUSE/CHAIN" version "2").
struct Order {
    AccountId account;
    /// Who signs: the account's trader, an address with a key or an ERC-1271 wallet.
    address trader;
    uint16 instrument;
    /// The side.
    bool buy;
    /// The role: true makes the price, which is its limit; false takes the price of the other order. A trade has one of each,
    /// so two orders trade at one price whoever matches them.
    bool maker;
    /// The price of a maker; the worst price that a taker accepts.
    uint64 limitTicks;
    /// The whole size; it may fill in parts.
    uint64 sizeLots;
    /// The smallest part that fills; what is left of the order may be less.
    uint64 minimumFillLots;
    /// What is filled of an order is kept by trader and nonce: orders of one trader with the same nonce share their fills, so
    /// that one replaces another. Four nonces in a row, from a multiple of four on, share a storage slot. `cancelBelow` names it.
    uint64 nonce;
    /// Unix time of the last second in which it trades.
    uint64 expirySeconds;
}

/// @notice An account's leaf of a credit root, with its proof.
struct Credit {
    /// Who signs the account's orders, as 32 bytes.
    bytes32 trader;
    /// Cumulative: compared with `used`, which no root resets.
    Quanta limitQuanta;
    uint64 expirySeconds;
    /// Bit 0: reduce only. A venue does not know positions, so such an account gets no new credit here.
    uint8 flags;
    bytes32[] proof;
}

/// @notice An instrument's leaf of a band root, with its proof.
struct Band {
    uint16 instrument;
    uint64 lowTicks;
    uint64 highTicks;
    Quanta marginPerLotQuanta;
    Quanta quantaPerTickLot;
    bytes32[] proof;
}

/// @notice One side of a trade.
struct Leg {
    Order order;
    bytes signature;
    /// Under the root in effect, then under the newest root if that one still waits.
    Credit[] credits;
}

/// @notice A credit root with its band root.
struct CreditSlot {
    bytes32 creditRoot;
    bytes32 bandRoot;
    uint64 cycle;
    /// Unix time of the last second in which it counts.
    uint64 expirySeconds;
    /// When it takes effect; 2^64-1 while an adapter's vote is missing.
    uint64 dueAtSeconds;
    /// Whether a conflict doubled its delay.
    bool slowed;
}

/// @title IVenueGateway
/// @notice A venue on a chain: matches signed orders against credit whose collateral is held elsewhere. Use is worst-case
/// loss, adds up and never nets (PROTOCOL P26). What a root raises waits until every adapter has voted for it and a delay has
/// passed; what it lowers counts immediately (P22). Whatever roots arrive, each lot uses at least the margin that the admin
/// set, and all accounts together use at most the hard cap in a day (P27).
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - Price bands (oracle): the clearing house sets a band that contains every price at which positions of this venue are
///   marked until it has imported the trades. A price outside it makes a loss larger than the credit that was used.
/// - Operators: they void what their own books do not cover. Under a forged root that nobody vetoed during the delay, trades
///   of any account at any price reach them, with use of at most the hard cap a day.
/// - Operators: they import every Traded event after this chain's finality, once, in order of `sequence`, within a day: use
///   comes back to the cap after one to two days.
/// - Traders: the key in the leaf is theirs. Whoever has the key trades.
/// If they fail, only liveness is lost:
/// - Operators: credit roots take effect before the last one expires. Afterwards nothing trades.
/// - Attesters and a bridge: they stop no account that has credit. A forged stop ends with the first root in effect of a cycle
///   later than the one it names, at most 16 after the newest root; it takes nothing, and the hub's own message shows it.
/// - Someone matches: orders do not find each other here.
interface IVenueGateway {
    /// @notice A newer credit root arrived: it lowers credit immediately, and raises it from `dueAtSeconds` on.
    event CreditRootReceived(
        uint64 indexed cycle, bytes32 creditRoot, bytes32 bandRoot, uint64 expirySeconds, uint64 dueAtSeconds
    );
    /// @notice Every adapter has voted for a waiting credit root.
    event CreditRootConfirmed(uint64 indexed cycle, uint64 dueAtSeconds);
    /// @notice A waiting root's delay was doubled: its lane is in conflict.
    event CreditSlowed(uint64 indexed cycle, uint64 dueAtSeconds);
    /// @notice Watchtowers took credit back: roots of cycles above this one count no longer.
    event CreditVetoed(uint64 cycle);
    /// @notice An account trades no longer under roots of cycles up to `throughCycle`, whatever it signed: its credit ended ahead
    /// of the next root (PROTOCOL P28). Emitted for each stop that arrives, also one that adds nothing. `tradeCount` trades came before; `usedQuanta` is the account's use by then.
    event CreditStop(AccountId indexed account, uint64 throughCycle, Quanta usedQuanta, uint64 tradeCount);
    /// @notice Two orders traded; the used figures are cumulative, after this trade.
    event Traded(
        uint64 indexed sequence,
        bytes32 tradeId,
        bytes32 buyerOrder,
        bytes32 sellerOrder,
        uint16 indexed instrument,
        AccountId buyer,
        AccountId seller,
        uint64 priceTicks,
        uint64 sizeLots,
        Quanta buyerUsedQuanta,
        Quanta sellerUsedQuanta
    );
    /// @notice A trader cancelled an order.
    event OrderCancelled(bytes32 indexed orderHash, address indexed trader);
    /// @notice A trader cancelled all its orders of lower nonces.
    event OrdersCancelled(address indexed trader, uint64 lowestNonce);
    /// @notice The admin set what a lot of an instrument uses at the least, and the smallest trade.
    event InstrumentSet(
        uint16 indexed instrument, Quanta marginFloorQuanta, Quanta quantaPerTickLot, uint64 minimumLots
    );
    /// @notice The admin set the hard cap.
    event HardCapSet(Quanta hardCapQuanta);

    /* TRADES */

    /// @notice Trades two crossing orders at the maker's limit. Anyone may match.
    /// Warning: a signed order trades until it is filled, cancelled or expired.
    /// @param maker the side whose limit is the price
    /// @param taker the side whose limit the price must satisfy
    /// @param bands the instrument's leaf and proof under the root in effect, then under the newest if that one still waits
    /// @param sizeLots how many lots, at most what is left of both
    /// @return sequence of the trade, from 1
    function trade(Leg calldata maker, Leg calldata taker, Band[] calldata bands, uint64 sizeLots)
        external
        returns (uint64 sequence);

    /// @notice Cancels what is left of an order, and every other of its nonce. Its trader only.
    function cancelOrder(Order calldata order) external;

    /// @notice Cancels all orders of the caller's with a nonce below this one, of every account; it only rises (InputInvalid).
    function cancelBelow(uint64 nonce) external;

    /* CREDIT */

    /// @notice Starts the delay of a waiting credit root for which the last vote came later than its execution, as that vote
    /// does itself. Anyone may call; VotesMissing while one is missing, CreditRootMissing when no such root waits.
    /// @param envelope the root's message
    function confirmCredit(bytes calldata envelope) external;

    /* SETTINGS */

    /// @notice Sets the most that all accounts together may use in a day. Admin only.
    function setHardCap(Quanta hardCapQuanta) external;

    /// @notice Lists an instrument, or changes its terms. Admin only.
    /// @param instrument its number
    /// @param marginFloorQuanta what one lot uses at the least, whatever a band states; not zero (ConfigInvalid)
    /// @param quantaPerTickLot value of one tick on one lot, at the least; not zero, below 2^64 (ConfigInvalid)
    /// @param minimumLots the smallest trade; 0 ends its trading
    function setInstrument(uint16 instrument, Quanta marginFloorQuanta, Quanta quantaPerTickLot, uint64 minimumLots)
        external;

    /* VIEWS */

    /// @notice The credit root in effect.
    function effectiveCredit() external view returns (CreditSlot memory);

    /// @notice The newest credit root; the one in effect when none waits.
    function newestCredit() external view returns (CreditSlot memory);

    /// @notice Cycle of the newest credit root; 0 before the first.
    function creditCycle() external view returns (uint64);

    /// @notice How long a credit root waits before it raises credit.
    function creditDelaySeconds() external view returns (uint64);

    /// @notice Worst-case loss of an account's trades here so far; never falls.
    function used(AccountId account) external view returns (Quanta);

    /// @notice The account trades only under roots of later cycles; 0 when it was never stopped.
    function stoppedThrough(AccountId account) external view returns (uint64 cycle);

    /// @notice Sum of all accounts' use.
    function totalUsed() external view returns (Quanta);

    /// @notice What all accounts together used this day and the day before: at most the hard cap.
    function recentUse() external view returns (Quanta);

    /// @notice The most that all accounts together may use in a day.
    function hardCapQuanta() external view returns (Quanta);

    /// @notice Terms of an instrument; minimumLots 0 when it does not trade.
    function instrumentOf(uint16 instrument)
        external
        view
        returns (Quanta marginFloorQuanta, Quanta quantaPerTickLot, uint64 minimumLots);

    /// @notice Lots that have traded of a trader's orders with a nonce; 2^64-1 when they are cancelled one by one.
    function filledLots(address trader, uint64 nonce) external view returns (uint64);

    /// @notice Orders of a trader with lower nonces are cancelled.
    function lowestNonce(address trader) external view returns (uint64);

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
