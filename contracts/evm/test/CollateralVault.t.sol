// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {CollateralVault} from "../src/CollateralVault.sol";
import {
    AlreadyRegistered,
    AmountOutOfRange,
    AmountZero,
    AssetAlreadyEffective,
    AssetSuspended,
    AssetUnknown,
    ClaimAboveHeld,
    ClaimAboveTotals,
    ConfigInvalid,
    ConsumedMismatch,
    CycleOutOfOrder,
    DepositPositionRegressed,
    DepositPositionUnknown,
    DepositTooSmall,
    EnvelopeMalformed,
    InputInvalid,
    KindUnknown,
    NothingReceived,
    Paused,
    PayloadMalformed,
    ProofInvalid,
    RootMissing,
    RootNotMature,
    RootNotNewer,
    TotalsExceedHeld,
    TotalsRegressed,
    Unauthorized
} from "../src/error/Errors.sol";
import {AssetState, Claim, DepositRecord, ICollateralVault} from "../src/interface/ICollateralVault.sol";
import {DepositChain} from "../src/library/DepositChain.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../src/library/EnvelopeCodec.sol";
import {Leaves, TotalsLeaf} from "../src/library/Leaves.sol";
import {PayloadCodec, SettlementRootPayload} from "../src/library/PayloadCodec.sol";
import {Book} from "./support/Book.sol";
import {FeeToken, GenerousToken, HookToken, RebasingToken} from "./support/Tokens.sol";
import {Tree} from "./support/Tree.sol";

