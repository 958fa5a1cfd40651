// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IExitDesk} from "../../src/interface/IExitDesk.sol";
import {Tree} from "./Tree.sol";
import {VaultBook} from "./VaultBook.sol";

/// @notice Two members at the exit desk of their vault.
abstract contract ExitBook is VaultBook {
    function desk() internal view returns (IExitDesk) {
        return vault.exitDesk();
    }

    /// A root in effect that every adapter voted for.
    function settledByAll(uint64 cycle, uint64 index) internal {
        bytes32 root = Tree.root(entryLeaves());
        deliverByAll(rootEnvelope(cycle, root, Tree.root(totalsLeaves()), index));
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vault.activateAsset(totals[0], proofOf(0), accumulatorAt(index));
    }

    function silent() internal {
        vm.warp(block.timestamp + EXIT_PERIOD);
        desk().freeze();
    }

    function exitCall(uint256 i) internal view returns (bytes memory) {
        Entry memory e = entries[i];
        bytes32[] memory proof = Tree.proof(entryLeaves(), i);
        return abi.encodeCall(IExitDesk.exit, (e.account, e.asset, e.recipient, e.entitled, e.exit, proof));
    }

    function exits(uint256 i) internal returns (uint256) {
        (bool done, bytes memory data) = address(desk()).call(exitCall(i));
        vm.assertTrue(done, "exit");
        return abi.decode(data, (uint256));
    }

    function refusedExit(uint256 i, bytes4 selector) internal {
        refused(stranger, address(desk()), exitCall(i), selector);
    }
}
