// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Administered} from "../access/Administered.sol";
import {
    AlreadyRegistered,
    AmountZero,
    AssetUnknown,
    ConfigInvalid,
    DeadlinePassed,
    EnvelopeMalformed,
    InputInvalid,
    KindUnknown,
    ProofInvalid,
    RebalanceAboveCap,
    RebalanceMissing,
    RebalanceNotDue,
    RebalanceRepeated,
    RouteUnknown,
    SequencerDown,
    TotalsExceedHeld,
    Unauthorized,
    VaultMismatch,
    VotesMissing
} from "../error/Errors.sol";
import {IAdministered} from "../interface/IAdministered.sol";
import {AssetState, ICollateralVault, RootSlot} from "../interface/ICollateralVault.sol";
import {IMessageHandler} from "../interface/IMessageHandler.sol";
import {IRebalanceDesk, Order, Promised, Route} from "../interface/IRebalanceDesk.sol";
import {IRebalanceRoute} from "../interface/IRebalanceRoute.sol";
import {Amounts} from "../library/Amounts.sol";
import {Domains} from "../library/Domains.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";
import {LeafScope, Leaves} from "../library/Leaves.sol";
import {MerkleBranch} from "../library/MerkleBranch.sol";
import {PayloadCodec, RebalancePayload} from "../library/PayloadCodec.sol";
import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {ALL_VOTES} from "../type/Votes.sol";
import {windowAt} from "../type/Window.sol";

