// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AttesterAdapter} from "../../src/adapter/AttesterAdapter.sol";
import {EmitterMismatch, SignatureInvalid} from "../../src/error/Errors.sol";
import {ContractId} from "../../src/library/ContractId.sol";
import {Header} from "../../src/library/CycleDigest.sol";
import {World} from "../support/World.sol";

/// @notice The same deployer builds the same house on two networks, with the same nonces, so that all addresses are the same:
/// what the attesters sign for one of them counts at the other not at all.
contract NetworksDrill is World {
    uint256 private constant TEST = 11_155_111;
    uint256 private constant MAIN = 1;

    /// The network before the house, as its contracts see it.
    function on(uint256 network) private {
        vm.chainId(network);
        build();
    }

    function test_aCycleOfOneNetworkCountsOnNoOther() external {
        on(TEST);
        Header memory h = header(1, 0);
        bytes memory call = abi.encodeCall(
            hub.submitCycle, (h, vaultRows(), venueRows(), signThree(hub.cycleDigest(h, vaultRows(), venueRows())))
        );
        uint256 state = vm.snapshotState();
        vm.chainId(MAIN);
        refused(stranger, address(hub), call, SignatureInvalid.selector);
        vm.revertToState(state);
        vm.chainId(TEST);
        (bool done,) = address(hub).call(call);
        vm.assertTrue(done, "it counts where it was signed");
    }

    /// The attesters' word for a message: its emitter is the hub's adapter on the network of the hub.
    function test_anAttestationOfOneNetworkCountsOnNoOther() external {
        on(TEST);
        bytes memory root = rootEnvelope(1, keccak256("root"), keccak256("totals"), 0);
        bytes memory vaa = vaaOf(root, indices(0, 1, 3));
        AttesterAdapter elsewhere = new AttesterAdapter(attesters, gate, HUB, admin);
        vm.chainId(MAIN);
        bytes32 emitter = ContractId.idOf(address(hubAttesting));
        vm.prank(admin);
        elsewhere.setEmitter(emitter);
        refused(stranger, address(elsewhere), abi.encodeCall(elsewhere.receiveVaa, (vaa)), EmitterMismatch.selector);
        vm.chainId(TEST);
        attesting.receiveVaa(vaa);
        vm.assertEq(gate.votesOf(keccak256(root)), 4, "it counts where it was signed");
    }
}
