// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {IRebalanceDesk, Promised} from "../../src/interface/IRebalanceDesk.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {PayloadCodec, RebalancePayload} from "../../src/library/PayloadCodec.sol";
import {LocalRoute} from "../../src/local/LocalRoute.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {RebalanceDesk} from "../../src/vault/RebalanceDesk.sol";
import {VaultBook} from "./VaultBook.sol";

/// @notice A vault with a rebalance desk and a route to the hub chain's vault.
abstract contract OrderBook is VaultBook {
    uint16 internal constant ROUTE = 1;
    uint128 internal constant AMOUNT = 2_000_000;
    uint128 internal constant CAP = 5_000_000;

    RebalanceDesk internal desk;
    LocalRoute internal bridge;
    Promised[] internal empty;

    /// Alice has 10 dollars: 1 is entitled to her, 1 to Bob, 4 are her exit balance, and 4 back nobody.
    function open() internal {
        desk = new RebalanceDesk(vault, admin);
        bridge = new LocalRoute();
        vm.startPrank(admin);
        vault.setRebalanceDesk(address(desk));
        gate.setHandler(3, address(desk));
        desk.addRoute(ROUTE, DOLLAR, address(bridge), HUB, toBytes32(address(hubVault)));
        desk.setCap(DOLLAR, quanta(CAP));
        vm.stopPrank();
        depositDollars(ALICE, DEPOSITED);
        declare(1_000_000, 4_000_000);
        settle(1, 1, 1);
    }

    /// Rewrites the book: so much for Alice and for Bob each, and so much as Alice's exit balance.
    function declare(uint256 each, uint256 exit) internal {
        clear();
        addEntry(ALICE, DOLLAR, toBytes32(alice), each, exit);
        addEntry(BOB, DOLLAR, toBytes32(bob), each, 0);
        addTotals(DOLLAR, 2 * each, exit, DEPOSITED);
    }

    /// The account of an order, as the engine derives it.
    function accountOf(uint64 number) internal pure returns (AccountId) {
        return AccountId.wrap(keccak256(abi.encodePacked(keccak256("isthmus/v1/order-account"), HOUSE, number)));
    }

    function order(uint128 amount) internal view returns (RebalancePayload memory) {
        return RebalancePayload({
            vault: toBytes32(address(vault)),
            asset: DOLLAR,
            amountQuanta: quanta(amount),
            route: ROUTE,
            destination: HUB,
            destinationVault: toBytes32(address(hubVault)),
            account: accountOf(1),
            expirySeconds: START + 1 days
        });
    }

    function envelope(uint64 number, RebalancePayload memory payload) internal view returns (bytes memory) {
        EnvelopeHeader memory header = headerOf(3, number);
        (header.lane, header.cycle) = (3, 1);
        payload.account = accountOf(number);
        return EnvelopeCodec.encode(header, PayloadCodec.encode(payload));
    }

    /// Every adapter votes, and the desk refuses.
    function refusedOrder(uint64 number, bytes memory message, bytes4 selector) internal {
        voted(message);
        vote(voterB, message);
        refused(stranger, address(gate), abi.encodeCall(IMessageGate.execute, (message)), selector);
        vm.assertTrue(!desk.arrived(number), "its number is free");
    }

    function arrive(uint64 number, uint128 amount) internal {
        deliverByAll(envelope(number, order(amount)));
    }

    function due(uint64 number, uint128 amount) internal {
        arrive(number, amount);
        vm.warp(block.timestamp + ROOT_DELAY);
    }

    function payCall(uint64 number) internal view returns (bytes memory) {
        return abi.encodeCall(IRebalanceDesk.pay, (number, empty));
    }

    function notPaid(uint64 number, bytes4 selector) internal {
        refused(stranger, address(desk), payCall(number), selector);
    }

    /// What the book declares of dollars, with its proof.
    function promised() internal view returns (Promised memory) {
        return Promised(totals[0], proofOf(0));
    }
}