/// @title RebalanceDesk
/// @notice See IRebalanceDesk. A contract of its own: a vault without orders has none of its code.
contract RebalanceDesk is IRebalanceDesk, IMessageHandler, Administered, ReentrancyGuardTransient {
    /* TYPES */

    /// @dev What orders took of an asset in a window and in the one before it.
    struct Outflow {
        uint32 window;
        uint128 inWindow;
        uint128 before;
    }

    /// @dev A payment, and the asset as it is before it.
    struct Payment {
        AssetState state;
        AssetId asset;
        Quanta amount;
        uint256 heldQuanta;
    }

    /* IMMUTABLES */

    /// @inheritdoc IRebalanceDesk
    ICollateralVault public immutable vault;

    /* STORAGE */

    /// @inheritdoc IRebalanceDesk
    mapping(AssetId asset => Quanta) public capQuanta;
    mapping(uint16 route => Route) private routes;
    mapping(uint64 number => Order) private orders;
    /// @dev One bit per order that arrived, 256 to a page.
    mapping(uint256 page => uint256) private arrivals;
    mapping(AssetId asset => Outflow) private outflows;
    /// @dev The numbers of all that arrived, oldest first.
    uint64[] private received;
    /// @dev Orders that arrived up to this time and were not paid are void.
    uint64 private vetoedAtSeconds;

    /* CONSTRUCTOR */

    /// @param vault_ the vault that pays
    /// @param admin_ registers routes and sets caps
    constructor(ICollateralVault vault_, address admin_) Ownable(admin_) {
        if (address(vault_).code.length == 0) revert ConfigInvalid("vault");
        vault = vault_;
    }

    /* SETTINGS */

    /// @inheritdoc IRebalanceDesk
    function addRoute(uint16 route, AssetId asset, address bridge, uint16 destination, bytes32 destinationVault)
        external
        onlyOwner
    {
        if (routes[route].bridge != address(0)) revert AlreadyRegistered(route);
        if (route == 0) revert ConfigInvalid("route");
        if (bridge.code.length == 0 || bridge == address(vault)) revert ConfigInvalid("bridge");
        if (destination == 0 || destination == vault.chain()) revert ConfigInvalid("destination");
        if (destinationVault == 0) revert ConfigInvalid("destinationVault");
        if (vault.assetState(asset).token == address(0)) revert AssetUnknown(asset);
        routes[route] = Route({
            asset: asset, destination: destination, bridge: bridge, closed: false, destinationVault: destinationVault
        });
        emit RouteAdded(route, asset, bridge, destination, destinationVault);
    }

    /// @inheritdoc IRebalanceDesk
    function closeRoute(uint16 route) external {
        _checkAdmin();
        if (routes[route].bridge == address(0)) revert RouteUnknown(route);
        routes[route].closed = true;
        emit RouteClosed(route);
    }

    /// @inheritdoc IRebalanceDesk
    function setCap(AssetId asset, Quanta cap) external onlyOwner {
        capQuanta[asset] = Amounts.checked(cap);
        emit CapSet(asset, cap);
    }

    /* ARRIVAL */

    /// @inheritdoc IMessageHandler
    /// @dev Fewer votes than all leave the message where it is, for `execute` to try again when the last has come.
    function onMessage(bytes32, bytes calldata envelope, uint8 votes) external {
        _checkGate();
        if (votes != ALL_VOTES) revert VotesMissing(votes, ALL_VOTES);
        (uint256 head,) = EnvelopeCodec.headOf(envelope);
        if (EnvelopeCodec.kindIn(head) != EnvelopeCodec.KIND_REBALANCE) revert KindUnknown(EnvelopeCodec.kindIn(head));
        // On another lane the veto of this one would not reach it.
        if (EnvelopeCodec.laneIn(head) != EnvelopeCodec.LANE_ORDERS) {
            revert EnvelopeMalformed(envelope.length, EnvelopeCodec.laneIn(head));
        }
        _receive(EnvelopeCodec.sequenceIn(head), PayloadCodec.decodeRebalance(EnvelopeCodec.payloadOf(envelope)));
    }

    function _receive(uint64 number, RebalancePayload memory payload) private {
        bytes32 own = bytes32(uint256(uint160(address(vault))));
        if (payload.vault != own) revert VaultMismatch(payload.vault, own);
        uint256 bit = 1 << (number & 255);
        if (arrivals[number >> 8] & bit != 0) revert RebalanceRepeated(number);
        arrivals[number >> 8] |= bit;
        if (payload.amountQuanta.isZero()) revert AmountZero();
        Amounts.checked(payload.amountQuanta);
        Route storage route = _openRoute(payload.route);
        if (
            route.asset != payload.asset || route.destination != payload.destination
                || route.destinationVault != payload.destinationVault
        ) revert RouteUnknown(payload.route);
        // The engine's account of this number: whoever forges an order moves tokens between our vaults, to nobody's account.
        if (AccountId.unwrap(payload.account) != AccountId.unwrap(_accountOf(number))) revert InputInvalid("account");
        if (block.timestamp > payload.expirySeconds) revert DeadlinePassed(payload.expirySeconds, block.timestamp);
        uint64 nowSeconds = uint64(block.timestamp);
        orders[number] = Order({
            asset: payload.asset,
            route: payload.route,
            receivedAtSeconds: nowSeconds,
            expirySeconds: payload.expirySeconds,
            paid: false,
            amountQuanta: payload.amountQuanta,
            account: payload.account
        });
        received.push(number);
        emit RebalanceReceived(
            number,
            payload.asset,
            payload.amountQuanta,
            payload.route,
            nowSeconds + vault.rootDelaySeconds(),
            payload.expirySeconds
        );
    }

    /// @inheritdoc IMessageHandler
    /// @dev Every adapter had voted before an order arrived.
    function onAllVotes(bytes calldata) external view {
        _checkGate();
    }

    /// @inheritdoc IMessageHandler
    /// @dev No order counts that any adapter disputes.
    function onConflict(uint64) external view {
        _checkGate();
    }

    /// @inheritdoc IMessageHandler
    function onVeto(uint64) external {
        _checkGate();
        vetoedAtSeconds = uint64(block.timestamp);
        emit RebalancesVetoed(uint64(block.timestamp));
    }

    /* PAYMENT */

    /// @inheritdoc IRebalanceDesk
    /// @dev A payment is complete before the bridge is called, and the vault's own guard keeps it from paying within another.
    function pay(uint64 number, Promised[] calldata promised) external payable nonReentrant {
        Order storage order = orders[number];
        (AssetId asset, Quanta amount) = (order.asset, order.amountQuanta);
        _checkDue(number, order);
        Route storage route = _openRoute(order.route);
        AssetState memory state = vault.assetState(asset);
        _checkPromises(state, asset, amount, promised);
        _spend(asset, amount);
        order.paid = true;
        address bridge = route.bridge;
        vault.payRebalance(number, asset, bridge, amount);
        uint256 tokenUnits = amount.toUint256() * Amounts.unitsPerQuantum(state.tokenDecimals);
        IRebalanceRoute(bridge).carry{value: msg.value}(
            state.token, tokenUnits, route.destination, route.destinationVault, order.account
        );
    }

    function _checkDue(uint64 number, Order storage order) private view {
        if (!_waits(order)) revert RebalanceMissing(number);
        uint64 delaySeconds = vault.rootDelaySeconds();
        uint64 fromSeconds = order.receivedAtSeconds + delaySeconds;
        if (block.timestamp < fromSeconds) revert RebalanceNotDue(fromSeconds, block.timestamp);
        // Watchtowers have the whole delay after an outage too, by the clock that roots go by.
        if (address(uptime) != address(IAdministered(address(vault)).uptime())) revert ConfigInvalid("uptime");
        uint64 upFromSeconds = _upFromSeconds(delaySeconds);
        if (block.timestamp < upFromSeconds) revert SequencerDown(upFromSeconds);
        if (block.timestamp > order.expirySeconds) revert DeadlinePassed(order.expirySeconds, block.timestamp);
    }

    /// @dev Whether it arrived, and was neither paid nor vetoed.
    function _waits(Order storage order) private view returns (bool) {
        return order.receivedAtSeconds > vetoedAtSeconds && !order.paid;
    }

    /// @dev What is held after the payment must be enough for each root that is not in effect for the asset yet. The vault checks
    /// what is in effect.
    function _checkPromises(AssetState memory state, AssetId asset, Quanta amount, Promised[] calldata promised)
        private
        view
    {
        Payment memory payment = Payment(state, asset, amount, vault.heldQuanta(asset).toUint256());
        RootSlot memory effective = vault.effectiveRoot();
        uint256 next = 0;
        if (effective.cycle != state.effectiveCycle) next = _checkPromise(effective, promised, next, payment);
        next = _checkPromise(vault.maturingRoot(), promised, next, payment);
        next = _checkPromise(vault.nextRoot(), promised, next, payment);
        if (next != promised.length) revert InputInvalid("promised");
    }

    /// @return the place of the next root's totals
    function _checkPromise(RootSlot memory root, Promised[] calldata promised, uint256 at, Payment memory payment)
        private
        view
        returns (uint256)
    {
        if (root.cycle == 0) return at;
        if (at >= promised.length) revert InputInvalid("promised");
        Promised calldata given = promised[at];
        if (given.totals.asset != payment.asset || root.totalsRoot == 0) revert ProofInvalid();
        if (MerkleBranch.rootOf(given.proof, Leaves.totals(_scope(), given.totals)) != root.totalsRoot) {
            revert ProofInvalid();
        }
        uint256 owed = _above(given.totals.entitledQuanta, payment.state.paidQuanta)
            + given.totals.exitQuanta.toUint256() + _above(payment.state.depositedQuanta, given.totals.consumedQuanta)
            + payment.amount.toUint256();
        if (owed > payment.heldQuanta) revert TotalsExceedHeld(owed, payment.heldQuanta);
        return at + 1;
    }

    /// @dev Counts an order in its asset's window: what is paid in this one and the one before stays within the cap.
    function _spend(AssetId asset, Quanta amount) private {
        Outflow storage outflow = outflows[asset];
        uint32 window = windowAt(block.timestamp);
        if (window != outflow.window) {
            outflow.before = window == outflow.window + 1 ? outflow.inWindow : 0;
            (outflow.inWindow, outflow.window) = (0, window);
        }
        uint256 taken = uint256(outflow.before) + outflow.inWindow + amount.toUint256();
        uint256 cap = capQuanta[asset].toUint256();
        if (taken > cap) revert RebalanceAboveCap(asset, taken, cap);
        // Within the cap, which fits.
        outflow.inWindow += Quanta.unwrap(amount);
    }

    /* VIEWS */

    /// @inheritdoc IRebalanceDesk
    function orderOf(uint64 number) external view returns (Order memory) {
        return orders[number];
    }

    /// @inheritdoc IRebalanceDesk
    function payableFromSeconds(uint64 number) external view returns (uint64 fromSeconds) {
        Order storage order = orders[number];
        if (!_waits(order)) return 0;
        uint64 delaySeconds = vault.rootDelaySeconds();
        fromSeconds = order.receivedAtSeconds + delaySeconds;
        uint64 upFromSeconds = _upFromSeconds(delaySeconds);
        return fromSeconds > upFromSeconds ? fromSeconds : upFromSeconds;
    }

    /// @inheritdoc IRebalanceDesk
    function newestWaiting(uint256 atMost) external view returns (uint64[] memory numbers, Order[] memory waiting) {
        uint256 count = atMost < received.length ? atMost : received.length;
        (numbers, waiting) = (new uint64[](count), new Order[](count));
        uint256 found = 0;
        for (uint256 i = 0; i < count; i++) {
            uint64 number = received[received.length - 1 - i];
            if (!_waits(orders[number])) continue;
            (numbers[found], waiting[found]) = (number, orders[number]);
            found++;
        }
        // Both are shortened to what was found.
        assembly ("memory-safe") {
            mstore(numbers, found)
            mstore(waiting, found)
        }
    }

    /// @inheritdoc IRebalanceDesk
    function routeOf(uint16 route) external view returns (Route memory) {
        return routes[route];
    }

    /// @inheritdoc IRebalanceDesk
    function arrived(uint64 number) external view returns (bool) {
        return arrivals[number >> 8] & (1 << (number & 255)) != 0;
    }

    /* INTERNAL */

    function _checkGate() private view {
        if (msg.sender != address(vault.gate())) revert Unauthorized(msg.sender);
    }

    /// @dev RouteUnknown for one that was never registered, or is closed.
    function _openRoute(uint16 number) private view returns (Route storage route) {
        route = routes[number];
        if (route.bridge == address(0) || route.closed) revert RouteUnknown(number);
    }

    /// @dev What the one exceeds the other by.
    function _above(Quanta amount, Quanta floor) private pure returns (uint256) {
        return amount > floor ? amount.subUnchecked(floor).toUint256() : 0;
    }

    /// @dev keccak256(domain(order-account) ‖ house u32 ‖ number u64); mirrors packages/protocol/src/account/account-id.ts.
    function _accountOf(uint64 number) private view returns (AccountId) {
        return AccountId.wrap(keccak256(abi.encodePacked(Domains.ORDER_ACCOUNT, vault.house(), number)));
    }

    /// @dev The scope of the vault's totals.
    function _scope() private view returns (LeafScope memory) {
        bytes32 scopeContract = bytes32(uint256(uint160(address(vault))));
        return LeafScope({houseId: vault.house(), chain: vault.chain(), scopeContract: scopeContract});
    }
}
