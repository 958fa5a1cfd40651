// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {AttesterSet} from "../../src/AttesterSet.sol";
import {
    EnvelopeMalformed,
    EnvelopeTooLarge,
    KindUnknown,
    PayloadMalformed,
    VaaMalformed,
    VersionUnknown
} from "../../src/error/Errors.sol";
import {CycleDigest, Header, VaultRoot, VenueRoot} from "../../src/library/CycleDigest.sol";
import {DepositChain} from "../../src/library/DepositChain.sol";
import {Domains} from "../../src/library/Domains.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {LeafScope, Leaves, TotalsLeaf} from "../../src/library/Leaves.sol";
import {CreditUpdatePayload, PayloadCodec, SettlementRootPayload} from "../../src/library/PayloadCodec.sol";
import {Signature, Vaa, VaaCodec} from "../../src/library/VaaCodec.sol";
import {Tree} from "../support/Tree.sol";
import {Cheats} from "../support/Vm.sol";

/// @notice The libraries behind calls, so that they get calldata and their reverts can be caught.
contract Codecs {
    function envelope(bytes calldata encoded) external pure returns (EnvelopeHeader memory, bytes memory) {
        return (EnvelopeCodec.decode(encoded), EnvelopeCodec.payloadOf(encoded));
    }

    function settlementRoot(bytes calldata encoded) external pure returns (SettlementRootPayload memory) {
        return PayloadCodec.decodeSettlementRoot(encoded);
    }

    function creditUpdate(bytes calldata encoded) external pure returns (CreditUpdatePayload memory) {
        return PayloadCodec.decodeCreditUpdate(encoded);
    }

    function vaa(bytes calldata encoded) external pure returns (Vaa memory, bytes memory) {
        return VaaCodec.decode(encoded);
    }

    function cycle(
        uint32 house,
        uint16 chain,
        bytes32 hub,
        Header calldata header,
        VaultRoot[] calldata vaults,
        VenueRoot[] calldata venues
    ) external pure returns (bytes32, bytes32, bytes32) {
        return (
            CycleDigest.digest(house, chain, hub, header, vaults, venues),
            CycleDigest.vaultRootsHash(house, vaults),
            CycleDigest.venueRootsHash(house, venues)
        );
    }

    function proves(bytes32[] calldata proof, bytes32 root, bytes32 leaf) external pure returns (bool) {
        return MerkleProof.verifyCalldata(proof, root, leaf);
    }
}

