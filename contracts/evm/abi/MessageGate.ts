// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of MessageGate. */
export const messageGateAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "house_",
        "type": "uint32"
      },
      {
        "name": "chain_",
        "type": "uint16"
      },
      {
        "name": "hubChain_",
        "type": "uint16"
      },
      {
        "name": "admin_",
        "type": "address"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "acceptOwnership",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "admin",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "adminDelaySeconds",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "cancel",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "canceller",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "chain",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint16"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "closeSession",
    "inputs": [
      {
        "name": "session_",
        "type": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "conflictDesk",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "conflictOf",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "doubtful",
        "type": "bool"
      },
      {
        "name": "halted",
        "type": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "conflicted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "dispatch",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      },
      {
        "name": "kind",
        "type": "uint8"
      },
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
      },
      {
        "name": "cycle",
        "type": "uint64"
      },
      {
        "name": "deadlineSeconds",
        "type": "uint64"
      },
      {
        "name": "payload",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "dueAtSeconds",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "execute",
    "inputs": [
      {
        "name": "envelope",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "executed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "haltLane",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "handlerOf",
    "inputs": [
      {
        "name": "kind",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "highestSequence",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "house",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "hub",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "hubChain",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint16"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "lastDispatched",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      },
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "lastExecuted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "liftConflict",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "liftVeto",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "lockAdmin",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "maxTransportFeeWei",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "openSession",
    "inputs": [
      {
        "name": "session_",
        "type": "uint32"
      },
      {
        "name": "adapters",
        "type": "address[]"
      },
      {
        "name": "threshold",
        "type": "uint8"
      },
      {
        "name": "attesterMask",
        "type": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "owner",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "pendingOwner",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "perform",
    "inputs": [
      {
        "name": "call",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "quote",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      },
      {
        "name": "payloadBytes",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "nativeFee",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "renounceOwnership",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "resend",
    "inputs": [
      {
        "name": "envelope",
        "type": "bytes"
      },
      {
        "name": "adapter",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "retireSession",
    "inputs": [
      {
        "name": "session_",
        "type": "uint32"
      },
      {
        "name": "lastSequence",
        "type": "uint64"
      },
      {
        "name": "untilSeconds",
        "type": "uint40"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revokeAdapter",
    "inputs": [
      {
        "name": "adapter",
        "type": "address"
      },
      {
        "name": "sessions_",
        "type": "uint32[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revoked",
    "inputs": [
      {
        "name": "adapter",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "routeOf",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "sendAdapters",
        "type": "address[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "schedule",
    "inputs": [
      {
        "name": "call",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "callId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "session",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "sessionOf",
    "inputs": [
      {
        "name": "session_",
        "type": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "open",
        "type": "bool"
      },
      {
        "name": "threshold",
        "type": "uint8"
      },
      {
        "name": "attesterMask",
        "type": "uint256"
      },
      {
        "name": "adapters",
        "type": "address[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "setCanceller",
    "inputs": [
      {
        "name": "canceller_",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setHandler",
    "inputs": [
      {
        "name": "kind",
        "type": "uint8"
      },
      {
        "name": "handler",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setHub",
    "inputs": [
      {
        "name": "hub_",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setMaxTransportFee",
    "inputs": [
      {
        "name": "feeWei",
        "type": "uint128"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setRoute",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      },
      {
        "name": "sendAdapters",
        "type": "address[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setWatchtowers",
    "inputs": [
      {
        "name": "towers",
        "type": "address[]"
      },
      {
        "name": "threshold",
        "type": "uint8"
      },
      {
        "name": "vetoSeconds_",
        "type": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "settleConflict",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "startLane",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "startTimelock",
    "inputs": [
      {
        "name": "delaySeconds",
        "type": "uint64"
      },
      {
        "name": "canceller_",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "transferOwnership",
    "inputs": [
      {
        "name": "newOwner",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "transportFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      },
      {
        "name": "adapter",
        "type": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "veto",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "vetoSeconds",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "vetoThreshold",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint8"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "vetoedUntilSeconds",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "vote",
    "inputs": [
      {
        "name": "envelope",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "votesFor",
    "inputs": [
      {
        "name": "envelope",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "votes",
        "type": "uint8"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "votesOf",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "votes",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "watchtowersOf",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "AdapterRevoked",
    "inputs": [
      {
        "name": "adapter",
        "type": "address",
        "indexed": true
      },
      {
        "name": "sessions",
        "type": "uint32[]",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CallCancelled",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CallPerformed",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CallScheduled",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "call",
        "type": "bytes",
        "indexed": false
      },
      {
        "name": "dueAtSeconds",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CancellerSet",
    "inputs": [
      {
        "name": "canceller",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ConflictEnded",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ExecutionFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "reason",
        "type": "bytes4",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "HandlerSet",
    "inputs": [
      {
        "name": "kind",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "handler",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "HubSet",
    "inputs": [
      {
        "name": "hub",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LaneHalt",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "sequence",
        "type": "uint64",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LaneResumed",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LaneStarted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "sequence",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LaneVeto",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "sequence",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "untilSeconds",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MaxTransportFeeSet",
    "inputs": [
      {
        "name": "feeWei",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageConflict",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "sequence",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageDispatched",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "destination",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "envelope",
        "type": "bytes",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageExecuted",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "kind",
        "type": "uint8",
        "indexed": false
      },
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageResent",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "adapter",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageVoted",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "adapter",
        "type": "address",
        "indexed": true
      },
      {
        "name": "votes",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OwnershipTransferStarted",
    "inputs": [
      {
        "name": "previousOwner",
        "type": "address",
        "indexed": true
      },
      {
        "name": "newOwner",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OwnershipTransferred",
    "inputs": [
      {
        "name": "previousOwner",
        "type": "address",
        "indexed": true
      },
      {
        "name": "newOwner",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RouteSet",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "sendAdapters",
        "type": "address[]",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SessionClosed",
    "inputs": [
      {
        "name": "session",
        "type": "uint32",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SessionOpened",
    "inputs": [
      {
        "name": "session",
        "type": "uint32",
        "indexed": true
      },
      {
        "name": "adapters",
        "type": "address[]",
        "indexed": false
      },
      {
        "name": "threshold",
        "type": "uint8",
        "indexed": false
      },
      {
        "name": "attesterMask",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SessionRetired",
    "inputs": [
      {
        "name": "session",
        "type": "uint32",
        "indexed": true
      },
      {
        "name": "lastSequence",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "untilSeconds",
        "type": "uint40",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TimelockStarted",
    "inputs": [
      {
        "name": "delaySeconds",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "canceller",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TransportFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "adapter",
        "type": "address",
        "indexed": true
      },
      {
        "name": "reason",
        "type": "bytes4",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VetoLifted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VetoVoted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "sequence",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "watchtower",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "WatchtowersSet",
    "inputs": [
      {
        "name": "watchtowers",
        "type": "address[]",
        "indexed": false
      },
      {
        "name": "threshold",
        "type": "uint8",
        "indexed": false
      },
      {
        "name": "vetoSeconds",
        "type": "uint32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AdapterUnknown",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AddressEmptyCode",
    "inputs": [
      {
        "name": "target",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyInitialized",
    "inputs": []
  },
  {
    "type": "error",
    "name": "CallNotDue",
    "inputs": [
      {
        "name": "dueAtSeconds",
        "type": "uint64"
      },
      {
        "name": "nowSeconds",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ConfigInvalid",
    "inputs": [
      {
        "name": "key",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "DeadlinePassed",
    "inputs": [
      {
        "name": "deadlineSeconds",
        "type": "uint64"
      },
      {
        "name": "nowSeconds",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DestinationMismatch",
    "inputs": [
      {
        "name": "got",
        "type": "uint16"
      },
      {
        "name": "wanted",
        "type": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "EnvelopeMalformed",
    "inputs": [
      {
        "name": "lengthBytes",
        "type": "uint256"
      },
      {
        "name": "lane",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "EnvelopeTooLarge",
    "inputs": [
      {
        "name": "lengthBytes",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "FeeTooLow",
    "inputs": [
      {
        "name": "sent",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GasTooLow",
    "inputs": [
      {
        "name": "left",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "HouseMismatch",
    "inputs": [
      {
        "name": "got",
        "type": "uint32"
      },
      {
        "name": "wanted",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "InputInvalid",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "InsufficientBalance",
    "inputs": [
      {
        "name": "balance",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "KindUnknown",
    "inputs": [
      {
        "name": "kind",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LaneHalted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "LaneVetoed",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "untilSeconds",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "MessageAlreadyExecuted",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "MessageAlreadyVoted",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      },
      {
        "name": "adapter",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OwnableInvalidOwner",
    "inputs": [
      {
        "name": "owner",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OwnableUnauthorizedAccount",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "SequenceStale",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint64"
      },
      {
        "name": "last",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "SequenceTooFar",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint64"
      },
      {
        "name": "limit",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "SessionUnknown",
    "inputs": [
      {
        "name": "session",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "SourceMismatch",
    "inputs": [
      {
        "name": "got",
        "type": "uint16"
      },
      {
        "name": "wanted",
        "type": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "TransportNotFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      },
      {
        "name": "adapter",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "TransportsMissing",
    "inputs": [
      {
        "name": "sent",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "Unauthorized",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "VersionUnknown",
    "inputs": [
      {
        "name": "version",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "VotesMissing",
    "inputs": [
      {
        "name": "votes",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  }
] as const;

/** The creation code of MessageGate, without constructor arguments. */
export const messageGateBytecode = "0x610100604081905260048054600160201b600160a01b0319166b016345785d8a000000000000179055610031906101a9565b604051809103905ff08015801561004a573d5f5f3e3d5ffd5b506001600160a01b031660e052348015610062575f5ffd5b50604051617353380380617353833981016040819052610081916101cc565b83838383806001600160a01b0381166100b357604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b6100bc8161013e565b505063ffffffff90921660805261ffff90811660a0521660c0525f5b600360ff8216116101345760ff81165f908152600b60205260409020805464ffffffffff4216600160801b02600160401b600160a81b0319909116176903e800000000000000001790558061012c81610235565b9150506100d8565b505050505061025f565b600180546001600160a01b03191690556101578161015a565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b61141180615f4283390190565b805161ffff811681146101c7575f5ffd5b919050565b5f5f5f5f608085870312156101df575f5ffd5b845163ffffffff811681146101f2575f5ffd5b9350610200602086016101b6565b925061020e604086016101b6565b60608601519092506001600160a01b038116811461022a575f5ffd5b939692955090935050565b5f60ff821660ff810361025657634e487b7160e01b5f52601160045260245ffd5b60010192915050565b60805160a05160c05160e051615c1d6103255f395f818161076b015281816119e5015261264601525f818161084e01528181610d810152818161144e0152818161158201528181614ac601528181614af80152614b7a01525f81816109b201528181610da6015281816112500152818161135901528181611473015281816115a701528181611cfc0152818161227201528181614b1d01528181614bb60152614c1601525f8181610c440152818161122401528181614a240152614a8a0152615c1d5ff3fe60806040526004361061037c575f3560e01c806397068e80116101d3578063cf502917116100fd578063f21181361161009d578063fa01dc061161006d578063fa01dc0614610bc0578063fa579fc614610bee578063fa7645ef14610c14578063ff9b3acf14610c33575f5ffd5b8063f211813614610b31578063f2fde38b14610b82578063f57b47f114610ba1578063f851a4401461078d575f5ffd5b8063df917785116100d8578063df91778514610ab7578063e30c397814610ad6578063e7042c2514610af3578063e9dc061414610b12575f5ffd5b8063cf50291714610a66578063db26e34d14610a79578063de09beed14610a98575f5ffd5b8063b32e8c4011610173578063c763e5a111610143578063c763e5a1146109a1578063c9f6d202146109d4578063ccfa1b2a14610a13578063ce33023914610a47575f5ffd5b8063b32e8c4014610926578063bb6ae2cb14610942578063c4d252f514610961578063c50c592914610980575f5ffd5b8063a2e5c06e116101ae578063a2e5c06e14610883578063a5ce5ed7146108a2578063a9fcfb33146108d3578063ae978ff414610907575f5ffd5b806397068e80146107e75780639a352118146108065780639dd0cc161461083d575f5ffd5b8063570aa6a9116102b4578063715018a6116102545780638972a835116102245780638972a8351461075a5780638da5cb5b1461078d578063911ee266146107a9578063944d13bc146107c8575f5ffd5b8063715018a61461048557806379ba5097146106eb5780637a43c731146106ff578063800fe2141461073b575f5ffd5b806361c5e1941161028f57806361c5e194146106555780636c85cc5c146106745780636d472c82146106ad5780636e39274c146106cc575f5ffd5b8063570aa6a9146105e45780635e3568b814610603578063614f427f14610634575f5ffd5b80631df7da291161031f57806332f7ab13116102fa57806332f7ab1314610546578063365a86fc146105775780633754629e14610596578063545d3041146105b5575f5ffd5b80631df7da29146104d95780633135f2071461050857806331962cdc14610527575f5ffd5b806314c5d2981161035a57806314c5d2981461042957806316fd265d1461048557806317a77df2146104995780631b1a42a3146104ba575f5ffd5b806305291c771461038057806309c5eabe146103d157806313d2f52f146103f2575b5f5ffd5b34801561038b575f5ffd5b506103b461039a366004615137565b60066020525f90815260409020546001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b3480156103dc575f5ffd5b506103f06103eb366004615194565b610c66565b005b3480156103fd575f5ffd5b5061041161040c366004615137565b610fa2565b6040516001600160401b0390911681526020016103c8565b348015610434575f5ffd5b5061046e610443366004615137565b60ff9081165f908152600b6020526040902054600160d01b8104821692600160d81b90910490911690565b6040805192151583529015156020830152016103c8565b348015610490575f5ffd5b506103f0611039565b6104ac6104a73660046151f9565b61104c565b6040519081526020016103c8565b3480156104c5575f5ffd5b506103f06104d4366004615137565b6113c5565b3480156104e4575f5ffd5b506104f86104f3366004615299565b6113f5565b60405190151581526020016103c8565b348015610513575f5ffd5b506002546103b4906001600160a01b031681565b348015610532575f5ffd5b506103f06105413660046152e0565b611433565b348015610551575f5ffd5b50610565610560366004615194565b61153c565b60405160ff90911681526020016103c8565b348015610582575f5ffd5b506005546103b4906001600160a01b031681565b3480156105a1575f5ffd5b506103f06105b0366004615339565b611612565b3480156105c0575f5ffd5b506105d46105cf36600461539a565b6117ce565b6040516103c894939291906153f6565b3480156105ef575f5ffd5b506103f06105fe366004615429565b6118dc565b34801561060e575f5ffd5b5060045461061f9063ffffffff1681565b60405163ffffffff90911681526020016103c8565b34801561063f575f5ffd5b50600c5461056590640100000000900460ff1681565b348015610660575f5ffd5b506103f061066f366004615137565b6119da565b34801561067f575f5ffd5b506104f861068e366004615451565b601560209081525f928352604080842090915290825290205460ff1681565b3480156106b8575f5ffd5b506103f06106c7366004615472565b611a2e565b3480156106d7575f5ffd5b506103f06106e63660046154a1565b611aaf565b3480156106f6575f5ffd5b506103f0611c01565b34801561070a575f5ffd5b50610411610719366004615137565b60ff165f908152600b6020526040902054600160a81b900464ffffffffff1690565b348015610746575f5ffd5b506103f0610755366004615137565b611c92565b348015610765575f5ffd5b506103b47f000000000000000000000000000000000000000000000000000000000000000081565b348015610798575f5ffd5b505f546001600160a01b03166103b4565b3480156107b4575f5ffd5b506104ac6107c33660046154bb565b611ce3565b3480156107d3575f5ffd5b506103f06107e23660046154e3565b611d9e565b3480156107f2575f5ffd5b506103f0610801366004615299565b6120b4565b348015610811575f5ffd5b50610411610820366004615137565b60ff165f908152600b60205260409020546001600160401b031690565b348015610848575f5ffd5b506108707f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016103c8565b34801561088e575f5ffd5b506103f061089d3660046152e0565b612257565b3480156108ad575f5ffd5b506104ac6108bc366004615543565b5f9081526011602052604090205463ffffffff1690565b3480156108de575f5ffd5b506104f86108ed366004615543565b5f9081526011602052604090205464020000000016151590565b348015610912575f5ffd5b506103f061092136600461555a565b612268565b348015610931575f5ffd5b50600c5461061f9063ffffffff1681565b34801561094d575f5ffd5b506103f061095c366004615194565b6123e8565b34801561096c575f5ffd5b506103f061097b366004615543565b612512565b34801561098b575f5ffd5b506109946125db565b6040516103c89190615575565b3480156109ac575f5ffd5b506108707f000000000000000000000000000000000000000000000000000000000000000081565b3480156109df575f5ffd5b506104116109ee366004615587565b601460209081525f92835260408084209091529082529020546001600160401b031681565b348015610a1e575f5ffd5b50610411610a2d366004615543565b60036020525f90815260409020546001600160401b031681565b348015610a52575f5ffd5b506103f0610a61366004615299565b61263b565b6103f0610a743660046155af565b6126dd565b348015610a84575f5ffd5b506104ac610a93366004615194565b612955565b348015610aa3575f5ffd5b506103f0610ab236600461539a565b612a6a565b348015610ac2575f5ffd5b506103f0610ad13660046155fe565b612b63565b348015610ae1575f5ffd5b506001546001600160a01b03166103b4565b348015610afe575f5ffd5b506103f0610b0d36600461564b565b612d4d565b348015610b1d575f5ffd5b506103f0610b2c366004615194565b613348565b348015610b3c575f5ffd5b50600454610b619064010000000090046fffffffffffffffffffffffffffffffff1681565b6040516fffffffffffffffffffffffffffffffff90911681526020016103c8565b348015610b8d575f5ffd5b506103f0610b9c3660046152e0565b61361b565b348015610bac575f5ffd5b506103f0610bbb366004615299565b61368b565b348015610bcb575f5ffd5b506104f8610bda3660046152e0565b60076020525f908152604090205460ff1681565b348015610bf9575f5ffd5b5060015461041190600160a01b90046001600160401b031681565b348015610c1f575f5ffd5b50610994610c2e3660046156b2565b613a87565b348015610c3e575f5ffd5b5061061f7f000000000000000000000000000000000000000000000000000000000000000081565b5f5f610c728484613af5565b915091505f8484604051610c879291906156cb565b60408051918290039091205f81815260116020529190912054909150640200000000811615610cea576040517f9b1aa2bf000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b5f610cf58560881c90565b905064010000000082165f03610d71575f610d1563ffffffff8416613c24565b63ffffffff83165f90815260086020526040902054909150610100900460ff1681818110610d4d57610d488360016156ee565b610d4f565b815b6040516323d7926b60e11b815260048101929092526024820152604401610ce1565b5f610d7c8660481c90565b90505f7f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614610dde57610dd9838386613c41565b610de1565b60ff5b9050856001600160401b0316421115610e1e57604051631ef7407960e11b81526001600160401b0387166004820152426024820152604401610ce1565b5f610e32610e2c8960a81c90565b84613d60565b8015610e4e5750610e4e610e468960a81c90565b858585613f3a565b5f87815260116020526040812064020000000088179055909150610e728960f01c90565b90505f610e7e82614042565b9050877fea108206c9943f7cf7ad90c879ced8d6ddc2fd57f2fd4ac3dae2348830f1a10b83610ead8d60081c90565b6040805160ff90931683526001600160401b0390911660208301520160405180910390a2806001600160a01b0316634cd72fe6898e8e886040518563ffffffff1660e01b8152600401610f039493929190615729565b5f604051808303815f87803b158015610f1a575f5ffd5b505af1158015610f2c573d5f5f3e3d5ffd5b505050508215610f945760405163451de84d60e11b81526001600160401b03861660048201526001600160a01b03821690638a3bd09a906024015f604051808303815f87803b158015610f7d575f5ffd5b505af1158015610f8f573d5f5f3e3d5ffd5b505050505b505050505050505050505050565b60ff8082165f908152600b60209081526040808320815160c08101835290546001600160401b038082168352680100000000000000008204169382019390935264ffffffffff600160801b8404811692820192909252600160a81b83049091166060820152600160d01b8204841615156080820152600160d81b909104909216151560a08301529061103390614080565b92915050565b6110416140a7565b61104a5f614104565b565b5f61105561411d565b6005546001600160a01b031633146110825760405163472511eb60e11b8152336004820152602401610ce1565b60ff881660011480159061109a575060ff8816600214155b156110bd576040516303a2829760e41b815260ff89166004820152602401610ce1565b600360ff881611156110ee57604051634e54e99b60e01b81526004810183905260ff88166024820152604401610ce1565b60045463ffffffff165f9081526008602052604090205460ff16611134576004805460405163196ba1c760e21b815263ffffffff90911691810191909152602401610ce1565b61ffff89165f90815260146020908152604080832060ff8b1684529091529020546001600160401b03908116908716116111b75761ffff89165f90815260146020908152604080832060ff8b168452909152908190205490516321e3281360e11b81526001600160401b0380891660048301529091166024820152604401610ce1565b8560145f8b61ffff1661ffff1681526020019081526020015f205f8960ff1660ff1681526020019081526020015f205f6101000a8154816001600160401b0302191690836001600160401b031602179055505f61130e6040518061012001604052808b60ff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020018c61ffff1681526020018a60ff16815260200160045f9054906101000a900463ffffffff1663ffffffff168152602001896001600160401b03168152602001886001600160401b03168152602001876001600160401b031681525085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061415992505050565b8051602082012090915091508961ffff16827f605ab0fbbaaeabc3c5638c3948bb94f99967e12197fcd816a619bf241278c9d78360405161134f9190615784565b60405180910390a37f000000000000000000000000000000000000000000000000000000000000000061ffff168a61ffff16036113955761139082826141d9565b6113a0565b6113a0828b836142ab565b47156113b0576113b03347614582565b506113b961460e565b98975050505050505050565b6113cd6140a7565b60ff81165f908152600b60205260409020805460ff60d81b191690556113f281614638565b50565b60ff8083165f90815260136020908152604080832066ffffffffffffff600887901c168452909152812054909160019084161b1615155b9392505050565b61143b6140a7565b6001600160a01b038116158061149957507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614155b156114e7576040516373d0f96960e01b815260206004820152600360248201527f68756200000000000000000000000000000000000000000000000000000000006044820152606401610ce1565b600580546001600160a01b0319166001600160a01b0383169081179091556040519081527f15e04fee0c1335178e78e4dc6a8b0dcade867d1aea65418bf1200bc322ab7c21906020015b60405180910390a150565b5f5f60115f85856040516115519291906156cb565b604051809103902081526020019081526020015f2054905064020000000081165f03611580575f915050611033565b7f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16036115d95760ff915050611033565b61160a816116056115ea878761467d565b60a0015163ffffffff165f9081526008602052604090205490565b61479b565b949350505050565b61161a6140a7565b6001600160a01b0383165f908152600760205260408120805460ff191660011790555b8181101561177d575f60095f85858581811061165b5761165b615796565b9050602002016020810190611670919061539a565b63ffffffff16815260208082019290925260409081015f9081206001600160a01b03891682529092529020805490915060ff166116f0578383838181106116b9576116b9615796565b90506020020160208101906116ce919061539a565b60405163196ba1c760e21b815263ffffffff9091166004820152602401610ce1565b805460ff1916808255600161010090910460ff161b60085f86868681811061171a5761171a615796565b905060200201602081019061172f919061539a565b63ffffffff908116825260208201929092526040015f208054928216670100000000000000808504909316179091026affffffff00000000000000199092169190911790555060010161163d565b50826001600160a01b03167f5a21ec3e028830b0a0977b83d2852bc33063a72a2d91ddc33baa0e3a55fea96e83836040516117b99291906157aa565b60405180910390a26117c96147d4565b505050565b63ffffffff8181165f908152600860209081526040808320815160e081018352815460ff8082161515808452610100830482168488018190526201000084049092168487015263010000008304891660608086018290526701000000000000008504909a1660808601526b01000000000000000000000084046001600160401b031660a0860152600160981b90930464ffffffffff1660c08501526001850180548751818a0281018a0190985280885298998a998a999198939593918391908301828280156118c457602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116118a6575b50505050509050955095509550955050509193509193565b6118e46140a7565b60ff821615806118f75750600660ff8316115b1561191a576040516303a2829760e41b815260ff83166004820152602401610ce1565b806001600160a01b03163b5f03611974576040516373d0f96960e01b815260206004820152600760248201527f68616e646c6572000000000000000000000000000000000000000000000000006044820152606401610ce1565b60ff82165f8181526006602090815260409182902080546001600160a01b0319166001600160a01b03861690811790915591519182527f4583894a960a81d3bdb8c2dd8127fd65dd7f8ee169ed1ab4bb63aa9599726fe391015b60405180910390a25050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611a255760405163472511eb60e11b8152336004820152602401610ce1565b6113f281614638565b611a366140a7565b600480547fffffffffffffffffffffffff00000000000000000000000000000000ffffffff166401000000006fffffffffffffffffffffffffffffffff8416908102919091179091556040519081527fddc2094187cd4297c47f9a9e3c01961f62c80b377efbe3f34b908a7494ccc87790602001611531565b611ab76140a7565b600154600160a01b90046001600160401b031615611b01576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0382161580611b22575062278d006001600160401b038316115b15611b70576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610ce1565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b03851602179055611bb281614857565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b6001546001600160a01b03163314611c2e5760405163472511eb60e11b8152336004820152602401610ce1565b6002546001600160a01b03163303611c89576040516373d0f96960e01b815260206004820152600560248201527f61646d696e0000000000000000000000000000000000000000000000000000006044820152606401610ce1565b61104a33614104565b611c9a6140a7565b60ff81165f818152600b6020526040808220805464ffffffffff60a81b19169055517ff01f3d74a9702e0b9c877e3febabe55ee4d99ad0cba94c9c1f9c79a3822b2f1e9190a250565b61ffff8083165f818152600a60205260408120909290917f00000000000000000000000000000000000000000000000000000000000000009091169003611d2d575f915050611033565b5f5b8154811015611d96575f5f611d74848481548110611d4f57611d4f615796565b5f918252602090912001546001600160a01b031688611d6f8960276156ee565b614915565b50915091508115611d8c57611d8981866156ee565b94505b5050600101611d2f565b505092915050565b611da66140a7565b826002811080611db65750602081115b15611df2576040516373d0f96960e01b815260206004820152600b60248201526a7761746368746f7765727360a81b6044820152606401610ce1565b60028360ff161080611e065750808360ff16115b15611e54576040516373d0f96960e01b815260206004820152600d60248201527f7665746f5468726573686f6c64000000000000000000000000000000000000006044820152606401610ce1565b603c63ffffffff83161080611e71575062278d0063ffffffff8316115b15611ebf576040516373d0f96960e01b815260206004820152600b60248201527f7665746f5365636f6e64730000000000000000000000000000000000000000006044820152606401610ce1565b5f600c600581819054906101000a900463ffffffff16611ede906157f1565b91906101000a81548163ffffffff021916908363ffffffff160217905590505f5f90505b82811015612037575f878783818110611f1d57611f1d615796565b9050602002016020810190611f3291906152e0565b6001600160a01b03161480611f9a575063ffffffff82165f908152600e6020526040812090888884818110611f6957611f69615796565b9050602002016020810190611f7e91906152e0565b6001600160a01b0316815260208101919091526040015f205415155b15611fd6576040516373d0f96960e01b815260206004820152600b60248201526a7761746368746f7765727360a81b6044820152606401610ce1565b63ffffffff82165f908152600e602052604081206001831b9189898581811061200157612001615796565b905060200201602081019061201691906152e0565b6001600160a01b0316815260208101919091526040015f2055600101611f02565b50612044600d87876150b2565b50600c805464ffffffffff191664010000000060ff87160263ffffffff19161763ffffffff85161790556040517f7fdf6ed096cd4c6bbf8d393b75b2fb1a302d83706d653616c9b6434c5c6538e0906120a4908890889088908890615851565b60405180910390a1505050505050565b6120bc6140a7565b600360ff831611806120e7575060ff82165f908152600b60205260409020546001600160401b031615155b15612137576040516373d0f96960e01b8152600401610ce19060208082526004908201527f6c616e6500000000000000000000000000000000000000000000000000000000604082015260600190565b61214a6103e86001600160401b03615884565b6001600160401b0316816001600160401b03161115612197576040516373d0f96960e01b815260206004820152600860248201526773657175656e636560c01b6044820152606401610ce1565b6121a36103e8826158a3565b60ff83165f818152600b602090815260409182902080547fffffffffffffffffffffff00000000000000000000000000ffffffffffffffff16680100000000000000006001600160401b03968716027fffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffffff1617600160801b4264ffffffffff16021790559051928416835290917f2e8a5d1fe0b8a41d0e34e4b87eb01848ec2ddf073a6459b803af364987a28c9b91016119ce565b61225f6140a7565b6113f281614857565b6122706140a7565b7f000000000000000000000000000000000000000000000000000000000000000061ffff168361ffff1614806122a65750600881115b156122f4576040516373d0f96960e01b815260206004820152600560248201527f726f7574650000000000000000000000000000000000000000000000000000006044820152606401610ce1565b5f5b818110156123865782828281811061231057612310615796565b905060200201602081019061232591906152e0565b6001600160a01b03163b5f0361237e576040516373d0f96960e01b815260206004820152600c60248201527f73656e64416461707465727300000000000000000000000000000000000000006044820152606401610ce1565b6001016122f6565b5061ffff83165f908152600a602052604090206123a49083836150b2565b508261ffff167fdb902e21afcf89b4942aea62b5d44dad437253cc9509cb679cf12976cf4f42ee83836040516123db9291906158c2565b60405180910390a2505050565b6123f06140c5565b5f82826040516124019291906156cb565b60408051918290039091205f818152600360205291909120549091506001600160401b031680158061243b5750806001600160401b031642105b8061245a575061244e62127500826158a3565b6001600160401b031642115b156124895760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610ce1565b5f82815260036020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a261250b3085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250614a0892505050565b5050505050565b6002546001600160a01b0316331480159061253757505f546001600160a01b03163314155b156125575760405163472511eb60e11b8152336004820152602401610ce1565b5f818152600360205260408120546001600160401b031690036125955760405163f0652c0760e01b81525f6004820152426024820152604401610ce1565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b6060600d80548060200260200160405190810160405280929190818152602001828054801561263157602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311612613575b5050505050905090565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146126865760405163472511eb60e11b8152336004820152602401610ce1565b60ff82165f818152600b6020526040808220805460ff60d81b1916600160d81b179055516001600160401b03841692917f4240cbc79271a7acca1e778de6168fe1135973a88c68981b1e67baee763a347291a35050565b6126e561411d565b5f6126f0848461467d565b90505f84846040516127039291906156cb565b60408051918290039091205f818152601560209081528382206001600160a01b03881683529052919091205490915060ff1661277d576040517f3aea1fab000000000000000000000000000000000000000000000000000000008152600481018290526001600160a01b0384166024820152604401610ce1565b8161010001516001600160401b03164211156127c457610100820151604051631ef7407960e11b81526001600160401b039091166004820152426024820152604401610ce1565b5f8181526015602090815260408083206001600160a01b0387168085529252808320805460ff191690556060850151905163488f713360e11b815261ffff90911660048201526024810187905263911ee26690604401602060405180830381865afa158015612835573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061285991906158d5565b905034811115612885576040516378279ed960e11b815234600482015260248101829052604401610ce1565b6040516001600160a01b0385169083907f4bbd217537c069d55fd8c18d32ae0302983551de0a83425c7c0cb34a0c4669a6905f90a360608301516040517fc6c42ea80000000000000000000000000000000000000000000000000000000081526001600160a01b0386169163c6c42ea891849161290a918b908b9033906004016158ec565b5f604051808303818588803b158015612921575f5ffd5b505af1158015612933573d5f5f3e3d5ffd5b50505050505f47111561294a5761294a3347614582565b5050506117c961460e565b5f61295e6140c5565b600154600160a01b90046001600160401b03165f036129c0576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610ce1565b82826040516129d09291906156cb565b6040519081900390206001549091505f906129fb90600160a01b90046001600160401b0316426158a3565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e490612a5b90879087908690615923565b60405180910390a25092915050565b612a726140a7565b63ffffffff81165f908152600860205260409020805460ff16612ab05760405163196ba1c760e21b815263ffffffff83166004820152602401610ce1565b805460ff191681555f5b6001820154811015612b2e5763ffffffff83165f90815260096020526040812060018401805483919085908110612af357612af3615796565b5f918252602080832091909101546001600160a01b031683528201929092526040019020805460ff1916911515919091179055600101612aba565b5060405163ffffffff8316907fa31b0987c40ce633f69865e4be93a42cc5550ecd2d7e2f103ab3cb0505dd0f75905f90a25050565b612b6b6140a7565b63ffffffff83165f908152600860205260409020805460ff161580612b9a575060045463ffffffff8581169116145b15612bc05760405163196ba1c760e21b815263ffffffff85166004820152602401610ce1565b80546001600160401b036b01000000000000000000000090910481169084161115612c2e576040516373d0f96960e01b815260206004820152600c60248201527f6c61737453657175656e636500000000000000000000000000000000000000006044820152606401610ce1565b64ffffffffff82161580612c545750805464ffffffffff600160981b9091048116908316115b15612ca2576040516373d0f96960e01b815260206004820152600c60248201527f756e74696c5365636f6e647300000000000000000000000000000000000000006044820152606401610ce1565b80547fffffffffffffffff00000000000000000000000000ffffffffffffffffffffff166b0100000000000000000000006001600160401b03851690810264ffffffffff60981b191691909117600160981b64ffffffffff851690810291909117835560408051928352602083019190915263ffffffff8616917fbd787090c3edf8c2be9ec2f2f0ce18cac6ba6bb357c0b4915aa8a397b19d41a6910160405180910390a250505050565b612d556140a7565b60045463ffffffff90811690861611612db1576040516373d0f96960e01b815260206004820152600760248201527f73657373696f6e000000000000000000000000000000000000000000000000006044820152606401610ce1565b826002811080612dc15750602081115b15612dfa576040516373d0f96960e01b8152602060048201526008602482015267616461707465727360c01b6044820152606401610ce1565b60028360ff161080612e0e5750808360ff16115b15612e5c576040516373d0f96960e01b815260206004820152600960248201527f7468726573686f6c6400000000000000000000000000000000000000000000006044820152606401610ce1565b811580612e755750612e71600180831b61594f565b8210155b15612ec3576040516373d0f96960e01b815260206004820152600c60248201527f61747465737465724d61736b00000000000000000000000000000000000000006044820152606401610ce1565b815f5b828110156130d2575f878783818110612ee157612ee1615796565b9050602002016020810190612ef691906152e0565b6001600160a01b03161480612f5f575063ffffffff88165f90815260096020526040812090888884818110612f2d57612f2d615796565b9050602002016020810190612f4291906152e0565b6001600160a01b0316815260208101919091526040015f205460ff165b80612fac575060075f888884818110612f7a57612f7a615796565b9050602002016020810190612f8f91906152e0565b6001600160a01b0316815260208101919091526040015f205460ff165b15612fe5576040516373d0f96960e01b8152602060048201526008602482015267616461707465727360c01b6044820152606401610ce1565b604080516080810182526001815260ff8084166020808401919091529088168284015263ffffffff80861660608401528b165f908152600990915291822083928a8a8581811061303757613037615796565b905060200201602081019061304c91906152e0565b6001600160a01b0316815260208082019290925260409081015f2083518154938501519285015160609095015163ffffffff1663010000000266ffffffff0000001960ff96871662010000021666ffffffffff000019969094166101000261ff00199215159290921661ffff199095169490941717939093161717905550600101612ec6565b5063ffffffff87165f90815260086020526040902082906130f79060010188886150b2565b506040518060e001604052806001151581526020018660ff1681526020018260ff1681526020018363ffffffff1681526020015f63ffffffff1681526020016001600160401b03801681526020015f64ffffffffff1681525060085f8a63ffffffff1663ffffffff1681526020019081526020015f205f015f820151815f015f6101000a81548160ff0219169083151502179055506020820151815f0160016101000a81548160ff021916908360ff1602179055506040820151815f0160026101000a81548160ff021916908360ff1602179055506060820151815f0160036101000a81548163ffffffff021916908363ffffffff1602179055506080820151815f0160076101000a81548163ffffffff021916908363ffffffff16021790555060a0820151815f01600b6101000a8154816001600160401b0302191690836001600160401b0316021790555060c0820151815f0160136101000a81548164ffffffffff021916908364ffffffffff1602179055509050505f60085f60045f9054906101000a900463ffffffff1663ffffffff1663ffffffff1681526020019081526020015f205f019050805f015f9054906101000a900460ff16156132e7576132c462093a80426156ee565b815464ffffffffff91909116600160981b0264ffffffffff60981b199091161781555b6004805463ffffffff191663ffffffff8b169081179091556040517f534bc1325d9666ac3e08b2c8eb2d179b7457f1f1007f33379d9bbbddb51fc5ee90613335908b908b908b908b90615962565b60405180910390a2505050505050505050565b5f5f6133548484613af5565b9150915061336182614a15565b5f61336c8360881c90565b63ffffffff81165f90815260096020908152604080832033845290915281208054929350919060ff8216900361340d5763ffffffff83165f9081526008602052604090205460ff166133d95760405163196ba1c760e21b815263ffffffff84166004820152602401610ce1565b6040517fabda7322000000000000000000000000000000000000000000000000000000008152336004820152602401610ce1565b836001600160401b031642111561344857604051631ef7407960e11b81526001600160401b0385166004820152426024820152604401610ce1565b5f87876040516134599291906156cb565b60408051918290039091205f81815260116020529190912054909150600160ff600885901c161b808216156134c3576040517f1e026b2f00000000000000000000000000000000000000000000000000000000815260048101849052336024820152604401610ce1565b815f036134d4576134d48884614c49565b9081179063ffffffff80831690601886901c8082169190851616158015906134fe57508019821615155b80156135195750601086901c60ff1661351683613c24565b10155b1561352957640100000000841793505b5f858152601160205260409081902085905551339086907f90d4312bc9776daac526942cf35ce71ade67c90dbdfc116be85d0b97e733882f9061356f9086815260200190565b60405180910390a36402000000008416158015906135ae575060ff6135a9856116058b63ffffffff165f9081526008602052604090205490565b60ff16145b15610f9457610f946135c08b60f01c90565b8d8d6040516024016135d392919061598b565b60408051601f198184030181529190526020810180516001600160e01b03167fd3ed3f7700000000000000000000000000000000000000000000000000000000179052614dd5565b6136236140a7565b600180546001600160a01b0383166001600160a01b031990911681179091556136535f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600c5465010000000000900463ffffffff165f908152600e60209081526040808320338452909152812054908190036136d95760405163472511eb60e11b8152336004820152602401610ce1565b60ff83165f908152600b60205260409020546001600160401b03908116908316111561374c576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600860248201526773657175656e636560c01b6044820152606401610ce1565b600c5460ff84165f818152600f602090815260408083205481516501000000000090960463ffffffff16928601929092528401929092526001600160401b03808616606085015290911660808301529060a00160408051601f1981840301815282825280516020918201205f81815260109092529181208054861790819055919350909133916001600160401b0387169160ff8916917fb76b8900ab7b3dd8226ba44358e2ad4f965f4757e2a33b6355885a852d53cbea91a4600c54640100000000900460ff1661381c82613c24565b1015613829575050505050565b60ff85165f908152600f6020526040812080546001600160401b03169161384f8361599e565b82546001600160401b039182166101009390930a928302919092021990911617905550600c545f906138879063ffffffff16426159bf565b60ff8088165f908152600b6020908152604091829020825160c08101845281546001600160401b038082168352680100000000000000008204169382019390935264ffffffffff600160801b8404811694820194909452600160a81b83049093166060840152600160d01b8204841615156080840152600160d81b909104909216151560a08201529192509061391c90614080565b81547fffffffffffff0000000000ffffffffff0000000000000000ffffffffffffffff16680100000000000000006001600160401b039283160264ffffffffff60a81b191617600160a81b64ffffffffff858116918202929092177fffffffffffffffffffffff0000000000ffffffffffffffff000000000000000016600160801b429093169290920267ffffffffffffffff191691909117918816918217835560405190815260ff8916907f35b49144333fd1e09d0125265bbee828f6ae7298a0ae0407cf3e64a9f8a7bac69060200160405180910390a3613a06613a0188614e0c565b614042565b6040517f4fd6cade0000000000000000000000000000000000000000000000000000000081526001600160401b03881660048201526001600160a01b039190911690634fd6cade906024015f604051808303815f87803b158015613a68575f5ffd5b505af1158015613a7a573d5f5f3e3d5ffd5b5050505050505050505050565b61ffff81165f908152600a6020908152604091829020805483518184028101840190945280845260609392830182828015613ae957602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311613acb575b50505050509050919050565b5f80610200831115613b1d5760405163bb9e58ed60e01b815260048101849052602401610ce1565b6027831015613b4857604051634e54e99b60e01b8152600481018490525f6024820152604401610ce1565b83359150600784013560f883901c600114613b95576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f884901c6004820152602401610ce1565b5f613ba08460f01c90565b60ff169050801580613bb25750600681115b15613bd3576040516303a2829760e41b815260048101829052602401610ce1565b6003613bdf8560a81c90565b60ff161115613c185784613bf38560a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610ce1565b81925050509250929050565b5f5b8115613c3c575f19820190911690600101613c26565b919050565b63ffffffff83165f90815260086020526040812054609881901c60ff82161580613c805750605882901c6001600160401b0316856001600160401b0316115b80613c9557508015801590613c955750804210155b15613cbb5760405163196ba1c760e21b815263ffffffff87166004820152602401610ce1565b603882901c63ffffffff8181169186161615613d4b575f811963ffffffff87161690505f5f5f63ffffffff601888901c16600888901c60ff16613cfd86613c24565b9250925092508284165f1480613d14575082198416155b80613d1e57508181105b15613d46576040516323d7926b60e11b81526004810182905260248101839052604401610ce1565b505050505b613d55858461479b565b979650505050505050565b60ff82165f908152600b602052604080822080549091819081901c64ffffffffff60a883901c1660d083901c6001600160401b0380851690891611613dcb576040516321e3281360e11b81526001600160401b03808a16600483015285166024820152604401610ce1565b816001600160401b0316421015613e22576040517f4b22bbdd00000000000000000000000000000000000000000000000000000000815260ff8a1660048201526001600160401b0383166024820152604401610ce1565b60ff811115613e62576040517f0c47dc7e00000000000000000000000000000000000000000000000000000000815260ff8a166004820152602401610ce1565b5f429050608086901c64ffffffffff16810384019350836001600160401b0316896001600160401b03161115613ed7576040517f52cc081d0000000000000000000000000000000000000000000000000000000081526001600160401b03808b16600483015285166024820152604401610ce1565b6103e88985036001600160401b03161115613ef4576103e8890193505b60d082901b6080826001600160401b0316901b6040866001600160401b0316901b8b6001600160401b03161717179550858755815f141597505050505050505092915050565b63ffffffff8084165f9081526008602052604081208054919290918391613f6c91670100000000000000900416613c24565b8254613f81919062010000900460ff1661594f565b82549091505f90613fa59060ff620100008204811691859161010090910416614e4f565b9050808560ff161015613fd7576040516323d7926b60e11b815260ff8616600482015260248101829052604401610ce1565b818560ff16108061401b575060ff8089165f90815260136020908152604080832066ffffffffffffff60088c901c16845290915290205460019188169190911b1615155b1561402c576001935050505061160a565b61403588614638565b505f979650505050505050565b60ff81165f908152600660205260408120546001600160a01b031680611033576040516303a2829760e41b815260ff84166004820152602401610ce1565b5f816040015164ffffffffff16426140989190615884565b826020015161103391906158a3565b600154600160a01b90046001600160401b0316156140c557306140d1565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b03161461104a5760405163472511eb60e11b8152336004820152602401610ce1565b600180546001600160a01b03191690556113f281614e79565b614125614ec8565b61104a60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00614153565b90565b90614f21565b8151602080840151604080860151606087810151608089015160a08a015160c08b015160e08c01516101008d01519751959a61419f9a60019a91999198978e91016159f3565b60405160208183030381529060405290506102008151111561103357805160405163bb9e58ed60e01b8152600401610ce191815260200190565b5f82815260116020526040902064010000000090556141fa6207a120614f28565b6040517f09c5eabe00000000000000000000000000000000000000000000000000000000815230906309c5eabe906207a1209061423b908590600401615784565b5f604051808303815f88803b158015614252575f5ffd5b5087f193505050508015614264575060015b611bfd57817f4a0ada675511500b854fd91453c5e0b1ad7b08fe49f0ee14159c187af87e8315614292614f93565b6040516001600160e01b031990911681526020016119ce565b61ffff82165f908152600a602090815260408083208054825181850281018501909352808352919290919083018282801561430d57602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116142ef575b509394503493505f9250829150505b8351811015614515575f5f5f61434d87858151811061433d5761433d615796565b60200260200101518a8a51614915565b925092509250821561443c5785821115614384576040516378279ed960e11b81526004810187905260248101839052604401610ce1565b614390620f4240614f28565b8684815181106143a2576143a2615796565b60200260200101516001600160a01b031663c6c42ea8620f4240848c8c336040518663ffffffff1660e01b81526004016143de93929190615b9c565b5f604051808303818589803b1580156143f5575f5ffd5b5088f19450505050508015614408575060015b61441b57614414614f93565b905061443c565b614425828761594f565b95508461443181615bd1565b95505050505061450d565b5f8a81526015602052604081208851600192908a908890811061446157614461615796565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f205f6101000a81548160ff0219169083151502179055508684815181106144b0576144b0615796565b60200260200101516001600160a01b03168a7f62d50c340b382dacb6983980d3c514ccd59fe014162ccfa6ccfb977d14579a0f8360405161450191906001600160e01b031991909116815260200190565b60405180910390a35050505b60010161431c565b5060045463ffffffff165f90815260086020526040902054610100900460ff1680821015614579576040517fd33b0f0f0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610ce1565b50505050505050565b804710156145ac5760405163cf47918160e01b815247600482015260248101829052604401610ce1565b6145c5828260405180602001604052805f815250614fb2565b156145ce575050565b3d156145dc57611bfd614fc7565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61104a5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00614153565b60ff81165f818152600b6020526040808220805460ff60d01b19169055517fc3e16383554506135e65ebec7ec61229cb7842b65cd4f109ae8d5d4ba5395b1f9190a250565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905290806146d08585613af5565b915091506040518061012001604052806146ea8460f01c90565b60ff1681526020016146fc8460d01c90565b63ffffffff1681526020016147118460c01c90565b61ffff1681526020016147248460b01c90565b61ffff1681526020016147378460a81c90565b60ff1681526020016147498460881c90565b63ffffffff16815260200161475e8460481c90565b6001600160401b031681526020016147768460081c90565b6001600160401b03168152602001826001600160401b03168152509250505092915050565b5f5f6147b3603884901c1963ffffffff861616613c24565b9050601083901c60ff168110156147ca578061160a565b5060ff9392505050565b60015b600260ff8216116113f25760ff8082165f908152600b6020526040902054600160d81b900416156148455760ff81165f818152600b6020526040808220805460ff60d81b19169055517f261699248c4360c8bb7bfb325fedd496ede0089be4101adaec09273705c366749190a25b8061484f81615be9565b9150506147d7565b6001600160a01b038116158061487957505f546001600160a01b038281169116145b156148c7576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c657200000000000000000000000000000000000000000000006044820152606401610ce1565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001611531565b5f5f5f614924620f4240614f28565b6040805161ffff871660248201526044808201879052825180830390910181526064909101909152602080820180516001600160e01b031663488f713360e11b1781528251620f4240925f92839283918d87fa5f519650915050601f3d11816149a0575f5f614991614f93565b965096509650505050506149ff565b806149b857505f95508594508493506149ff92505050565b60045464010000000090046fffffffffffffffffffffffffffffffff168611156149f357505f95506378279ed960e11b93506149ff92505050565b50600195505f93505050505b93509350939050565b606061142c83835f614fd2565b5f614a208260d01c90565b90507f000000000000000000000000000000000000000000000000000000000000000063ffffffff168163ffffffff1614614ab7576040517fbcf1643900000000000000000000000000000000000000000000000000000000815263ffffffff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610ce1565b5f614ac28360c01c90565b90507f000000000000000000000000000000000000000000000000000000000000000061ffff168161ffff16141580614b4257507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16145b15614ba7576040517f820a7d0600000000000000000000000000000000000000000000000000000000815261ffff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610ce1565b5f614bb28460b01c90565b90507f000000000000000000000000000000000000000000000000000000000000000061ffff168161ffff1614614c43576040517f9faa1b7400000000000000000000000000000000000000000000000000000000815261ffff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610ce1565b50505050565b5f614c548360a81c90565b90505f614c618460481c90565b60ff8381165f90815260126020908152604080832066ffffffffffffff600887901c1680855292528220549394509260019285169290921b91908183169003614ccd5760ff9094165f908152601260209081526040808320948352939052919091209217909155505050565b60ff85165f81815260136020908152604080832087845282529182902080548617905590518881526001600160401b03871692917f36fb8fcfbdfce09bdc602e2c1023f44400f905c026785b84ce0ae6c41da42b48910160405180910390a360ff8516600114801590614d44575060ff8516600214155b15614d525750505050505050565b60ff85165f908152600b60205260409020805460ff60d01b198116600160d01b179091556001600160401b039081169085161161457957614579614d9586614e0c565b6040516001600160401b038716602482015260440160408051601f198184030181529190526020810180516001600160e01b031663451de84d60e11b1790525b60ff82165f90815260066020908152604082205483516001600160a01b039091169261ea6092909182918601828686f15050505050565b5f5f1960ff831601614e2057506001919050565b60011960ff831601614e3457506002919050565b6040516303a2829760e41b81525f6004820152602401610ce1565b5f838314614e5d5782614e68565b614e6860018461594f565b90508181101561142c575092915050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561104a576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f61c350614f37603f84615bfe565b614f4190846156ee565b614f4b91906156ee565b9050805a1015611bfd575a6040517ffe336aa7000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610ce1565b5f60033d11156141505760045f5f3e505f516001600160e01b03191690565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b606081471015614ffe5760405163cf47918160e01b815247600482015260248101839052604401610ce1565b5f61500a858486614fb2565b905080801561502b57505f3d118061502b57505f856001600160a01b03163b115b1561504057615038615099565b91505061142c565b8015615083576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610ce1565b3d156145dc57615091614fc7565b509392505050565b6040513d81523d5f602083013e3d602001810160405290565b828054828255905f5260205f20908101928215615103579160200282015b828111156151035781546001600160a01b0319166001600160a01b038435161782556020909201916001909101906150d0565b5061510f929150615113565b5090565b5b8082111561510f575f8155600101615114565b803560ff81168114613c3c575f5ffd5b5f60208284031215615147575f5ffd5b61142c82615127565b5f5f83601f840112615160575f5ffd5b5081356001600160401b03811115615176575f5ffd5b60208301915083602082850101111561518d575f5ffd5b9250929050565b5f5f602083850312156151a5575f5ffd5b82356001600160401b038111156151ba575f5ffd5b6151c685828601615150565b90969095509350505050565b803561ffff81168114613c3c575f5ffd5b80356001600160401b0381168114613c3c575f5ffd5b5f5f5f5f5f5f5f5f60e0898b031215615210575f5ffd5b615219896151d2565b975061522760208a01615127565b965061523560408a01615127565b955061524360608a016151e3565b945061525160808a016151e3565b935061525f60a08a016151e3565b925060c08901356001600160401b03811115615279575f5ffd5b6152858b828c01615150565b999c989b5096995094979396929594505050565b5f5f604083850312156152aa575f5ffd5b6152b383615127565b91506152c1602084016151e3565b90509250929050565b80356001600160a01b0381168114613c3c575f5ffd5b5f602082840312156152f0575f5ffd5b61142c826152ca565b5f5f83601f840112615309575f5ffd5b5081356001600160401b0381111561531f575f5ffd5b6020830191508360208260051b850101111561518d575f5ffd5b5f5f5f6040848603121561534b575f5ffd5b615354846152ca565b925060208401356001600160401b0381111561536e575f5ffd5b61537a868287016152f9565b9497909650939450505050565b803563ffffffff81168114613c3c575f5ffd5b5f602082840312156153aa575f5ffd5b61142c82615387565b5f8151808452602084019350602083015f5b828110156153ec5781516001600160a01b03168652602095860195909101906001016153c5565b5093949350505050565b841515815260ff84166020820152826040820152608060608201525f61541f60808301846153b3565b9695505050505050565b5f5f6040838503121561543a575f5ffd5b61544383615127565b91506152c1602084016152ca565b5f5f60408385031215615462575f5ffd5b823591506152c1602084016152ca565b5f60208284031215615482575f5ffd5b81356fffffffffffffffffffffffffffffffff8116811461142c575f5ffd5b5f5f604083850312156154b2575f5ffd5b615443836151e3565b5f5f604083850312156154cc575f5ffd5b6154d5836151d2565b946020939093013593505050565b5f5f5f5f606085870312156154f6575f5ffd5b84356001600160401b0381111561550b575f5ffd5b615517878288016152f9565b909550935061552a905060208601615127565b915061553860408601615387565b905092959194509250565b5f60208284031215615553575f5ffd5b5035919050565b5f5f5f6040848603121561556c575f5ffd5b615354846151d2565b602081525f61142c60208301846153b3565b5f5f60408385031215615598575f5ffd5b6155a1836151d2565b91506152c160208401615127565b5f5f5f604084860312156155c1575f5ffd5b83356001600160401b038111156155d6575f5ffd5b6155e286828701615150565b90945092506155f59050602085016152ca565b90509250925092565b5f5f5f60608486031215615610575f5ffd5b61561984615387565b9250615627602085016151e3565b9150604084013564ffffffffff81168114615640575f5ffd5b809150509250925092565b5f5f5f5f5f6080868803121561565f575f5ffd5b61566886615387565b945060208601356001600160401b03811115615682575f5ffd5b61568e888289016152f9565b90955093506156a1905060408701615127565b949793965091946060013592915050565b5f602082840312156156c2575f5ffd5b61142c826151d2565b818382375f9101908152919050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115611033576110336156da565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b848152606060208201525f615742606083018587615701565b905060ff8316604083015295945050505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61142c6020830184615756565b634e487b7160e01b5f52603260045260245ffd5b602080825281018290525f8360408301825b858110156157e75763ffffffff6157d284615387565b168252602092830192909101906001016157bc565b5095945050505050565b5f63ffffffff821663ffffffff810361580c5761580c6156da565b60010192915050565b8183526020830192505f815f5b848110156153ec576001600160a01b0361583b836152ca565b1686526020958601959190910190600101615822565b606081525f615864606083018688615815565b905060ff8416602083015263ffffffff8316604083015295945050505050565b6001600160401b038281168282160390811115611033576110336156da565b6001600160401b038181168382160190811115611033576110336156da565b602081525f61160a602083018486615815565b5f602082840312156158e5575f5ffd5b5051919050565b61ffff85168152606060208201525f615909606083018587615701565b90506001600160a01b038316604083015295945050505050565b604081525f615936604083018587615701565b90506001600160401b0383166020830152949350505050565b81810381811115611033576110336156da565b606081525f615975606083018688615815565b60ff949094166020830152506040015292915050565b602081525f61160a602083018486615701565b5f6001600160401b0382166001600160401b03810361580c5761580c6156da565b64ffffffffff8181168382160190811115611033576110336156da565b5f81518060208401855e5f93019283525090919050565b7fff000000000000000000000000000000000000000000000000000000000000008c60f81b1681527fff000000000000000000000000000000000000000000000000000000000000008b60f81b1660018201526001600160e01b03198a60e01b1660028201527fffff0000000000000000000000000000000000000000000000000000000000008960f01b166006820152615ab5600882018960f01b7fffff000000000000000000000000000000000000000000000000000000000000169052565b615ae6600a82018860f81b7fff00000000000000000000000000000000000000000000000000000000000000169052565b615aff600b82018760e01b6001600160e01b0319169052565b615b29600f82018660c01b77ffffffffffffffffffffffffffffffffffffffffffffffff19169052565b615b53601782018560c01b77ffffffffffffffffffffffffffffffffffffffffffffffff19169052565b615b7d601f82018460c01b77ffffffffffffffffffffffffffffffffffffffffffffffff19169052565b5f615b8b60278301846159dc565b9d9c50505050505050505050505050565b61ffff84168152606060208201525f615bb86060830185615756565b90506001600160a01b0383166040830152949350505050565b5f60018201615be257615be26156da565b5060010190565b5f60ff821660ff810361580c5761580c6156da565b5f82615c1857634e487b7160e01b5f52601260045260245ffd5b5004905660a060405234801561000f575f5ffd5b503360805260805161138561008c5f395f818160480152818160fb015281816101aa0152818161026801528181610367015281816104570152818161052c01528181610643015281816106ce015281816107850152818161083a015281816109c201528181610bd101528181610dd40152610e8f01526113855ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80637a0ebc8814610043578063d0322fbf14610086578063e4a2264b1461009b575b5f5ffd5b61006a7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200160405180910390f35b610099610094366004611029565b6100ae565b005b6100996100a9366004611097565b610598565b5f6100b98383610c08565b5090505f5f6100c88360a81c90565b6100d28460481c90565b604051630298ba5360e31b815260ff8316600482015291935091505f9081906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906314c5d298906024016040805180830381865afa15801561013f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101639190611107565b915091505f8787604051610178929190611138565b6040518091039020905082158061018c5750815b806102335750604051631346a42360e31b815260ff861660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639a35211890602401602060405180830381865afa1580156101f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061021b9190611147565b67ffffffffffffffff168467ffffffffffffffff1614155b806102db57506040517fa9fcfb33000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a9fcfb3390602401602060405180830381865afa1580156102b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102d9919061116e565b155b15610313576040516318dd93dd60e31b815260ff8616600482015267ffffffffffffffff851660248201526044015b60405180910390fd5b5f6103266103218860881c90565b610d69565b60208101516040517fa5ce5ed7000000000000000000000000000000000000000000000000000000008152600481018590529192505f916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a5ce5ed790602401602060405180830381865afa1580156103ac573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103d09190611187565b1690508160200151811461042f576103e781610f69565b6103f48360200151610f69565b6040517f47af24d60000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161030a565b604051631df7da2960e01b815260ff8816600482015267ffffffffffffffff871660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631df7da2990604401602060405180830381865afa1580156104a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104c8919061116e565b156104fb576040516363ac927560e11b815260ff8816600482015267ffffffffffffffff8716602482015260440161030a565b6040517f61c5e19400000000000000000000000000000000000000000000000000000000815260ff881660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906361c5e194906024015b5f604051808303815f87803b158015610576575f5ffd5b505af1158015610588573d5f5f3e3d5ffd5b5050505050505050505050505050565b60028110156105d65760405163f907de9f60e01b8152602060048201526009602482015268656e76656c6f70657360b81b604482015260640161030a565b5f61060383835f8181106105ec576105ec61119e565b90506020028101906105fe91906111b2565b610c08565b5090505f5f6106128360a81c90565b61061c8460481c90565b604051630298ba5360e31b815260ff8316600482015291935091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906314c5d298906024016040805180830381865afa158015610687573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106ab9190611107565b5090508015806107575750604051631346a42360e31b815260ff841660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639a35211890602401602060405180830381865afa15801561071b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061073f9190611147565b67ffffffffffffffff168267ffffffffffffffff1611155b806107f85750604051631df7da2960e01b815260ff8416600482015267ffffffffffffffff831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631df7da2990604401602060405180830381865afa1580156107d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107f6919061116e565b155b1561082b576040516318dd93dd60e31b815260ff8416600482015267ffffffffffffffff8316602482015260440161030a565b5f6108368560881c90565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635e3568b86040518163ffffffff1660e01b8152600401602060405180830381865afa158015610894573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108b891906111fc565b63ffffffff168163ffffffff16146108eb5760405163196ba1c760e21b815263ffffffff8216600482015260240161030a565b5f6108f582610d69565b60208101519091505f8867ffffffffffffffff8111156109175761091761121f565b604051908082528060200260200182016040528015610940578160200160208202803683370190505b5090505f5b89811015610ae6575f6109638c8c848181106105ec576105ec61119e565b50905089811875ffffffffffffffffffffffffff00000000000000000016156109bb5760405163f907de9f60e01b8152602060048201526009602482015268656e76656c6f70657360b81b604482015260640161030a565b84602001517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5ce5ed78e8e86818110610a0157610a0161119e565b9050602002810190610a1391906111b2565b604051610a21929190611138565b60405190819003812060e083901b7fffffffff000000000000000000000000000000000000000000000000000000001682526004820152602401602060405180830381865afa158015610a76573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a9a9190611187565b16838381518110610aad57610aad61119e565b602002602001018181525050828281518110610acb57610acb61119e565b60200260200101511984169350508080600101915050610945565b50610af18383610f98565b15610b24576040516363ac927560e11b815260ff8816600482015267ffffffffffffffff8716602482015260440161030a565b5f5b8151811015610b8f57610b548484848481518110610b4657610b4661119e565b602002602001015117610f98565b15610b87576040516363ac927560e11b815260ff8916600482015267ffffffffffffffff8816602482015260440161030a565b600101610b26565b506040517fce33023900000000000000000000000000000000000000000000000000000000815260ff8816600482015267ffffffffffffffff871660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ce3302399060440161055f565b5f80610200831115610c49576040517fbb9e58ed0000000000000000000000000000000000000000000000000000000081526004810184905260240161030a565b6027831015610c7457604051634e54e99b60e01b8152600481018490525f602482015260440161030a565b83359150600784013560f883901c600114610cc1576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f884901c600482015260240161030a565b5f610ccc8460f01c90565b60ff169050801580610cde5750600681115b15610d18576040517f3a2829700000000000000000000000000000000000000000000000000000000081526004810182905260240161030a565b6003610d248560a81c90565b60ff161115610d5d5784610d388560a81c90565b604051634e54e99b60e01b8152600481019290925260ff16602482015260440161030a565b81925050509250929050565b610d9060405180608001604052805f81526020015f81526020015f81526020015f81525090565b6040517f545d304100000000000000000000000000000000000000000000000000000000815263ffffffff831660048201525f908190819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063545d3041906024015f60405180830381865afa158015610e18573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610e3f9190810190611249565b935093509350935083610e6d5760405163196ba1c760e21b815263ffffffff8716600482015260240161030a565b5f5b8151811015610f525785516001821b908117875282516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063fa01dc0690859085908110610ec857610ec861119e565b60200260200101516040518263ffffffff1660e01b8152600401610efb91906001600160a01b0391909116815260200190565b602060405180830381865afa158015610f16573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f3a919061116e565b610f4957602087018051821790525b50600101610e6f565b505060ff9091166060840152604083015250919050565b5f5b8115610f935780610f7b8161135a565b9150610f8a9050600183611372565b82169150610f6b565b919050565b5f5f610fc0610fa9855f0151610f69565b610fb68660200151610f69565b8660600151610ffc565b9050836040015183165f14158015610fde5750604084015119831615155b8015610ff2575080610fef84610f69565b10155b9150505b92915050565b5f83831461100a5782611015565b611015600184611372565b9050818110156110225750805b9392505050565b5f5f6020838503121561103a575f5ffd5b823567ffffffffffffffff811115611050575f5ffd5b8301601f81018513611060575f5ffd5b803567ffffffffffffffff811115611076575f5ffd5b856020828401011115611087575f5ffd5b6020919091019590945092505050565b5f5f602083850312156110a8575f5ffd5b823567ffffffffffffffff8111156110be575f5ffd5b8301601f810185136110ce575f5ffd5b803567ffffffffffffffff8111156110e4575f5ffd5b8560208260051b8401011115611087575f5ffd5b80518015158114610f93575f5ffd5b5f5f60408385031215611118575f5ffd5b611121836110f8565b915061112f602084016110f8565b90509250929050565b818382375f9101908152919050565b5f60208284031215611157575f5ffd5b815167ffffffffffffffff81168114611022575f5ffd5b5f6020828403121561117e575f5ffd5b611022826110f8565b5f60208284031215611197575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126111c7575f5ffd5b83018035915067ffffffffffffffff8211156111e1575f5ffd5b6020019150368190038213156111f5575f5ffd5b9250929050565b5f6020828403121561120c575f5ffd5b815163ffffffff81168114611022575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b0381168114610f93575f5ffd5b5f5f5f5f6080858703121561125c575f5ffd5b611265856110f8565b9350602085015160ff8116811461127a575f5ffd5b60408601516060870151919450925067ffffffffffffffff81111561129d575f5ffd5b8501601f810187136112ad575f5ffd5b805167ffffffffffffffff8111156112c7576112c761121f565b8060051b604051601f19603f830116810181811067ffffffffffffffff821117156112f4576112f461121f565b60405291825260208184018101929081018a841115611311575f5ffd5b6020850194505b838510156113375761132985611233565b815260209485019401611318565b50969995985093965050505050565b634e487b7160e01b5f52601160045260245ffd5b5f6001820161136b5761136b611346565b5060010190565b81810381811115610ff657610ff661134656" as const;
