// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice What a trader signs (EIP-712, domain "Isthmus VenueGateway" version "1").
struct Order {
    bytes32 account;
    uint16 instrument;
    bool buy;
    uint64 limitTicks;
    uint64 sizeLots;
    uint64 nonce;
    uint64 expirySeconds;
}

/// @notice An account's leaf of the credit root, with its proof.
struct Credit {
    /// The key that signs the account's orders, as 32 bytes.
    bytes32 trader;
    /// Cumulative: compared with `used`, which no root resets.
    uint128 limitQuanta;
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
    uint128 marginPerLotQuanta;
    uint128 quantaPerTickLot;
    bytes32[] proof;
}

/// @title A venue on a chain: matches signed orders against credit whose collateral sits elsewhere
interface IVenueGateway {
    /// @notice A newer credit root arrived.
    event CreditRootReceived(uint64 indexed cycle, bytes32 creditRoot, bytes32 bandRoot, uint64 expirySeconds);
    /// @notice Two orders traded; the used figures are cumulative, after this trade.
    event Traded(
        uint64 indexed sequence,
        bytes32 tradeId,
        uint16 indexed instrument,
        bytes32 buyer,
        bytes32 seller,
        uint64 priceTicks,
        uint64 sizeLots,
        uint128 buyerUsedQuanta,
        uint128 sellerUsedQuanta
    );
    /// @notice The venue's hard cap was raised.
    event HardCapRaised(uint128 hardCapQuanta);

    /// @notice Trades two crossing orders at the maker's limit. Anyone may match.
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

    /// @notice Raises the venue's hard cap; it never falls. Admin only.
    function raiseHardCap(uint128 hardCapQuanta) external;

    /// @notice Worst-case loss of an account's trades here so far; never falls.
    function used(bytes32 account) external view returns (uint128);

    /// @notice Lots of an order that have traded.
    function filledLots(bytes32 orderHash) external view returns (uint64);

    /// @notice Sum of all accounts' use.
    function totalUsed() external view returns (uint128);

    /// @notice The most that all accounts together may use.
    function hardCapQuanta() external view returns (uint128);

    /// @notice Number of trades.
    function tradeCount() external view returns (uint64);

    /// @notice Root of the credit leaves.
    function creditRoot() external view returns (bytes32);

    /// @notice Root of the band leaves.
    function bandRoot() external view returns (bytes32);

    /// @notice Cycle of the credit root; 0 before the first.
    function creditCycle() external view returns (uint64);

    /// @notice When the whole credit root ends.
    function creditExpirySeconds() external view returns (uint64);

    /// @notice The EIP-712 digest of an order, which is also its id.
    function orderHash(Order calldata order) external view returns (bytes32);
}
