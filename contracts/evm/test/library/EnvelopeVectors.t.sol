// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    EnvelopeMalformed,
    EnvelopeTooLarge,
    KindUnknown,
    PayloadMalformed,
    VersionUnknown
} from "../../src/error/Errors.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {
    CreditStopPayload,
    CreditUpdatePayload,
    PayloadCodec,
    RebalancePayload,
    SettlementRootPayload
} from "../../src/library/PayloadCodec.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {AssetId} from "../../src/type/AssetId.sol";
import {Codecs, VectorFiles} from "../support/VectorFiles.sol";

/// @notice Envelopes and payloads against the golden vectors.
contract EnvelopeVectorsTest is VectorFiles {
    function test_envelopes() external {
        file("envelopes.json");
        uint256 i = 0;
        for (; has(".cases", i); i++) {
            bytes memory encoded = blob(".cases", i, "encoded");
            (EnvelopeHeader memory header, bytes memory payload) = codecs.envelope(encoded);
            vm.assertEq(header.kind, number(".cases", i, "kind"), "kind");
            vm.assertEq(header.houseId, number(".cases", i, "house"), "house");
            vm.assertEq(header.source, number(".cases", i, "source"), "source");
            vm.assertEq(header.destination, number(".cases", i, "destination"), "destination");
            vm.assertEq(header.lane, number(".cases", i, "lane"), "lane");
            vm.assertEq(header.session, number(".cases", i, "session"), "session");
            vm.assertEq(header.sequence, number(".cases", i, "sequence"), "sequence");
            vm.assertEq(header.cycle, number(".cases", i, "cycle"), "cycle");
            vm.assertEq(header.deadlineSeconds, number(".cases", i, "deadlineSeconds"), "deadline");
            vm.assertEq(payload, blob(".cases", i, "payload"), "payload");
            vm.assertEq(EnvelopeCodec.encode(header, payload), encoded, "encoded");
            vm.assertEq(EnvelopeCodec.idOf(encoded), hash32(".cases", i, "messageId"), "message id");
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
            vm.assertEq(p.vault, hash32(".settlementRoots", i, "vault"), "vault");
            vm.assertEq(p.root, hash32(".settlementRoots", i, "root"), "root");
            vm.assertEq(p.depositAccumulator, hash32(".settlementRoots", i, "depositAccumulator"), "accumulator");
            vm.assertEq(p.depositIndex, number(".settlementRoots", i, "depositIndex"), "index");
            vm.assertEq(p.cycleDigest, hash32(".settlementRoots", i, "cycleDigest"), "cycle digest");
            vm.assertEq(p.totalsRoot, hash32(".settlementRoots", i, "totalsRoot"), "totals root");
            vm.assertEq(PayloadCodec.encode(p), encoded, "settlement root");
        }
        vm.assertGt(i, 2, "settlement roots read");
        for (i = 0; has(".creditUpdates", i); i++) {
            bytes memory encoded = blob(".creditUpdates", i, "encoded");
            CreditUpdatePayload memory p = codecs.creditUpdate(encoded);
            vm.assertEq(p.venue, hash32(".creditUpdates", i, "venue"), "venue");
            vm.assertEq(p.creditRoot, hash32(".creditUpdates", i, "creditRoot"), "credit root");
            vm.assertEq(p.bandRoot, hash32(".creditUpdates", i, "bandRoot"), "band root");
            vm.assertEq(p.expirySeconds, number(".creditUpdates", i, "expirySeconds"), "expiry");
            vm.assertEq(p.cycleDigest, hash32(".creditUpdates", i, "cycleDigest"), "cycle digest");
            vm.assertEq(PayloadCodec.encode(p), encoded, "credit update");
        }
        vm.assertGt(i, 2, "credit updates read");
        for (i = 0; has(".creditStops", i); i++) {
            bytes memory encoded = blob(".creditStops", i, "encoded");
            CreditStopPayload memory p = codecs.creditStop(encoded);
            vm.assertEq(p.venue, hash32(".creditStops", i, "venue"), "venue");
            bytes32[] memory accounts = vm.parseJsonBytes32Array(json, at(".creditStops", i, "accounts"));
            vm.assertEq(keccak256(abi.encode(p.accounts)), keccak256(abi.encode(accounts)), "accounts");
            vm.assertEq(PayloadCodec.encode(p), encoded, "credit stop");
        }
        vm.assertGt(i, 2, "credit stops read");
        for (i = 0; has(".malformed", i); i++) {
            bytes memory encoded = blob(".malformed", i, "encoded");
            refused(abi.encodeCall(Codecs.creditStop, (encoded)), PayloadMalformed.selector);
            refused(abi.encodeCall(Codecs.rebalance, (encoded)), PayloadMalformed.selector);
            refused(abi.encodeCall(Codecs.settlementRoot, (encoded)), PayloadMalformed.selector);
            refused(abi.encodeCall(Codecs.creditUpdate, (encoded)), PayloadMalformed.selector);
        }
        vm.assertGt(i, 2, "malformed payloads read");
    }

    /// Orders that vaults pay.
    function test_rebalanceVectors() external {
        file("payloads.json");
        uint256 i = 0;
        for (; has(".rebalances", i); i++) {
            bytes memory encoded = blob(".rebalances", i, "encoded");
            RebalancePayload memory p = codecs.rebalance(encoded);
            vm.assertEq(p.vault, hash32(".rebalances", i, "vault"), "paying vault");
            vm.assertEq(AssetId.unwrap(p.asset), number(".rebalances", i, "asset"), "asset");
            vm.assertEq(p.amountQuanta.toUint256(), number(".rebalances", i, "amountQuanta"), "amount");
            vm.assertEq(p.route, number(".rebalances", i, "route"), "route");
            vm.assertEq(p.destination, number(".rebalances", i, "destination"), "destination");
            vm.assertEq(p.destinationVault, hash32(".rebalances", i, "destinationVault"), "receiving vault");
            vm.assertEq(AccountId.unwrap(p.account), hash32(".rebalances", i, "account"), "account");
            vm.assertEq(p.expirySeconds, number(".rebalances", i, "expirySeconds"), "expiry");
            vm.assertEq(PayloadCodec.encode(p), encoded, "rebalance order");
        }
        vm.assertGt(i, 2, "rebalance orders read");
    }

    /// An envelope of any fields survives its own bytes, and any changed byte changes its id.
    function testFuzz_envelope(EnvelopeHeader memory header, bytes memory payload, uint256 place, uint8 change)
        external
        view
    {
        header.kind = uint8(bound(header.kind, 1, 7));
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
}
