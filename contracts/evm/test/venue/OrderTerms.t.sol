// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    FillTooSmall,
    InputInvalid,
    OrderFilled,
    OrderMismatch,
    SignatureInvalid,
    Unauthorized
} from "../../src/error/Errors.sol";
import {MessageGate} from "../../src/MessageGate.sol";
import {VenueGateway} from "../../src/VenueGateway.sol";
import {IVenueGateway, Order} from "../../src/interface/IVenueGateway.sol";
import {VenueWorld} from "../support/VenueWorld.sol";

/// @notice A wallet that accepts what its owner's key signed.
contract Wallet1271 {
    address private immutable owner;

    constructor(address owner_) {
        owner = owner_;
    }

    function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4) {
        (bytes32 r, bytes32 s) = abi.decode(signature[:64], (bytes32, bytes32));
        return ecrecover(digest, uint8(signature[64]), r, s) == owner ? this.isValidSignature.selector : bytes4(0);
    }
}

/// @notice What traders decide about their orders: role, cancellation, smallest fill, who signs.
contract VenueOrderTermsTest is VenueWorld {
    /* PRICE */

    /// Two orders trade at one price, whoever matches them: neither in the other role, nor in the other place.
    function testFuzz_whoeverMatchesPicksNoPrice(bool both) external {
        post(1);
        Deal memory d = deal();
        (d.maker, d.taker) = (d.taker, d.maker);
        (d.makerSignature, d.takerSignature) = (d.takerSignature, d.makerSignature);
        (d.makerCredit, d.takerCredit) = (d.takerCredit, d.makerCredit);
        refusedTrade(d, OrderMismatch.selector);
        d = deal();
        (d.maker.maker, d.taker.maker) = (both, both);
        signed(d);
        refusedTrade(d, OrderMismatch.selector);
    }

    /* CANCELLATION */

    function testFuzz_onlyTheTraderCancels(address caller, bool ofMaker) external {
        Deal memory d = deal2();
        Order memory order = ofMaker ? d.maker : d.taker;
        vm.assume(caller != order.trader);
        refused(caller, address(venue), abi.encodeCall(venue.cancelOrder, (order)), Unauthorized.selector);
    }

    /// Posted, so that nothing but the cancellation stands in the way.
    function deal2() private returns (Deal memory) {
        post(1);
        return deal();
    }

    function testFuzz_aCancelledOrderTradesNoMore(uint64 first, bool ofMaker) external {
        Deal memory d = deal2();
        d.sizeLots = uint64(edged(first, 1, 99));
        trade(d);
        Order memory order = ofMaker ? d.maker : d.taker;
        vm.expectEmit(address(venue));
        emit IVenueGateway.OrderCancelled(venue.orderHash(order), order.trader);
        vm.prank(order.trader);
        venue.cancelOrder(order);
        d.sizeLots = 1;
        refusedTrade(d, OrderFilled.selector);
    }

    function testFuzz_ordersBelowACancelledNonceTradeNoMore(uint64 nonce, uint64 below, bool ofMaker) external {
        nonce = uint64(edged(nonce, 1, type(uint64).max));
        Deal memory d = deal2();
        Order memory order = ofMaker ? d.maker : d.taker;
        order.nonce = uint64(edged(below, 0, nonce - 1));
        signed(d);
        vm.expectEmit(address(venue));
        emit IVenueGateway.OrdersCancelled(order.trader, nonce);
        vm.prank(order.trader);
        venue.cancelBelow(nonce);
        refusedTrade(d, OrderFilled.selector);
        order.nonce = nonce;
        signed(d);
        trade(d);
        bytes memory call = abi.encodeCall(venue.cancelBelow, (uint64(edged(below, 0, nonce))));
        refused(order.trader, address(venue), call, InputInvalid.selector);
    }

    /* SIZE */

    /// Neither below the order's smallest fill, unless it ends the order, nor below the instrument's smallest trade.
    function testFuzz_fillsHaveASmallestSize(uint64 smallest, uint64 lots, bool ofMaker, bool ofOrder) external {
        smallest = uint64(edged(smallest, 2, 50));
        lots = uint64(edged(lots, 1, smallest - 1));
        Deal memory d = deal2();
        if (ofOrder) (ofMaker ? d.maker : d.taker).minimumFillLots = smallest;
        vm.prank(admin);
        if (!ofOrder) venue.setInstrument(1, quanta(1), quanta(1), smallest);
        else venue.setInstrument(1, quanta(1), quanta(1), 1);
        sized(d, 100, lots);
        refusedTrade(d, FillTooSmall.selector);
        d.sizeLots = 100 - lots;
        trade(d);
        d.sizeLots = lots;
        if (ofOrder) trade(d);
        else refusedTrade(d, FillTooSmall.selector);
    }

    /* SIGNERS */

    function testFuzz_contractWalletsTrade(uint256 key, uint256 other) external {
        key = bound(key, 1, type(uint128).max);
        other = bound(other, 1, type(uint128).max);
        vm.assume(other != key);
        Wallet1271 wallet = new Wallet1271(vm.addr(key));
        takerCredit.trader = toBytes32(address(wallet));
        Deal memory d = deal2();
        d.taker.trader = address(wallet);
        d.takerSignature = signatureOf(other, d.taker);
        refusedTrade(d, SignatureInvalid.selector);
        d.takerSignature = signatureOf(key, d.taker);
        trade(d);
    }

    /// An address whose key delegated to code (EIP-7702) still signs by its key.
    function testFuzz_delegatedAddressesTrade(bytes20 code) external {
        vm.etch(vm.addr(TAKER_KEY), abi.encodePacked(hex"ef0100", code));
        Deal memory d = deal2();
        trade(d);
        d = deal();
        d.takerSignature = signatureOf(MAKER_KEY, d.taker);
        (bool done,) = address(venue).call(tradeCall(d));
        vm.assertTrue(!done, "nobody else's key");
    }

    /// An order of another trader than the leaf's is nobody's, even if that trader signed it.
    function testFuzz_ordersNameTheirTrader(uint256 key) external {
        key = bound(key, 1, type(uint128).max);
        vm.assume(key != TAKER_KEY);
        Deal memory d = deal2();
        d.taker.trader = vm.addr(key);
        d.takerSignature = signatureOf(key, d.taker);
        refusedTrade(d, SignatureInvalid.selector);
    }

    /// Signatures are of one house and one chain: the domain names both.
    function testFuzz_ordersAreOfOneHouseAndChain(uint32 houseId, uint16 chainId) external {
        (, string memory name, string memory version,,,,) = venue.eip712Domain();
        vm.assertEq(bytes(name), "Isthmus venue 7/2", "house and chain");
        vm.assertEq(bytes(version), "2", "version");
        vm.assume(houseId != HOUSE || chainId != SECOND);
        MessageGate other = new MessageGate(houseId, chainId, HUB, admin);
        VenueGateway elsewhere = new VenueGateway(houseId, chainId, other, admin, HARD_CAP, 1);
        (, string memory otherName,,,,,) = elsewhere.eip712Domain();
        vm.assertTrue(keccak256(bytes(otherName)) != keccak256(bytes(name)), "another domain");
    }
}
