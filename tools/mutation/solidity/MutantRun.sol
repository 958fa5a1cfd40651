// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

interface Cheats {
    function prevrandao(bytes32 value) external;
    function warp(uint256 seconds_) external;
    function roll(uint256 block_) external;
    function chainId(uint256 id) external;
    function stopPrank() external;
    function getCode(string calldata artifact) external view returns (bytes memory);
    function envString(string calldata name) external view returns (string memory);
    function readFile(string calldata path) external view returns (string memory);
    function writeLine(string calldata path, string calldata line) external;
    function toString(uint256 value) external pure returns (string memory);
    function toString(bytes calldata value) external pure returns (string memory);
    function parseJsonStringArray(string calldata json, string calldata key) external pure returns (string[] memory);
    function parseJsonBytesArray(string calldata json, string calldata key) external pure returns (bytes[] memory);
    function parseJsonUintArray(string calldata json, string calldata key) external pure returns (uint256[] memory);
}

/// @notice Calls the tests of many suites with one mutant after the other: forge takes longer to start than most mutants to be
/// noticed. A test here is a call that its suite answers without reverting. What a call does is undone by a revert.
/// @dev The plan: `suites`, artifacts by name; `numbers` of mutants; `calls` of the suite with index i as `calls<i>`, the first of
/// which is its `setUp`, if it has one.
contract MutantRun {
    Cheats private constant CHEATS = Cheats(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @dev More calls deep than any test.
    uint256 private constant DEPTHS = 12;
    /// @dev A call that takes more does not end.
    uint256 private constant CALL_GAS = 400_000_000;
    /// @dev More than any suite takes in all.
    uint256 private constant SUITE_GAS = 8_000_000_000;

    /// @notice Writes for every suite which of its calls pass, one byte for each, twice: a call that depends on what others leave
    /// behind, such as balances, does not pass the second time.
    function testBaseline() external {
        (string memory plan, string memory results, string[] memory suites) = _plan();
        for (uint256 i = 0; i < 2 * suites.length; i++) {
            uint256 suite = i % suites.length;
            bytes memory passed = _try(0, suites[suite], _calls(plan, suite), true);
            CHEATS.writeLine(results, string.concat(suites[suite], " ", CHEATS.toString(passed)));
        }
    }

    /// @notice Writes for every mutant the suite that noticed it, if any. A suite that does is tried first on the next, and its
    /// call first within it.
    /// @dev A call that fails may leave something behind that fails others. It is therefore made without any mutant afterwards:
    /// if it fails then too, the run ends, and what it noticed counts only if nothing was noticed before.
    function testMutants() external {
        (string memory plan, string memory results, string[] memory suites) = _plan();
        uint256[] memory numbers = CHEATS.parseJsonUintArray(plan, ".numbers");
        bytes[][] memory calls = new bytes[][](suites.length);
        for (uint256 i = 0; i < suites.length; i++) {
            calls[i] = _calls(plan, i);
        }
        bool isFirst = true;
        for (uint256 n = 0; n < numbers.length; n++) {
            (uint256 by, uint256 failing) = _noticedBy(numbers[n], suites, calls);
            string memory number = CHEATS.toString(numbers[n]);
            if (by == suites.length) {
                CHEATS.writeLine(results, string.concat(number, " "));
                continue;
            }
            _drain();
            bool isClean = _isClean(suites[by], calls[by], failing);
            if (isClean || isFirst) CHEATS.writeLine(results, string.concat(number, " ", suites[by]));
            if (!isClean) return;
            isFirst = false;
            if (failing > 1) (calls[by][1], calls[by][failing]) = (calls[by][failing], calls[by][1]);
            for (; by > 0; by--) {
                (suites[by], suites[by - 1]) = (suites[by - 1], suites[by]);
                (calls[by], calls[by - 1]) = (calls[by - 1], calls[by]);
            }
        }
    }

    /// @return by the first suite that notices a mutant; their number if none does
    /// @return failing the index of its call
    function _noticedBy(uint256 number, string[] memory suites, bytes[][] memory calls)
        private
        returns (uint256 by, uint256 failing)
    {
        for (; by < suites.length; by++) {
            bytes memory answer = _try(number, suites[by], calls[by], false);
            if (answer.length == 0) return (by, 0);
            if (answer[0] == 0x01) continue;
            return (by, uint256(uint8(answer[1])) << 8 | uint8(answer[2]));
        }
    }

    function _isClean(string memory suite, bytes[] memory calls, uint256 failing) private returns (bool) {
        bytes[] memory one = new bytes[](failing == 0 ? 1 : 2);
        one[0] = calls[0];
        if (failing > 0) one[1] = calls[failing];
        bytes memory answer = _try(0, suite, one, false);
        return answer.length > 0 && answer[0] == 0x01;
    }

    function _plan() private view returns (string memory plan, string memory results, string[] memory suites) {
        plan = CHEATS.readFile(CHEATS.envString("MUTANT_PLAN"));
        results = CHEATS.envString("MUTANT_RESULTS");
        suites = CHEATS.parseJsonStringArray(plan, ".suites");
    }

    function _calls(string memory plan, uint256 suite) private pure returns (bytes[] memory) {
        return CHEATS.parseJsonBytesArray(plan, string.concat(".calls", CHEATS.toString(suite)));
    }

    /// @dev Whether each call passes, a byte each; or, unless all are asked for, one byte for all and the index of the first that
    /// does not, in two bytes. Nothing if gas ran out.
    function _try(uint256 number, string memory suite, bytes[] memory calls, bool all)
        private
        returns (bytes memory answer)
    {
        (, answer) = address(this).call{gas: SUITE_GAS}(abi.encodeCall(this.trySuite, (number, suite, calls, all)));
    }

    /// @notice Deploys a suite and makes its calls; reverts with the answer, so that nothing stays.
    function trySuite(uint256 number, string calldata artifact, bytes[] calldata calls, bool all) external {
        CHEATS.stopPrank();
        CHEATS.prevrandao(bytes32(number));
        _reset(1, 1);
        bytes memory code = CHEATS.getCode(artifact);
        address suite;
        // At another address each time: balances that a suite deals to addresses outlive a revert.
        assembly {
            suite := create2(0, add(code, 32), mload(code), gas())
        }
        bytes memory passed = new bytes(calls.length);
        bool isReady = suite != address(0);
        if (isReady && calls[0].length > 0) (isReady,) = suite.call(calls[0]);
        (uint256 time, uint256 height) = this.clock();
        passed[0] = isReady ? bytes1(0x01) : bytes1(0x00);
        for (uint256 i = 1; i < calls.length && isReady; i++) {
            (, bytes memory answer) = address(this).call(abi.encodeCall(this.tryCall, (suite, calls[i])));
            bool passes = answer.length == 1;
            passed[i] = passes ? bytes1(0x01) : bytes1(0x00);
            _reset(time, height);
            if (!passes && !all) _answer(abi.encodePacked(uint8(0), uint16(i)));
        }
        _answer(all ? passed : abi.encodePacked(isReady, uint16(0)));
    }

    /// @notice Makes one call; reverts with one byte if it passes.
    function tryCall(address suite, bytes calldata call) external {
        (bool passes,) = suite.call{gas: CALL_GAS}(call);
        _answer(passes ? bytes(hex"01") : bytes(""));
    }

    /// @notice The block's time and height, read again.
    function clock() external view returns (uint256 time, uint256 height) {
        return (block.timestamp, block.number);
    }

    /// @dev A failed call may leave a prank, or what it expected of the next calls, at some depth: calls at every depth use that up.
    function _drain() private {
        for (uint256 i = 0; i < 2; i++) {
            (bool ignored,) = address(this).call(abi.encodeCall(this.drain, (DEPTHS)));
            ignored;
        }
    }

    /// @notice Ends pranks, as many calls deep.
    function drain(uint256 depths) external {
        CHEATS.stopPrank();
        if (depths == 0) return;
        (bool ignored,) = address(this).call(abi.encodeCall(this.drain, (depths - 1)));
        ignored;
    }

    function _reset(uint256 time, uint256 height) private {
        CHEATS.warp(time);
        CHEATS.roll(height);
        CHEATS.chainId(31337);
    }

    function _answer(bytes memory answer) private pure {
        assembly {
            revert(add(answer, 32), mload(answer))
        }
    }
}
