// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {
    AmountZero,
    ConfigInvalid,
    CreditExceeded,
    CreditExpired,
    CreditRootMissing,
    CreditStopped,
    DestinationMismatch,
    EnvelopeMalformed,
    FillTooSmall,
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
import {CreditStopPayload, CreditUpdatePayload, PayloadCodec} from "./library/PayloadCodec.sol";
import {AccountId} from "./type/AccountId.sol";
import {Quanta} from "./type/Quanta.sol";
import {ALL_VOTES} from "./type/Votes.sol";
import {CreditQueue} from "./venue/CreditQueue.sol";
import {Orders} from "./venue/Orders.sol";
import {VenueSettings} from "./venue/VenueSettings.sol";

/// @title VenueGateway
/// @notice See IVenueGateway.
contract VenueGateway is VenueSettings, Orders, IMessageHandler {
    /* TYPES */

    /// @dev What bands and terms together state of an instrument: the widest of each.
    struct Reach {
        uint64 lowTicks;
        uint64 highTicks;
        uint256 marginPerLot;
        uint256 perTickLot;
    }

    /// @dev One side of a trade: whose it is, which order it fills, and its account's use.
    struct Side {
        AccountId account;
        bytes32 orderHash;
        /// The most that the account may have used.
        Quanta limit;
        Quanta used;
    }

    /// @dev What is kept of an account, in one storage slot.
    struct Use {
        Quanta quanta;
        /// Roots of cycles up to this one give it no credit.
        uint64 stoppedThrough;
    }

    /* CONSTANTS */

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

    mapping(AccountId account => Use) private useOf;

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
        (uint256 head,) = EnvelopeCodec.headOf(envelope);
        if (EnvelopeCodec.kindIn(head) == EnvelopeCodec.KIND_CREDIT_STOP) {
            _stop(envelope, head);
            return;
        }
        (CreditUpdatePayload memory payload, uint64 cycle) = _decoded(envelope);
        _receiveCredit(payload, cycle, votes);
    }

    /// @dev Ends the credit of accounts under roots up to the message's cycle. Stops come in any order and add nothing to one
    /// that reaches further: the highest cycle counts.
    function _stop(bytes calldata envelope, uint256 head) private {
        if (EnvelopeCodec.laneIn(head) != EnvelopeCodec.LANE_PRIORITY) {
            revert EnvelopeMalformed(envelope.length, EnvelopeCodec.laneIn(head));
        }
        CreditStopPayload memory payload = PayloadCodec.decodeCreditStop(EnvelopeCodec.payloadOf(envelope));
        _checkVenue(payload.venue, head);
        uint64 through = _lastStopped(EnvelopeCodec.cycleIn(head));
        uint64 trades = venueState.tradeCount;
        for (uint256 i = 0; i < payload.accounts.length; i++) {
            AccountId account = payload.accounts[i];
            Use storage use = useOf[account];
            uint64 stopped = use.stoppedThrough;
            if (through > stopped) use.stoppedThrough = stopped = through;
            // Also where one that reaches further came before: whoever ordered this one waits for it.
            emit CreditStop(account, stopped, use.quanta, trades);
        }
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
        _checkVenue(payload.venue, head);
        return (payload, EnvelopeCodec.cycleIn(head));
    }

    /// @dev DestinationMismatch unless the message names this venue.
    function _checkVenue(bytes32 venue, uint256 head) private view {
        if (venue != _scope().scopeContract) revert DestinationMismatch(EnvelopeCodec.destinationIn(head), chain);
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
        Side memory making = _fill(roots, maker, sizeLots, MAKER);
        Side memory taking = _fill(roots, taker, sizeLots, TAKER);
        (Quanta makerUse, Quanta takerUse) = _worstLosses(reach, maker.order, sizeLots);
        _spendCap(state, makerUse.toUint256() + takerUse.toUint256());
        sequence = ++state.tradeCount;
        venueState = state;
        _useCredit(making, makerUse, roots[0].cycle);
        _useCredit(taking, takerUse, roots[0].cycle);
        if (maker.order.buy) _emitTraded(sequence, maker.order, making, taking, sizeLots);
        else _emitTraded(sequence, maker.order, taking, making, sizeLots);
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
    function _fill(CreditSlot[] memory roots, Leg calldata party, uint64 sizeLots, uint256 side)
        private
        returns (Side memory filling)
    {
        Order calldata order = party.order;
        bytes32 id = orderHash(order);
        (filling.account, filling.orderHash, filling.limit) = (order.account, id, _limitOf(roots, party, side));
        if (!_signed(order.trader, id, party.signature)) revert SignatureInvalid(side);
        _take(order, id, sizeLots);
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

    /// @dev Uses a side's credit; CreditExceeded above its limit, CreditStopped where its credit ended ahead of the next root.
    /// @param cycle of the root in effect, the oldest that bounds the trade
    function _useCredit(Side memory side, Quanta use, uint64 cycle) private {
        Use storage stored = useOf[side.account];
        (Quanta before, uint64 stopped) = (stored.quanta, stored.stoppedThrough);
        if (cycle <= stopped) revert CreditStopped(side.account, stopped);
        if (before.toUint256() + use.toUint256() > side.limit.toUint256()) {
            revert CreditExceeded(side.account, before, use, side.limit);
        }
        side.used = before + use;
        stored.quanta = side.used;
    }

    /// @dev Emits the trade with buyer and seller in place of maker and taker.
    function _emitTraded(
        uint64 sequence,
        Order calldata maker,
        Side memory buyer,
        Side memory seller,
        uint64 sizeLots
    ) private {
        emit Traded(
            sequence,
            keccak256(abi.encode(house, chain, address(this), sequence)),
            buyer.orderHash,
            seller.orderHash,
            maker.instrument,
            buyer.account,
            seller.account,
            maker.limitTicks,
            sizeLots,
            buyer.used,
            seller.used
        );
    }

    /* VIEWS */

    /// @inheritdoc IVenueGateway
    function used(AccountId account) external view returns (Quanta) {
        return useOf[account].quanta;
    }

    /// @inheritdoc IVenueGateway
    function stoppedThrough(AccountId account) external view returns (uint64 cycle) {
        return useOf[account].stoppedThrough;
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
