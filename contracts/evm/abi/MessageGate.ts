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
export const messageGateBytecode = "0x60e060405260048054600160201b600160a01b0319166b016345785d8a000000000000179055348015610030575f5ffd5b506040516151a33803806151a383398101604081905261004f9161018f565b83838383806001600160a01b03811661008157604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61008a8161010e565b505063ffffffff90921660805261ffff90811660a0521660c0525f5b600360ff8216116101045760ff81165f908152600a602052604090208054426001600160401b0316600160801b02600160401b600160c01b0319909116176903e80000000000000000179055806100fc816101f8565b9150506100a6565b5050505050610222565b600180546001600160a01b03191690556101278161012a565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805161ffff8116811461018a575f5ffd5b919050565b5f5f5f5f608085870312156101a2575f5ffd5b845163ffffffff811681146101b5575f5ffd5b93506101c360208601610179565b92506101d160408601610179565b60608601519092506001600160a01b03811681146101ed575f5ffd5b939692955090935050565b5f60ff821660ff810361021957634e487b7160e01b5f52601160045260245ffd5b60010192915050565b60805160a05160c051614ed26102d15f395f818161073f01528181610c0a0152818161121e0152818161135201528181612b8101528181612bb70152612c3e01525f81816108a301528181610c2f0152818161108e0152818161119701528181611243015281816113770152818161186c01528181611de001528181612bdc01528181612c6f0152612cd801525f8181610ac90152818161106201528181612ae10152612b500152614ed25ff3fe608060405260043610610324575f3560e01c80639a352118116101a7578063cf502917116100e7578063f211813611610092578063f851a4401161006d578063f851a4401461067e578063fa579fc614610a73578063fa7645ef14610a99578063ff9b3acf14610ab8575f5ffd5b8063f2118136146109e4578063f2fde38b14610a35578063f57b47f114610a54575f5ffd5b8063e30c3978116100c2578063e30c397814610989578063e7042c25146109a6578063e9dc0614146109c5575f5ffd5b8063cf50291714610938578063db26e34d1461094b578063de09beed1461096a575f5ffd5b8063b32e8c4011610152578063c50c59291161012d578063c50c592914610871578063c763e5a114610892578063c9f6d202146108c5578063ccfa1b2a14610904575f5ffd5b8063b32e8c4014610817578063bb6ae2cb14610833578063c4d252f514610852575f5ffd5b8063a5ce5ed711610182578063a5ce5ed714610793578063a9fcfb33146107c4578063ae978ff4146107f8575f5ffd5b80639a352118146106f75780639dd0cc161461072e578063a2e5c06e14610774575f5ffd5b80635e3568b81161027257806379ba50971161021d5780638da5cb5b116101f85780638da5cb5b1461067e578063911ee2661461069a578063944d13bc146106b957806397068e80146106d8575f5ffd5b806379ba50971461060d5780637a43c73114610621578063800fe2141461065f575f5ffd5b80636d472c821161024d5780636d472c82146105cf5780636e39274c146105ee578063715018a6146103d1575f5ffd5b80635e3568b814610544578063614f427f146105755780636c85cc5c14610596575f5ffd5b80633135f207116102d2578063365a86fc116102ad578063365a86fc146104d7578063545d3041146104f6578063570aa6a914610525575f5ffd5b80633135f2071461046857806331962cdc1461048757806332f7ab13146104a6575f5ffd5b806316fd265d1161030257806316fd265d146103d157806317a77df2146103e55780631df7da2914610406575f5ffd5b806305291c771461032857806309c5eabe1461037957806313d2f52f1461039a575b5f5ffd5b348015610333575f5ffd5b5061035c6103423660046144cd565b60066020525f90815260409020546001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b348015610384575f5ffd5b5061039861039336600461452a565b610aeb565b005b3480156103a5575f5ffd5b506103b96103b43660046144cd565b610e08565b6040516001600160401b039091168152602001610370565b3480156103dc575f5ffd5b50610398610e77565b6103f86103f336600461458f565b610e8a565b604051908152602001610370565b348015610411575f5ffd5b5061045861042036600461462f565b60ff9182165f908152601460209081526040808320600885901c66ffffffffffffff1684529091529020546001919092161b16151590565b6040519015158152602001610370565b348015610473575f5ffd5b5060025461035c906001600160a01b031681565b348015610492575f5ffd5b506103986104a1366004614676565b611203565b3480156104b1575f5ffd5b506104c56104c036600461452a565b61130c565b60405160ff9091168152602001610370565b3480156104e2575f5ffd5b5060055461035c906001600160a01b031681565b348015610501575f5ffd5b506105156105103660046146a2565b6113ea565b60405161037094939291906146fe565b348015610530575f5ffd5b5061039861053f366004614731565b611491565b34801561054f575f5ffd5b506004546105609063ffffffff1681565b60405163ffffffff9091168152602001610370565b348015610580575f5ffd5b50600b546104c590640100000000900460ff1681565b3480156105a1575f5ffd5b506104586105b0366004614759565b601260209081525f928352604080842090915290825290205460ff1681565b3480156105da575f5ffd5b506103986105e936600461477a565b61158f565b3480156105f9575f5ffd5b506103986106083660046147a9565b611610565b348015610618575f5ffd5b50610398611762565b34801561062c575f5ffd5b506103b961063b3660046144cd565b60ff165f908152600a6020526040902054600160c01b90046001600160401b031690565b34801561066a575f5ffd5b506103986106793660046144cd565b6117f3565b348015610689575f5ffd5b505f546001600160a01b031661035c565b3480156106a5575f5ffd5b506103f86106b43660046147c3565b611853565b3480156106c4575f5ffd5b506103986106d336600461482b565b61190e565b3480156106e3575f5ffd5b506103986106f236600461462f565b611c24565b348015610702575f5ffd5b506103b96107113660046144cd565b60ff165f908152600a60205260409020546001600160401b031690565b348015610739575f5ffd5b506107617f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610370565b34801561077f575f5ffd5b5061039861078e366004614676565b611dc2565b34801561079e575f5ffd5b506103f86107ad36600461488b565b5f9081526011602052604090205463ffffffff1690565b3480156107cf575f5ffd5b506104586107de36600461488b565b5f9081526011602052604090205464020000000016151590565b348015610803575f5ffd5b506103986108123660046148a2565b611dd6565b348015610822575f5ffd5b50600b546105609063ffffffff1681565b34801561083e575f5ffd5b5061039861084d36600461452a565b611f56565b34801561085d575f5ffd5b5061039861086c36600461488b565b612080565b34801561087c575f5ffd5b50610885612149565b60405161037091906148f0565b34801561089d575f5ffd5b506107617f000000000000000000000000000000000000000000000000000000000000000081565b3480156108d0575f5ffd5b506103b96108df366004614902565b601060209081525f92835260408084209091529082529020546001600160401b031681565b34801561090f575f5ffd5b506103b961091e36600461488b565b60036020525f90815260409020546001600160401b031681565b61039861094636600461492a565b6121a9565b348015610956575f5ffd5b506103f861096536600461452a565b612426565b348015610975575f5ffd5b506103986109843660046146a2565b61253b565b348015610994575f5ffd5b506001546001600160a01b031661035c565b3480156109b1575f5ffd5b506103986109c0366004614979565b612634565b3480156109d0575f5ffd5b506103986109df36600461452a565b612ad2565b3480156109ef575f5ffd5b50600454610a149064010000000090046fffffffffffffffffffffffffffffffff1681565b6040516fffffffffffffffffffffffffffffffff9091168152602001610370565b348015610a40575f5ffd5b50610398610a4f366004614676565b612fd7565b348015610a5f575f5ffd5b50610398610a6e36600461462f565b613047565b348015610a7e575f5ffd5b506001546103b990600160a01b90046001600160401b031681565b348015610aa4575f5ffd5b50610885610ab33660046149e0565b613440565b348015610ac3575f5ffd5b506105607f000000000000000000000000000000000000000000000000000000000000000081565b5f610af683836134ae565b90505f8383604051610b099291906149f9565b60408051918290039091205f81815260116020529190912054909150640200000000811615610b6c576040517f9b1aa2bf000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b64010000000081165f03610c03575f610b8a63ffffffff831661367f565b60a085015163ffffffff165f90815260076020526040902054909150610100900460ff1681818110610bc657610bc1836001614a1c565b610bc8565b815b6040517f47af24d600000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610b63565b5f60ff90507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614610cba5760a084015163ffffffff165f908152600760205260409020805460ff808216916201000090041681610caa5760a087015160405163196ba1c760e21b815263ffffffff9091166004820152602401610b63565b610cb4858261369c565b93505050505b8361010001516001600160401b0316421115610d0157610100840151604051631ef7407960e11b81526001600160401b039091166004820152426024820152604401610b63565b610d1384608001518560c001516136c7565b5f838152601160205260408120640200000000841790558451610d3590613840565b855160e08701516040805160ff90931683526001600160401b03909116602083015291925085917fea108206c9943f7cf7ad90c879ced8d6ddc2fd57f2fd4ac3dae2348830f1a10b910160405180910390a26040517f4cd72fe60000000000000000000000000000000000000000000000000000000081526001600160a01b03821690634cd72fe690610dd29087908b908b908890600401614a57565b5f604051808303815f87803b158015610de9575f5ffd5b505af1158015610dfb573d5f5f3e3d5ffd5b5050505050505050505050565b60ff81165f908152600a60209081526040808320815160808101835290546001600160401b038082168352680100000000000000008204811694830194909452600160801b8104841692820192909252600160c01b9091049091166060820152610e719061387e565b92915050565b610e7f61389e565b610e885f6138fb565b565b5f610e93613914565b6005546001600160a01b03163314610ec05760405163472511eb60e11b8152336004820152602401610b63565b60ff8816600114801590610ed8575060ff8816600214155b15610efb576040516303a2829760e41b815260ff89166004820152602401610b63565b600360ff88161115610f2c57604051634e54e99b60e01b81526004810183905260ff88166024820152604401610b63565b60045463ffffffff165f9081526007602052604090205460ff16610f72576004805460405163196ba1c760e21b815263ffffffff90911691810191909152602401610b63565b61ffff89165f90815260106020908152604080832060ff8b1684529091529020546001600160401b0390811690871611610ff55761ffff89165f90815260106020908152604080832060ff8b168452909152908190205490516321e3281360e11b81526001600160401b0380891660048301529091166024820152604401610b63565b8560105f8b61ffff1661ffff1681526020019081526020015f205f8960ff1660ff1681526020019081526020015f205f6101000a8154816001600160401b0302191690836001600160401b031602179055505f61114c6040518061012001604052808b60ff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020018c61ffff1681526020018a60ff16815260200160045f9054906101000a900463ffffffff1663ffffffff168152602001896001600160401b03168152602001886001600160401b03168152602001876001600160401b031681525085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061395092505050565b8051602082012090915091508961ffff16827f605ab0fbbaaeabc3c5638c3948bb94f99967e12197fcd816a619bf241278c9d78360405161118d9190614ab2565b60405180910390a37f000000000000000000000000000000000000000000000000000000000000000061ffff168a61ffff16036111d3576111ce82826139d0565b6111de565b6111de828b83613aa2565b47156111ee576111ee3347613d79565b506111f7613e05565b98975050505050505050565b61120b61389e565b6001600160a01b038116158061126957507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614155b156112b7576040516373d0f96960e01b815260206004820152600360248201527f68756200000000000000000000000000000000000000000000000000000000006044820152606401610b63565b600580546001600160a01b0319166001600160a01b0383169081179091556040519081527f15e04fee0c1335178e78e4dc6a8b0dcade867d1aea65418bf1200bc322ab7c21906020015b60405180910390a150565b5f5f60115f85856040516113219291906149f9565b604051809103902081526020019081526020015f2054905064020000000081165f03611350575f915050610e71565b7f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16036113a95760ff915050610e71565b6113e28160075f6113ba88886134ae565b60a0015163ffffffff16815260208101919091526040015f205462010000900460ff1661369c565b949350505050565b63ffffffff8082165f908152600760209081526040808320805460018201805484518187028101870190955280855295968796879660609660ff8087169661010081049091169563010000009091049094169392909183919083018282801561147a57602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161145c575b505050505090509450945094509450509193509193565b61149961389e565b60ff821615806114ac5750600660ff8316115b156114cf576040516303a2829760e41b815260ff83166004820152602401610b63565b806001600160a01b03163b5f03611529576040516373d0f96960e01b815260206004820152600760248201527f68616e646c6572000000000000000000000000000000000000000000000000006044820152606401610b63565b60ff82165f8181526006602090815260409182902080546001600160a01b0319166001600160a01b03861690811790915591519182527f4583894a960a81d3bdb8c2dd8127fd65dd7f8ee169ed1ab4bb63aa9599726fe391015b60405180910390a25050565b61159761389e565b600480547fffffffffffffffffffffffff00000000000000000000000000000000ffffffff166401000000006fffffffffffffffffffffffffffffffff8416908102919091179091556040519081527fddc2094187cd4297c47f9a9e3c01961f62c80b377efbe3f34b908a7494ccc87790602001611301565b61161861389e565b600154600160a01b90046001600160401b031615611662576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0382161580611683575062278d006001600160401b038316115b156116d1576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610b63565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b0385160217905561171381613e2f565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b6001546001600160a01b0316331461178f5760405163472511eb60e11b8152336004820152602401610b63565b6002546001600160a01b031633036117ea576040516373d0f96960e01b815260206004820152600560248201527f61646d696e0000000000000000000000000000000000000000000000000000006044820152606401610b63565b610e88336138fb565b6117fb61389e565b60ff81165f818152600a6020526040808220805477ffffffffffffffffffffffffffffffffffffffffffffffff169055517ff01f3d74a9702e0b9c877e3febabe55ee4d99ad0cba94c9c1f9c79a3822b2f1e9190a250565b61ffff8083165f818152600960205260408120909290917f0000000000000000000000000000000000000000000000000000000000000000909116900361189d575f915050610e71565b5f5b8154811015611906575f5f6118e48484815481106118bf576118bf614ac4565b5f918252602090912001546001600160a01b0316886118df896027614a1c565b613eed565b509150915081156118fc576118f98186614a1c565b94505b505060010161189f565b505092915050565b61191661389e565b8260028110806119265750602081115b15611962576040516373d0f96960e01b815260206004820152600b60248201526a7761746368746f7765727360a81b6044820152606401610b63565b60028360ff1610806119765750808360ff16115b156119c4576040516373d0f96960e01b815260206004820152600d60248201527f7665746f5468726573686f6c64000000000000000000000000000000000000006044820152606401610b63565b603c63ffffffff831610806119e1575062278d0063ffffffff8316115b15611a2f576040516373d0f96960e01b815260206004820152600b60248201527f7665746f5365636f6e64730000000000000000000000000000000000000000006044820152606401610b63565b5f600b600581819054906101000a900463ffffffff16611a4e90614ad8565b91906101000a81548163ffffffff021916908363ffffffff160217905590505f5f90505b82811015611ba7575f878783818110611a8d57611a8d614ac4565b9050602002016020810190611aa29190614676565b6001600160a01b03161480611b0a575063ffffffff82165f908152600d6020526040812090888884818110611ad957611ad9614ac4565b9050602002016020810190611aee9190614676565b6001600160a01b0316815260208101919091526040015f205415155b15611b46576040516373d0f96960e01b815260206004820152600b60248201526a7761746368746f7765727360a81b6044820152606401610b63565b63ffffffff82165f908152600d602052604081206001831b91898985818110611b7157611b71614ac4565b9050602002016020810190611b869190614676565b6001600160a01b0316815260208101919091526040015f2055600101611a72565b50611bb4600c87876143f5565b50600b805464ffffffffff191664010000000060ff87160263ffffffff19161763ffffffff85161790556040517f7fdf6ed096cd4c6bbf8d393b75b2fb1a302d83706d653616c9b6434c5c6538e090611c14908890889088908890614b38565b60405180910390a1505050505050565b611c2c61389e565b600360ff83161180611c57575060ff82165f908152600a60205260409020546001600160401b031615155b15611ca7576040516373d0f96960e01b8152600401610b639060208082526004908201527f6c616e6500000000000000000000000000000000000000000000000000000000604082015260600190565b611cba6103e86001600160401b03614b6b565b6001600160401b0316816001600160401b03161115611d07576040516373d0f96960e01b815260206004820152600860248201526773657175656e636560c01b6044820152606401610b63565b611d136103e882614b8a565b60ff83165f818152600a602090815260409182902080547fffffffffffffffff00000000000000000000000000000000ffffffffffffffff16680100000000000000006001600160401b03968716027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1617600160801b428716021790559051928416835290917f2e8a5d1fe0b8a41d0e34e4b87eb01848ec2ddf073a6459b803af364987a28c9b9101611583565b611dca61389e565b611dd381613e2f565b50565b611dde61389e565b7f000000000000000000000000000000000000000000000000000000000000000061ffff168361ffff161480611e145750600881115b15611e62576040516373d0f96960e01b815260206004820152600560248201527f726f7574650000000000000000000000000000000000000000000000000000006044820152606401610b63565b5f5b81811015611ef457828282818110611e7e57611e7e614ac4565b9050602002016020810190611e939190614676565b6001600160a01b03163b5f03611eec576040516373d0f96960e01b815260206004820152600c60248201527f73656e64416461707465727300000000000000000000000000000000000000006044820152606401610b63565b600101611e64565b5061ffff83165f908152600960205260409020611f129083836143f5565b508261ffff167fdb902e21afcf89b4942aea62b5d44dad437253cc9509cb679cf12976cf4f42ee8383604051611f49929190614ba9565b60405180910390a2505050565b611f5e6138bc565b5f8282604051611f6f9291906149f9565b60408051918290039091205f818152600360205291909120549091506001600160401b0316801580611fa95750806001600160401b031642105b80611fc85750611fbc6212750082614b8a565b6001600160401b031642115b15611ff75760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610b63565b5f82815260036020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a26120793085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613ff592505050565b5050505050565b6002546001600160a01b031633148015906120a557505f546001600160a01b03163314155b156120c55760405163472511eb60e11b8152336004820152602401610b63565b5f818152600360205260408120546001600160401b031690036121035760405163f0652c0760e01b81525f6004820152426024820152604401610b63565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b6060600c80548060200260200160405190810160405280929190818152602001828054801561219f57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311612181575b5050505050905090565b6121b1613914565b5f6121bc84846134ae565b90505f84846040516121cf9291906149f9565b60408051918290039091205f818152601260209081528382206001600160a01b03881683529052919091205490915060ff16612249576040517f3aea1fab000000000000000000000000000000000000000000000000000000008152600481018290526001600160a01b0384166024820152604401610b63565b8161010001516001600160401b031642111561229057610100820151604051631ef7407960e11b81526001600160401b039091166004820152426024820152604401610b63565b5f8181526012602090815260408083206001600160a01b0387168085529252808320805460ff191690556060850151905163488f713360e11b815261ffff90911660048201526024810187905263911ee26690604401602060405180830381865afa158015612301573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123259190614bbc565b905034811115612351576040516378279ed960e11b815234600482015260248101829052604401610b63565b6040516001600160a01b0385169083907f4bbd217537c069d55fd8c18d32ae0302983551de0a83425c7c0cb34a0c4669a6905f90a360608301516040517fc6c42ea80000000000000000000000000000000000000000000000000000000081526001600160a01b0386169163c6c42ea89184916123d6918b908b903390600401614bd3565b5f604051808303818588803b1580156123ed575f5ffd5b505af11580156123ff573d5f5f3e3d5ffd5b50505050505f471115612416576124163347613d79565b505050612421613e05565b505050565b5f61242f6138bc565b600154600160a01b90046001600160401b03165f03612491576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610b63565b82826040516124a19291906149f9565b6040519081900390206001549091505f906124cc90600160a01b90046001600160401b031642614b8a565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e49061252c90879087908690614c0a565b60405180910390a25092915050565b61254361389e565b63ffffffff81165f908152600760205260409020805460ff166125815760405163196ba1c760e21b815263ffffffff83166004820152602401610b63565b805460ff191681555f5b60018201548110156125ff5763ffffffff83165f908152600860205260408120600184018054839190859081106125c4576125c4614ac4565b5f918252602080832091909101546001600160a01b031683528201929092526040019020805460ff191691151591909117905560010161258b565b5060405163ffffffff8316907fa31b0987c40ce633f69865e4be93a42cc5550ecd2d7e2f103ab3cb0505dd0f75905f90a25050565b61263c61389e565b60045463ffffffff90811690861611612698576040516373d0f96960e01b815260206004820152600760248201527f73657373696f6e000000000000000000000000000000000000000000000000006044820152606401610b63565b8260028110806126a85750602081115b156126e1576040516373d0f96960e01b8152602060048201526008602482015267616461707465727360c01b6044820152606401610b63565b60028360ff1610806126f55750808360ff16115b15612743576040516373d0f96960e01b815260206004820152600960248201527f7468726573686f6c6400000000000000000000000000000000000000000000006044820152606401610b63565b81158061275c5750612758600180831b614c36565b8210155b156127aa576040516373d0f96960e01b815260206004820152600c60248201527f61747465737465724d61736b00000000000000000000000000000000000000006044820152606401610b63565b815f5b8281101561296c575f8787838181106127c8576127c8614ac4565b90506020020160208101906127dd9190614676565b6001600160a01b03161480612846575063ffffffff88165f9081526008602052604081209088888481811061281457612814614ac4565b90506020020160208101906128299190614676565b6001600160a01b0316815260208101919091526040015f205460ff165b1561287f576040516373d0f96960e01b8152602060048201526008602482015267616461707465727360c01b6044820152606401610b63565b604080516080810182526001815260ff8084166020808401919091529088168284015263ffffffff80861660608401528b165f908152600890915291822083928a8a858181106128d1576128d1614ac4565b90506020020160208101906128e69190614676565b6001600160a01b0316815260208082019290925260409081015f2083518154938501519285015160609095015163ffffffff1663010000000266ffffffff0000001960ff96871662010000021666ffffffffff000019969094166101000261ff00199215159290921661ffff1990951694909417179390931617179055506001016127ad565b505f8290506040518060a001604052806001151581526020018660ff1681526020018260ff1681526020018363ffffffff1681526020018888808060200260200160405190810160405280939291908181526020018383602002808284375f92018290525093909452505063ffffffff8b8116825260076020908152604092839020855181548784015195880151606089015161ffff1990921692151561ff0019169290921761010060ff978816021766ffffffffff0000191662010000969092169590950266ffffffff0000001916176301000000949093169390930291909117825560808401518051929350612a6d9260018501929190910190614456565b50506004805463ffffffff191663ffffffff8b169081179091556040519091507f534bc1325d9666ac3e08b2c8eb2d179b7457f1f1007f33379d9bbbddb51fc5ee90612ac0908a908a908a908a90614c49565b60405180910390a25050505050505050565b5f612add83836134ae565b90507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16816020015163ffffffff1614612b7f5760208101516040517fbcf1643900000000000000000000000000000000000000000000000000000000815263ffffffff91821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610b63565b7f000000000000000000000000000000000000000000000000000000000000000061ffff16816040015161ffff16141580612c0157507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16145b15612c6d5760408181015190517f820a7d0600000000000000000000000000000000000000000000000000000000815261ffff91821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610b63565b7f000000000000000000000000000000000000000000000000000000000000000061ffff16816060015161ffff1614612d075760608101516040517f9faa1b7400000000000000000000000000000000000000000000000000000000815261ffff91821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610b63565b60a081015163ffffffff9081165f9081526008602090815260408083203384528252918290208251608081018452905460ff8082161515808452610100830482169484019490945262010000820416938201939093526301000000909204909216606082015290612ded5760a082015163ffffffff165f9081526007602052604090205460ff16612db95760a082015160405163196ba1c760e21b815263ffffffff9091166004820152602401610b63565b6040517fabda7322000000000000000000000000000000000000000000000000000000008152336004820152602401610b63565b8161010001516001600160401b0316421115612e3457610100820151604051631ef7407960e11b81526001600160401b039091166004820152426024820152604401610b63565b5f8484604051612e459291906149f9565b60408051918290039091205f818152601160209081529290205491840151909250600160ff9091161b80821615612eb1576040517f1e026b2f00000000000000000000000000000000000000000000000000000000815260048101849052336024820152604401610b63565b815f03612ecb57612ecb85608001518660c0015185614009565b60608401519181179163ffffffff808416918085168216158015929182161986169091161515908290612efb5750805b8015612f165750866040015160ff16612f138461367f565b10155b15612f2657640100000000851794505b5f868152601160205260409081902086905551339087907f90d4312bc9776daac526942cf35ce71ade67c90dbdfc116be85d0b97e733882f90612f6c9087815260200190565b60405180910390a3640200000000851615801590612fb9575060a088015163ffffffff165f9081526007602052604090205460ff90612fb4908790620100009004831661369c565b60ff16145b15612fcb578751612fcb908b8b6140d4565b50505050505050505050565b612fdf61389e565b600180546001600160a01b0383166001600160a01b0319909116811790915561300f5f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600b5465010000000000900463ffffffff165f908152600d60209081526040808320338452909152812054908190036130955760405163472511eb60e11b8152336004820152602401610b63565b60ff83165f908152600a60205260409020546001600160401b039081169083161115613108576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600860248201526773657175656e636560c01b6044820152606401610b63565b600b5460ff84165f818152600e602090815260408083205481516501000000000090960463ffffffff16928601929092528401929092526001600160401b03808616606085015290911660808301529060a00160408051601f1981840301815282825280516020918201205f818152600f9092529181208054861790819055919350909133916001600160401b0387169160ff8916917fb76b8900ab7b3dd8226ba44358e2ad4f965f4757e2a33b6355885a852d53cbea91a4600b54640100000000900460ff166131d88261367f565b10156131e5575050505050565b60ff85165f908152600e6020526040812080546001600160401b03169161320b83614c72565b82546001600160401b039182166101009390930a928302919092021990911617905550600b545f906132439063ffffffff1642614b8a565b60408051608080820183526001600160401b03808a16835260ff8b165f908152600a60209081529085902085519384018652548083168452680100000000000000008104831684830152600160801b8104831695840195909552600160c01b90940416606082015292935091908201906132bc9061387e565b6001600160401b039081168252428116602080840191909152848216604093840181905260ff8b165f818152600a84528590208651815488860151898901516060909a01518816600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff9a8916600160801b029a909a166fffffffffffffffffffffffffffffffff91891668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009093169389169390931791909117161796909617909555925192835290881692917f35b49144333fd1e09d0125265bbee828f6ae7298a0ae0407cf3e64a9f8a7bac6910160405180910390a36133cc6133c787614179565b613840565b6040517f4fd6cade0000000000000000000000000000000000000000000000000000000081526001600160401b03871660048201526001600160a01b039190911690634fd6cade906024015f604051808303815f87803b15801561342e575f5ffd5b505af1158015612fcb573d5f5f3e3d5ffd5b61ffff81165f908152600960209081526040918290208054835181840281018401909452808452606093928301828280156134a257602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311613484575b50505050509050919050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915261020082111561351c5760405163bb9e58ed60e01b815260048101839052602401610b63565b602782101561354757604051634e54e99b60e01b8152600481018390525f6024820152604401610b63565b8235600784013560f882901c600114613592576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f883901c6004820152602401610b63565b60ff60f083901c1680845215806135af57508251600660ff909116115b156135d55782516040516303a2829760e41b815260ff9091166004820152602401610b63565b63ffffffff60d083901c16602084015261ffff60c083901c8116604085015260b083901c16606084015260ff60a883901c166080840181905260031015613641576080830151604051634e54e99b60e01b81526004810186905260ff9091166024820152604401610b63565b63ffffffff608883901c1660a08401526001600160401b03604883901c811660c085015260089290921c821660e08401521661010082015292915050565b5f5b8115613697575f19820190911690600101613681565b919050565b5f5f6136ad63ffffffff851661367f565b9050828110156136bd57806113e2565b5060ff9392505050565b60ff82165f908152600a60205260409081902080549091819081901c60c082901c6001600160401b0380841690871611613727576040516321e3281360e11b81526001600160401b03808816600483015284166024820152604401610b63565b806001600160401b031642101561377e576040517f4b22bbdd00000000000000000000000000000000000000000000000000000000815260ff881660048201526001600160401b0382166024820152604401610b63565b5f429050608085901c810383019250826001600160401b0316876001600160401b031611156137ec576040517f52cc081d0000000000000000000000000000000000000000000000000000000081526001600160401b03808916600483015284166024820152604401610b63565b6103e88784036001600160401b03161115613809576103e8870192505b6080816001600160401b0316901b6040846001600160401b0316901b886001600160401b0316171794508486555050505050505050565b60ff81165f908152600660205260408120546001600160a01b031680610e71576040516303a2829760e41b815260ff84166004820152602401610b63565b5f81604001514261388f9190614b6b565b8260200151610e719190614b8a565b600154600160a01b90046001600160401b0316156138bc57306138c8565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b031614610e885760405163472511eb60e11b8152336004820152602401610b63565b600180546001600160a01b0319169055611dd3816141bc565b61391c61420b565b610e8860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061394a565b90565b90614264565b8151602080840151604080860151606087810151608089015160a08a015160c08b015160e08c01516101008d01519751959a6139969a60019a91999198978e9101614caa565b604051602081830303815290604052905061020081511115610e7157805160405163bb9e58ed60e01b8152600401610b6391815260200190565b5f82815260116020526040902064010000000090556139f16207a12061426b565b6040517f09c5eabe00000000000000000000000000000000000000000000000000000000815230906309c5eabe906207a12090613a32908590600401614ab2565b5f604051808303815f88803b158015613a49575f5ffd5b5087f193505050508015613a5b575060015b61175e57817f4a0ada675511500b854fd91453c5e0b1ad7b08fe49f0ee14159c187af87e8315613a896142d6565b6040516001600160e01b03199091168152602001611583565b61ffff82165f90815260096020908152604080832080548251818502810185019093528083529192909190830182828015613b0457602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311613ae6575b509394503493505f9250829150505b8351811015613d0c575f5f5f613b44878581518110613b3457613b34614ac4565b60200260200101518a8a51613eed565b9250925092508215613c335785821115613b7b576040516378279ed960e11b81526004810187905260248101839052604401610b63565b613b87620f424061426b565b868481518110613b9957613b99614ac4565b60200260200101516001600160a01b031663c6c42ea8620f4240848c8c336040518663ffffffff1660e01b8152600401613bd593929190614e53565b5f604051808303818589803b158015613bec575f5ffd5b5088f19450505050508015613bff575060015b613c1257613c0b6142d6565b9050613c33565b613c1c8287614c36565b955084613c2881614e88565b955050505050613d04565b5f8a81526012602052604081208851600192908a9088908110613c5857613c58614ac4565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f205f6101000a81548160ff021916908315150217905550868481518110613ca757613ca7614ac4565b60200260200101516001600160a01b03168a7f62d50c340b382dacb6983980d3c514ccd59fe014162ccfa6ccfb977d14579a0f83604051613cf891906001600160e01b031991909116815260200190565b60405180910390a35050505b600101613b13565b5060045463ffffffff165f90815260076020526040902054610100900460ff1680821015613d70576040517fd33b0f0f0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610b63565b50505050505050565b80471015613da35760405163cf47918160e01b815247600482015260248101829052604401610b63565b613dbc828260405180602001604052805f8152506142f5565b15613dc5575050565b3d15613dd35761175e61430a565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610e885f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061394a565b6001600160a01b0381161580613e5157505f546001600160a01b038281169116145b15613e9f576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c657200000000000000000000000000000000000000000000006044820152606401610b63565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001611301565b5f5f5f613efc620f424061426b565b6040805161ffff871660248201526044808201879052825180830390910181526064909101909152602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663488f713360e11b1781528251620f4240925f92839283918d87fa5f519650915050601f3d1181613f8d575f5f613f7e6142d6565b96509650965050505050613fec565b80613fa557505f9550859450849350613fec92505050565b60045464010000000090046fffffffffffffffffffffffffffffffff16861115613fe057505f95506378279ed960e11b9350613fec92505050565b50600195505f93505050505b93509350939050565b606061400283835f614315565b9392505050565b60ff8381165f90815260136020908152604080832066ffffffffffffff600888901c168085529252822054909260019086161b91818316900361406c5760ff86165f908152601360209081526040808320868452909152902081831790556140cc565b60ff86165f81815260146020908152604080832087845282529182902080548617905590518681526001600160401b03881692917f36fb8fcfbdfce09bdc602e2c1023f44400f905c026785b84ce0ae6c41da42b48910160405180910390a35b505050505050565b60ff83165f908152600660205260408082205490516001600160a01b0390911691906141069085908590602401614ea0565b60408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fd3ed3f7700000000000000000000000000000000000000000000000000000000178152815191925061ea60915f91829190828786f150505050505050565b5f5f1960ff83160161418d57506001919050565b60011960ff8316016141a157506002919050565b6040516303a2829760e41b81525f6004820152602401610b63565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610e88576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f61c35061427a603f84614eb3565b6142849084614a1c565b61428e9190614a1c565b9050805a101561175e575a6040517ffe336aa7000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610b63565b5f60033d11156139475760045f5f3e505f516001600160e01b03191690565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b6060814710156143415760405163cf47918160e01b815247600482015260248101839052604401610b63565b5f61434d8584866142f5565b905080801561436e57505f3d118061436e57505f856001600160a01b03163b115b156143835761437b6143dc565b915050614002565b80156143c6576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610b63565b3d15613dd3576143d461430a565b509392505050565b6040513d81523d5f602083013e3d602001810160405290565b828054828255905f5260205f20908101928215614446579160200282015b828111156144465781546001600160a01b0319166001600160a01b03843516178255602090920191600190910190614413565b506144529291506144a9565b5090565b828054828255905f5260205f20908101928215614446579160200282015b8281111561444657825182546001600160a01b0319166001600160a01b03909116178255602090920191600190910190614474565b5b80821115614452575f81556001016144aa565b803560ff81168114613697575f5ffd5b5f602082840312156144dd575f5ffd5b614002826144bd565b5f5f83601f8401126144f6575f5ffd5b5081356001600160401b0381111561450c575f5ffd5b602083019150836020828501011115614523575f5ffd5b9250929050565b5f5f6020838503121561453b575f5ffd5b82356001600160401b03811115614550575f5ffd5b61455c858286016144e6565b90969095509350505050565b803561ffff81168114613697575f5ffd5b80356001600160401b0381168114613697575f5ffd5b5f5f5f5f5f5f5f5f60e0898b0312156145a6575f5ffd5b6145af89614568565b97506145bd60208a016144bd565b96506145cb60408a016144bd565b95506145d960608a01614579565b94506145e760808a01614579565b93506145f560a08a01614579565b925060c08901356001600160401b0381111561460f575f5ffd5b61461b8b828c016144e6565b999c989b5096995094979396929594505050565b5f5f60408385031215614640575f5ffd5b614649836144bd565b915061465760208401614579565b90509250929050565b80356001600160a01b0381168114613697575f5ffd5b5f60208284031215614686575f5ffd5b61400282614660565b803563ffffffff81168114613697575f5ffd5b5f602082840312156146b2575f5ffd5b6140028261468f565b5f8151808452602084019350602083015f5b828110156146f45781516001600160a01b03168652602095860195909101906001016146cd565b5093949350505050565b841515815260ff84166020820152826040820152608060608201525f61472760808301846146bb565b9695505050505050565b5f5f60408385031215614742575f5ffd5b61474b836144bd565b915061465760208401614660565b5f5f6040838503121561476a575f5ffd5b8235915061465760208401614660565b5f6020828403121561478a575f5ffd5b81356fffffffffffffffffffffffffffffffff81168114614002575f5ffd5b5f5f604083850312156147ba575f5ffd5b61474b83614579565b5f5f604083850312156147d4575f5ffd5b6147dd83614568565b946020939093013593505050565b5f5f83601f8401126147fb575f5ffd5b5081356001600160401b03811115614811575f5ffd5b6020830191508360208260051b8501011115614523575f5ffd5b5f5f5f5f6060858703121561483e575f5ffd5b84356001600160401b03811115614853575f5ffd5b61485f878288016147eb565b90955093506148729050602086016144bd565b91506148806040860161468f565b905092959194509250565b5f6020828403121561489b575f5ffd5b5035919050565b5f5f5f604084860312156148b4575f5ffd5b6148bd84614568565b925060208401356001600160401b038111156148d7575f5ffd5b6148e3868287016147eb565b9497909650939450505050565b602081525f61400260208301846146bb565b5f5f60408385031215614913575f5ffd5b61491c83614568565b9150614657602084016144bd565b5f5f5f6040848603121561493c575f5ffd5b83356001600160401b03811115614951575f5ffd5b61495d868287016144e6565b9094509250614970905060208501614660565b90509250925092565b5f5f5f5f5f6080868803121561498d575f5ffd5b6149968661468f565b945060208601356001600160401b038111156149b0575f5ffd5b6149bc888289016147eb565b90955093506149cf9050604087016144bd565b949793965091946060013592915050565b5f602082840312156149f0575f5ffd5b61400282614568565b818382375f9101908152919050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610e7157610e71614a08565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b848152606060208201525f614a70606083018587614a2f565b905060ff8316604083015295945050505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6140026020830184614a84565b634e487b7160e01b5f52603260045260245ffd5b5f63ffffffff821663ffffffff8103614af357614af3614a08565b60010192915050565b8183526020830192505f815f5b848110156146f4576001600160a01b03614b2283614660565b1686526020958601959190910190600101614b09565b606081525f614b4b606083018688614afc565b905060ff8416602083015263ffffffff8316604083015295945050505050565b6001600160401b038281168282160390811115610e7157610e71614a08565b6001600160401b038181168382160190811115610e7157610e71614a08565b602081525f6113e2602083018486614afc565b5f60208284031215614bcc575f5ffd5b5051919050565b61ffff85168152606060208201525f614bf0606083018587614a2f565b90506001600160a01b038316604083015295945050505050565b604081525f614c1d604083018587614a2f565b90506001600160401b0383166020830152949350505050565b81810381811115610e7157610e71614a08565b606081525f614c5c606083018688614afc565b60ff949094166020830152506040015292915050565b5f6001600160401b0382166001600160401b038103614af357614af3614a08565b5f81518060208401855e5f93019283525090919050565b7fff000000000000000000000000000000000000000000000000000000000000008c60f81b1681527fff000000000000000000000000000000000000000000000000000000000000008b60f81b1660018201526001600160e01b03198a60e01b1660028201527fffff0000000000000000000000000000000000000000000000000000000000008960f01b166006820152614d6c600882018960f01b7fffff000000000000000000000000000000000000000000000000000000000000169052565b614d9d600a82018860f81b7fff00000000000000000000000000000000000000000000000000000000000000169052565b614db6600b82018760e01b6001600160e01b0319169052565b614de0600f82018660c01b77ffffffffffffffffffffffffffffffffffffffffffffffff19169052565b614e0a601782018560c01b77ffffffffffffffffffffffffffffffffffffffffffffffff19169052565b614e34601f82018460c01b77ffffffffffffffffffffffffffffffffffffffffffffffff19169052565b5f614e426027830184614c93565b9d9c50505050505050505050505050565b61ffff84168152606060208201525f614e6f6060830185614a84565b90506001600160a01b0383166040830152949350505050565b5f60018201614e9957614e99614a08565b5060010190565b602081525f6113e2602083018486614a2f565b5f82614ecd57634e487b7160e01b5f52601260045260245ffd5b50049056" as const;
