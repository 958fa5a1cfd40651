// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AttesterSet} from "../../src/AttesterSet.sol";
import {LayerZeroAdapter} from "../../src/adapter/LayerZeroAdapter.sol";
import {ConfigInvalid, GasTooLow} from "../../src/error/Errors.sol";
import {RealCores} from "../support/RealCores.sol";
import {World} from "../support/World.sol";

/// @notice A packet that brings too little gas for its vote stays, so that nobody loses a vote by executing it badly.
contract VoteGasTest is World, RealCores {
    uint32 private constant HUB_EID = 49_001;
    LayerZeroAdapter private adapter;
    address private endpoint;

    function setUp() external {
        build();
        (endpoint,) = deployEndpoint(49_002, HUB_EID, 1);
        adapter = new LayerZeroAdapter(endpoint, gate, admin, 2);
        vm.startPrank(admin);
        adapter.connect(HUB, HUB_EID, toBytes32(stranger));
        gate.openSession(2, list(address(adapter), voterB), 2, 2);
        vm.stopPrank();
    }

    function packet() private view returns (bytes memory) {
        bytes memory envelope = rootEnvelope(1, keccak256("root"), 0, 0);
        envelope[14] = bytes1(uint8(2));
        return abi.encodeWithSignature(
            "lzReceive((uint32,bytes32,uint64),bytes32,bytes,address,bytes)",
            HUB_EID,
            toBytes32(stranger),
            uint64(1),
            bytes32(0),
            envelope,
            address(0),
            ""
        );
    }

    function test_aPacketBringsTheGasOfItsVote() external {
        bytes memory call = packet();
        vm.prank(endpoint);
        (bool done, bytes memory data) = address(adapter).call{gas: 192_500}(call);
        vm.assertTrue(!done, "stays");
        vm.assertEq(bytes32(bytes4(data)), bytes32(GasTooLow.selector), "for its gas");
        vm.prank(endpoint);
        (done,) = address(adapter).call{gas: 300_000}(call);
        vm.assertTrue(done, "votes");
    }

    function test_aLaneNeedsADvn() external {
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "leastDvns"));
        new LayerZeroAdapter(endpoint, gate, admin, 0);
        vm.assertEq(new LayerZeroAdapter(endpoint, gate, admin, 1).leastDvns(), 1, "one is the least");
    }

    /// No signer has two places, neither the first nor the last.
    function test_noSignerHasTwoPlaces() external {
        for (uint256 i = 1; i < 4; i++) {
            address[] memory signers = many(4);
            signers[i] = signers[0];
            vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "signers"));
            new AttesterSet(0, signers);
        }
    }
}
