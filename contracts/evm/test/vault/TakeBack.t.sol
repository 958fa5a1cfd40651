// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AssetSuspended,
    ClaimAboveHeld,
    ConfigInvalid,
    ConsumedMismatch,
    DepositPositionRegressed,
    EntryReached,
    Paused,
    ProofInvalid,
    TakeBackMissing,
    TakeBackNotDue,
    TakeBackRepeated,
    Unauthorized
} from "../../src/error/Errors.sol";
import {CollateralVault} from "../../src/CollateralVault.sol";
import {Periods} from "../../src/interface/ICollateralVault.sol";
import {IExitDesk} from "../../src/interface/IExitDesk.sol";
import {IRequestDesk} from "../../src/interface/IRequestDesk.sol";
import {DepositChain, Link} from "../../src/library/DepositChain.sol";
import {Domains} from "../../src/library/Domains.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice Deposits that no root reaches go back to their payer: each is consumed or taken back, never both.
contract TakeBackTest is VaultBook {
    uint128 private constant AMOUNT = 4_000_000;
    address private constant PAYER = address(0x9a7e7);

    function desk() private view returns (IRequestDesk) {
        return vault.requestDesk();
    }

    /// The start of a period in which payments are open.
    function period(uint64 number) private pure returns (uint64) {
        return (START / TAKE_BACK_DELAY + number) * TAKE_BACK_DELAY;
    }

    function pay(AccountId account, uint256 amount) private returns (uint64 index) {
        fund(PAYER, amount);
        vm.prank(PAYER);
        index = vault.deposit(account, DOLLAR, amount);
        note();
    }

    function requestCall(uint64 index, uint256 amount) private view returns (bytes memory) {
        return abi.encodeCall(IRequestDesk.requestTakeBack, (previousOf(index), BOB, DOLLAR, quanta(amount)));
    }

    function payCall(uint64 index) private view returns (bytes memory) {
        return abi.encodeCall(IRequestDesk.payTakeBack, (previousOf(index), BOB, DOLLAR, quanta(AMOUNT), PAYER));
    }

    function request(uint64 index) private returns (uint64 entry) {
        IRequestDesk requests = desk();
        bytes32 previous = previousOf(index);
        vm.prank(PAYER);
        entry = requests.requestTakeBack(previous, BOB, DOLLAR, quanta(AMOUNT));
        note();
    }

    function takeBack(uint64 index) private returns (uint64 entry) {
        entry = desk().payTakeBack(previousOf(index), BOB, DOLLAR, quanta(AMOUNT), PAYER);
        note();
    }

    function refusedPayment(uint64 index, bytes4 selector) private {
        refused(stranger, address(desk()), payCall(index), selector);
    }

    /// Alice's deposit has index 1 and is consumed; Bob's has index 2, was requested at the start of a period, and is due.
    function due() private {
        book();
        settle(1, 1, 1);
        vm.warp(period(1));
        pay(BOB, AMOUNT);
        request(2);
        vm.warp(period(2));
    }

    /* REQUEST */

    /// Readers find the desk by the vault's address: it is the second contract that the vault deploys.
    function test_theDeskIsTheVaultsSecondContract() external view {
        bytes32 hash = keccak256(abi.encodePacked(hex"d694", address(vault), hex"02"));
        vm.assertEq(address(desk()), address(uint160(uint256(hash))), "address");
    }

    /// The request is an entry of its own, folded after the deposit.
    function test_aRequestIsAnEntry() external {
        uint64 index = pay(BOB, AMOUNT);
        bytes32 previous = accumulatorAt(index);
        Link memory link = Link(previous, 2, BOB, DOLLAR, quanta(AMOUNT));
        bytes32 expected = DepositChain.foldTakeBack(vaultScope(), Domains.TAKE_BACK_REQUEST, link, index);
        vm.expectEmit(address(desk()));
        emit IRequestDesk.TakeBackRequested(2, index, BOB, DOLLAR, quanta(AMOUNT), expected);
        vm.assertEq(request(index), 2, "index");
        vm.assertEq(vault.depositIndex(), 2, "entries");
        vm.assertEq(accumulatorAt(2), expected, "accumulator");
        vm.assertTrue(vault.depositRecord(accumulatorAt(2)).asset.isZero(), "of no asset");
        vm.assertEq(desk().takeBackOf(index).requestedAtSeconds, START, "at");
    }

    /// Only the payer asks, for what was deposited, once.
    function testFuzz_onlyThePayerAsks(address caller, uint256 amount, uint64 index) external {
        pay(BOB, AMOUNT);
        vm.assume(caller != PAYER);
        refused(caller, address(desk()), requestCall(1, AMOUNT), ProofInvalid.selector);
        vm.assume(amount != AMOUNT && amount < 1 << 127);
        refused(PAYER, address(desk()), requestCall(1, amount), ProofInvalid.selector);
        index = uint64(index % 2 == 0 ? 0 : edged(index, 2, type(uint64).max));
        refused(PAYER, address(desk()), requestCall(index, AMOUNT), ProofInvalid.selector);
        request(1);
        refused(PAYER, address(desk()), requestCall(1, AMOUNT), TakeBackRepeated.selector);
        // The request's own entry is no deposit.
        refused(PAYER, address(desk()), requestCall(2, AMOUNT), ProofInvalid.selector);
    }

    /// A deposit that an effective root has reached stays; one that only a waiting root has reached can be asked for.
    function testFuzz_aConsumedDepositStays(bool effective) external {
        book();
        settle(1, 1, 1);
        pay(BOB, AMOUNT);
        post(2, 2);
        vm.warp(block.timestamp + ROOT_DELAY - (effective ? 0 : 1));
        if (!effective) {
            request(2);
            return;
        }
        vault.activate();
        refused(PAYER, address(desk()), requestCall(2, AMOUNT), EntryReached.selector);
    }

    function test_onlyTheDeskAppends(address caller) external {
        vm.assume(caller != address(desk()));
        refused(caller, address(vault), abi.encodeCall(vault.append, (bytes32(0))), Unauthorized.selector);
        bytes memory call = abi.encodeCall(vault.payTakeBack, (bytes32(0), DOLLAR, caller, quanta(1)));
        refused(caller, address(vault), call, Unauthorized.selector);
    }

    /* PAYMENT */

    /// Anyone pays it, to the payer, once; what is held and what is owed fall together.
    function test_aDepositGoesBackOnce() external {
        due();
        (uint256 owed, uint256 held) = (vault.owedQuanta(DOLLAR), vault.heldQuanta(DOLLAR).toUint256());
        Link memory link = Link(accumulatorAt(3), 4, BOB, DOLLAR, quanta(AMOUNT));
        bytes32 expected = DepositChain.foldTakeBack(vaultScope(), Domains.TAKE_BACK, link, 2);
        vm.expectEmit(address(desk()));
        emit IRequestDesk.TakenBack(4, 2, BOB, DOLLAR, quanta(AMOUNT), PAYER, expected);
        vm.assertEq(takeBack(2), 4, "index");
        vm.assertEq(dollar.balanceOf(PAYER), AMOUNT, "to the payer");
        vm.assertEq(vault.owedQuanta(DOLLAR), owed - AMOUNT, "owed");
        assertQuanta(vault.heldQuanta(DOLLAR), held - AMOUNT, "held");
        vm.assertEq(accumulatorAt(4), expected, "accumulator");
        assertQuanta(vault.depositRecord(accumulatorAt(4)).cumulativeQuanta, DEPOSITED, "less what went back");
        refusedPayment(2, TakeBackRepeated.selector);
        vm.assertEq(dollar.balanceOf(PAYER), AMOUNT, "once");
    }

    /// Not before the delay, to the second; and then only in the first quarter of a period.
    function testFuzz_paymentsAreOpenInTheFirstQuarter(uint64 into, uint64 later) external {
        into = uint64(edged(into, 0, TAKE_BACK_DELAY - 1));
        vm.warp(period(1) + into);
        pay(BOB, AMOUNT);
        request(1);
        bool open = into < TAKE_BACK_DELAY / 4;
        uint64 from = open ? period(2) + into : period(3);
        vm.assertEq(desk().payableFromSeconds(1), from, "from");
        vm.warp(period(2) + into - 1);
        refusedPayment(1, TakeBackNotDue.selector);
        vm.warp(from - 1);
        refusedPayment(1, TakeBackNotDue.selector);
        uint64 end = (from / TAKE_BACK_DELAY) * TAKE_BACK_DELAY + TAKE_BACK_DELAY / 4;
        vm.warp(edged(later, end, end + TAKE_BACK_DELAY * 3 / 4 - 1));
        refusedPayment(1, TakeBackNotDue.selector);
        vm.warp(later % 2 == 0 ? from : end - 1);
        takeBack(1);
    }

    function test_withoutARequestNothingGoesBack() external {
        vm.warp(period(1));
        pay(BOB, AMOUNT);
        vm.assertEq(desk().payableFromSeconds(1), 0, "no request");
        vm.warp(period(9));
        refusedPayment(1, TakeBackMissing.selector);
    }

    /// The payer, the account and the amount are the deposit's.
    function testFuzz_aPaymentIsProven(uint256 field, uint96 change) external {
        due();
        vm.assume(change != 0);
        AccountId account = field % 3 == 0 ? AccountId.wrap(bytes32(uint256(change))) : BOB;
        uint256 amount = field % 3 == 1 ? AMOUNT ^ change : AMOUNT;
        address payer = field % 3 == 2 ? address(uint160(PAYER) ^ change) : PAYER;
        bytes memory call = abi.encodeCall(IRequestDesk.payTakeBack, (previousOf(2), account, DOLLAR, quanta(amount), payer));
        refused(stranger, address(desk()), call, ProofInvalid.selector);
    }

    /// A root that waits or is in effect and has reached the deposit keeps it; one that stops short of it does not.
    function testFuzz_aRootThatReachedItKeepsIt(uint8 slot, bool reaches) external {
        due();
        slot %= 3;
        uint64 position = reaches ? 2 : 1;
        if (slot == 1) post(2, 1);
        post(3, position);
        if (slot == 2) {
            vm.warp(block.timestamp + ROOT_DELAY);
            vault.activate();
        }
        if (reaches) refusedPayment(2, EntryReached.selector);
        else takeBack(2);
    }

    /// A root that arrived is dropped by a veto; the deposit is free again.
    function test_aVetoedRootKeepsNothing() external {
        due();
        post(2, 3);
        refusedPayment(2, EntryReached.selector);
        vetoed();
        takeBack(2);
    }

    function vetoed() private {
        vm.prank(admin);
        gate.setWatchtowers(list(voterA, voterB), 2, 60);
        vm.prank(voterA);
        gate.veto(1, 1);
        vm.prank(voterB);
        gate.veto(1, 1);
        vm.warp(block.timestamp + 61);
    }

    /// From the payment on no root may name an entry before it, not even after a veto; its own entry is fine.
    function testFuzz_rootsBehindThePaymentAreRefused(uint64 position, bool veto) external {
        due();
        takeBack(2);
        if (veto) vetoed();
        position = uint64(edged(position, 1, 3));
        bytes memory late = rootEnvelope(2, keccak256("late"), 0, position);
        voted(late);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (late)), DepositPositionRegressed.selector);
        settle(3, 4, 4);
        vm.assertEq(vault.effectiveRoot().depositIndex, 4, "the payment's entry");
        vm.assertEq(claimEntry(0), 6_000_000, "and claims go on");
    }

    /// Totals under a root that has seen the payment may not count the deposit as consumed, by whatever record.
    function test_noRecordBeforeThePaymentProvesConsumption() external {
        due();
        takeBack(2);
        depositDollars(ALICE, AMOUNT);
        clear();
        // Alice's second deposit has index 5. It is declared as an exit balance, and Bob's as consumed.
        addEntry(ALICE, DOLLAR, toBytes32(alice), 9_000_000, DEPOSITED + AMOUNT - 9_000_000);
        addTotals(DOLLAR, 9_000_000, DEPOSITED + AMOUNT - 9_000_000, DEPOSITED + AMOUNT);
        postAndActivate(2, 4);
        refused(stranger, address(vault), activateCall(2), ConsumedMismatch.selector);
        // Under a root that has seen Alice's the same numbers are true, by her record and not by Bob's.
        postAndActivate(3, 5);
        refused(stranger, address(vault), activateCall(2), ConsumedMismatch.selector);
        vault.activateAsset(totals[0], proofOf(0), accumulatorAt(5));
    }

    /// Nor does the record of the totals in effect, which names no accumulator.
    function test_theRecordInEffectIsBehindThePayment() external {
        due();
        takeBack(2);
        write(6_000_000, 3_000_000);
        postAndActivate(2, 4);
        refused(stranger, address(vault), activateCall(0), ConsumedMismatch.selector);
        vault.activateAsset(totals[0], proofOf(0), accumulatorAt(4));
    }

    /// A root from before the payment that waited keeps its totals.
    function test_aRootFromBeforeStaysInEffect() external {
        due();
        post(2, 1);
        takeBack(2);
        vm.warp(block.timestamp + ROOT_DELAY);
        vault.activate();
        vault.activateAsset(totals[0], proofOf(0), accumulatorAt(1));
        vm.assertEq(claimEntry(0), 6_000_000, "claims go on");
    }

    /// Pause and suspension hold it; a vault that is short pays nobody first.
    function testFuzz_paymentsStopWithClaims(uint8 how, uint256 missing) external {
        due();
        how %= 3;
        if (how == 0) {
            vm.prank(pauser);
            vault.pause();
        } else if (how == 1) {
            vm.prank(admin);
            vault.suspendAsset(DOLLAR, true);
        } else {
            missing = edged(missing, 1, AMOUNT);
            vm.prank(address(vault));
            dollar.transfer(stranger, missing);
        }
        bytes4[3] memory errors = [Paused.selector, AssetSuspended.selector, ClaimAboveHeld.selector];
        refusedPayment(2, errors[how]);
    }

    /* FREEZE */

    /// Taken back before the freeze, or returned by the exit desk after it: never both, and never both refused.
    function testFuzz_neverTwice(bool before) external {
        due();
        if (before) takeBack(2);
        vm.warp(block.timestamp + EXIT_PERIOD);
        vault.exitDesk().freeze();
        bytes memory back = abi.encodeCall(IExitDesk.takeBack, (previousOf(2), BOB, DOLLAR, quanta(AMOUNT), PAYER));
        if (before) {
            refused(stranger, address(vault.exitDesk()), back, ProofInvalid.selector);
        } else {
            vault.exitDesk().takeBack(previousOf(2), BOB, DOLLAR, quanta(AMOUNT), PAYER);
            refusedPayment(2, Paused.selector);
        }
        vm.assertEq(dollar.balanceOf(PAYER), AMOUNT, "once");
        refused(PAYER, address(desk()), requestCall(2, AMOUNT), TakeBackRepeated.selector);
    }

    /// A consumed deposit is not returned because one before it went back.
    function test_aFrozenVaultReturnsOnlyUnconsumedDeposits() external {
        due();
        takeBack(2);
        depositDollars(BOB, 1_000);
        clear();
        addEntry(ALICE, DOLLAR, toBytes32(alice), 9_000_000, DEPOSITED + 1_000 - 9_000_000);
        addTotals(DOLLAR, 9_000_000, DEPOSITED + 1_000 - 9_000_000, DEPOSITED + 1_000);
        settle(2, 5, 5);
        vm.warp(block.timestamp + EXIT_PERIOD);
        vault.exitDesk().freeze();
        bytes memory back = abi.encodeCall(IExitDesk.takeBack, (previousOf(5), BOB, DOLLAR, quanta(1_000), address(this)));
        refused(stranger, address(vault.exitDesk()), back, ProofInvalid.selector);
    }

    function test_noRequestAfterAFreeze() external {
        book();
        settle(1, 1, 1);
        pay(BOB, AMOUNT);
        vm.warp(block.timestamp + EXIT_PERIOD);
        vault.exitDesk().freeze();
        refused(PAYER, address(desk()), requestCall(2, AMOUNT), Paused.selector);
    }

    /* PERIODS */

    function refusedPeriods(Periods memory other, string memory key) private {
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, key));
        new CollateralVault(HOUSE, SECOND, gate, admin, pauser, ROOT_DELAY, other, address(settingsCode));
    }

    /// Longer than a root can be on its way and wait.
    function testFuzz_theDelayHasBounds(uint64 delay) external {
        Periods memory other = periods();
        other.takeBackDelaySeconds = LIFETIME + ROOT_DELAY + 1;
        new CollateralVault(HOUSE, SECOND, gate, admin, pauser, ROOT_DELAY, other, address(settingsCode));
        bool low = delay % 2 == 0;
        other.takeBackDelaySeconds =
            uint64(low ? edged(delay, 0, LIFETIME + ROOT_DELAY) : edged(delay, 365 days + 1, type(uint64).max));
        refusedPeriods(other, "takeBackDelaySeconds");
        other = periods();
        other.messageLifetimeSeconds = low ? 0 : 365 days + 1;
        refusedPeriods(other, "messageLifetimeSeconds");
    }
}
