// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {VaultRoot, VenueRoot, Header} from "../src/library/CycleDigest.sol";
import {IMessageGate} from "../src/interface/IMessageGate.sol";
import {ITransportAdapter} from "../src/interface/ITransportAdapter.sol";
import {TestTransport} from "./support/TestTransport.sol";
import {World} from "./support/World.sol";

/// @notice A bridge that wastes gas and then does what it was asked for: for each message so much, and all it is given from one
/// of them on.
contract WastefulBridge is ITransportAdapter {
    uint256 private immutable WASTE_GAS;
    uint256 private immutable ALL_FROM;
    uint256 public sends;

    constructor(uint256 wasteGas, uint256 allFrom) {
        (WASTE_GAS, ALL_FROM) = (wasteGas, allFrom);
    }

    function gate() external pure returns (IMessageGate) {
        return IMessageGate(address(0));
    }

    function quote(uint16, uint256) external view returns (uint256) {
        if (sends >= ALL_FROM) _waste(1_000_000);
        return 0;
    }

    function send(uint16, bytes calldata, address) external payable {
        sends++;
        _waste(sends > ALL_FROM ? 1_000_000 : WASTE_GAS);
    }

    function _waste(uint256 amount) private view {
        uint256 start = gasleft();
        while (gasleft() > 5_000 && start - gasleft() < amount) {}
    }
}

/// @notice A bridge that burns all gas it is given, for eight chains with a vault and a venue each: a cycle still fits into
/// what one transaction may use (EIP-7825), and nothing is lost for good.
contract BurningBridgeTest is World {
    uint256 private constant CHAINS = 8;
    uint16 private constant FIRST = 10;
    /// 2^24, less the cost of the transaction before its first instruction.
    uint256 private constant MOST_GAS = 16_777_216 - 21_000;

    VaultRoot[] private vaults;
    VenueRoot[] private venues;
    TestTransport private burning;

    function setUp() external {
        build();
        burning = new TestTransport();
        vaults.push(vaultRows()[0]);
        vm.startPrank(admin);
        for (uint16 i = 0; i < CHAINS; i++) {
            uint16 chain = FIRST + i;
            hub.registerVault(chain, bytes32("vault"));
            hub.registerVenue(chain, bytes32("venue"));
            vaults.push(VaultRoot(chain, bytes32("vault"), keccak256("root"), 0, 0, keccak256("totals")));
            venues.push(VenueRoot(chain, bytes32("venue"), keccak256("c"), keccak256("b"), START + 1 days));
        }
        vm.stopPrank();
    }

    function routes(address[] memory route) private {
        vm.startPrank(admin);
        for (uint16 i = 0; i < CHAINS; i++) {
            hubGate.setRoute(FIRST + i, route);
        }
        vm.stopPrank();
    }

    function submits(bool atQuote) private returns (Header memory h) {
        burning.set(atQuote ? TestTransport.Fault.QUOTE_BURNS_GAS : TestTransport.Fault.SEND_BURNS_GAS, 0);
        return submits();
    }

    function submits() private returns (Header memory h) {
        h = header(1, 0);
        bytes memory call =
            abi.encodeCall(hub.submitCycle, (h, vaults, venues, signThree(hub.cycleDigest(h, vaults, venues))));
        (bool done,) = address(hub).call{gas: MOST_GAS}(call);
        vm.assertTrue(done, "fits");
        vm.assertEq(hub.lastCycle(), 1, "the cycle counts");
        vm.assertEq(hubVault.maturingRoot().cycle, 1, "and the hub's own vault has its root");
    }

    /// Others carry every row, and the one that burns gas was asked in the first alone.
    function testFuzz_aBurningBridgeStopsNoRow(bool atQuote) external {
        routes(list(address(burning), address(hubAttesting), address(hubPlain)));
        submits(atQuote);
        for (uint16 i = 0; i < CHAINS; i++) {
            vm.assertEq(hubGate.lastDispatched(FIRST + i, 1), 1, "root");
            vm.assertEq(hubGate.lastDispatched(FIRST + i, 2), 1, "credit");
        }
        vm.assertEq(hubPlain.sends(), 2 * CHAINS, "each by the others");
        vm.assertLt(vm.lastCallGas().gasTotalUsed, MOST_GAS, "within a transaction");
    }

    /// Too few are left without it: every row of another chain is held, and each can be sent by anyone when it works again.
    function testFuzz_aBurningBridgeThatIsNeededHoldsRows(bool atQuote, uint256 which, bool ofVenue) external {
        routes(list(address(burning), address(hubAttesting)));
        Header memory h = submits(atQuote);
        for (uint16 i = 0; i < CHAINS; i++) {
            vm.assertEq(hubGate.lastDispatched(FIRST + i, 1) + hubGate.lastDispatched(FIRST + i, 2), 0, "held");
        }
        burning.set(TestTransport.Fault.NONE, 0);
        uint256 index = which % CHAINS;
        vm.prank(stranger);
        hub.redispatch(h, vaults, venues, ofVenue, ofVenue ? index : index + 1);
        vm.assertEq(hubGate.lastDispatched(FIRST + uint16(index), ofVenue ? 2 : 1), 1, "sent");
    }

    /// What was passed over in one transaction is asked again in the next.
    function test_theNextTransactionAsksAgain() external {
        routes(list(address(burning), address(hubAttesting), address(hubPlain)));
        submits(false);
        burning.set(TestTransport.Fault.NONE, 0);
        Header memory h = header(2, hub.lastDigest());
        hub.submitCycle(h, vaults, venues, signThree(hub.cycleDigest(h, vaults, venues)));
        vm.assertEq(burning.sends(), 2 * CHAINS, "every row");
    }

    /// Nor does one that never fails, however it spreads what it wastes: rows go out by the others from where it has wasted
    /// too much.
    function testFuzz_aBridgeThatWastesAndSucceedsStopsNoRow(uint256 wasteGas, uint256 allFrom) external {
        WastefulBridge wasteful = new WastefulBridge(edged(wasteGas, 0, 1_000_000), edged(allFrom, 0, 2 * CHAINS));
        routes(list(address(wasteful), address(hubAttesting), address(hubPlain)));
        submits();
        vm.assertLt(vm.lastCallGas().gasTotalUsed, MOST_GAS, "within a transaction");
        vm.assertEq(hubPlain.sends(), 2 * CHAINS, "each by the others");
    }

    /// The worst that fits below the allowances: rows barely above what is fair, then one that uses all it is given.
    function test_fairRowsAndThenAllOfIt() external {
        WastefulBridge wasteful = new WastefulBridge(440_000, 2 * CHAINS - 1);
        routes(list(address(wasteful), address(hubAttesting), address(hubPlain)));
        submits();
        vm.assertEq(wasteful.sends(), 2 * CHAINS, "asked for each");
        vm.assertLt(vm.lastCallGas().gasTotalUsed, 12_000_000, "and nearly five million are left for what others use");
    }

    /// A bridge as dear as the dearest there is carries every row.
    function test_aDearBridgeIsAskedForEachRow() external {
        WastefulBridge dear = new WastefulBridge(350_000, 2 * CHAINS);
        routes(list(address(dear), address(hubAttesting), address(hubPlain)));
        submits();
        vm.assertEq(dear.sends(), 2 * CHAINS, "each");
    }
}
