// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ChainUnknown, RebalanceRepeated} from "../src/error/Errors.sol";
import {IClearingHub} from "../src/interface/IClearingHub.sol";
import {RebalancePayload} from "../src/library/PayloadCodec.sol";
import {OrderBook} from "./support/OrderBook.sol";

/// @notice The hub sends orders that attesters signed.
contract RebalanceOrdersTest is OrderBook {
    /// The hub sends what enough attesters signed, to the registered vault, once.
    function test_theHubSendsSignedOrders() external {
        open();
        RebalancePayload memory wanted = order(AMOUNT);
        bytes32 digest = hub.rebalanceDigest(1, SECOND, wanted);
        hub.submitRebalance(1, SECOND, wanted, signThree(digest));
        vm.assertEq(hubPlain.sends(), 1, "sent");
        bytes memory call = abi.encodeCall(IClearingHub.submitRebalance, (1, SECOND, wanted, signThree(digest)));
        refused(stranger, address(hub), call, RebalanceRepeated.selector);
        // A second message of its number would be a conflict: not even once the first has no effect any more.
        vm.warp(block.timestamp + LIFETIME + 1);
        refused(stranger, address(hub), call, RebalanceRepeated.selector);
        vm.assertTrue(hub.rebalanceSent(digest), "kept");
        // A lower number afterwards: no order waits for another.
        digest = hub.rebalanceDigest(0, SECOND, wanted);
        hub.submitRebalance(0, SECOND, wanted, signThree(digest));
        wanted.vault = toBytes32(address(hubVault));
        digest = hub.rebalanceDigest(2, SECOND, wanted);
        call = abi.encodeCall(IClearingHub.submitRebalance, (2, SECOND, wanted, signThree(digest)));
        refused(stranger, address(hub), call, ChainUnknown.selector);
    }

    /// Signatures of one order are none of another's.
    function testFuzz_everyFieldIsSigned(uint8 field) external {
        open();
        RebalancePayload memory wanted = order(AMOUNT);
        bytes32 digest = hub.rebalanceDigest(1, SECOND, wanted);
        uint64 number = 1;
        if (field % 6 == 0) number = 2;
        else if (field % 6 == 1) wanted.amountQuanta = quanta(AMOUNT + 1);
        else if (field % 6 == 2) wanted.route = 2;
        else if (field % 6 == 3) wanted.destinationVault = bytes32(uint256(5));
        else if (field % 6 == 4) wanted.account = ALICE;
        else wanted.expirySeconds += 1;
        vm.assertTrue(hub.rebalanceDigest(number, SECOND, wanted) != digest, "another digest");
        bytes memory call = abi.encodeCall(IClearingHub.submitRebalance, (number, SECOND, wanted, signThree(digest)));
        (bool ok,) = address(hub).call(call);
        vm.assertTrue(!ok, "refused");
    }
}
