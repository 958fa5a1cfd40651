// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {
    AmountZero,
    ConfigInvalid,
    CreditExceeded,
    CreditExpired,
    CreditRootMissing,
    DestinationMismatch,
    FillTooSmall,
    InputInvalid,
    OrderExpired,
    OrderFilled,
    OrderMismatch,
    PriceOutsideBand,
    ProofInvalid,
    SignatureInvalid,
    Unauthorized,
    VotesMissing
} from "./error/Errors.sol";
import {IMessageGate} from "./interface/IMessageGate.sol";
import {IMessageHandler} from "./interface/IMessageHandler.sol";
import {Band, Credit, CreditSlot, IVenueGateway, Order, Leg} from "./interface/IVenueGateway.sol";
import {Amounts} from "./library/Amounts.sol";
import {EnvelopeCodec} from "./library/EnvelopeCodec.sol";
import {LeafScope, Leaves} from "./library/Leaves.sol";
import {CreditUpdatePayload, PayloadCodec} from "./library/PayloadCodec.sol";
import {AccountId} from "./type/AccountId.sol";
import {Quanta} from "./type/Quanta.sol";
import {ALL_VOTES} from "./type/Votes.sol";
import {CreditQueue} from "./venue/CreditQueue.sol";
import {VenueSettings} from "./venue/VenueSettings.sol";

