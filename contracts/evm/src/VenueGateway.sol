// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Administered} from "./access/Administered.sol";
import {
    AmountZero,
    ConfigInvalid,
    CreditExceeded,
    CreditExpired,
    CreditRootMissing,
    DestinationMismatch,
    InputInvalid,
    OrderExpired,
    OrderFilled,
    OrderMismatch,
    PriceOutsideBand,
    ProofInvalid,
    RootNotNewer,
    SignatureInvalid,
    Unauthorized,
    VenueCapExceeded
} from "./error/Errors.sol";
import {IMessageGate} from "./interface/IMessageGate.sol";
import {IMessageHandler} from "./interface/IMessageHandler.sol";
import {Band, Credit, IVenueGateway, Order} from "./interface/IVenueGateway.sol";
import {Amounts} from "./library/Amounts.sol";
import {EnvelopeCodec, EnvelopeHeader} from "./library/EnvelopeCodec.sol";
import {LeafScope, Leaves} from "./library/Leaves.sol";
import {CreditUpdatePayload, PayloadCodec} from "./library/PayloadCodec.sol";

/// @title VenueGateway
/// @notice See IVenueGateway. Use is worst-case loss, adds up and never nets (PROTOCOL P26), so the house's loss here is
/// at most the credit that it issued, and at most the hard cap whatever root arrives (P27).
contract VenueGateway is IVenueGateway, IMessageHandler, Administered, EIP712 {
    bytes32 private constant ORDER_TYPE = keccak256(
        "Order(bytes32 account,uint16 instrument,bool buy,uint64 limitTicks,uint64 sizeLots,uint64 nonce,uint64 expirySeconds)"
    );
    uint8 private constant FLAG_REDUCE_ONLY = 1;
    uint256 private constant MAKER = 0;
    uint256 private constant TAKER = 1;

    /// @notice The house.
    uint32 public immutable house;
    /// @notice Our number of this chain.
    uint16 public immutable chain;
    /// @notice The only contract that hands in credit roots.
    IMessageGate public immutable gate;

    /// @inheritdoc IVenueGateway
    bytes32 public creditRoot;
    /// @inheritdoc IVenueGateway
    bytes32 public bandRoot;
    /// @inheritdoc IVenueGateway
    uint64 public creditCycle;
    /// @inheritdoc IVenueGateway
    uint64 public creditExpirySeconds;
    /// @inheritdoc IVenueGateway
    uint64 public tradeCount;
    /// @inheritdoc IVenueGateway
    uint128 public totalUsed;
    /// @inheritdoc IVenueGateway
    uint128 public hardCapQuanta;
    /// @inheritdoc IVenueGateway
    mapping(bytes32 account => uint128) public used;
    /// @inheritdoc IVenueGateway
    mapping(bytes32 orderHash => uint64) public filledLots;

    /// @param house_ the house; the gate's
    /// @param chain_ our number of this chain; the gate's
    /// @param gate_ the gate of this chain
    /// @param admin_ who may raise the cap
    /// @param hardCapQuanta_ the most that all accounts together may use
    constructor(uint32 house_, uint16 chain_, IMessageGate gate_, address admin_, uint128 hardCapQuanta_)
        Ownable(admin_)
        EIP712("Isthmus VenueGateway", "1")
    {
        if (gate_.house() != house_) revert ConfigInvalid("house");
        if (gate_.chain() != chain_) revert ConfigInvalid("chain");
        house = house_;
        chain = chain_;
        gate = gate_;
        hardCapQuanta = Amounts.checked(hardCapQuanta_);
    }

    /// @inheritdoc IVenueGateway
    function raiseHardCap(uint128 hardCapQuanta_) external onlyOwner {
        if (hardCapQuanta_ <= hardCapQuanta) revert ConfigInvalid("hardCapQuanta");
        hardCapQuanta = Amounts.checked(hardCapQuanta_);
        emit HardCapRaised(hardCapQuanta_);
    }

    /// @inheritdoc IMessageHandler
    function onMessage(bytes32, bytes calldata envelope) external {
        if (msg.sender != address(gate)) revert Unauthorized(msg.sender);
        EnvelopeHeader memory header =
            EnvelopeCodec.decodeOfCycle(envelope, EnvelopeCodec.KIND_CREDIT_UPDATE, EnvelopeCodec.LANE_CREDIT);
        CreditUpdatePayload memory payload = PayloadCodec.decodeCreditUpdate(EnvelopeCodec.payloadOf(envelope));
        if (payload.venue != _scope().scopeContract) revert DestinationMismatch(header.destination, chain);
        if (header.cycle <= creditCycle) revert RootNotNewer(header.cycle, creditCycle);
        creditRoot = payload.creditRoot;
        bandRoot = payload.bandRoot;
        creditCycle = header.cycle;
        creditExpirySeconds = payload.expirySeconds;
        emit CreditRootReceived(header.cycle, payload.creditRoot, payload.bandRoot, payload.expirySeconds);
    }

    /// @inheritdoc IVenueGateway
    function trade(
        Order calldata maker,
        bytes calldata makerSignature,
        Credit calldata makerCredit,
        Order calldata taker,
        bytes calldata takerSignature,
        Credit calldata takerCredit,
        Band calldata band,
        uint64 sizeLots
    ) external returns (uint64 sequence) {
        if (creditCycle == 0) revert CreditRootMissing();
        if (sizeLots == 0) revert AmountZero();
        _checkBand(band, maker.limitTicks);
        _checkCross(maker, taker, band.instrument);
        _fill(maker, makerSignature, makerCredit, sizeLots, MAKER);
        _fill(taker, takerSignature, takerCredit, sizeLots, TAKER);
        (uint128 makerUsed, uint128 takerUsed) = _use(maker, makerCredit, taker, takerCredit, band, sizeLots);
        sequence = ++tradeCount;
        _emitTraded(sequence, maker, taker.account, sizeLots, makerUsed, takerUsed);
    }

    /// @inheritdoc IVenueGateway
    function orderHash(Order calldata order) public view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(
                abi.encode(
                    ORDER_TYPE,
                    order.account,
                    order.instrument,
                    order.buy,
                    order.limitTicks,
                    order.sizeLots,
                    order.nonce,
                    order.expirySeconds
                )
            )
        );
    }

    function _checkBand(Band calldata band, uint64 priceTicks) private view {
        bytes32 leaf = Leaves.band(
            _scope(), band.instrument, band.lowTicks, band.highTicks, band.marginPerLotQuanta, band.quantaPerTickLot
        );
        if (!_proven(bandRoot, band.proof, leaf)) revert ProofInvalid();
        if (priceTicks < band.lowTicks || priceTicks > band.highTicks) {
            revert PriceOutsideBand(priceTicks, band.lowTicks, band.highTicks);
        }
    }

    function _checkCross(Order calldata maker, Order calldata taker, uint16 instrument) private pure {
        bool crosses = taker.buy ? taker.limitTicks >= maker.limitTicks : taker.limitTicks <= maker.limitTicks;
        if (
            !crosses || maker.buy == taker.buy || maker.account == taker.account || maker.instrument != instrument
                || taker.instrument != instrument
        ) revert OrderMismatch();
    }

    /// Checks one side's credit leaf, signature and order, and takes the lots from the order.
    function _fill(
        Order calldata order,
        bytes calldata signature,
        Credit calldata credit,
        uint64 sizeLots,
        uint256 side
    ) private {
        bytes32 leaf = Leaves.credit(
            _scope(), order.account, credit.trader, credit.limitQuanta, credit.expirySeconds, credit.flags
        );
        if (!_proven(creditRoot, credit.proof, leaf)) revert ProofInvalid();
        uint64 expirySeconds = credit.expirySeconds < creditExpirySeconds ? credit.expirySeconds : creditExpirySeconds;
        if (block.timestamp > expirySeconds) revert CreditExpired(order.account, expirySeconds);
        if (uint256(credit.trader) >> 160 != 0) revert InputInvalid("trader");

        bytes32 id = orderHash(order);
        (address signer, ECDSA.RecoverError problem,) = ECDSA.tryRecoverCalldata(id, signature);
        if (problem != ECDSA.RecoverError.NoError || bytes32(uint256(uint160(signer))) != credit.trader) {
            revert SignatureInvalid(side);
        }
        if (block.timestamp > order.expirySeconds) revert OrderExpired(id, order.expirySeconds);
        uint64 filled = filledLots[id];
        if (sizeLots > order.sizeLots || filled > order.sizeLots - sizeLots) {
            revert OrderFilled(id, filled, order.sizeLots);
        }
        filledLots[id] = filled + sizeLots;
    }

    /// Adds the worst-case loss of both sides: margin plus the distance to the far end of the band.
    function _use(
        Order calldata maker,
        Credit calldata makerCredit,
        Order calldata taker,
        Credit calldata takerCredit,
        Band calldata band,
        uint64 sizeLots
    ) private returns (uint128 makerUsed, uint128 takerUsed) {
        uint64 price = maker.limitTicks;
        uint128 down = _worstLoss(band, price - band.lowTicks, sizeLots);
        uint128 up = _worstLoss(band, band.highTicks - price, sizeLots);
        (uint128 makerUse, uint128 takerUse) = maker.buy ? (down, up) : (up, down);
        uint256 both = uint256(makerUse) + takerUse;
        if (both + totalUsed > hardCapQuanta) {
            revert VenueCapExceeded(totalUsed, Amounts.checked(both), hardCapQuanta);
        }
        // Not above the cap, which fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        totalUsed += uint128(both);
        makerUsed = _useCredit(maker.account, makerCredit, makerUse);
        takerUsed = _useCredit(taker.account, takerCredit, takerUse);
    }

    function _worstLoss(Band calldata band, uint64 distanceTicks, uint64 sizeLots) private pure returns (uint128) {
        uint256 perLot = uint256(Amounts.checked(band.marginPerLotQuanta)) + uint256(distanceTicks)
            * Amounts.checked(band.quantaPerTickLot);
        return Amounts.checked(perLot * sizeLots);
    }

    function _useCredit(bytes32 account, Credit calldata credit, uint128 use) private returns (uint128 later) {
        uint128 before = used[account];
        uint128 limit = credit.flags & FLAG_REDUCE_ONLY == 0 ? credit.limitQuanta : 0;
        if (uint256(before) + use > limit) revert CreditExceeded(account, before, use, limit);
        later = before + use;
        used[account] = later;
    }

    function _emitTraded(
        uint64 sequence,
        Order calldata maker,
        bytes32 takerAccount,
        uint64 sizeLots,
        uint128 makerUsed,
        uint128 takerUsed
    ) private {
        bytes32 tradeId = keccak256(abi.encode(house, chain, address(this), sequence));
        bool makerBuys = maker.buy;
        emit Traded(
            sequence,
            tradeId,
            maker.instrument,
            makerBuys ? maker.account : takerAccount,
            makerBuys ? takerAccount : maker.account,
            maker.limitTicks,
            sizeLots,
            makerBuys ? makerUsed : takerUsed,
            makerBuys ? takerUsed : makerUsed
        );
    }

    /// The empty root proves nothing.
    function _proven(bytes32 root, bytes32[] calldata proof, bytes32 leaf) private pure returns (bool) {
        return root != 0 && MerkleProof.verifyCalldata(proof, root, leaf);
    }

    function _scope() private view returns (LeafScope memory) {
        return LeafScope({house: house, chain: chain, scopeContract: bytes32(uint256(uint160(address(this))))});
    }
}
