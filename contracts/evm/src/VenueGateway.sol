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
import {AccountId} from "./type/AccountId.sol";
import {Quanta} from "./type/Quanta.sol";

/// @title VenueGateway
/// @notice See IVenueGateway.
contract VenueGateway is IVenueGateway, IMessageHandler, Administered, EIP712 {
    /* CONSTANTS */

    /// @dev EIP-712 type of an order.
    bytes32 private constant ORDER_TYPE = keccak256(
        "Order(bytes32 account,uint16 instrument,bool buy,uint64 limitTicks,uint64 sizeLots,uint64 nonce,uint64 expirySeconds)"
    );
    /// @dev Bit 0 of a credit leaf's flags.
    uint8 private constant FLAG_REDUCE_ONLY = 1;
    // The sides, as SignatureInvalid names them.
    uint256 private constant MAKER = 0;
    uint256 private constant TAKER = 1;

    /* IMMUTABLES */

    /// @inheritdoc IVenueGateway
    uint32 public immutable house;
    /// @inheritdoc IVenueGateway
    uint16 public immutable chain;
    /// @inheritdoc IVenueGateway
    IMessageGate public immutable gate;

    /* STORAGE */

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
    Quanta public totalUsed;
    /// @inheritdoc IVenueGateway
    Quanta public hardCapQuanta;
    /// @inheritdoc IVenueGateway
    mapping(AccountId account => Quanta) public used;
    /// @inheritdoc IVenueGateway
    mapping(bytes32 orderHash => uint64) public filledLots;

    /* CONSTRUCTOR */

    /// @param house_ number of the clearing house; the gate's
    /// @param chain_ our number of this chain; the gate's
    /// @param gate_ the gate of this chain
    /// @param admin_ may raise the cap
    /// @param hardCapQuanta_ the most that all accounts together may use
    constructor(uint32 house_, uint16 chain_, IMessageGate gate_, address admin_, Quanta hardCapQuanta_)
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

    /* CREDIT ROOTS */

    /// @inheritdoc IMessageHandler
    /// @dev A newer root replaces the last one immediately: `used` stays, and limits are cumulative, so no order of arrival
    /// issues credit twice.
    function onMessage(bytes32, bytes calldata envelope, uint8) external {
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

    /// @inheritdoc IMessageHandler
    /// @dev No credit counts until a newer root arrives; `used` stays.
    function onVeto(uint64 sequence) external {
        if (msg.sender != address(gate)) revert Unauthorized(msg.sender);
        creditRoot = 0;
        bandRoot = 0;
        if (sequence < creditCycle) creditCycle = sequence;
        emit CreditVetoed(sequence);
    }

    /* TRADES */

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
        if (creditRoot == 0) revert CreditRootMissing();
        if (sizeLots == 0) revert AmountZero();
        _checkBand(band, maker.limitTicks);
        _checkCross(maker, taker, band.instrument);
        _fill(maker, makerSignature, makerCredit, sizeLots, MAKER);
        _fill(taker, takerSignature, takerCredit, sizeLots, TAKER);
        (Quanta makerUsed, Quanta takerUsed) = _use(maker, makerCredit, taker, takerCredit, band, sizeLots);
        sequence = ++tradeCount;
        _emitTraded(sequence, maker, taker.account, sizeLots, makerUsed, takerUsed);
    }

    /// @dev ProofInvalid unless the band is proven, PriceOutsideBand unless the price is in it; both ends are inside.
    function _checkBand(Band calldata band, uint64 priceTicks) private view {
        bytes32 leaf = Leaves.band(
            _scope(), band.instrument, band.lowTicks, band.highTicks, band.marginPerLotQuanta, band.quantaPerTickLot
        );
        if (!_proven(bandRoot, band.proof, leaf)) revert ProofInvalid();
        if (priceTicks < band.lowTicks || priceTicks > band.highTicks) {
            revert PriceOutsideBand(priceTicks, band.lowTicks, band.highTicks);
        }
    }

    /// @dev OrderMismatch unless the orders are of opposite sides, of different accounts, of the band's instrument, and the
    /// maker's limit satisfies the taker's.
    function _checkCross(Order calldata maker, Order calldata taker, uint16 instrument) private pure {
        bool crosses = taker.buy ? taker.limitTicks >= maker.limitTicks : taker.limitTicks <= maker.limitTicks;
        if (
            !crosses || maker.buy == taker.buy || maker.account == taker.account || maker.instrument != instrument
                || taker.instrument != instrument
        ) revert OrderMismatch();
    }

    /// @dev Checks one side's credit leaf, signature and order, and takes the lots from the order.
    /// @param side MAKER or TAKER, for the error
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
        // The leaf's or the whole root's, whichever is earlier.
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

    /// @dev Adds the worst-case loss of both sides: margin plus the distance to the far end of the band, per lot.
    function _use(
        Order calldata maker,
        Credit calldata makerCredit,
        Order calldata taker,
        Credit calldata takerCredit,
        Band calldata band,
        uint64 sizeLots
    ) private returns (Quanta makerUsed, Quanta takerUsed) {
        uint64 price = maker.limitTicks;
        // The buyer loses down to the low end, the seller up to the high end.
        Quanta down = _worstLoss(band, price - band.lowTicks, sizeLots);
        Quanta up = _worstLoss(band, band.highTicks - price, sizeLots);
        (Quanta makerUse, Quanta takerUse) = maker.buy ? (down, up) : (up, down);
        uint256 both = makerUse.toUint256() + takerUse.toUint256();
        if (both + totalUsed.toUint256() > hardCapQuanta.toUint256()) {
            revert VenueCapExceeded(totalUsed, Amounts.checked(both), hardCapQuanta);
        }
        // Not above the cap, which fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        totalUsed = totalUsed + Quanta.wrap(uint128(both));
        makerUsed = _useCredit(maker.account, makerCredit, makerUse);
        takerUsed = _useCredit(taker.account, takerCredit, takerUse);
    }

    /// @dev lots × (margin per lot + distance × quanta per tick and lot), in 256 bits until its range is checked.
    function _worstLoss(Band calldata band, uint64 distanceTicks, uint64 sizeLots) private pure returns (Quanta) {
        uint256 perLot = Amounts.checked(band.marginPerLotQuanta).toUint256() + uint256(distanceTicks)
            * Amounts.checked(band.quantaPerTickLot).toUint256();
        return Amounts.checked(perLot * sizeLots);
    }

    /// @dev Uses an account's credit; CreditExceeded above its limit, which is 0 for a reduce-only account.
    function _useCredit(AccountId account, Credit calldata credit, Quanta use) private returns (Quanta later) {
        Quanta before = used[account];
        Quanta limit = credit.flags & FLAG_REDUCE_ONLY == 0 ? credit.limitQuanta : Quanta.wrap(0);
        if (before.toUint256() + use.toUint256() > limit.toUint256()) {
            revert CreditExceeded(account, before, use, limit);
        }
        later = before + use;
        used[account] = later;
    }

    /// @dev Emits the trade with buyer and seller in place of maker and taker.
    function _emitTraded(
        uint64 sequence,
        Order calldata maker,
        AccountId takerAccount,
        uint64 sizeLots,
        Quanta makerUsed,
        Quanta takerUsed
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

    /* SETTINGS */

    /// @inheritdoc IVenueGateway
    function raiseHardCap(Quanta hardCapQuanta_) external onlyOwner {
        if (hardCapQuanta_ <= hardCapQuanta) revert ConfigInvalid("hardCapQuanta");
        hardCapQuanta = Amounts.checked(hardCapQuanta_);
        emit HardCapRaised(hardCapQuanta_);
    }

    /* VIEWS */

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

    /* INTERNAL */

    /// @dev Whether the proof leads from the leaf to the root. The empty root proves nothing.
    function _proven(bytes32 root, bytes32[] calldata proof, bytes32 leaf) private pure returns (bool) {
        return root != 0 && MerkleProof.verifyCalldata(proof, root, leaf);
    }

    /// @dev The scope of this venue's leaves.
    function _scope() private view returns (LeafScope memory) {
        return LeafScope({houseId: house, chain: chain, scopeContract: bytes32(uint256(uint160(address(this))))});
    }
}
