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
export const messageGateBytecode = "0x60e060405260048054600160201b600160a01b0319166b016345785d8a000000000000179055348015610030575f5ffd5b5060405161590b38038061590b83398101604081905261004f9161018f565b83838383806001600160a01b03811661008157604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61008a8161010e565b505063ffffffff90921660805261ffff90811660a0521660c0525f5b600360ff8216116101045760ff81165f908152600b602052604090208054426001600160401b0316600160801b02600160401b600160c01b0319909116176903e80000000000000000179055806100fc816101f8565b9150506100a6565b5050505050610222565b600180546001600160a01b03191690556101278161012a565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805161ffff8116811461018a575f5ffd5b919050565b5f5f5f5f608085870312156101a2575f5ffd5b845163ffffffff811681146101b5575f5ffd5b93506101c360208601610179565b92506101d160408601610179565b60608601519092506001600160a01b03811681146101ed575f5ffd5b939692955090935050565b5f60ff821660ff810361021957634e487b7160e01b5f52601160045260245ffd5b60010192915050565b60805160a05160c05161563a6102d15f395f818161077f01528181610c930152818161125e0152818161139201528181614592015281816145c4015261464601525f81816108e301528181610cb8015281816110ce015281816111d701528181611283015281816113b701528181611abf01528181612033015281816145e90152818161468201526146e201525f8181610b56015281816110a2015281816144f00152614556015261563a5ff3fe608060405260043610610345575f3560e01c80639dd0cc16116101b2578063db26e34d116100f2578063f2fde38b11610092578063fa01dc061161006d578063fa01dc0614610ad2578063fa579fc614610b00578063fa7645ef14610b26578063ff9b3acf14610b45575f5ffd5b8063f2fde38b14610a94578063f57b47f114610ab3578063f851a440146106be575f5ffd5b8063e30c3978116100cd578063e30c3978146109e8578063e7042c2514610a05578063e9dc061414610a24578063f211813614610a43575f5ffd5b8063db26e34d1461098b578063de09beed146109aa578063df917785146109c9575f5ffd5b8063bb6ae2cb1161015d578063c763e5a111610138578063c763e5a1146108d2578063c9f6d20214610905578063ccfa1b2a14610944578063cf50291714610978575f5ffd5b8063bb6ae2cb14610873578063c4d252f514610892578063c50c5929146108b1575f5ffd5b8063a9fcfb331161018d578063a9fcfb3314610804578063ae978ff414610838578063b32e8c4014610857575f5ffd5b80639dd0cc161461076e578063a2e5c06e146107b4578063a5ce5ed7146107d3575f5ffd5b80635e3568b8116102885780637a43c73111610228578063911ee26611610203578063911ee266146106da578063944d13bc146106f957806397068e80146107185780639a35211814610737575f5ffd5b80637a43c73114610661578063800fe2141461069f5780638da5cb5b146106be575f5ffd5b80636d472c82116102635780636d472c821461060f5780636e39274c1461062e578063715018a6146103f257806379ba50971461064d575f5ffd5b80635e3568b814610584578063614f427f146105b55780636c85cc5c146105d6575f5ffd5b80633135f207116102f3578063365a86fc116102ce578063365a86fc146104f85780633754629e14610517578063545d304114610536578063570aa6a914610565575f5ffd5b80633135f2071461048957806331962cdc146104a857806332f7ab13146104c7575f5ffd5b806316fd265d1161032357806316fd265d146103f257806317a77df2146104065780631df7da2914610427575f5ffd5b806305291c771461034957806309c5eabe1461039a57806313d2f52f146103bb575b5f5ffd5b348015610354575f5ffd5b5061037d610363366004614b86565b60066020525f90815260409020546001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b3480156103a5575f5ffd5b506103b96103b4366004614be3565b610b78565b005b3480156103c6575f5ffd5b506103da6103d5366004614b86565b610e48565b6040516001600160401b039091168152602001610391565b3480156103fd575f5ffd5b506103b9610eb7565b610419610414366004614c48565b610eca565b604051908152602001610391565b348015610432575f5ffd5b50610479610441366004614ce8565b60ff9182165f908152601560209081526040808320600885901c66ffffffffffffff1684529091529020546001919092161b16151590565b6040519015158152602001610391565b348015610494575f5ffd5b5060025461037d906001600160a01b031681565b3480156104b3575f5ffd5b506103b96104c2366004614d2f565b611243565b3480156104d2575f5ffd5b506104e66104e1366004614be3565b61134c565b60405160ff9091168152602001610391565b348015610503575f5ffd5b5060055461037d906001600160a01b031681565b348015610522575f5ffd5b506103b9610531366004614d88565b611422565b348015610541575f5ffd5b50610555610550366004614de9565b6115d6565b6040516103919493929190614e45565b348015610570575f5ffd5b506103b961057f366004614e78565b6116e4565b34801561058f575f5ffd5b506004546105a09063ffffffff1681565b60405163ffffffff9091168152602001610391565b3480156105c0575f5ffd5b50600c546104e690640100000000900460ff1681565b3480156105e1575f5ffd5b506104796105f0366004614ea0565b601360209081525f928352604080842090915290825290205460ff1681565b34801561061a575f5ffd5b506103b9610629366004614ec1565b6117e2565b348015610639575f5ffd5b506103b9610648366004614ef0565b611863565b348015610658575f5ffd5b506103b96119b5565b34801561066c575f5ffd5b506103da61067b366004614b86565b60ff165f908152600b6020526040902054600160c01b90046001600160401b031690565b3480156106aa575f5ffd5b506103b96106b9366004614b86565b611a46565b3480156106c9575f5ffd5b505f546001600160a01b031661037d565b3480156106e5575f5ffd5b506104196106f4366004614f0a565b611aa6565b348015610704575f5ffd5b506103b9610713366004614f32565b611b61565b348015610723575f5ffd5b506103b9610732366004614ce8565b611e77565b348015610742575f5ffd5b506103da610751366004614b86565b60ff165f908152600b60205260409020546001600160401b031690565b348015610779575f5ffd5b506107a17f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610391565b3480156107bf575f5ffd5b506103b96107ce366004614d2f565b612015565b3480156107de575f5ffd5b506104196107ed366004614f92565b5f9081526012602052604090205463ffffffff1690565b34801561080f575f5ffd5b5061047961081e366004614f92565b5f9081526012602052604090205464020000000016151590565b348015610843575f5ffd5b506103b9610852366004614fa9565b612029565b348015610862575f5ffd5b50600c546105a09063ffffffff1681565b34801561087e575f5ffd5b506103b961088d366004614be3565b61219c565b34801561089d575f5ffd5b506103b96108ac366004614f92565b6122c6565b3480156108bc575f5ffd5b506108c561238f565b6040516103919190614fc4565b3480156108dd575f5ffd5b506107a17f000000000000000000000000000000000000000000000000000000000000000081565b348015610910575f5ffd5b506103da61091f366004614fd6565b601160209081525f92835260408084209091529082529020546001600160401b031681565b34801561094f575f5ffd5b506103da61095e366004614f92565b60036020525f90815260409020546001600160401b031681565b6103b9610986366004614ffe565b6123ef565b348015610996575f5ffd5b506104196109a5366004614be3565b61266c565b3480156109b5575f5ffd5b506103b96109c4366004614de9565b612781565b3480156109d4575f5ffd5b506103b96109e336600461504d565b61287a565b3480156109f3575f5ffd5b506001546001600160a01b031661037d565b348015610a10575f5ffd5b506103b9610a1f36600461509a565b612a64565b348015610a2f575f5ffd5b506103b9610a3e366004614be3565b61305f565b348015610a4e575f5ffd5b50600454610a739064010000000090046fffffffffffffffffffffffffffffffff1681565b6040516fffffffffffffffffffffffffffffffff9091168152602001610391565b348015610a9f575f5ffd5b506103b9610aae366004614d2f565b6132ff565b348015610abe575f5ffd5b506103b9610acd366004614ce8565b61336f565b348015610add575f5ffd5b50610479610aec366004614d2f565b60076020525f908152604090205460ff1681565b348015610b0b575f5ffd5b506001546103da90600160a01b90046001600160401b031681565b348015610b31575f5ffd5b506108c5610b40366004615101565b613774565b348015610b50575f5ffd5b506105a07f000000000000000000000000000000000000000000000000000000000000000081565b5f5f610b8484846137e2565b915091505f8484604051610b9992919061511a565b60408051918290039091205f81815260126020529190912054909150640200000000811615610bfc576040517f9b1aa2bf000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b5f610c078560881c90565b905064010000000082165f03610c83575f610c2763ffffffff8416613911565b63ffffffff83165f90815260086020526040902054909150610100900460ff1681818110610c5f57610c5a83600161513d565b610c61565b815b6040516323d7926b60e11b815260048101929092526024820152604401610bf3565b5f610c8e8660481c90565b90505f7f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614610cf057610ceb83838661392e565b610cf3565b60ff5b9050856001600160401b0316421115610d3057604051631ef7407960e11b81526001600160401b0387166004820152426024820152604401610bf3565b610d43610d3d8860a81c90565b83613a4f565b5f85815260126020526040812064020000000086179055610d648860f01c90565b90505f610d7082613bc8565b9050867fea108206c9943f7cf7ad90c879ced8d6ddc2fd57f2fd4ac3dae2348830f1a10b83610d9f8c60081c90565b6040805160ff90931683526001600160401b0390911660208301520160405180910390a26040517f4cd72fe60000000000000000000000000000000000000000000000000000000081526001600160a01b03821690634cd72fe690610e0e908a908f908f908990600401615178565b5f604051808303815f87803b158015610e25575f5ffd5b505af1158015610e37573d5f5f3e3d5ffd5b505050505050505050505050505050565b60ff81165f908152600b60209081526040808320815160808101835290546001600160401b038082168352680100000000000000008204811694830194909452600160801b8104841692820192909252600160c01b9091049091166060820152610eb190613c06565b92915050565b610ebf613c26565b610ec85f613c83565b565b5f610ed3613c9c565b6005546001600160a01b03163314610f005760405163472511eb60e11b8152336004820152602401610bf3565b60ff8816600114801590610f18575060ff8816600214155b15610f3b576040516303a2829760e41b815260ff89166004820152602401610bf3565b600360ff88161115610f6c57604051634e54e99b60e01b81526004810183905260ff88166024820152604401610bf3565b60045463ffffffff165f9081526008602052604090205460ff16610fb2576004805460405163196ba1c760e21b815263ffffffff90911691810191909152602401610bf3565b61ffff89165f90815260116020908152604080832060ff8b1684529091529020546001600160401b03908116908716116110355761ffff89165f90815260116020908152604080832060ff8b168452909152908190205490516321e3281360e11b81526001600160401b0380891660048301529091166024820152604401610bf3565b8560115f8b61ffff1661ffff1681526020019081526020015f205f8960ff1660ff1681526020019081526020015f205f6101000a8154816001600160401b0302191690836001600160401b031602179055505f61118c6040518061012001604052808b60ff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020018c61ffff1681526020018a60ff16815260200160045f9054906101000a900463ffffffff1663ffffffff168152602001896001600160401b03168152602001886001600160401b03168152602001876001600160401b031681525085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613cd892505050565b8051602082012090915091508961ffff16827f605ab0fbbaaeabc3c5638c3948bb94f99967e12197fcd816a619bf241278c9d7836040516111cd91906151d3565b60405180910390a37f000000000000000000000000000000000000000000000000000000000000000061ffff168a61ffff16036112135761120e8282613d58565b61121e565b61121e828b83613e2a565b471561122e5761122e3347614101565b5061123761418d565b98975050505050505050565b61124b613c26565b6001600160a01b03811615806112a957507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614155b156112f7576040516373d0f96960e01b815260206004820152600360248201527f68756200000000000000000000000000000000000000000000000000000000006044820152606401610bf3565b600580546001600160a01b0319166001600160a01b0383169081179091556040519081527f15e04fee0c1335178e78e4dc6a8b0dcade867d1aea65418bf1200bc322ab7c21906020015b60405180910390a150565b5f5f60125f858560405161136192919061511a565b604051809103902081526020019081526020015f2054905064020000000081165f03611390575f915050610eb1565b7f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16036113e95760ff915050610eb1565b61141a816114156113fa87876141b7565b60a0015163ffffffff165f9081526008602052604090205490565b6142d5565b949350505050565b61142a613c26565b6001600160a01b0383165f908152600760205260408120805460ff191660011790555b8181101561158d575f60095f85858581811061146b5761146b6151e5565b90506020020160208101906114809190614de9565b63ffffffff16815260208082019290925260409081015f9081206001600160a01b03891682529092529020805490915060ff16611500578383838181106114c9576114c96151e5565b90506020020160208101906114de9190614de9565b60405163196ba1c760e21b815263ffffffff9091166004820152602401610bf3565b805460ff1916808255600161010090910460ff161b60085f86868681811061152a5761152a6151e5565b905060200201602081019061153f9190614de9565b63ffffffff908116825260208201929092526040015f208054928216670100000000000000808504909316179091026affffffff00000000000000199092169190911790555060010161144d565b50826001600160a01b03167f5a21ec3e028830b0a0977b83d2852bc33063a72a2d91ddc33baa0e3a55fea96e83836040516115c99291906151f9565b60405180910390a2505050565b63ffffffff8181165f908152600860209081526040808320815160e081018352815460ff8082161515808452610100830482168488018190526201000084049092168487015263010000008304891660608086018290526701000000000000008504909a1660808601526b01000000000000000000000084046001600160401b031660a0860152600160981b90930464ffffffffff1660c08501526001850180548751818a0281018a0190985280885298998a998a999198939593918391908301828280156116cc57602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116116ae575b50505050509050955095509550955050509193509193565b6116ec613c26565b60ff821615806116ff5750600660ff8316115b15611722576040516303a2829760e41b815260ff83166004820152602401610bf3565b806001600160a01b03163b5f0361177c576040516373d0f96960e01b815260206004820152600760248201527f68616e646c6572000000000000000000000000000000000000000000000000006044820152606401610bf3565b60ff82165f8181526006602090815260409182902080546001600160a01b0319166001600160a01b03861690811790915591519182527f4583894a960a81d3bdb8c2dd8127fd65dd7f8ee169ed1ab4bb63aa9599726fe391015b60405180910390a25050565b6117ea613c26565b600480547fffffffffffffffffffffffff00000000000000000000000000000000ffffffff166401000000006fffffffffffffffffffffffffffffffff8416908102919091179091556040519081527fddc2094187cd4297c47f9a9e3c01961f62c80b377efbe3f34b908a7494ccc87790602001611341565b61186b613c26565b600154600160a01b90046001600160401b0316156118b5576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b03821615806118d6575062278d006001600160401b038316115b15611924576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610bf3565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b038516021790556119668161430e565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b6001546001600160a01b031633146119e25760405163472511eb60e11b8152336004820152602401610bf3565b6002546001600160a01b03163303611a3d576040516373d0f96960e01b815260206004820152600560248201527f61646d696e0000000000000000000000000000000000000000000000000000006044820152606401610bf3565b610ec833613c83565b611a4e613c26565b60ff81165f818152600b6020526040808220805477ffffffffffffffffffffffffffffffffffffffffffffffff169055517ff01f3d74a9702e0b9c877e3febabe55ee4d99ad0cba94c9c1f9c79a3822b2f1e9190a250565b61ffff8083165f818152600a60205260408120909290917f00000000000000000000000000000000000000000000000000000000000000009091169003611af0575f915050610eb1565b5f5b8154811015611b59575f5f611b37848481548110611b1257611b126151e5565b5f918252602090912001546001600160a01b031688611b3289602761513d565b6143cc565b50915091508115611b4f57611b4c818661513d565b94505b5050600101611af2565b505092915050565b611b69613c26565b826002811080611b795750602081115b15611bb5576040516373d0f96960e01b815260206004820152600b60248201526a7761746368746f7765727360a81b6044820152606401610bf3565b60028360ff161080611bc95750808360ff16115b15611c17576040516373d0f96960e01b815260206004820152600d60248201527f7665746f5468726573686f6c64000000000000000000000000000000000000006044820152606401610bf3565b603c63ffffffff83161080611c34575062278d0063ffffffff8316115b15611c82576040516373d0f96960e01b815260206004820152600b60248201527f7665746f5365636f6e64730000000000000000000000000000000000000000006044820152606401610bf3565b5f600c600581819054906101000a900463ffffffff16611ca190615240565b91906101000a81548163ffffffff021916908363ffffffff160217905590505f5f90505b82811015611dfa575f878783818110611ce057611ce06151e5565b9050602002016020810190611cf59190614d2f565b6001600160a01b03161480611d5d575063ffffffff82165f908152600e6020526040812090888884818110611d2c57611d2c6151e5565b9050602002016020810190611d419190614d2f565b6001600160a01b0316815260208101919091526040015f205415155b15611d99576040516373d0f96960e01b815260206004820152600b60248201526a7761746368746f7765727360a81b6044820152606401610bf3565b63ffffffff82165f908152600e602052604081206001831b91898985818110611dc457611dc46151e5565b9050602002016020810190611dd99190614d2f565b6001600160a01b0316815260208101919091526040015f2055600101611cc5565b50611e07600d8787614b01565b50600c805464ffffffffff191664010000000060ff87160263ffffffff19161763ffffffff85161790556040517f7fdf6ed096cd4c6bbf8d393b75b2fb1a302d83706d653616c9b6434c5c6538e090611e679088908890889088906152a0565b60405180910390a1505050505050565b611e7f613c26565b600360ff83161180611eaa575060ff82165f908152600b60205260409020546001600160401b031615155b15611efa576040516373d0f96960e01b8152600401610bf39060208082526004908201527f6c616e6500000000000000000000000000000000000000000000000000000000604082015260600190565b611f0d6103e86001600160401b036152d3565b6001600160401b0316816001600160401b03161115611f5a576040516373d0f96960e01b815260206004820152600860248201526773657175656e636560c01b6044820152606401610bf3565b611f666103e8826152f2565b60ff83165f818152600b602090815260409182902080547fffffffffffffffff00000000000000000000000000000000ffffffffffffffff16680100000000000000006001600160401b03968716027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1617600160801b428716021790559051928416835290917f2e8a5d1fe0b8a41d0e34e4b87eb01848ec2ddf073a6459b803af364987a28c9b91016117d6565b61201d613c26565b6120268161430e565b50565b612031613c26565b7f000000000000000000000000000000000000000000000000000000000000000061ffff168361ffff1614806120675750600881115b156120b5576040516373d0f96960e01b815260206004820152600560248201527f726f7574650000000000000000000000000000000000000000000000000000006044820152606401610bf3565b5f5b81811015612147578282828181106120d1576120d16151e5565b90506020020160208101906120e69190614d2f565b6001600160a01b03163b5f0361213f576040516373d0f96960e01b815260206004820152600c60248201527f73656e64416461707465727300000000000000000000000000000000000000006044820152606401610bf3565b6001016120b7565b5061ffff83165f908152600a60205260409020612165908383614b01565b508261ffff167fdb902e21afcf89b4942aea62b5d44dad437253cc9509cb679cf12976cf4f42ee83836040516115c9929190615311565b6121a4613c44565b5f82826040516121b592919061511a565b60408051918290039091205f818152600360205291909120549091506001600160401b03168015806121ef5750806001600160401b031642105b8061220e575061220262127500826152f2565b6001600160401b031642115b1561223d5760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610bf3565b5f82815260036020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a26122bf3085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506144d492505050565b5050505050565b6002546001600160a01b031633148015906122eb57505f546001600160a01b03163314155b1561230b5760405163472511eb60e11b8152336004820152602401610bf3565b5f818152600360205260408120546001600160401b031690036123495760405163f0652c0760e01b81525f6004820152426024820152604401610bf3565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b6060600d8054806020026020016040519081016040528092919081815260200182805480156123e557602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116123c7575b5050505050905090565b6123f7613c9c565b5f61240284846141b7565b90505f848460405161241592919061511a565b60408051918290039091205f818152601360209081528382206001600160a01b03881683529052919091205490915060ff1661248f576040517f3aea1fab000000000000000000000000000000000000000000000000000000008152600481018290526001600160a01b0384166024820152604401610bf3565b8161010001516001600160401b03164211156124d657610100820151604051631ef7407960e11b81526001600160401b039091166004820152426024820152604401610bf3565b5f8181526013602090815260408083206001600160a01b0387168085529252808320805460ff191690556060850151905163488f713360e11b815261ffff90911660048201526024810187905263911ee26690604401602060405180830381865afa158015612547573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061256b9190615324565b905034811115612597576040516378279ed960e11b815234600482015260248101829052604401610bf3565b6040516001600160a01b0385169083907f4bbd217537c069d55fd8c18d32ae0302983551de0a83425c7c0cb34a0c4669a6905f90a360608301516040517fc6c42ea80000000000000000000000000000000000000000000000000000000081526001600160a01b0386169163c6c42ea891849161261c918b908b90339060040161533b565b5f604051808303818588803b158015612633575f5ffd5b505af1158015612645573d5f5f3e3d5ffd5b50505050505f47111561265c5761265c3347614101565b50505061266761418d565b505050565b5f612675613c44565b600154600160a01b90046001600160401b03165f036126d7576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610bf3565b82826040516126e792919061511a565b6040519081900390206001549091505f9061271290600160a01b90046001600160401b0316426152f2565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e49061277290879087908690615372565b60405180910390a25092915050565b612789613c26565b63ffffffff81165f908152600860205260409020805460ff166127c75760405163196ba1c760e21b815263ffffffff83166004820152602401610bf3565b805460ff191681555f5b60018201548110156128455763ffffffff83165f9081526009602052604081206001840180548391908590811061280a5761280a6151e5565b5f918252602080832091909101546001600160a01b031683528201929092526040019020805460ff19169115159190911790556001016127d1565b5060405163ffffffff8316907fa31b0987c40ce633f69865e4be93a42cc5550ecd2d7e2f103ab3cb0505dd0f75905f90a25050565b612882613c26565b63ffffffff83165f908152600860205260409020805460ff1615806128b1575060045463ffffffff8581169116145b156128d75760405163196ba1c760e21b815263ffffffff85166004820152602401610bf3565b80546001600160401b036b01000000000000000000000090910481169084161115612945576040516373d0f96960e01b815260206004820152600c60248201527f6c61737453657175656e636500000000000000000000000000000000000000006044820152606401610bf3565b64ffffffffff8216158061296b5750805464ffffffffff600160981b9091048116908316115b156129b9576040516373d0f96960e01b815260206004820152600c60248201527f756e74696c5365636f6e647300000000000000000000000000000000000000006044820152606401610bf3565b80547fffffffffffffffff00000000000000000000000000ffffffffffffffffffffff166b0100000000000000000000006001600160401b03851690810264ffffffffff60981b191691909117600160981b64ffffffffff851690810291909117835560408051928352602083019190915263ffffffff8616917fbd787090c3edf8c2be9ec2f2f0ce18cac6ba6bb357c0b4915aa8a397b19d41a6910160405180910390a250505050565b612a6c613c26565b60045463ffffffff90811690861611612ac8576040516373d0f96960e01b815260206004820152600760248201527f73657373696f6e000000000000000000000000000000000000000000000000006044820152606401610bf3565b826002811080612ad85750602081115b15612b11576040516373d0f96960e01b8152602060048201526008602482015267616461707465727360c01b6044820152606401610bf3565b60028360ff161080612b255750808360ff16115b15612b73576040516373d0f96960e01b815260206004820152600960248201527f7468726573686f6c6400000000000000000000000000000000000000000000006044820152606401610bf3565b811580612b8c5750612b88600180831b61539e565b8210155b15612bda576040516373d0f96960e01b815260206004820152600c60248201527f61747465737465724d61736b00000000000000000000000000000000000000006044820152606401610bf3565b815f5b82811015612de9575f878783818110612bf857612bf86151e5565b9050602002016020810190612c0d9190614d2f565b6001600160a01b03161480612c76575063ffffffff88165f90815260096020526040812090888884818110612c4457612c446151e5565b9050602002016020810190612c599190614d2f565b6001600160a01b0316815260208101919091526040015f205460ff165b80612cc3575060075f888884818110612c9157612c916151e5565b9050602002016020810190612ca69190614d2f565b6001600160a01b0316815260208101919091526040015f205460ff165b15612cfc576040516373d0f96960e01b8152602060048201526008602482015267616461707465727360c01b6044820152606401610bf3565b604080516080810182526001815260ff8084166020808401919091529088168284015263ffffffff80861660608401528b165f908152600990915291822083928a8a85818110612d4e57612d4e6151e5565b9050602002016020810190612d639190614d2f565b6001600160a01b0316815260208082019290925260409081015f2083518154938501519285015160609095015163ffffffff1663010000000266ffffffff0000001960ff96871662010000021666ffffffffff000019969094166101000261ff00199215159290921661ffff199095169490941717939093161717905550600101612bdd565b5063ffffffff87165f9081526008602052604090208290612e0e906001018888614b01565b506040518060e001604052806001151581526020018660ff1681526020018260ff1681526020018363ffffffff1681526020015f63ffffffff1681526020016001600160401b03801681526020015f64ffffffffff1681525060085f8a63ffffffff1663ffffffff1681526020019081526020015f205f015f820151815f015f6101000a81548160ff0219169083151502179055506020820151815f0160016101000a81548160ff021916908360ff1602179055506040820151815f0160026101000a81548160ff021916908360ff1602179055506060820151815f0160036101000a81548163ffffffff021916908363ffffffff1602179055506080820151815f0160076101000a81548163ffffffff021916908363ffffffff16021790555060a0820151815f01600b6101000a8154816001600160401b0302191690836001600160401b0316021790555060c0820151815f0160136101000a81548164ffffffffff021916908364ffffffffff1602179055509050505f60085f60045f9054906101000a900463ffffffff1663ffffffff1663ffffffff1681526020019081526020015f205f019050805f015f9054906101000a900460ff1615612ffe57612fdb62093a804261513d565b815464ffffffffff91909116600160981b0264ffffffffff60981b199091161781555b6004805463ffffffff191663ffffffff8b169081179091556040517f534bc1325d9666ac3e08b2c8eb2d179b7457f1f1007f33379d9bbbddb51fc5ee9061304c908b908b908b908b906153b1565b60405180910390a2505050505050505050565b5f5f61306b84846137e2565b91509150613078826144e1565b5f6130838360881c90565b63ffffffff81165f90815260096020908152604080832033845290915281208054929350919060ff821690036131245763ffffffff83165f9081526008602052604090205460ff166130f05760405163196ba1c760e21b815263ffffffff84166004820152602401610bf3565b6040517fabda7322000000000000000000000000000000000000000000000000000000008152336004820152602401610bf3565b836001600160401b031642111561315f57604051631ef7407960e11b81526001600160401b0385166004820152426024820152604401610bf3565b5f878760405161317092919061511a565b60408051918290039091205f81815260126020529190912054909150600160ff600885901c161b808216156131da576040517f1e026b2f00000000000000000000000000000000000000000000000000000000815260048101849052336024820152604401610bf3565b815f036131fe576131fe6131ee8960a81c90565b6131f88a60481c90565b85614715565b9081179063ffffffff80831690601886901c80821691908516161580159061322857508019821615155b80156132435750601086901c60ff1661324083613911565b10155b1561325357640100000000841793505b5f858152601260205260409081902085905551339086907f90d4312bc9776daac526942cf35ce71ade67c90dbdfc116be85d0b97e733882f906132999086815260200190565b60405180910390a36402000000008416158015906132d8575060ff6132d3856114158b63ffffffff165f9081526008602052604090205490565b60ff16145b156132f1576132f16132ea8b60f01c90565b8d8d6147e0565b505050505050505050505050565b613307613c26565b600180546001600160a01b0383166001600160a01b031990911681179091556133375f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600c5465010000000000900463ffffffff165f908152600e60209081526040808320338452909152812054908190036133bd5760405163472511eb60e11b8152336004820152602401610bf3565b60ff83165f908152600b60205260409020546001600160401b039081169083161115613430576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600860248201526773657175656e636560c01b6044820152606401610bf3565b600c5460ff84165f818152600f602090815260408083205481516501000000000090960463ffffffff16928601929092528401929092526001600160401b03808616606085015290911660808301529060a00160408051601f1981840301815282825280516020918201205f81815260109092529181208054861790819055919350909133916001600160401b0387169160ff8916917fb76b8900ab7b3dd8226ba44358e2ad4f965f4757e2a33b6355885a852d53cbea91a4600c54640100000000900460ff1661350082613911565b101561350d575050505050565b60ff85165f908152600f6020526040812080546001600160401b031691613533836153da565b82546001600160401b039182166101009390930a928302919092021990911617905550600c545f9061356b9063ffffffff16426152f2565b60408051608080820183526001600160401b03808a16835260ff8b165f908152600b60209081529085902085519384018652548083168452680100000000000000008104831684830152600160801b8104831695840195909552600160c01b90940416606082015292935091908201906135e490613c06565b6001600160401b039081168252428116602080840191909152848216604093840181905260ff8b165f818152600b84528590208651815488860151898901516060909a01518816600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff9a8916600160801b029a909a166fffffffffffffffffffffffffffffffff91891668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009093169389169390931791909117161796909617909555925192835290881692917f35b49144333fd1e09d0125265bbee828f6ae7298a0ae0407cf3e64a9f8a7bac6910160405180910390a36136f46136ef87614885565b613bc8565b6040517f4fd6cade0000000000000000000000000000000000000000000000000000000081526001600160401b03871660048201526001600160a01b039190911690634fd6cade906024015f604051808303815f87803b158015613756575f5ffd5b505af1158015613768573d5f5f3e3d5ffd5b50505050505050505050565b61ffff81165f908152600a60209081526040918290208054835181840281018401909452808452606093928301828280156137d657602002820191905f5260205f20905b81546001600160a01b031681526001909101906020018083116137b8575b50505050509050919050565b5f8061020083111561380a5760405163bb9e58ed60e01b815260048101849052602401610bf3565b602783101561383557604051634e54e99b60e01b8152600481018490525f6024820152604401610bf3565b83359150600784013560f883901c600114613882576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f884901c6004820152602401610bf3565b5f61388d8460f01c90565b60ff16905080158061389f5750600681115b156138c0576040516303a2829760e41b815260048101829052602401610bf3565b60036138cc8560a81c90565b60ff16111561390557846138e08560a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610bf3565b81925050509250929050565b5f5b8115613929575f19820190911690600101613913565b919050565b63ffffffff83165f90815260086020526040812054609881901c60ff8216158061396d5750605882901c6001600160401b0316856001600160401b0316115b80613982575080158015906139825750804210155b156139a85760405163196ba1c760e21b815263ffffffff87166004820152602401610bf3565b603882901c63ffffffff8181169186161615613a38575f811963ffffffff87161690505f5f5f63ffffffff601888901c16600888901c60ff166139ea86613911565b9250925092508284165f1480613a01575082198416155b80613a0b57508181105b15613a33576040516323d7926b60e11b81526004810182905260248101839052604401610bf3565b505050505b613a4285846142d5565b93505050505b9392505050565b60ff82165f908152600b60205260409081902080549091819081901c60c082901c6001600160401b0380841690871611613aaf576040516321e3281360e11b81526001600160401b03808816600483015284166024820152604401610bf3565b806001600160401b0316421015613b06576040517f4b22bbdd00000000000000000000000000000000000000000000000000000000815260ff881660048201526001600160401b0382166024820152604401610bf3565b5f429050608085901c810383019250826001600160401b0316876001600160401b03161115613b74576040517f52cc081d0000000000000000000000000000000000000000000000000000000081526001600160401b03808916600483015284166024820152604401610bf3565b6103e88784036001600160401b03161115613b91576103e8870192505b6080816001600160401b0316901b6040846001600160401b0316901b886001600160401b0316171794508486555050505050505050565b60ff81165f908152600660205260408120546001600160a01b031680610eb1576040516303a2829760e41b815260ff84166004820152602401610bf3565b5f816040015142613c1791906152d3565b8260200151610eb191906152f2565b600154600160a01b90046001600160401b031615613c445730613c50565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b031614610ec85760405163472511eb60e11b8152336004820152602401610bf3565b600180546001600160a01b0319169055612026816148c8565b613ca4614917565b610ec860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00613cd2565b90565b90614970565b8151602080840151604080860151606087810151608089015160a08a015160c08b015160e08c01516101008d01519751959a613d1e9a60019a91999198978e9101615412565b604051602081830303815290604052905061020081511115610eb157805160405163bb9e58ed60e01b8152600401610bf391815260200190565b5f8281526012602052604090206401000000009055613d796207a120614977565b6040517f09c5eabe00000000000000000000000000000000000000000000000000000000815230906309c5eabe906207a12090613dba9085906004016151d3565b5f604051808303815f88803b158015613dd1575f5ffd5b5087f193505050508015613de3575060015b6119b157817f4a0ada675511500b854fd91453c5e0b1ad7b08fe49f0ee14159c187af87e8315613e116149e2565b6040516001600160e01b031990911681526020016117d6565b61ffff82165f908152600a6020908152604080832080548251818502810185019093528083529192909190830182828015613e8c57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311613e6e575b509394503493505f9250829150505b8351811015614094575f5f5f613ecc878581518110613ebc57613ebc6151e5565b60200260200101518a8a516143cc565b9250925092508215613fbb5785821115613f03576040516378279ed960e11b81526004810187905260248101839052604401610bf3565b613f0f620f4240614977565b868481518110613f2157613f216151e5565b60200260200101516001600160a01b031663c6c42ea8620f4240848c8c336040518663ffffffff1660e01b8152600401613f5d939291906155bb565b5f604051808303818589803b158015613f74575f5ffd5b5088f19450505050508015613f87575060015b613f9a57613f936149e2565b9050613fbb565b613fa4828761539e565b955084613fb0816155f0565b95505050505061408c565b5f8a81526013602052604081208851600192908a9088908110613fe057613fe06151e5565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f205f6101000a81548160ff02191690831515021790555086848151811061402f5761402f6151e5565b60200260200101516001600160a01b03168a7f62d50c340b382dacb6983980d3c514ccd59fe014162ccfa6ccfb977d14579a0f8360405161408091906001600160e01b031991909116815260200190565b60405180910390a35050505b600101613e9b565b5060045463ffffffff165f90815260086020526040902054610100900460ff16808210156140f8576040517fd33b0f0f0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610bf3565b50505050505050565b8047101561412b5760405163cf47918160e01b815247600482015260248101829052604401610bf3565b614144828260405180602001604052805f815250614a01565b1561414d575050565b3d1561415b576119b1614a16565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610ec85f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00613cd2565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052908061420a85856137e2565b915091506040518061012001604052806142248460f01c90565b60ff1681526020016142368460d01c90565b63ffffffff16815260200161424b8460c01c90565b61ffff16815260200161425e8460b01c90565b61ffff1681526020016142718460a81c90565b60ff1681526020016142838460881c90565b63ffffffff1681526020016142988460481c90565b6001600160401b031681526020016142b08460081c90565b6001600160401b03168152602001826001600160401b03168152509250505092915050565b5f5f6142ed603884901c1963ffffffff861616613911565b9050601083901c60ff16811015614304578061141a565b5060ff9392505050565b6001600160a01b038116158061433057505f546001600160a01b038281169116145b1561437e576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c657200000000000000000000000000000000000000000000006044820152606401610bf3565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001611341565b5f5f5f6143db620f4240614977565b6040805161ffff871660248201526044808201879052825180830390910181526064909101909152602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663488f713360e11b1781528251620f4240925f92839283918d87fa5f519650915050601f3d118161446c575f5f61445d6149e2565b965096509650505050506144cb565b8061448457505f95508594508493506144cb92505050565b60045464010000000090046fffffffffffffffffffffffffffffffff168611156144bf57505f95506378279ed960e11b93506144cb92505050565b50600195505f93505050505b93509350939050565b6060613a4883835f614a21565b5f6144ec8260d01c90565b90507f000000000000000000000000000000000000000000000000000000000000000063ffffffff168163ffffffff1614614583576040517fbcf1643900000000000000000000000000000000000000000000000000000000815263ffffffff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610bf3565b5f61458e8360c01c90565b90507f000000000000000000000000000000000000000000000000000000000000000061ffff168161ffff1614158061460e57507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16145b15614673576040517f820a7d0600000000000000000000000000000000000000000000000000000000815261ffff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610bf3565b5f61467e8460b01c90565b90507f000000000000000000000000000000000000000000000000000000000000000061ffff168161ffff161461470f576040517f9faa1b7400000000000000000000000000000000000000000000000000000000815261ffff80831660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610bf3565b50505050565b60ff8381165f90815260146020908152604080832066ffffffffffffff600888901c168085529252822054909260019086161b9181831690036147785760ff86165f908152601460209081526040808320868452909152902081831790556147d8565b60ff86165f81815260156020908152604080832087845282529182902080548617905590518681526001600160401b03881692917f36fb8fcfbdfce09bdc602e2c1023f44400f905c026785b84ce0ae6c41da42b48910160405180910390a35b505050505050565b60ff83165f908152600660205260408082205490516001600160a01b0390911691906148129085908590602401615608565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fd3ed3f7700000000000000000000000000000000000000000000000000000000178152815191925061ea60915f91829190828786f150505050505050565b5f5f1960ff83160161489957506001919050565b60011960ff8316016148ad57506002919050565b6040516303a2829760e41b81525f6004820152602401610bf3565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610ec8576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f61c350614986603f8461561b565b614990908461513d565b61499a919061513d565b9050805a10156119b1575a6040517ffe336aa7000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610bf3565b5f60033d1115613ccf5760045f5f3e505f516001600160e01b03191690565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b606081471015614a4d5760405163cf47918160e01b815247600482015260248101839052604401610bf3565b5f614a59858486614a01565b9050808015614a7a57505f3d1180614a7a57505f856001600160a01b03163b115b15614a8f57614a87614ae8565b915050613a48565b8015614ad2576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610bf3565b3d1561415b57614ae0614a16565b509392505050565b6040513d81523d5f602083013e3d602001810160405290565b828054828255905f5260205f20908101928215614b52579160200282015b82811115614b525781546001600160a01b0319166001600160a01b03843516178255602090920191600190910190614b1f565b50614b5e929150614b62565b5090565b5b80821115614b5e575f8155600101614b63565b803560ff81168114613929575f5ffd5b5f60208284031215614b96575f5ffd5b613a4882614b76565b5f5f83601f840112614baf575f5ffd5b5081356001600160401b03811115614bc5575f5ffd5b602083019150836020828501011115614bdc575f5ffd5b9250929050565b5f5f60208385031215614bf4575f5ffd5b82356001600160401b03811115614c09575f5ffd5b614c1585828601614b9f565b90969095509350505050565b803561ffff81168114613929575f5ffd5b80356001600160401b0381168114613929575f5ffd5b5f5f5f5f5f5f5f5f60e0898b031215614c5f575f5ffd5b614c6889614c21565b9750614c7660208a01614b76565b9650614c8460408a01614b76565b9550614c9260608a01614c32565b9450614ca060808a01614c32565b9350614cae60a08a01614c32565b925060c08901356001600160401b03811115614cc8575f5ffd5b614cd48b828c01614b9f565b999c989b5096995094979396929594505050565b5f5f60408385031215614cf9575f5ffd5b614d0283614b76565b9150614d1060208401614c32565b90509250929050565b80356001600160a01b0381168114613929575f5ffd5b5f60208284031215614d3f575f5ffd5b613a4882614d19565b5f5f83601f840112614d58575f5ffd5b5081356001600160401b03811115614d6e575f5ffd5b6020830191508360208260051b8501011115614bdc575f5ffd5b5f5f5f60408486031215614d9a575f5ffd5b614da384614d19565b925060208401356001600160401b03811115614dbd575f5ffd5b614dc986828701614d48565b9497909650939450505050565b803563ffffffff81168114613929575f5ffd5b5f60208284031215614df9575f5ffd5b613a4882614dd6565b5f8151808452602084019350602083015f5b82811015614e3b5781516001600160a01b0316865260209586019590910190600101614e14565b5093949350505050565b841515815260ff84166020820152826040820152608060608201525f614e6e6080830184614e02565b9695505050505050565b5f5f60408385031215614e89575f5ffd5b614e9283614b76565b9150614d1060208401614d19565b5f5f60408385031215614eb1575f5ffd5b82359150614d1060208401614d19565b5f60208284031215614ed1575f5ffd5b81356fffffffffffffffffffffffffffffffff81168114613a48575f5ffd5b5f5f60408385031215614f01575f5ffd5b614e9283614c32565b5f5f60408385031215614f1b575f5ffd5b614f2483614c21565b946020939093013593505050565b5f5f5f5f60608587031215614f45575f5ffd5b84356001600160401b03811115614f5a575f5ffd5b614f6687828801614d48565b9095509350614f79905060208601614b76565b9150614f8760408601614dd6565b905092959194509250565b5f60208284031215614fa2575f5ffd5b5035919050565b5f5f5f60408486031215614fbb575f5ffd5b614da384614c21565b602081525f613a486020830184614e02565b5f5f60408385031215614fe7575f5ffd5b614ff083614c21565b9150614d1060208401614b76565b5f5f5f60408486031215615010575f5ffd5b83356001600160401b03811115615025575f5ffd5b61503186828701614b9f565b9094509250615044905060208501614d19565b90509250925092565b5f5f5f6060848603121561505f575f5ffd5b61506884614dd6565b925061507660208501614c32565b9150604084013564ffffffffff8116811461508f575f5ffd5b809150509250925092565b5f5f5f5f5f608086880312156150ae575f5ffd5b6150b786614dd6565b945060208601356001600160401b038111156150d1575f5ffd5b6150dd88828901614d48565b90955093506150f0905060408701614b76565b949793965091946060013592915050565b5f60208284031215615111575f5ffd5b613a4882614c21565b818382375f9101908152919050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610eb157610eb1615129565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b848152606060208201525f615191606083018587615150565b905060ff8316604083015295945050505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f613a4860208301846151a5565b634e487b7160e01b5f52603260045260245ffd5b602080825281018290525f8360408301825b858110156152365763ffffffff61522184614dd6565b1682526020928301929091019060010161520b565b5095945050505050565b5f63ffffffff821663ffffffff810361525b5761525b615129565b60010192915050565b8183526020830192505f815f5b84811015614e3b576001600160a01b0361528a83614d19565b1686526020958601959190910190600101615271565b606081525f6152b3606083018688615264565b905060ff8416602083015263ffffffff8316604083015295945050505050565b6001600160401b038281168282160390811115610eb157610eb1615129565b6001600160401b038181168382160190811115610eb157610eb1615129565b602081525f61141a602083018486615264565b5f60208284031215615334575f5ffd5b5051919050565b61ffff85168152606060208201525f615358606083018587615150565b90506001600160a01b038316604083015295945050505050565b604081525f615385604083018587615150565b90506001600160401b0383166020830152949350505050565b81810381811115610eb157610eb1615129565b606081525f6153c4606083018688615264565b60ff949094166020830152506040015292915050565b5f6001600160401b0382166001600160401b03810361525b5761525b615129565b5f81518060208401855e5f93019283525090919050565b7fff000000000000000000000000000000000000000000000000000000000000008c60f81b1681527fff000000000000000000000000000000000000000000000000000000000000008b60f81b1660018201526001600160e01b03198a60e01b1660028201527fffff0000000000000000000000000000000000000000000000000000000000008960f01b1660068201526154d4600882018960f01b7fffff000000000000000000000000000000000000000000000000000000000000169052565b615505600a82018860f81b7fff00000000000000000000000000000000000000000000000000000000000000169052565b61551e600b82018760e01b6001600160e01b0319169052565b615548600f82018660c01b77ffffffffffffffffffffffffffffffffffffffffffffffff19169052565b615572601782018560c01b77ffffffffffffffffffffffffffffffffffffffffffffffff19169052565b61559c601f82018460c01b77ffffffffffffffffffffffffffffffffffffffffffffffff19169052565b5f6155aa60278301846153fb565b9d9c50505050505050505050505050565b61ffff84168152606060208201525f6155d760608301856151a5565b90506001600160a01b0383166040830152949350505050565b5f6001820161560157615601615129565b5060010190565b602081525f61141a602083018486615150565b5f8261563557634e487b7160e01b5f52601260045260245ffd5b50049056" as const;