/// @title VenueGateway
/// @notice See IVenueGateway.
contract VenueGateway is VenueSettings, IMessageHandler, EIP712 {
    /* TYPES */

    /// @dev What bands and terms together state of an instrument: the widest of each.
    struct Reach {
        uint64 lowTicks;
        uint64 highTicks;
        uint256 marginPerLot;
        uint256 perTickLot;
    }

    /* CONSTANTS */

    /// @dev EIP-712 type of an order.
    bytes32 private constant ORDER_TYPE = keccak256(
        "Order(bytes32 account,address trader,uint16 instrument,bool buy,bool maker,uint64 limitTicks,uint64 sizeLots,uint64 minimumFillLots,uint64 nonce,uint64 expirySeconds)"
    );
    /// @dev Bit 0 of a credit leaf's flags.
    uint8 private constant FLAG_REDUCE_ONLY = 1;
    /// @dev Fills an order of any size.
    uint64 private constant CANCELLED = type(uint64).max;
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
    mapping(AccountId account => Quanta) public used;
    /// @inheritdoc IVenueGateway
    mapping(bytes32 orderHash => uint64) public filledLots;
    /// @inheritdoc IVenueGateway
    mapping(address trader => uint64) public lowestNonce;

    /* CONSTRUCTOR */

    /// @param house_ number of the clearing house; the gate's
    /// @param chain_ our number of this chain; the gate's
    /// @param gate_ the gate of this chain
    /// @param admin_ lists instruments and sets the cap
    /// @param hardCapQuanta_ the most that all accounts together may use in a day
    /// @param creditDelaySeconds_ how long a credit root waits before it raises credit
    constructor(
        uint32 house_,
        uint16 chain_,
        IMessageGate gate_,
        address admin_,
        Quanta hardCapQuanta_,
        uint64 creditDelaySeconds_
    )
        CreditQueue(creditDelaySeconds_)
        Ownable(admin_)
        EIP712(string.concat("Isthmus venue ", Strings.toString(house_), "/", Strings.toString(chain_)), "2")
    {
        if (gate_.house() != house_) revert ConfigInvalid("house");
        if (gate_.chain() != chain_) revert ConfigInvalid("chain");
        house = house_;
        chain = chain_;
        gate = gate_;
        _setHardCap(hardCapQuanta_);
    }

    /* CREDIT */

    /// @inheritdoc IMessageHandler
    /// @dev `used` stays, and limits are cumulative, so no order of arrival issues credit twice.
    function onMessage(bytes32, bytes calldata envelope, uint8 votes) external {
        if (msg.sender != address(gate)) revert Unauthorized(msg.sender);
        (CreditUpdatePayload memory payload, uint64 cycle) = _decoded(envelope);
        _receiveCredit(payload, cycle, votes);
    }

    /// @inheritdoc IMessageHandler
    function onAllVotes(bytes calldata envelope) external {
        if (msg.sender != address(gate)) revert Unauthorized(msg.sender);
        (CreditUpdatePayload memory payload, uint64 cycle) = _decoded(envelope);
        _confirmCredit(payload, cycle);
    }

    /// @inheritdoc IMessageHandler
    function onConflict(uint64 sequence) external {
        if (msg.sender != address(gate)) revert Unauthorized(msg.sender);
        _slow(sequence);
    }

    /// @inheritdoc IMessageHandler
    function onVeto(uint64 sequence) external {
        if (msg.sender != address(gate)) revert Unauthorized(msg.sender);
        _dropAbove(sequence);
    }

    /// @inheritdoc IVenueGateway
    function confirmCredit(bytes calldata envelope) external {
        (CreditUpdatePayload memory payload, uint64 cycle) = _decoded(envelope);
        uint8 votes = gate.votesFor(envelope);
        if (votes != ALL_VOTES) revert VotesMissing(votes, ALL_VOTES);
        if (!_confirmCredit(payload, cycle)) revert CreditRootMissing();
    }

    /// @dev The credit update of a message for this venue.
    function _decoded(bytes calldata envelope) private view returns (CreditUpdatePayload memory payload, uint64 cycle) {
        uint256 head = EnvelopeCodec.headOfCycle(envelope, EnvelopeCodec.KIND_CREDIT_UPDATE, EnvelopeCodec.LANE_CREDIT);
        payload = PayloadCodec.decodeCreditUpdate(EnvelopeCodec.payloadOf(envelope));
        if (payload.venue != _scope().scopeContract) {
            revert DestinationMismatch(EnvelopeCodec.destinationIn(head), chain);
        }
        return (payload, EnvelopeCodec.cycleIn(head));
    }

    /* TRADES */

    /// @inheritdoc IVenueGateway
    function trade(Leg calldata maker, Leg calldata taker, Band[] calldata bands, uint64 sizeLots)
        external
        returns (uint64 sequence)
    {
        VenueState memory state = venueState;
        CreditSlot[] memory roots = _bounds(state);
        if (sizeLots == 0) revert AmountZero();
        _checkCross(maker.order, taker.order);
        Reach memory reach = _reach(roots, bands, maker.order.instrument, maker.order.limitTicks, sizeLots);
        Quanta makerLimit = _fill(roots, maker, sizeLots, MAKER);
        Quanta takerLimit = _fill(roots, taker, sizeLots, TAKER);
        (Quanta makerUse, Quanta takerUse) = _worstLosses(reach, maker.order, sizeLots);
        _spendCap(state, makerUse.toUint256() + takerUse.toUint256());
        sequence = ++state.tradeCount;
        venueState = state;
        makerUse = _useCredit(maker.order.account, makerLimit, makerUse);
        takerUse = _useCredit(taker.order.account, takerLimit, takerUse);
        _emitTraded(sequence, maker.order, taker.order.account, sizeLots, makerUse, takerUse);
    }

    /// @dev OrderMismatch unless one order makes and the other takes, on opposite sides, for different accounts, in one
    /// instrument, and the maker's limit satisfies the taker's.
    function _checkCross(Order calldata maker, Order calldata taker) private pure {
        bool crosses = taker.buy ? taker.limitTicks >= maker.limitTicks : taker.limitTicks <= maker.limitTicks;
        if (
            !crosses || !maker.maker || taker.maker || maker.buy == taker.buy || maker.account == taker.account
                || maker.instrument != taker.instrument
        ) revert OrderMismatch();
    }

    /// @dev Proves the bands, and joins them with the instrument's terms: the price is inside every band, both ends
    /// included, and use is counted by the widest of everything. A band of a forged root only ever narrows.
    function _reach(CreditSlot[] memory roots, Band[] calldata bands, uint16 instrument, uint64 price, uint64 sizeLots)
        private
        view
        returns (Reach memory reach)
    {
        Terms memory terms = _termsOf(instrument);
        if (sizeLots < terms.minimumLots) revert FillTooSmall(sizeLots, terms.minimumLots);
        if (bands.length < roots.length) revert ProofInvalid();
        reach.lowTicks = type(uint64).max;
        reach.marginPerLot = terms.marginFloorQuanta.toUint256();
        reach.perTickLot = terms.quantaPerTickLot;
        for (uint256 i = 0; i < roots.length; i++) {
            Band calldata band = bands[i];
            if (band.instrument != instrument || !_proven(roots[i].bandRoot, band.proof, _bandLeaf(band))) {
                revert ProofInvalid();
            }
            (uint64 low, uint64 high) = (band.lowTicks, band.highTicks);
            if (price < low || price > high) revert PriceOutsideBand(price, low, high);
            if (low < reach.lowTicks) reach.lowTicks = low;
            if (high > reach.highTicks) reach.highTicks = high;
            uint256 margin = Amounts.checked(band.marginPerLotQuanta).toUint256();
            if (margin > reach.marginPerLot) reach.marginPerLot = margin;
            uint256 perTickLot = Amounts.checked(band.quantaPerTickLot).toUint256();
            if (perTickLot > reach.perTickLot) reach.perTickLot = perTickLot;
        }
    }

    /// @dev Checks one side's signature, order and credit, and takes the lots from the order.
    /// @param side MAKER or TAKER, for the error
    /// @return limit the most that its account may have used
    function _fill(CreditSlot[] memory roots, Leg calldata party, uint64 sizeLots, uint256 side)
        private
        returns (Quanta limit)
    {
        Order calldata order = party.order;
        limit = _limitOf(roots, party, side);
        bytes32 id = orderHash(order);
        if (!_signed(order.trader, id, party.signature)) revert SignatureInvalid(side);
        if (block.timestamp > order.expirySeconds) revert OrderExpired(id, order.expirySeconds);
        uint64 filled = order.nonce < lowestNonce[order.trader] ? CANCELLED : filledLots[id];
        if (sizeLots > order.sizeLots || filled > order.sizeLots - sizeLots) {
            revert OrderFilled(id, filled, order.sizeLots);
        }
        // Only what ends the order may be smaller.
        if (sizeLots < order.minimumFillLots && filled + sizeLots < order.sizeLots) {
            revert FillTooSmall(sizeLots, order.minimumFillLots);
        }
        filledLots[id] = filled + sizeLots;
    }

    /// @dev The lowest limit of the account's leaves under the given roots; 0 for a reduce-only account.
    function _limitOf(CreditSlot[] memory roots, Leg calldata party, uint256 side) private view returns (Quanta limit) {
        if (party.credits.length < roots.length) revert ProofInvalid();
        limit = Quanta.wrap(type(uint128).max);
        AccountId account = party.order.account;
        bytes32 trader = bytes32(uint256(uint160(party.order.trader)));
        for (uint256 i = 0; i < roots.length; i++) {
            Credit calldata credit = party.credits[i];
            if (!_proven(roots[i].creditRoot, credit.proof, _creditLeaf(account, credit))) revert ProofInvalid();
            if (credit.trader != trader) revert SignatureInvalid(side);
            // The leaf's or the whole root's, whichever is earlier.
            uint64 expirySeconds =
                credit.expirySeconds < roots[i].expirySeconds ? credit.expirySeconds : roots[i].expirySeconds;
            if (block.timestamp > expirySeconds) revert CreditExpired(account, expirySeconds);
            Quanta issued = credit.flags & FLAG_REDUCE_ONLY == 0 ? credit.limitQuanta : Quanta.wrap(0);
            if (issued < limit) limit = issued;
        }
    }

    /// @dev An address with a key signs by it, with code (EIP-7702) or without; a wallet without one by ERC-1271.
    function _signed(address trader, bytes32 id, bytes calldata signature) private view returns (bool) {
        (address signer, ECDSA.RecoverError problem,) = ECDSA.tryRecoverCalldata(id, signature);
        if (problem == ECDSA.RecoverError.NoError && signer == trader) return true;
        return trader.code.length != 0 && SignatureChecker.isValidERC1271SignatureNowCalldata(trader, id, signature);
    }

    /// @dev The worst losses at the maker's price: the buyer loses down to the low end, the seller up to the high end.
    function _worstLosses(Reach memory reach, Order calldata maker, uint64 sizeLots)
        private
        pure
        returns (Quanta makerUse, Quanta takerUse)
    {
        Quanta down = _worstLoss(reach, maker.limitTicks - reach.lowTicks, sizeLots);
        Quanta up = _worstLoss(reach, reach.highTicks - maker.limitTicks, sizeLots);
        return maker.buy ? (down, up) : (up, down);
    }

    /// @dev lots × (margin per lot + distance × quanta per tick and lot), in 256 bits until its range is checked.
    function _worstLoss(Reach memory reach, uint64 distanceTicks, uint64 sizeLots) private pure returns (Quanta) {
        return Amounts.checked((reach.marginPerLot + uint256(distanceTicks) * reach.perTickLot) * sizeLots);
    }

    /// @dev Uses an account's credit; CreditExceeded above its limit.
    function _useCredit(AccountId account, Quanta limit, Quanta use) private returns (Quanta later) {
        Quanta before = used[account];
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

    /* CANCELLATION */

    /// @inheritdoc IVenueGateway
    function cancelOrder(Order calldata order) external {
        if (msg.sender != order.trader) revert Unauthorized(msg.sender);
        bytes32 id = orderHash(order);
        filledLots[id] = CANCELLED;
        emit OrderCancelled(id, msg.sender);
    }

    /// @inheritdoc IVenueGateway
    function cancelBelow(uint64 nonce) external {
        if (nonce <= lowestNonce[msg.sender]) revert InputInvalid("nonce");
        lowestNonce[msg.sender] = nonce;
        emit OrdersCancelled(msg.sender, nonce);
    }

    /* VIEWS */

    /// @inheritdoc IVenueGateway
    function orderHash(Order calldata order) public view returns (bytes32) {
        // The fields of an order are words of its call data, in the order of its type.
        return _hashTypedDataV4(keccak256(abi.encode(ORDER_TYPE, order)));
    }

    /* INTERNAL */

    /// @dev Whether the proof leads from the leaf to the root. The empty root proves nothing.
    function _proven(bytes32 root, bytes32[] calldata proof, bytes32 leaf) private pure returns (bool) {
        return root != 0 && MerkleProof.verifyCalldata(proof, root, leaf);
    }

    /// @dev The leaf of an account's credit here.
    function _creditLeaf(AccountId account, Credit calldata credit) private view returns (bytes32) {
        return Leaves.credit(_scope(), account, credit.trader, credit.limitQuanta, credit.expirySeconds, credit.flags);
    }

    /// @dev The leaf of an instrument's band here.
    function _bandLeaf(Band calldata band) private view returns (bytes32) {
        return Leaves.band(
            _scope(), band.instrument, band.lowTicks, band.highTicks, band.marginPerLotQuanta, band.quantaPerTickLot
        );
    }

    /// @dev The scope of this venue's leaves.
    function _scope() private view returns (LeafScope memory) {
        return LeafScope({houseId: house, chain: chain, scopeContract: bytes32(uint256(uint160(address(this))))});
    }
}