contract CollateralVaultTest is Book {
    bytes32 private constant ALICE = keccak256("alice");
    bytes32 private constant BOB = keccak256("bob");
    address private alice = address(0xa11ce);
    address private bob = address(0xb0b);

    function setUp() external {
        build();
    }

    /// Alice deposits 10 dollars; 6 of them are entitled to her and 3 to Bob; exit 1.
    function book() private {
        depositDollars(ALICE, 10_000_000);
        clear();
        entries.push(Entry(ALICE, DOLLAR, toBytes32(alice), 6_000_000, 1_000_000));
        entries.push(Entry(BOB, DOLLAR, toBytes32(bob), 3_000_000, 0));
        totals.push(TotalsLeaf(DOLLAR, 9_000_000, 1_000_000, 10_000_000));
    }

    // configuration

    function test_configurationIsTheAdmins() external {
        address v = address(vault);
        bytes4 no = Unauthorized.selector;
        refused(stranger, v, abi.encodeCall(vault.addAsset, (9, address(dollar), 6, 1)), no);
        refused(stranger, v, abi.encodeCall(vault.suspendAsset, (DOLLAR, true)), no);
        refused(stranger, v, abi.encodeCall(vault.setPauser, (stranger)), no);
        refused(stranger, v, abi.encodeCall(vault.pause, ()), no);
        refused(stranger, v, abi.encodeCall(vault.unpause, ()), no);
        refused(stranger, v, abi.encodeCall(vault.lockAdmin, ()), no);
        Claim memory none;
        refused(stranger, v, abi.encodeCall(vault.claimOfBatch, (none)), no);
    }

    function test_theKeyThatPausesCannotUnpause() external {
        address v = address(vault);
        bytes4 no = Unauthorized.selector;
        bytes4 bad = ConfigInvalid.selector;
        refused(admin, v, abi.encodeCall(vault.pause, ()), no);
        vm.prank(pauser);
        vault.pause();
        refused(pauser, v, abi.encodeCall(vault.unpause, ()), no);
        vm.assertTrue(vault.paused(), "still paused");
        vm.prank(admin);
        vault.unpause();
        // Nor can the two become one key, from either side.
        refused(admin, v, abi.encodeCall(vault.setPauser, (admin)), bad);
        refused(admin, v, abi.encodeCall(vault.setPauser, (address(0))), bad);
        refused(admin, v, abi.encodeCall(vault.transferOwnership, (pauser)), bad);
        vm.assertEq(vault.pauser(), pauser, "pauser stays");
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "pauser"));
        new CollateralVault(HOUSE, SECOND, gate, admin, admin, 0);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "pauser"));
        new CollateralVault(HOUSE, SECOND, gate, admin, address(0), 0);
        vm.prank(admin);
        vault.setPauser(voterA);
        refused(pauser, v, abi.encodeCall(vault.pause, ()), no);
        vm.prank(voterA);
        vault.pause();
        vm.assertTrue(vault.paused(), "the new pauser pauses");
    }

    /// When the admin gives up, nothing may be stopped that nobody could release, and nobody may stop anything again.
    function test_lockingLeavesNothingStopped() external {
        address v = address(vault);
        bytes memory lock = abi.encodeCall(vault.lockAdmin, ());
        bytes4 bad = ConfigInvalid.selector;
        vm.prank(pauser);
        vault.pause();
        refused(admin, v, lock, bad);
        refused(admin, v, abi.encodeCall(vault.renounceOwnership, ()), bad);
        vm.startPrank(admin);
        vault.unpause();
        vault.suspendAsset(DOLLAR, true);
        vault.suspendAsset(DOLLAR, true);
        vault.suspendAsset(ETHER, true);
        vault.suspendAsset(DOLLAR, false);
        vm.stopPrank();
        refused(admin, v, lock, bad);
        vm.assertEq(vault.pauser(), pauser, "nothing has changed");
        vm.startPrank(admin);
        vault.suspendAsset(DOLLAR, false);
        vm.stopPrank();
        refused(admin, v, lock, bad);
        vm.startPrank(admin);
        vault.suspendAsset(ETHER, false);
        vault.lockAdmin();
        vm.stopPrank();
        vm.assertEq(vault.admin(), address(0), "no admin");
        vm.assertEq(vault.pauser(), address(0), "no pauser");
        refused(pauser, v, abi.encodeCall(vault.pause, ()), Unauthorized.selector);
        refused(admin, v, abi.encodeCall(vault.setPauser, (stranger)), Unauthorized.selector);
        book();
        settle(1, 1, 1);
        vm.assertEq(claimEntry(0), 6_000_000, "members are paid for ever");
    }

    function test_assetsAreChecked() external {
        address v = address(vault);
        RebasingToken token = new RebasingToken();
        refused(admin, v, abi.encodeCall(vault.addAsset, (DOLLAR, address(token), 6, 1)), AlreadyRegistered.selector);
        refused(admin, v, abi.encodeCall(vault.addAsset, (9, address(dollar), 6, 1)), AlreadyRegistered.selector);
        refused(admin, v, abi.encodeCall(vault.addAsset, (0, address(token), 6, 1)), ConfigInvalid.selector);
        refused(admin, v, abi.encodeCall(vault.addAsset, (9, stranger, 6, 1)), ConfigInvalid.selector);
        refused(admin, v, abi.encodeCall(vault.addAsset, (9, address(token), 7, 1)), ConfigInvalid.selector);
        refused(admin, v, abi.encodeCall(vault.addAsset, (9, address(token), 37, 1)), ConfigInvalid.selector);
        refused(admin, v, abi.encodeCall(vault.addAsset, (9, address(token), 6, 0)), ConfigInvalid.selector);
        refused(admin, v, abi.encodeCall(vault.addAsset, (9, address(token), 6, 1 << 127)), ConfigInvalid.selector);
        refused(admin, v, abi.encodeCall(vault.suspendAsset, (9, true)), AssetUnknown.selector);
        vm.assertEq(vault.assetState(9).token, address(0), "not registered");
        vm.expectRevert(abi.encodeWithSelector(AssetUnknown.selector, 9));
        vault.heldQuanta(9);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "house"));
        new CollateralVault(8, SECOND, gate, admin, pauser, 0);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "chain"));
        new CollateralVault(HOUSE, HUB, gate, admin, pauser, 0);
    }

    // deposit

    function test_depositsAreChecked() external {
        dollar.mint(stranger, 1_000_000_000);
        ether18.mint(stranger, 1e30);
        vm.startPrank(stranger);
        dollar.approve(address(vault), type(uint256).max);
        ether18.approve(address(vault), type(uint256).max);
        vm.stopPrank();
        address v = address(vault);
        refused(stranger, v, abi.encodeCall(vault.deposit, (ALICE, 9, 1_000)), AssetUnknown.selector);
        refused(stranger, v, abi.encodeCall(vault.deposit, (ALICE, DOLLAR, 0)), AmountZero.selector);
        refused(stranger, v, abi.encodeCall(vault.deposit, (ALICE, ETHER, 1e10 - 1)), AmountZero.selector);
        refused(stranger, v, abi.encodeCall(vault.deposit, (ALICE, DOLLAR, 99)), DepositTooSmall.selector);
        refused(
            stranger, v, abi.encodeCall(vault.deposit, (ALICE, DOLLAR, uint256(1) << 127)), AmountOutOfRange.selector
        );
        refused(
            stranger, v, abi.encodeCall(vault.deposit, (ALICE, DOLLAR, type(uint256).max)), AmountOutOfRange.selector
        );
        vm.prank(admin);
        vault.suspendAsset(DOLLAR, true);
        refused(stranger, v, abi.encodeCall(vault.deposit, (ALICE, DOLLAR, 1_000)), AssetSuspended.selector);
        vm.prank(admin);
        vault.suspendAsset(DOLLAR, false);
        vm.prank(pauser);
        vault.pause();
        refused(stranger, v, abi.encodeCall(vault.deposit, (ALICE, DOLLAR, 1_000)), Paused.selector);
        vm.prank(admin);
        vault.unpause();
        vm.assertEq(vault.depositIndex(), 0, "no deposit");
        vm.assertEq(dollar.balanceOf(v), 0, "no tokens");
        vm.assertEq(dollar.balanceOf(stranger), 1_000_000_000, "all still there");
        vm.prank(stranger);
        vm.assertEq(vault.deposit(ALICE, DOLLAR, 100), 1, "and the smallest is taken");
    }

    function test_depositsFoldIntoTheChain() external {
        depositDollars(ALICE, 5_000_000);
        depositDollars(BOB, 200);
        ether18.mint(address(this), 3e18);
        ether18.approve(address(vault), 3e18);
        // The dust below 1e10 units stays with its owner.
        vault.deposit(ALICE, ETHER, 1e18 + 123);
        vm.assertEq(ether18.balanceOf(address(this)), 2e18, "dust stays");
        bytes32 accumulator = DepositChain.fold(vaultScope(), 0, 1, ALICE, DOLLAR, 5_000_000);
        accumulator = DepositChain.fold(vaultScope(), accumulator, 2, BOB, DOLLAR, 200);
        vm.assertEq(vault.depositRecord(2).accumulator, accumulator, "chain after 2");
        accumulator = DepositChain.fold(vaultScope(), accumulator, 3, ALICE, ETHER, 1e8);
        DepositRecord memory record = vault.depositRecord(3);
        vm.assertEq(record.accumulator, accumulator, "chain after 3");
        vm.assertEq(record.cumulativeQuanta, 1e8, "cumulative of ether");
        vm.assertEq(vault.depositRecord(2).cumulativeQuanta, 5_000_200, "cumulative of dollars");
        vm.assertEq(vault.depositIndex(), 3, "index");
        vm.assertEq(vault.heldQuanta(DOLLAR), 5_000_200, "held");
        vm.assertEq(vault.owedQuanta(DOLLAR), 5_000_200, "unconsumed deposits are owed");
    }

    function test_depositsCreditWhatCame() external {
        FeeToken tithe = new FeeToken(10);
        FeeToken all = new FeeToken(100);
        vm.startPrank(admin);
        vault.addAsset(7, address(tithe), 18, 1);
        vault.addAsset(8, address(all), 18, 1);
        vm.stopPrank();
        tithe.mint(address(this), 10e18);
        tithe.approve(address(vault), 10e18);
        vault.deposit(ALICE, 7, 10e18);
        vm.assertEq(vault.assetState(7).depositedQuanta, 9e8, "nine tenths");
        all.mint(stranger, 10e18);
        vm.prank(stranger);
        all.approve(address(vault), 10e18);
        refused(stranger, address(vault), abi.encodeCall(vault.deposit, (ALICE, 8, 10e18)), NothingReceived.selector);
        // More than was asked for is nobody's.
        GenerousToken generous = new GenerousToken();
        vm.prank(admin);
        vault.addAsset(10, address(generous), 6, 1);
        generous.mint(address(this), 1_000);
        generous.approve(address(vault), 1_000);
        vault.deposit(ALICE, 10, 1_000);
        vm.assertEq(generous.balanceOf(address(vault)), 2_000, "twice as much came");
        vm.assertEq(vault.assetState(10).depositedQuanta, 1_000, "what was asked for");
        vm.assertEq(vault.heldQuanta(10), 1_000, "held");
        vm.assertEq(vault.owedQuanta(10), 1_000, "owed");
        // Donations count for nobody.
        dollar.mint(address(vault), 77_000_000);
        vm.assertEq(vault.heldQuanta(DOLLAR), 0, "a donation is not held");
    }

    // roots

    function test_rootsComeFromTheGateAlone() external {
        bytes memory envelope = rootEnvelope(1, keccak256("root"), 0, 0);
        address v = address(vault);
        refused(stranger, v, abi.encodeCall(vault.onMessage, (bytes32(0), envelope)), Unauthorized.selector);
        refused(admin, v, abi.encodeCall(vault.onMessage, (bytes32(0), envelope)), Unauthorized.selector);
        envelope[1] = 0x02;
        refused(address(gate), v, abi.encodeCall(vault.onMessage, (bytes32(0), envelope)), KindUnknown.selector);
        bytes memory short = EnvelopeCodec.encode(headerOf(1, 1), new bytes(135));
        refused(address(gate), v, abi.encodeCall(vault.onMessage, (bytes32(0), short)), PayloadMalformed.selector);
        vm.assertEq(vault.maturingRoot().cycle, 0, "no root");
    }

    /// A root on another lane, or under another sequence than its cycle, would not compete with the true one (P12).
    function test_aRootsLaneAndSequenceAreItsCycles() external {
        deliver(rootEnvelope(5, keccak256("5"), 0, 0));
        bytes memory payload = PayloadCodec.encode(SettlementRootPayload(keccak256("r"), 0, 0, 0, 0));
        address v = address(vault);
        for (uint8 lane = 0; lane < 4; lane++) {
            if (lane == 1) continue;
            EnvelopeHeader memory other = headerOf(1, 6);
            other.lane = lane;
            bytes memory astray = EnvelopeCodec.encode(other, payload);
            refused(address(gate), v, abi.encodeCall(vault.onMessage, (bytes32(0), astray)), EnvelopeMalformed.selector);
            vote(voterA, astray);
            vote(voterB, astray);
            refused(stranger, address(gate), abi.encodeCall(gate.execute, (astray)), EnvelopeMalformed.selector);
        }
        EnvelopeHeader memory h = headerOf(1, 7);
        h.cycle = 6;
        bytes memory call = abi.encodeCall(vault.onMessage, (bytes32(0), EnvelopeCodec.encode(h, payload)));
        refused(address(gate), v, call, CycleOutOfOrder.selector);
        h.cycle = 8;
        call = abi.encodeCall(vault.onMessage, (bytes32(0), EnvelopeCodec.encode(h, payload)));
        refused(address(gate), v, call, CycleOutOfOrder.selector);
        // The vault itself takes newer cycles only, whatever its gate says.
        for (uint64 cycle = 4; cycle <= 5; cycle++) {
            call = abi.encodeCall(vault.onMessage, (bytes32(0), rootEnvelope(cycle, keccak256("again"), 0, 0)));
            refused(address(gate), v, call, RootNotNewer.selector);
        }
        vm.assertEq(vault.maturingRoot().root, keccak256("5"), "the first stays");
        vm.assertEq(vault.nextRoot().cycle, 0, "and is alone");
    }

    function refusedRoot(uint64 cycle, uint64 depositIndex, bytes32 accumulator, bytes4 selector) private {
        bytes memory payload =
            PayloadCodec.encode(SettlementRootPayload(keccak256("r"), accumulator, depositIndex, 0, 0));
        bytes memory envelope = EnvelopeCodec.encode(headerOf(1, cycle), payload);
        vote(voterA, envelope);
        vote(voterB, envelope);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (envelope)), selector);
    }

    function test_rootsOnUnknownDepositsAreRefused() external {
        depositDollars(ALICE, 1_000);
        depositDollars(ALICE, 1_000);
        bytes32 first = vault.depositRecord(1).accumulator;
        refusedRoot(1, 1, keccak256("forged"), DepositPositionUnknown.selector);
        refusedRoot(2, 2, first, DepositPositionUnknown.selector);
        refusedRoot(3, 3, 0, DepositPositionUnknown.selector);
        refusedRoot(4, 0, first, DepositPositionUnknown.selector);
        refusedRoot(5, type(uint64).max, 0, DepositPositionUnknown.selector);
        deliver(rootEnvelope(6, keccak256("root"), 0, 2));
        refusedRoot(7, 1, first, DepositPositionRegressed.selector);
        refusedRoot(8, 0, 0, DepositPositionRegressed.selector);
        vm.assertEq(vault.maturingRoot().cycle, 6, "one root");
        vm.assertEq(vault.nextRoot().cycle, 0, "and no other");
    }

    function test_rootsWaitAndAreNeverOvertaken() external {
        refused(stranger, address(vault), abi.encodeCall(vault.activate, ()), RootMissing.selector);
        deliver(rootEnvelope(1, keccak256("1"), 0, 0));
        uint64 due = uint64(block.timestamp) + ROOT_DELAY;
        vm.expectRevert(abi.encodeWithSelector(RootNotMature.selector, due, block.timestamp));
        vault.activate();
        vm.warp(block.timestamp + ROOT_DELAY - 1);
        deliver(rootEnvelope(2, keccak256("2"), 0, 0));
        deliver(rootEnvelope(3, keccak256("3"), 0, 0));
        // The maturing one is never replaced, the one behind it is, with a clock of its own.
        vm.assertEq(vault.maturingRoot().cycle, 1, "maturing");
        vm.assertEq(vault.nextRoot().cycle, 3, "next");
        vm.assertEq(vault.nextRoot().effectiveAtSeconds, block.timestamp + ROOT_DELAY, "own clock");
        vm.warp(due);
        vault.activate();
        vm.assertEq(vault.effectiveRoot().root, keccak256("1"), "effective");
        vm.assertEq(vault.maturingRoot().cycle, 3, "next moves up");
        refused(stranger, address(vault), abi.encodeCall(vault.activate, ()), RootNotMature.selector);
        // A root that arrives makes those effective whose delay has passed.
        vm.warp(block.timestamp + ROOT_DELAY);
        deliver(rootEnvelope(4, keccak256("4"), 0, 0));
        vm.assertEq(vault.effectiveRoot().cycle, 3, "effective by arrival");
        vm.assertEq(vault.maturingRoot().cycle, 4, "maturing");
        deliver(rootEnvelope(5, keccak256("5"), 0, 0));
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vm.assertEq(vault.effectiveRoot().cycle, 5, "both at once");
        // With all three in use the last is replaced, as often as one comes.
        for (uint64 cycle = 6; cycle <= 9; cycle++) {
            deliver(rootEnvelope(cycle, keccak256(abi.encode(cycle)), 0, 0));
        }
        vm.assertEq(vault.effectiveRoot().cycle, 5, "effective stays");
        vm.assertEq(vault.maturingRoot().cycle, 6, "maturing stays");
        vm.assertEq(vault.nextRoot().cycle, 9, "next is the newest");
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        refused(stranger, address(vault), abi.encodeCall(vault.activate, ()), RootMissing.selector);
    }

    // totals

    function test_totalsAreProven() external {
        book();
        bytes32[] memory none = new bytes32[](0);
        address v = address(vault);
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], none, 1)), RootMissing.selector);
        post(1, 1);
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], none, 1)), RootMissing.selector);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        TotalsLeaf memory other = totals[0];
        other.asset = 9;
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (other, none, 1)), AssetUnknown.selector);
        other = totals[0];
        other.exitQuanta += 1;
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (other, none, 1)), ProofInvalid.selector);
        refused(
            stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], new bytes32[](1), 1)), ProofInvalid.selector
        );
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], none, 0)), ConsumedMismatch.selector);
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], none, 2)), ConsumedMismatch.selector);
        vm.assertEq(vault.assetState(DOLLAR).effectiveCycle, 0, "nothing in effect");
        vault.activateAsset(totals[0], none, 1);
        vm.assertEq(vault.assetState(DOLLAR).entitledQuanta, 9_000_000, "in effect");
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], none, 1)), AssetAlreadyEffective.selector);
    }

    function test_consumedMustBeTheAssetsOwnRecord() external {
        depositDollars(ALICE, 1_000);
        ether18.mint(address(this), 1e18);
        ether18.approve(address(vault), 1e18);
        vault.deposit(ALICE, ETHER, 1_000 * 1e10);
        depositDollars(ALICE, 500);
        clear();
        totals.push(TotalsLeaf(DOLLAR, 0, 0, 1_000));
        post(1, 2);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        bytes32[] memory none = new bytes32[](0);
        // Record 2 has the same number, but of ether; record 3 comes after the root's position.
        refused(
            stranger,
            address(vault),
            abi.encodeCall(vault.activateAsset, (totals[0], none, 2)),
            ConsumedMismatch.selector
        );
        clear();
        totals.push(TotalsLeaf(DOLLAR, 0, 0, 1_500));
        post(2, 2);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        refused(
            stranger,
            address(vault),
            abi.encodeCall(vault.activateAsset, (totals[0], none, 3)),
            ConsumedMismatch.selector
        );
        vm.assertEq(vault.assetState(DOLLAR).consumedQuanta, 0, "nothing consumed");
    }

    function test_totalsNeverExceedWhatIsHeld() external {
        book();
        depositDollars(BOB, 5_000_000);
        // P4: what the root has not consumed is not its to give.
        totals[0].exitQuanta = 1_000_001;
        post(1, 1);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        bytes32[] memory none = new bytes32[](0);
        vm.expectRevert(abi.encodeWithSelector(TotalsExceedHeld.selector, 15_000_001, 15_000_000));
        vault.activateAsset(totals[0], none, 1);
        vm.assertEq(vault.assetState(DOLLAR).effectiveCycle, 0, "stays on its last totals");
    }

    function test_totalsNeverRegress() external {
        book();
        settle(1, 1, 1);
        depositDollars(BOB, 1_000);
        clear();
        totals.push(TotalsLeaf(DOLLAR, 8_999_999, 0, 10_001_000));
        post(2, 2);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        bytes32[] memory none = new bytes32[](0);
        address v = address(vault);
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], none, 2)), TotalsRegressed.selector);
        clear();
        totals.push(TotalsLeaf(DOLLAR, 9_000_000, 0, 0));
        post(3, 2);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        refused(stranger, v, abi.encodeCall(vault.activateAsset, (totals[0], none, 0)), TotalsRegressed.selector);
        vm.assertEq(vault.assetState(DOLLAR).effectiveCycle, 1, "stays on its last totals");
    }

    // claim

    function refusedClaim(Entry memory e, bytes32[] memory proof, bytes4 selector) private {
        refused(
            stranger,
            address(vault),
            abi.encodeCall(vault.claim, (e.account, e.asset, e.recipient, e.entitled, e.exit, proof)),
            selector
        );
    }

    function test_claimsAreProven() external {
        book();
        bytes32[] memory proof = Tree.proof(entryLeaves(), 0);
        Entry memory e = entries[0];
        refusedClaim(e, proof, ProofInvalid.selector);
        settle(1, 1, 1);
        e.entitled += 1;
        refusedClaim(e, proof, ProofInvalid.selector);
        e = entries[0];
        e.exit = 0;
        refusedClaim(e, proof, ProofInvalid.selector);
        e = entries[0];
        e.account = BOB;
        refusedClaim(e, proof, ProofInvalid.selector);
        e = entries[0];
        e.recipient = toBytes32(stranger);
        refusedClaim(e, proof, ProofInvalid.selector);
        e = entries[0];
        e.asset = ETHER;
        refusedClaim(e, proof, ProofInvalid.selector);
        refusedClaim(entries[0], new bytes32[](0), ProofInvalid.selector);
        refusedClaim(entries[0], new bytes32[](2), ProofInvalid.selector);
        vm.assertEq(vault.claimed(ALICE, DOLLAR), 0, "nothing paid");
        vm.assertEq(dollar.balanceOf(address(vault)), 10_000_000, "nothing left");
    }

    function test_claimsPayTheDifferenceOnce() external {
        book();
        settle(1, 1, 1);
        vm.expectEmit(address(vault));
        emit ICollateralVault.Claimed(ALICE, DOLLAR, alice, 6_000_000, 6_000_000);
        vm.assertEq(claimEntry(0), 6_000_000, "first");
        vm.assertEq(claimEntry(0), 0, "again");
        vm.assertEq(dollar.balanceOf(alice), 6_000_000, "alice has it");
        entries[0].entitled = 6_500_000;
        totals[0].entitledQuanta = 9_500_000;
        totals[0].exitQuanta = 500_000;
        settle(2, 1, 1);
        vm.assertEq(claimEntry(0), 500_000, "the difference");
        vm.assertEq(claimEntry(1), 3_000_000, "bob, late");
        // A leaf below what was claimed pays nothing and does not revert.
        entries[0].entitled = 6_000_000;
        settle(3, 1, 1);
        vm.assertEq(claimEntry(0), 0, "older leaf");
        AssetState memory a = vault.assetState(DOLLAR);
        vm.assertEq(a.paidQuanta, 9_500_000, "paid");
        vm.assertEq(a.heldQuanta, 500_000, "held");
        vm.assertEq(dollar.balanceOf(address(vault)), 500_000, "tokens");
        vm.assertEq(vault.owedQuanta(DOLLAR), 500_000, "owed: exit");
    }

    function test_ethersQuantaAreEightDecimals() external {
        ether18.mint(address(this), 2e18);
        ether18.approve(address(vault), 2e18);
        vault.deposit(ALICE, ETHER, 2e18);
        clear();
        entries.push(Entry(ALICE, ETHER, toBytes32(alice), 150_000_000, 0));
        totals.push(TotalsLeaf(ETHER, 150_000_000, 0, 200_000_000));
        settle(1, 1, 1);
        vm.assertEq(claimEntry(0), 150_000_000, "quanta");
        vm.assertEq(ether18.balanceOf(alice), 1.5e18, "units");
    }

    function test_claimsStopAtTheDeclaredTotals() external {
        book();
        // Leaves that add up to more than the totals declare (P3).
        entries[1].entitled = 3_000_001;
        settle(1, 1, 1);
        claimEntry(0);
        refused(stranger, address(vault), claimCall(1), ClaimAboveTotals.selector);
        vm.assertEq(vault.claimed(BOB, DOLLAR), 0, "nothing paid");
        // A root whose totals are not in effect yet pays up to the old ones.
        entries[1].entitled = 3_000_000;
        entries[0].entitled = 6_000_001;
        totals[0].entitledQuanta = 9_000_001;
        totals[0].exitQuanta = 0;
        post(2, 1);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        claimEntry(1);
        refused(stranger, address(vault), claimCall(0), ClaimAboveTotals.selector);
        vault.activateAsset(totals[0], new bytes32[](0), 1);
        vm.assertEq(claimEntry(0), 1, "the rest");
    }

    function test_claimsStopWhenTokensAreMissing() external {
        RebasingToken token = new RebasingToken();
        vm.prank(admin);
        vault.addAsset(7, address(token), 6, 1);
        token.mint(address(this), 1_000);
        token.approve(address(vault), 1_000);
        vault.deposit(ALICE, 7, 1_000);
        book();
        entries.push(Entry(ALICE, 7, toBytes32(alice), 600, 0));
        totals.push(TotalsLeaf(7, 600, 400, 1_000));
        post(1, 2);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        bytes32[] memory proof = Tree.proof(totalsLeaves(), 1);
        token.shrink(address(vault), 1);
        refused(
            stranger,
            address(vault),
            abi.encodeCall(vault.activateAsset, (totals[1], proof, 1)),
            TotalsExceedHeld.selector
        );
        token.mint(address(vault), 1);
        vault.activateAsset(totals[1], proof, 1);
        token.shrink(address(vault), 1);
        vm.assertEq(vault.heldQuanta(7), 999, "held is what is there");
        refused(stranger, address(vault), claimCall(2), ClaimAboveHeld.selector);
        // Only that asset stops.
        vault.activateAsset(totals[0], Tree.proof(totalsLeaves(), 0), 2);
        vm.assertEq(claimEntry(0), 6_000_000, "dollars are paid");
        token.mint(address(vault), 1);
        vm.assertEq(claimEntry(2), 600, "paid when it is there again");
    }

    function test_claimsWhenSuspendedPausedOrUnpayable() external {
        book();
        entries.push(Entry(ALICE, 9, toBytes32(alice), 1, 0));
        entries.push(Entry(ALICE, DOLLAR, keccak256("a Solana wallet"), 1, 0));
        settle(1, 1, 1);
        address v = address(vault);
        refused(stranger, v, claimCall(2), AssetUnknown.selector);
        refused(stranger, v, claimCall(3), InputInvalid.selector);
        vm.prank(admin);
        vault.suspendAsset(DOLLAR, true);
        refused(stranger, v, claimCall(0), AssetSuspended.selector);
        vm.prank(admin);
        vault.suspendAsset(DOLLAR, false);
        vm.prank(pauser);
        vault.pause();
        refused(stranger, v, claimCall(0), Paused.selector);
        // A root may take effect while the vault is paused; claims wait all the same.
        entries[0].entitled = 6_000_001;
        post(2, 1);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        refused(stranger, v, claimCall(0), Paused.selector);
        vm.prank(admin);
        vault.unpause();
        vm.assertEq(claimEntry(0), 6_000_001, "released, against the newer root");
    }

    function test_aBatchGoesOnAfterABadClaim() external {
        book();
        settle(1, 1, 1);
        Claim[] memory claims = new Claim[](3);
        claims[0] = claimOf(0);
        claims[1] = claimOf(0);
        claims[1].account = BOB;
        claims[2] = claimOf(1);
        vm.expectEmit(address(vault));
        emit ICollateralVault.Claimed(ALICE, DOLLAR, alice, 6_000_000, 6_000_000);
        vm.expectEmit(address(vault));
        emit ICollateralVault.ClaimRefused(BOB, DOLLAR, ProofInvalid.selector);
        uint128[] memory paid = vault.claimMany(claims);
        vm.assertTrue(paid[0] == 6_000_000 && paid[1] == 0 && paid[2] == 3_000_000, "paid");
        vm.assertEq(dollar.balanceOf(alice), 6_000_000, "alice");
        vm.assertEq(dollar.balanceOf(bob), 3_000_000, "bob");
    }

    function claimOf(uint256 i) private view returns (Claim memory) {
        Entry memory e = entries[i];
        return Claim(e.account, e.asset, e.recipient, e.entitled, e.exit, Tree.proof(entryLeaves(), i));
    }

    function test_aTokenCannotReenter() external {
        HookToken token = new HookToken();
        vm.prank(admin);
        vault.addAsset(7, address(token), 6, 1);
        token.mint(address(this), 1_000);
        token.approve(address(vault), 1_000);
        vault.deposit(ALICE, 7, 1_000);
        clear();
        entries.push(Entry(ALICE, 7, toBytes32(alice), 600, 0));
        totals.push(TotalsLeaf(7, 600, 0, 1_000));
        settle(1, 1, 1);
        bytes4 again = ReentrancyGuard.ReentrancyGuardReentrantCall.selector;
        token.arm(vault, claimCall(0));
        claimEntry(0);
        vm.assertEq(bytes32(bytes4(token.answer())), bytes32(again), "claim");
        token.mint(address(this), 1);
        token.approve(address(vault), 1);
        token.arm(vault, abi.encodeCall(vault.deposit, (ALICE, 7, 1)));
        vault.deposit(ALICE, 7, 1);
        vm.assertEq(bytes32(bytes4(token.answer())), bytes32(again), "deposit");
        vm.assertEq(vault.depositIndex(), 2, "one deposit more");
        entries[0].entitled = 700;
        totals[0].entitledQuanta = 700;
        settle(2, 1, 1);
        Claim[] memory batch = new Claim[](1);
        batch[0] = claimOf(0);
        token.arm(vault, claimCall(0));
        vm.assertEq(vault.claimMany(batch)[0], 100, "a batch pays");
        vm.assertEq(bytes32(bytes4(token.answer())), bytes32(again), "claim within a batch");
        vm.assertEq(vault.claimed(ALICE, 7), 700, "claimed once");
        vm.assertEq(token.balanceOf(alice), 700, "paid once");
    }

    // fuzz

    /// Deposits of any size credit whole quanta, leave the dust, and keep held equal to what came.
    function testFuzz_deposit(uint256 units) external {
        units = bound(units, 1e12, 1e40);
        ether18.mint(address(this), units);
        ether18.approve(address(vault), units);
        vault.deposit(ALICE, ETHER, units);
        uint256 quanta = units / 1e10;
        vm.assertEq(ether18.balanceOf(address(this)), units % 1e10, "dust");
        vm.assertEq(vault.heldQuanta(ETHER), quanta, "held");
        vm.assertEq(vault.owedQuanta(ETHER), quanta, "owed");
    }

    /// However a total is split into leaves, the vault pays the declared total at most.
    function testFuzz_claims(uint128[5] memory parts, uint128 declared) external {
        depositDollars(ALICE, 1_000_000);
        clear();
        declared = uint128(bound(declared, 0, 1_000_000));
        for (uint256 i = 0; i < 5; i++) {
            parts[i] = uint128(bound(parts[i], 0, 500_000));
            entries.push(Entry(keccak256(abi.encode(i)), DOLLAR, toBytes32(alice), parts[i], 0));
        }
        totals.push(TotalsLeaf(DOLLAR, declared, 0, 1_000_000));
        settle(1, 1, 1);
        uint256 paid = 0;
        for (uint256 i = 0; i < 5; i++) {
            (bool done,) = address(vault).call(claimCall(i));
            vm.assertTrue(done == (paid + parts[i] <= declared || parts[i] == 0), "exactly while it fits");
            if (done) paid += parts[i];
        }
        vm.assertLe(paid, declared, "declared");
        vm.assertEq(dollar.balanceOf(alice), paid, "tokens");
    }
}