/// @notice The Solidity libraries give every byte of test/vectors, which TypeScript and C are checked against too.
contract VectorsTest is Cheats {
    Codecs private codecs = new Codecs();
    string private json;

    function file(string memory name) private {
        json = vm.readFile(string.concat("../../test/vectors/", name));
    }

    /// `.list[i].field` of the open file.
    function at(string memory list, uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(list, "[", vm.toString(i), "].", field);
    }

    function has(string memory list, uint256 i) private view returns (bool) {
        return vm.keyExistsJson(json, string.concat(list, "[", vm.toString(i), "]"));
    }

    function number(string memory list, uint256 i, string memory field) private view returns (uint256) {
        return vm.parseJsonUint(json, at(list, i, field));
    }

    function word(string memory list, uint256 i, string memory field) private view returns (bytes32) {
        return vm.parseJsonBytes32(json, at(list, i, field));
    }

    function blob(string memory list, uint256 i, string memory field) private view returns (bytes memory) {
        return vm.parseJsonBytes(json, at(list, i, field));
    }

    function text(string memory list, uint256 i, string memory field) private view returns (bytes32) {
        return keccak256(bytes(vm.parseJsonString(json, at(list, i, field))));
    }

    function scope(string memory list, uint256 i) private view returns (LeafScope memory) {
        return LeafScope(uint32(number(list, i, "house")), uint16(number(list, i, "chain")), word(list, i, "contract"));
    }

    function test_domains() external {
        file("domains.json");
        uint256 i = 0;
        for (; has(".domains", i); i++) {
            bytes32 purpose = text(".domains", i, "purpose");
            bytes32 domain = word(".domains", i, "domain");
            if (purpose == keccak256("leaf")) vm.assertEq(domain, Domains.LEAF, "leaf");
            if (purpose == keccak256("totals")) vm.assertEq(domain, Domains.TOTALS, "totals");
            if (purpose == keccak256("credit")) vm.assertEq(domain, Domains.CREDIT, "credit");
            if (purpose == keccak256("band")) vm.assertEq(domain, Domains.BAND, "band");
            if (purpose == keccak256("cycle")) vm.assertEq(domain, Domains.CYCLE, "cycle");
            if (purpose == keccak256("vaults")) vm.assertEq(domain, Domains.VAULTS, "vaults");
            if (purpose == keccak256("venues")) vm.assertEq(domain, Domains.VENUES, "venues");
            if (purpose == keccak256("deposit")) vm.assertEq(domain, Domains.DEPOSIT, "deposit");
        }
        vm.assertGt(i, 7, "domains read");
    }

    function test_envelopes() external {
        file("envelopes.json");
        uint256 i = 0;
        for (; has(".cases", i); i++) {
            bytes memory encoded = blob(".cases", i, "encoded");
            (EnvelopeHeader memory header, bytes memory payload) = codecs.envelope(encoded);
            vm.assertEq(header.kind, number(".cases", i, "kind"), "kind");
            vm.assertEq(header.house, number(".cases", i, "house"), "house");
            vm.assertEq(header.source, number(".cases", i, "source"), "source");
            vm.assertEq(header.destination, number(".cases", i, "destination"), "destination");
            vm.assertEq(header.lane, number(".cases", i, "lane"), "lane");
            vm.assertEq(header.session, number(".cases", i, "session"), "session");
            vm.assertEq(header.sequence, number(".cases", i, "sequence"), "sequence");
            vm.assertEq(header.cycle, number(".cases", i, "cycle"), "cycle");
            vm.assertEq(header.deadlineSeconds, number(".cases", i, "deadlineSeconds"), "deadline");
            vm.assertEq(payload, blob(".cases", i, "payload"), "payload");
            vm.assertEq(EnvelopeCodec.encode(header, payload), encoded, "encoded");
            vm.assertEq(EnvelopeCodec.idOf(encoded), word(".cases", i, "messageId"), "message id");
        }
        vm.assertGt(i, 4, "envelopes read");
    }

    function test_malformedEnvelopes() external {
        file("envelopes.json");
        uint256 i = 0;
        for (; has(".malformed", i); i++) {
            bytes32 code = text(".malformed", i, "error");
            bytes4 wanted = EnvelopeMalformed.selector;
            if (code == keccak256("ENVELOPE_TOO_LARGE")) wanted = EnvelopeTooLarge.selector;
            if (code == keccak256("VERSION_UNKNOWN")) wanted = VersionUnknown.selector;
            if (code == keccak256("KIND_UNKNOWN")) wanted = KindUnknown.selector;
            refused(abi.encodeCall(Codecs.envelope, (blob(".malformed", i, "encoded"))), wanted);
        }
        vm.assertGt(i, 7, "malformed envelopes read");
    }

    function test_payloads() external {
        file("payloads.json");
        uint256 i = 0;
        for (; has(".settlementRoots", i); i++) {
            bytes memory encoded = blob(".settlementRoots", i, "encoded");
            SettlementRootPayload memory p = codecs.settlementRoot(encoded);
            vm.assertEq(p.root, word(".settlementRoots", i, "root"), "root");
            vm.assertEq(p.depositAccumulator, word(".settlementRoots", i, "depositAccumulator"), "accumulator");
            vm.assertEq(p.depositIndex, number(".settlementRoots", i, "depositIndex"), "index");
            vm.assertEq(p.cycleDigest, word(".settlementRoots", i, "cycleDigest"), "cycle digest");
            vm.assertEq(p.totalsRoot, word(".settlementRoots", i, "totalsRoot"), "totals root");
            vm.assertEq(PayloadCodec.encode(p), encoded, "settlement root");
        }
        vm.assertGt(i, 2, "settlement roots read");
        for (i = 0; has(".creditUpdates", i); i++) {
            bytes memory encoded = blob(".creditUpdates", i, "encoded");
            CreditUpdatePayload memory p = codecs.creditUpdate(encoded);
            vm.assertEq(p.venue, word(".creditUpdates", i, "venue"), "venue");
            vm.assertEq(p.creditRoot, word(".creditUpdates", i, "creditRoot"), "credit root");
            vm.assertEq(p.bandRoot, word(".creditUpdates", i, "bandRoot"), "band root");
            vm.assertEq(p.expirySeconds, number(".creditUpdates", i, "expirySeconds"), "expiry");
            vm.assertEq(p.cycleDigest, word(".creditUpdates", i, "cycleDigest"), "cycle digest");
            vm.assertEq(PayloadCodec.encode(p), encoded, "credit update");
        }
        vm.assertGt(i, 2, "credit updates read");
        for (i = 0; has(".malformed", i); i++) {
            bytes memory encoded = blob(".malformed", i, "encoded");
            refused(abi.encodeCall(Codecs.settlementRoot, (encoded)), PayloadMalformed.selector);
            refused(abi.encodeCall(Codecs.creditUpdate, (encoded)), PayloadMalformed.selector);
        }
        vm.assertGt(i, 2, "malformed payloads read");
    }

    function test_leaves() external {
        file("leaves.json");
        uint256 i = 0;
        for (; has(".entitlement", i); i++) {
            bytes32 hash = Leaves.entitlement(
                scope(".entitlement", i),
                word(".entitlement", i, "account"),
                uint16(number(".entitlement", i, "asset")),
                word(".entitlement", i, "recipient"),
                uint128(number(".entitlement", i, "entitledQuanta")),
                uint128(number(".entitlement", i, "exitQuanta"))
            );
            vm.assertEq(hash, word(".entitlement", i, "hash"), "entitlement");
            hash = Leaves.totals(
                scope(".totals", i),
                TotalsLeaf(
                    uint16(number(".totals", i, "asset")),
                    uint128(number(".totals", i, "entitledQuanta")),
                    uint128(number(".totals", i, "exitQuanta")),
                    uint128(number(".totals", i, "consumedQuanta"))
                )
            );
            vm.assertEq(hash, word(".totals", i, "hash"), "totals");
            hash = Leaves.credit(
                scope(".credit", i),
                word(".credit", i, "account"),
                word(".credit", i, "trader"),
                uint128(number(".credit", i, "limitQuanta")),
                uint64(number(".credit", i, "expirySeconds")),
                uint8(number(".credit", i, "flags"))
            );
            vm.assertEq(hash, word(".credit", i, "hash"), "credit");
            hash = Leaves.band(
                scope(".band", i),
                uint16(number(".band", i, "instrument")),
                uint64(number(".band", i, "lowTicks")),
                uint64(number(".band", i, "highTicks")),
                uint128(number(".band", i, "marginPerLotQuanta")),
                uint128(number(".band", i, "quantaPerTickLot"))
            );
            vm.assertEq(hash, word(".band", i, "hash"), "band");
        }
        vm.assertGt(i, 3, "leaves read");
    }

    function test_trees() external {
        file("trees.json");
        uint256 i = 0;
        for (; has(".trees", i); i++) {
            bytes32[] memory leaves = vm.parseJsonBytes32Array(json, at(".trees", i, "leaves"));
            bytes32 root = word(".trees", i, "root");
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
                    word(list, j, "account"),
                    uint16(number(list, j, "asset")),
                    uint128(number(list, j, "amountQuanta"))
                );
                vm.assertEq(accumulator, word(list, j, "accumulator"), "accumulator");
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
            vm.parseJsonBytes32(json, ".edge.account"),
            type(uint16).max,
            uint128(vm.parseJsonUint(json, ".edge.amountQuanta"))
        );
        vm.assertEq(edge, vm.parseJsonBytes32(json, ".edge.accumulator"), "edge");
    }

    function test_cycles() external {
        file("cycles.json");
        AttesterSet set = new AttesterSet(0, vm.parseJsonAddressArray(json, ".signers"));
        vm.assertEq(set.threshold(), vm.parseJsonUint(json, ".threshold"), "threshold");
        uint256 i = 0;
        for (; has(".cases", i); i++) {
            bytes32 digest = checkCycle(i);
            set.verify(digest, signaturesAt(at(".cases", i, "signatures")));
        }
        vm.assertGt(i, 2, "cycles read");
    }

    function test_vaas() external {
        file("vaas.json");
        AttesterSet set = new AttesterSet(0, vm.parseJsonAddressArray(json, ".signers"));
        uint256 i = 0;
        for (; has(".cases", i); i++) {
            (Vaa memory vaa, bytes memory payload) = codecs.vaa(blob(".cases", i, "encoded"));
            vm.assertEq(vaa.signerSet, number(".cases", i, "signerSet"), "set");
            vm.assertEq(vaa.emitterChain, number(".cases", i, "emitterChain"), "emitter chain");
            vm.assertEq(vaa.emitter, word(".cases", i, "emitter"), "emitter");
            vm.assertEq(vaa.sequence, number(".cases", i, "sequence"), "sequence");
            vm.assertEq(vaa.digest, word(".cases", i, "digest"), "digest");
            vm.assertEq(payload, blob(".cases", i, "payload"), "payload");
            Signature[] memory wanted = signaturesAt(at(".cases", i, "signatures"));
            vm.assertEq(keccak256(abi.encode(vaa.signatures)), keccak256(abi.encode(wanted)), "signatures");
            set.verify(vaa.digest, vaa.signatures);
        }
        vm.assertGt(i, 3, "VAAs read");
        for (i = 0; has(".malformed", i); i++) {
            refused(abi.encodeCall(Codecs.vaa, (blob(".malformed", i, "encoded"))), VaaMalformed.selector);
        }
        vm.assertGt(i, 3, "malformed VAAs read");
    }

    /// An envelope of any fields survives its own bytes, and any changed byte changes its id.
    function testFuzz_envelope(EnvelopeHeader memory header, bytes memory payload, uint256 place, uint8 change)
        external
        view
    {
        header.kind = uint8(bound(header.kind, 1, 6));
        header.lane = uint8(bound(header.lane, 0, 3));
        vm.assume(payload.length <= 473);
        bytes memory encoded = EnvelopeCodec.encode(header, payload);
        (EnvelopeHeader memory decoded, bytes memory rest) = codecs.envelope(encoded);
        vm.assertEq(keccak256(abi.encode(decoded)), keccak256(abi.encode(header)), "header");
        vm.assertEq(rest, payload, "payload");
        bytes32 id = EnvelopeCodec.idOf(encoded);
        place = place % encoded.length;
        encoded[place] = bytes1(uint8(encoded[place]) ^ uint8(bound(change, 1, 255)));
        vm.assertTrue(EnvelopeCodec.idOf(encoded) != id, "id");
    }

    function checkCycle(uint256 i) private view returns (bytes32 digest) {
        Header memory header = Header(
            uint64(number(".cases", i, "cycle")),
            word(".cases", i, "previousDigest"),
            uint64(number(".cases", i, "journalPosition")),
            word(".cases", i, "journalDigest"),
            word(".cases", i, "stateRoot")
        );
        bytes32 vaultsHash;
        bytes32 venuesHash;
        (digest, vaultsHash, venuesHash) = codecs.cycle(
            uint32(number(".cases", i, "house")),
            uint16(number(".cases", i, "hubChain")),
            word(".cases", i, "hub"),
            header,
            vaultsAt(at(".cases", i, "vaults")),
            venuesAt(at(".cases", i, "venues"))
        );
        vm.assertEq(vaultsHash, word(".cases", i, "vaultRootsHash"), "vaults");
        vm.assertEq(venuesHash, word(".cases", i, "venueRootsHash"), "venues");
        vm.assertEq(digest, word(".cases", i, "digest"), "digest");
    }

    function count(string memory list) private view returns (uint256 n) {
        while (has(list, n)) n++;
    }

    function vaultsAt(string memory list) private view returns (VaultRoot[] memory rows) {
        rows = new VaultRoot[](count(list));
        for (uint256 i = 0; i < rows.length; i++) {
            rows[i] = VaultRoot(
                uint16(number(list, i, "chain")),
                word(list, i, "vault"),
                word(list, i, "root"),
                word(list, i, "depositAccumulator"),
                uint64(number(list, i, "depositIndex")),
                word(list, i, "totalsRoot")
            );
        }
    }

    function venuesAt(string memory list) private view returns (VenueRoot[] memory rows) {
        rows = new VenueRoot[](count(list));
        for (uint256 i = 0; i < rows.length; i++) {
            rows[i] = VenueRoot(
                uint16(number(list, i, "chain")),
                word(list, i, "venue"),
                word(list, i, "creditRoot"),
                word(list, i, "bandRoot"),
                uint64(number(list, i, "expirySeconds"))
            );
        }
    }

    function signaturesAt(string memory list) private view returns (Signature[] memory rows) {
        rows = new Signature[](count(list));
        for (uint256 i = 0; i < rows.length; i++) {
            rows[i] = Signature(
                uint8(number(list, i, "index")),
                word(list, i, "r"),
                word(list, i, "s"),
                uint8(number(list, i, "recovery"))
            );
        }
    }

    function refused(bytes memory call, bytes4 selector) private {
        (bool done, bytes memory data) = address(codecs).call(call);
        vm.assertTrue(!done, "must be refused");
        vm.assertEq(bytes32(bytes4(data)), bytes32(selector), "error");
    }
}
