// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {DeadlineAhead, MessageAlreadyVoted, ProofInvalid} from "../../src/error/Errors.sol";
import {ILayerZeroAdapter} from "../../src/interface/ILayerZeroAdapter.sol";
import {BridgedNetwork} from "../support/BridgedNetwork.sol";

interface IEndpointNonces {
    function inboundNonce(address receiver, uint32 srcEid, bytes32 sender) external view returns (uint64);
    function lazyInboundNonce(address receiver, uint32 srcEid, bytes32 sender) external view returns (uint64);
}

/// @notice Drills on LayerZero's real endpoint: DVNs that are out for a while, and votes that come too late.
contract LayerZeroDrill is BridgedNetwork {
    function setUp() external {
        buildBridged();
    }

    function root(uint64 cycle) private view returns (bytes memory) {
        return bridgedRoot(cycle, keccak256(abi.encode(cycle)), 0, 0);
    }

    function passed() private view returns (uint64) {
        bytes32 sender = toBytes32(address(hubLayerZero));
        return IEndpointNonces(endpoint).lazyInboundNonce(address(layerZero), HUB_EID, sender);
    }

    function skipCall(uint64 nonce, uint64 later, bytes memory envelope) private view returns (bytes memory) {
        return abi.encodeCall(layerZero.skip, (nonce, later, guidOf(later), envelope));
    }

    /// Votes after the execution, after the deadline and twice: each delivery ends, and its packet leaves the channel.
    function testFuzz_lateVotesClearTheirPackets(uint256 late, uint256 count) external {
        count = edged(count, 1, 6);
        bytes[] memory envelopes = new bytes[](count);
        for (uint64 i = 0; i < count; i++) {
            envelopes[i] = root(i + 1);
            guardiansVote(envelopes[i]);
            attestersVote(envelopes[i]);
            gate.execute(envelopes[i]);
            dvnVerifies(i + 1, envelopes[i]);
        }
        bool past = late % 2 == 0;
        if (past) vm.warp(block.timestamp + LIFETIME + 1 + (late >> 1) % 365 days);
        for (uint64 i = 0; i < count; i++) {
            vm.assertTrue(executorDelivers(i + 1, envelopes[i]), "ends quietly");
            vm.assertEq(passed(), i + 1, "nothing is left behind");
            vm.assertEq(gate.votesOf(keccak256(envelopes[i])), past ? 6 : 7, "counted when in time");
        }
    }

    /// A message that LayerZero carries twice is one vote.
    function test_theSameMessageAgainEndsQuietly() external {
        bytes memory envelope = root(1);
        layerZeroVotes(1, envelope);
        dvnVerifies(2, envelope);
        vm.expectEmit(address(layerZero));
        emit ILayerZeroAdapter.VoteRefused(keccak256(envelope), MessageAlreadyVoted.selector);
        vm.assertTrue(executorDelivers(2, envelope), "ends quietly");
        vm.assertEq(gate.votesOf(keccak256(envelope)), LAYERZERO, "one vote");
    }

    /// Whoever executes a packet with too little gas loses nobody's vote: the packet stays.
    function testFuzz_tooLittleGasKeepsThePacket(uint256 gas) external {
        bytes memory envelope = root(1);
        dvnVerifies(1, envelope);
        gas = edged(gas, 40_000, 230_000);
        bool done = executorDeliversWith(1, envelope, gas);
        vm.assertTrue(done == (gate.votesOf(keccak256(envelope)) == LAYERZERO), "delivered with its vote or not at all");
        if (!done) vm.assertTrue(executorDelivers(1, envelope), "delivered later");
        vm.assertEq(gate.votesOf(keccak256(envelope)), LAYERZERO, "the vote");
    }

    /// A packet that no DVN ever verified: once a later one shows that its message is past, anyone passes it over.
    function testFuzz_aPacketThatIsNeverVerifiedIsPassedOver(address caller, uint256 elapsed) external {
        bytes memory later = root(2);
        dvnVerifies(2, later);
        vm.assertTrue(!executorDelivers(2, later), "stuck behind the first");
        uint256 over = block.timestamp + LIFETIME + 1 days;
        vm.warp(edged(elapsed, block.timestamp, over));
        refused(caller, address(layerZero), skipCall(1, 2, later), DeadlineAhead.selector);
        vm.warp(over + 1);
        refused(caller, address(layerZero), skipCall(1, 2, root(3)), ProofInvalid.selector);
        refused(caller, address(layerZero), skipCall(2, 2, later), ProofInvalid.selector);
        vm.expectEmit(address(layerZero));
        emit ILayerZeroAdapter.PacketSkipped(HUB_EID, 1);
        vm.prank(caller);
        layerZero.skip(1, 2, guidOf(2), later);
        vm.assertTrue(executorDelivers(2, later), "its packet leaves the channel");
        bytes memory fresh = root(4);
        layerZeroVotes(3, fresh);
        vm.assertEq(gate.votesOf(keccak256(fresh)), LAYERZERO, "LayerZero votes again");
    }
}
