// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {DepositChain, Link} from "../../src/library/DepositChain.sol";
import {Domains} from "../../src/library/Domains.sol";
import {LeafScope, Leaves, TotalsLeaf} from "../../src/library/Leaves.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {AssetId} from "../../src/type/AssetId.sol";
import {Tree} from "../support/Tree.sol";
import {VectorFiles} from "../support/VectorFiles.sol";

/// @notice Domains, leaves, trees and deposit chains against the golden vectors.
contract LeafVectorsTest is VectorFiles {
    function test_domains() external {
        file("domains.json");
        uint256 i = 0;
        for (; has(".domains", i); i++) {
            bytes32 purpose = text(".domains", i, "purpose");
            bytes32 domain = hash32(".domains", i, "domain");
            if (purpose == keccak256("leaf")) vm.assertEq(domain, Domains.LEAF, "leaf");
            if (purpose == keccak256("totals")) vm.assertEq(domain, Domains.TOTALS, "totals");
            if (purpose == keccak256("credit")) vm.assertEq(domain, Domains.CREDIT, "credit");
            if (purpose == keccak256("band")) vm.assertEq(domain, Domains.BAND, "band");
            if (purpose == keccak256("cycle")) vm.assertEq(domain, Domains.CYCLE, "cycle");
            if (purpose == keccak256("vaults")) vm.assertEq(domain, Domains.VAULTS, "vaults");
            if (purpose == keccak256("venues")) vm.assertEq(domain, Domains.VENUES, "venues");
            if (purpose == keccak256("credit-stop")) vm.assertEq(domain, Domains.CREDIT_STOP, "credit stop");
            if (purpose == keccak256("deposit")) vm.assertEq(domain, Domains.DEPOSIT, "deposit");
            if (purpose == keccak256("take-back-request")) {
                vm.assertEq(domain, Domains.TAKE_BACK_REQUEST, "take-back request");
            }
            if (purpose == keccak256("take-back")) vm.assertEq(domain, Domains.TAKE_BACK, "take-back");
            if (purpose == keccak256("withdrawal-request")) {
                vm.assertEq(domain, Domains.WITHDRAWAL_REQUEST, "withdrawal request");
            }
        }
        vm.assertGt(i, 7, "domains read");
    }

    function test_leaves() external {
        file("leaves.json");
        uint256 i = 0;
        for (; has(".entitlement", i); i++) {
            bytes32 hash = Leaves.entitlement(
                scope(".entitlement", i),
                account(".entitlement", i),
                asset(".entitlement", i),
                hash32(".entitlement", i, "recipient"),
                amount(".entitlement", i, "entitledQuanta"),
                amount(".entitlement", i, "exitQuanta")
            );
            vm.assertEq(hash, hash32(".entitlement", i, "hash"), "entitlement");
            hash = Leaves.totals(
                scope(".totals", i),
                TotalsLeaf(
                    asset(".totals", i),
                    amount(".totals", i, "entitledQuanta"),
                    amount(".totals", i, "exitQuanta"),
                    amount(".totals", i, "consumedQuanta")
                )
            );
            vm.assertEq(hash, hash32(".totals", i, "hash"), "totals");
            hash = Leaves.credit(
                scope(".credit", i),
                account(".credit", i),
                hash32(".credit", i, "trader"),
                amount(".credit", i, "limitQuanta"),
                uint64(number(".credit", i, "expirySeconds")),
                uint8(number(".credit", i, "flags"))
            );
            vm.assertEq(hash, hash32(".credit", i, "hash"), "credit");
            hash = Leaves.band(
                scope(".band", i),
                uint16(number(".band", i, "instrument")),
                uint64(number(".band", i, "lowTicks")),
                uint64(number(".band", i, "highTicks")),
                amount(".band", i, "marginPerLotQuanta"),
                amount(".band", i, "quantaPerTickLot")
            );
            vm.assertEq(hash, hash32(".band", i, "hash"), "band");
        }
        vm.assertGt(i, 3, "leaves read");
    }

    function test_trees() external {
        file("trees.json");
        uint256 i = 0;
        for (; has(".trees", i); i++) {
            bytes32[] memory leaves = vm.parseJsonBytes32Array(json, at(".trees", i, "leaves"));
            bytes32 root = hash32(".trees", i, "root");
            vm.assertEq(Tree.root(leaves), root, "root");
            for (uint256 j = 0; j < leaves.length; j++) {
                bytes32[] memory proof = vm.parseJsonBytes32Array(
                    json, string.concat(at(".trees", i, "proofs["), vm.toString(j), "].proof")
                );
                vm.assertTrue(codecs.proves(proof, root, leaves[j]), "proof");
                vm.assertEq(
                    keccak256(abi.encode(Tree.proof(leaves, j))), keccak256(abi.encode(proof)), "the tests' own tree"
                );
            }
        }
        vm.assertGt(i, 10, "trees read");
    }

    function test_depositChains() external {
        file("deposits.json");
        uint256 folds = 0;
        for (uint256 i = 0; has(".chains", i); i++) {
            LeafScope memory s = scope(".chains", i);
            string memory list = at(".chains", i, "deposits");
            bytes32 accumulator = 0;
            for (uint256 j = 0; has(list, j); j++) {
                accumulator = DepositChain.fold(
                    s,
                    accumulator,
                    uint64(number(list, j, "index")),
                    account(list, j),
                    asset(list, j),
                    amount(list, j, "amountQuanta")
                );
                vm.assertEq(accumulator, hash32(list, j, "accumulator"), "accumulator");
                folds++;
            }
        }
        vm.assertGt(folds, 7, "deposits read");
        bytes32 edge = DepositChain.fold(
            LeafScope(
                uint32(vm.parseJsonUint(json, ".edge.house")),
                uint16(vm.parseJsonUint(json, ".edge.chain")),
                vm.parseJsonBytes32(json, ".edge.contract")
            ),
            vm.parseJsonBytes32(json, ".edge.previous"),
            type(uint64).max,
            AccountId.wrap(vm.parseJsonBytes32(json, ".edge.account")),
            AssetId.wrap(type(uint16).max),
            quanta(vm.parseJsonUint(json, ".edge.amountQuanta"))
        );
        vm.assertEq(edge, vm.parseJsonBytes32(json, ".edge.accumulator"), "edge");
    }

    function test_entries() external {
        file("deposits.json");
        uint256 folds = 0;
        for (uint256 i = 0; has(".entries", i); i++) {
            LeafScope memory s = scope(".entries", i);
            string memory list = at(".entries", i, "entries");
            for (uint256 j = 0; has(list, j); j++) {
                Link memory link = Link({
                    previous: hash32(list, j, "previous"),
                    index: uint64(number(list, j, "index")),
                    account: account(list, j),
                    asset: asset(list, j),
                    amount: amount(list, j, "amountQuanta")
                });
                vm.assertEq(_folded(s, list, j, link), hash32(list, j, "accumulator"), "accumulator");
                folds++;
            }
        }
        vm.assertEq(folds, 8, "entries read");
    }

    function _folded(LeafScope memory s, string memory list, uint256 j, Link memory link)
        private
        view
        returns (bytes32)
    {
        bytes32 kind = text(list, j, "kind");
        if (kind == keccak256("deposit")) {
            return DepositChain.fold(s, link.previous, link.index, link.account, link.asset, link.amount);
        }
        if (kind == keccak256("withdrawal-request")) {
            address requester = address(uint160(uint256(hash32(list, j, "requester"))));
            return DepositChain.foldWithdrawalRequest(s, link, requester);
        }
        bool paid = kind == keccak256("take-back");
        bytes32 domain = paid ? Domains.TAKE_BACK : Domains.TAKE_BACK_REQUEST;
        return DepositChain.foldTakeBack(s, domain, link, uint64(number(list, j, "depositIndex")));
    }
}
