// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of RebalanceDesk. */
export const rebalanceDeskAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "vault_",
        "type": "address"
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
    "name": "addRoute",
    "inputs": [
      {
        "name": "route",
        "type": "uint16"
      },
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "bridge",
        "type": "address"
      },
      {
        "name": "destination",
        "type": "uint16"
      },
      {
        "name": "destinationVault",
        "type": "bytes32"
      }
    ],
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
    "name": "arrived",
    "inputs": [
      {
        "name": "number",
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
    "name": "capQuanta",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
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
    "name": "closeRoute",
    "inputs": [
      {
        "name": "route",
        "type": "uint16"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "lockAdmin",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "newestWaiting",
    "inputs": [
      {
        "name": "atMost",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "numbers",
        "type": "uint64[]"
      },
      {
        "name": "waiting",
        "type": "tuple[]",
        "components": [
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "route",
            "type": "uint16"
          },
          {
            "name": "receivedAtSeconds",
            "type": "uint64"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          },
          {
            "name": "paid",
            "type": "bool"
          },
          {
            "name": "amountQuanta",
            "type": "uint128"
          },
          {
            "name": "account",
            "type": "bytes32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "onAllVotes",
    "inputs": [
      {
        "name": "",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "onConflict",
    "inputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "onMessage",
    "inputs": [
      {
        "name": "",
        "type": "bytes32"
      },
      {
        "name": "envelope",
        "type": "bytes"
      },
      {
        "name": "votes",
        "type": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "onVeto",
    "inputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "orderOf",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "route",
            "type": "uint16"
          },
          {
            "name": "receivedAtSeconds",
            "type": "uint64"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          },
          {
            "name": "paid",
            "type": "bool"
          },
          {
            "name": "amountQuanta",
            "type": "uint128"
          },
          {
            "name": "account",
            "type": "bytes32"
          }
        ]
      }
    ],
    "stateMutability": "view"
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
    "name": "pay",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      },
      {
        "name": "promised",
        "type": "tuple[]",
        "components": [
          {
            "name": "totals",
            "type": "tuple",
            "components": [
              {
                "name": "asset",
                "type": "uint16"
              },
              {
                "name": "entitledQuanta",
                "type": "uint128"
              },
              {
                "name": "exitQuanta",
                "type": "uint128"
              },
              {
                "name": "consumedQuanta",
                "type": "uint128"
              }
            ]
          },
          {
            "name": "proof",
            "type": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "payableFromSeconds",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "fromSeconds",
        "type": "uint64"
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
    "name": "renounceOwnership",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "routeOf",
    "inputs": [
      {
        "name": "route",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "destination",
            "type": "uint16"
          },
          {
            "name": "bridge",
            "type": "address"
          },
          {
            "name": "closed",
            "type": "bool"
          },
          {
            "name": "destinationVault",
            "type": "bytes32"
          }
        ]
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
    "name": "setCap",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "cap",
        "type": "uint128"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setUptime",
    "inputs": [
      {
        "name": "uptime_",
        "type": "address"
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
    "name": "uptime",
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
    "name": "vault",
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
    "name": "CapSet",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "cap",
        "type": "uint128",
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
    "name": "RebalanceReceived",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "amountQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "route",
        "type": "uint16",
        "indexed": false
      },
      {
        "name": "payableFromSeconds",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "expirySeconds",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RebalancesVetoed",
    "inputs": [
      {
        "name": "atSeconds",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RouteAdded",
    "inputs": [
      {
        "name": "route",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "bridge",
        "type": "address",
        "indexed": false
      },
      {
        "name": "destination",
        "type": "uint16",
        "indexed": false
      },
      {
        "name": "destinationVault",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RouteClosed",
    "inputs": [
      {
        "name": "route",
        "type": "uint16",
        "indexed": true
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
    "name": "UptimeSet",
    "inputs": [
      {
        "name": "uptime",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
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
    "name": "AlreadyRegistered",
    "inputs": [
      {
        "name": "id",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AmountOutOfRange",
    "inputs": [
      {
        "name": "amountQuanta",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AmountZero",
    "inputs": []
  },
  {
    "type": "error",
    "name": "AssetUnknown",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ]
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
    "name": "PayloadMalformed",
    "inputs": [
      {
        "name": "lengthBytes",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ProofInvalid",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RebalanceAboveCap",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "outflowQuanta",
        "type": "uint256"
      },
      {
        "name": "capQuanta",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RebalanceMissing",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "RebalanceNotDue",
    "inputs": [
      {
        "name": "fromSeconds",
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
    "name": "RebalanceRepeated",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
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
    "name": "RouteUnknown",
    "inputs": [
      {
        "name": "route",
        "type": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "SequencerDown",
    "inputs": [
      {
        "name": "fromSeconds",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "TotalsExceedHeld",
    "inputs": [
      {
        "name": "owedQuanta",
        "type": "uint256"
      },
      {
        "name": "heldQuanta",
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
    "name": "VaultMismatch",
    "inputs": [
      {
        "name": "got",
        "type": "bytes32"
      },
      {
        "name": "wanted",
        "type": "bytes32"
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

/** The creation code of RebalanceDesk, without constructor arguments. */
export const rebalanceDeskBytecode = "0x60a060405234801561000f575f5ffd5b506040516140fe3803806140fe83398101604081905261002e9161013a565b806001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b610066816100bb565b50816001600160a01b03163b5f036100a9576040516373d0f96960e01b81526020600482015260056024820152641d985d5b1d60da1b6044820152606401610054565b506001600160a01b0316608052610172565b600180546001600160a01b03191690556100d4816100d7565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b03811681146100d4575f5ffd5b5f5f6040838503121561014b575f5ffd5b825161015681610126565b602084015190925061016781610126565b809150509250929050565b608051613ef66102085f395f81816107d60152818161098d0152818161102801528181611110015281816112ca015281816113430152818161147c01528181611b1e01528181611d94015281816121ab015281816124510152818161253101528181612734015281816127b10152818161286c015281816128fa01528181612d200152818161319701526132140152613ef65ff3fe6080604052600436106101db575f3560e01c8063a2e5c06e116100fd578063d691bbe311610092578063f851a44011610062578063f851a440146103f9578063fa579fc61461069a578063fa7645ef146106c0578063fbfa77cf146107c5575f5ffd5b8063d691bbe314610612578063db26e34d14610631578063e30c39781461065e578063f2fde38b1461067b575f5ffd5b8063c4a70859116100cd578063c4a70859146104b2578063c4d252f5146105a0578063ccfa1b2a146105bf578063d3ed3f77146105f3575f5ffd5b8063a2e5c06e14610442578063b347998714610461578063b9548c8314610474578063bb6ae2cb14610493575f5ffd5b80636e39274c1161017357806382c2314d1161014357806382c2314d146103bb5780638a3bd09a146103da5780638da5cb5b146103f95780639549fcd414610415575f5ffd5b80636e39274c14610369578063715018a6146101df5780637393cb011461038857806379ba5097146103a7575f5ffd5b80634cd72fe6116101ae5780634cd72fe6146102a85780634fd6cade146102c7578063591f8745146102e65780636ae1eaeb14610332575f5ffd5b806316fd265d146101df5780632255be6b146101f557806325f5d1db146102525780633135f20714610289575b5f5ffd5b3480156101ea575f5ffd5b506101f36107f8565b005b348015610200575f5ffd5b5061023d61020f366004613452565b600881811c66ffffffffffffff165f9081526020919091526040902054600160ff9092169190911b16151590565b60405190151581526020015b60405180910390f35b34801561025d575f5ffd5b50600454610271906001600160a01b031681565b6040516001600160a01b039091168152602001610249565b348015610294575f5ffd5b50600254610271906001600160a01b031681565b3480156102b3575f5ffd5b506101f36102c23660046134b8565b61080b565b3480156102d2575f5ffd5b506101f36102e1366004613452565b610900565b3480156102f1575f5ffd5b5061031a610300366004613521565b60056020525f90815260409020546001600160801b031681565b6040516001600160801b039091168152602001610249565b34801561033d575f5ffd5b5061035161034c366004613452565b61095e565b6040516001600160401b039091168152602001610249565b348015610374575f5ffd5b506101f3610383366004613550565b610a64565b348015610393575f5ffd5b506101f36103a2366004613521565b610b90565b3480156103b2575f5ffd5b506101f3610c2b565b3480156103c6575f5ffd5b506101f36103d536600461359b565b610ca4565b3480156103e5575f5ffd5b506101f36103f4366004613452565b610d26565b348015610404575f5ffd5b505f546001600160a01b0316610271565b348015610420575f5ffd5b5061043461042f3660046135c7565b610d31565b60405161024992919061364c565b34801561044d575f5ffd5b506101f361045c3660046136e0565b610f9a565b6101f361046f3660046136fb565b610fab565b34801561047f575f5ffd5b506101f361048e36600461377c565b61122a565b34801561049e575f5ffd5b506101f36104ad3660046137dc565b61163e565b3480156104bd575f5ffd5b506105936104cc366004613452565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152506001600160401b039081165f90815260076020908152604091829020825160e081018452815461ffff808216835262010000820416938201939093526401000000008304851693810193909352600160601b82049093166060830152600160a01b900460ff161515608082015260018201546001600160801b031660a082015260029091015460c082015290565b604051610249919061381a565b3480156105ab575f5ffd5b506101f36105ba3660046135c7565b611794565b3480156105ca575f5ffd5b506103516105d93660046135c7565b60036020525f90815260409020546001600160401b031681565b3480156105fe575f5ffd5b506101f361060d3660046137dc565b61185d565b34801561061d575f5ffd5b506101f361062c3660046136e0565b611865565b34801561063c575f5ffd5b5061065061064b3660046137dc565b61192d565b604051908152602001610249565b348015610669575f5ffd5b506001546001600160a01b0316610271565b348015610686575f5ffd5b506101f36106953660046136e0565b611a36565b3480156106a5575f5ffd5b5060015461035190600160a01b90046001600160401b031681565b3480156106cb575f5ffd5b506107716106da366004613521565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525061ffff9081165f90815260066020908152604091829020825160a081018452815480861682526201000081049095169281019290925264010000000084046001600160a01b031692820192909252600160c01b90920460ff161515606083015260010154608082015290565b60405161024991905f60a08201905061ffff835116825261ffff60208401511660208301526001600160a01b0360408401511660408301526060830151151560608301526080830151608083015292915050565b3480156107d0575f5ffd5b506102717f000000000000000000000000000000000000000000000000000000000000000081565b610800611aa6565b6108095f611b03565b565b610813611b1c565b60ff81811614610846576040516323d7926b60e11b815260ff808316600483015260248201526044015b60405180910390fd5b5f6108518484611b9c565b50905060036108608260f01c90565b60ff1614610891576108728160f01c90565b6040516303a2829760e41b815260ff909116600482015260240161083d565b600361089d8260a81c90565b60ff16146108d557826108b08260a81c90565b604051634e54e99b60e01b8152600481019290925260ff16602482015260440161083d565b6108f96108e28260481c90565b6108f46108ef8787611c8d565b611ca8565b611d88565b5050505050565b610908611b1c565b600b805467ffffffffffffffff1916426001600160401b03169081179091556040519081527ffba50fd895d81d10a5b1c7d95be72adb017425934b2ad9253b3722bc6cfc8061906020015b60405180910390a150565b6001600160401b0381165f90815260076020526040812061097e8161227d565b61098a57505f92915050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663be5e7ded6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109e7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a0b9190613833565b8254909150610a2c90829064010000000090046001600160401b0316613862565b92505f610a38826122b5565b9050806001600160401b0316846001600160401b031611610a595780610a5b565b835b95945050505050565b610a6c611aa6565b600154600160a01b90046001600160401b031615610a9c5760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580610abd575062278d006001600160401b038316115b15610aff576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b604482015260640161083d565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b03851602179055610b418161232b565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b610b98611ac4565b61ffff81165f9081526006602052604090205464010000000090046001600160a01b0316610bdf57604051637335eb5d60e01b815261ffff8216600482015260240161083d565b61ffff81165f81815260066020526040808220805460ff60c01b1916600160c01b179055517f3288725416adbd3682c835eff381c2b2d050bf0812fcd99a96ae010d66715a969190a250565b6001546001600160a01b03163314610c585760405163472511eb60e11b815233600482015260240161083d565b6002546001600160a01b03163303610c9b576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161083d565b61080933611b03565b610cac611aa6565b610cb5816123d5565b61ffff83165f8181526005602090815260409182902080546fffffffffffffffffffffffffffffffff19166001600160801b039586161790559051928416835290917f8e8b5d4ff9305fbc222e7e8a271d22948449bf34c257317c751bfd071f3cb85f910160405180910390a25050565b610d2e611b1c565b50565b6060805f600a805490508410610d4957600a54610d4b565b835b9050806001600160401b03811115610d6557610d65613881565b604051908082528060200260200182016040528015610d8e578160200160208202803683370190505b50816001600160401b03811115610da757610da7613881565b604051908082528060200260200182016040528015610e0c57816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282525f19909201910181610dc55790505b5090935091505f805b82811015610f8c575f600a826001600a80549050610e339190613895565b610e3d9190613895565b81548110610e4d57610e4d6138a8565b5f918252602080832060048304015460039092166008026101000a9091046001600160401b031680835260079091526040909120909150610e8d9061227d565b610e975750610f84565b6001600160401b038181165f90815260076020908152604091829020825160e081018452815461ffff808216835262010000820416938201939093526401000000008304851693810193909352600160601b82049093166060830152600160a01b900460ff161515608082015260018201546001600160801b031660a082015260029091015460c08201528651829190889086908110610f3957610f396138a8565b60200260200101878681518110610f5257610f526138a8565b60200260200101829052826001600160401b03166001600160401b031681525050508280610f7f906138bc565b935050505b600101610e15565b508084528083525050915091565b610fa2611aa6565b610d2e8161232b565b610fb36123e8565b6001600160401b0383165f9081526007602052604090208054600182015461ffff909116906001600160801b0316610feb868461241d565b82545f906110029062010000900461ffff16612682565b60405163068738ab60e41b815261ffff851660048201529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906368738ab09060240161018060405180830381865afa15801561106e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110929190613967565b90506110a18185858a8a6126e4565b6110ab848461299b565b845460ff60a01b1916600160a01b17855581546040516307ddf7cf60e51b81526001600160401b038a16600482015261ffff861660248201526001600160a01b036401000000009092048216604482018190526001600160801b0386166064830152917f0000000000000000000000000000000000000000000000000000000000000000169063fbbef9e0906084015f604051808303815f87803b158015611151575f5ffd5b505af1158015611163573d5f5f3e3d5ffd5b505050505f6111758360200151612b2d565b611188906001600160801b038716613a57565b83518554600187015460028b015460405163ba8c607b60e01b81526001600160a01b039485166004820152602481018690526201000090930461ffff1660448401526064830191909152608482015291925083169063ba8c607b90349060a4015f604051808303818588803b1580156111ff575f5ffd5b505af1158015611211573d5f5f3e3d5ffd5b505050505050505050505050611225612b58565b505050565b611232611aa6565b61ffff85165f9081526006602052604090205464010000000090046001600160a01b03161561127a5760405163392d9d9d60e21b815261ffff8616600482015260240161083d565b8461ffff165f036112b6576040516373d0f96960e01b8152602060048201526005602482015264726f75746560d81b604482015260640161083d565b6001600160a01b0383163b15806112fe57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316145b15611335576040516373d0f96960e01b815260206004820152600660248201526562726964676560d01b604482015260640161083d565b61ffff821615806113cc57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561139d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113c19190613a6e565b61ffff168261ffff16145b15611408576040516373d0f96960e01b815260206004820152600b60248201526a3232b9ba34b730ba34b7b760a91b604482015260640161083d565b5f819003611459576040516373d0f96960e01b815260206004820152601060248201527f64657374696e6174696f6e5661756c7400000000000000000000000000000000604482015260640161083d565b60405163068738ab60e41b815261ffff851660048201525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906368738ab09060240161018060405180830381865afa1580156114c2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114e69190613967565b516001600160a01b03160361151457604051631d9173a160e01b815261ffff8516600482015260240161083d565b6040805160a08101825261ffff80871680835285821660208085019182526001600160a01b03808a168688019081525f60608801818152608089018b81528f89168084526006909652918a9020985189549651935191511515600160c01b0260ff60c01b199290951664010000000002919091167fffffffffffffff000000000000000000000000000000000000000000ffffffff938916620100000263ffffffff199097169190981617949094171694909417939093178455516001939093019290925591519091907f7eabb484607b7a2b8db88d2d411980750033ba0a3bae6b172172e04f61eb2bee9061162f908790879087906001600160a01b0393909316835261ffff919091166020830152604082015260600190565b60405180910390a35050505050565b611646611ac4565b5f8282604051611657929190613a89565b60408051918290039091205f818152600360205291909120549091506001600160401b03168015806116915750806001600160401b031642105b806116b057506116a46212750082613862565b6001600160401b031642115b156116df5760405163f0652c0760e01b81526001600160401b038216600482015242602482015260440161083d565b5f828152600360205260409020805467ffffffffffffffff19169055611706848483612b82565b60015461172b908590859061122590600160a01b90046001600160401b031685613a98565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a26108f93085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612c2192505050565b6002546001600160a01b031633148015906117b957505f546001600160a01b03163314155b156117d95760405163472511eb60e11b815233600482015260240161083d565b5f818152600360205260408120546001600160401b031690036118175760405163f0652c0760e01b81525f600482015242602482015260440161083d565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b610b8c611b1c565b61186d611aa6565b6001600160a01b038116156118df575f61188682612c35565b90506001600160401b03811615806118a657506001600160401b03818116145b156118dd576040516373d0f96960e01b8152602060048201526006602482015265757074696d6560d01b604482015260640161083d565b505b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527ff5a75a51a036b1de6854d5797bf6f9ff25c372bea2bc5bc6fbf6549fcc3d7bc090602001610953565b5f611936611ac4565b600154600160a01b90046001600160401b03165f0361198c576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b604482015260640161083d565b828260405161199c929190613a89565b6040519081900390206001549091505f906119c790600160a01b90046001600160401b031642613862565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e490611a2790879087908690613ab7565b60405180910390a25092915050565b611a3e611aa6565b600180546001600160a01b0383166001600160a01b03199091168117909155611a6e5f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600154600160a01b90046001600160401b031615611ac45730611ad0565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b0316146108095760405163472511eb60e11b815233600482015260240161083d565b600180546001600160a01b0319169055610d2e81612cad565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637a0ebc886040518163ffffffff1660e01b8152600401602060405180830381865afa158015611b78573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ad09190613af7565b5f80610200831115611bc45760405163bb9e58ed60e01b81526004810184905260240161083d565b6027831015611bef57604051634e54e99b60e01b8152600481018490525f602482015260440161083d565b83359150600784013560f883901c600114611c23576040516301c4836960e01b815260f884901c600482015260240161083d565b5f611c2e8460f01c90565b60ff169050801580611c405750600781115b15611c61576040516303a2829760e41b81526004810182905260240161083d565b6003611c6d8560a81c90565b60ff161115611c8157846108b08560a81c90565b81925050509250929050565b365f611c9c8360278187613b12565b915091505b9250929050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810191909152607e8214611d0c5760405163db84521760e01b81526004810183905260240161083d565b5f602084013590508335825260f081901c6020830152607081901c6001600160801b0316604083015261ffff606082811c821690840152605082901c166080830152603684013560a0830152605684013560c0830152611d70607e60768587613b12565b611d7991613b39565b60c01c60e08301525092915050565b80516001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016908114611de15781516040516393d9f32760e01b815260048101919091526024810182905260440161083d565b600883811c66ffffffffffffff165f9081526020919091526040902054600160ff85161b90811615611e3157604051631405d04160e31b81526001600160401b038516600482015260240161083d565b600884811c66ffffffffffffff165f9081526020919091526040908190208054831790558301516001600160801b0316611e7e576040516365e52d5160e11b815260040160405180910390fd5b611e8b83604001516123d5565b505f611e9a8460600151612682565b8054602086015191925061ffff9182169116141580611ecc57506080840151815462010000900461ffff908116911614155b80611edf57508360a00151816001015414155b15611f09576060840151604051637335eb5d60e01b815261ffff909116600482015260240161083d565b611f1285612cfc565b8460c0015114611f4f5760405163f907de9f60e01b81526020600482015260076024820152661858d8dbdd5b9d60ca1b604482015260640161083d565b8360e001516001600160401b0316421115611f945760e0840151604051631ef7407960e11b81526001600160401b03909116600482015242602482015260440161083d565b5f4290506040518060e00160405280866020015161ffff168152602001866060015161ffff168152602001826001600160401b031681526020018660e001516001600160401b031681526020015f1515815260200186604001516001600160801b031681526020018660c0015181525060075f886001600160401b03166001600160401b031681526020019081526020015f205f820151815f015f6101000a81548161ffff021916908361ffff1602179055506020820151815f0160026101000a81548161ffff021916908361ffff1602179055506040820151815f0160046101000a8154816001600160401b0302191690836001600160401b031602179055506060820151815f01600c6101000a8154816001600160401b0302191690836001600160401b031602179055506080820151815f0160146101000a81548160ff02191690831515021790555060a0820151816001015f6101000a8154816001600160801b0302191690836001600160801b0316021790555060c08201518160020155905050600a86908060018154018082558091505060019003905f5260205f2090600491828204019190066008029091909190916101000a8154816001600160401b0302191690836001600160401b03160217905550846020015161ffff16866001600160401b03167f73a15dcc3ca6bbeb240490581352db2066d28c57fc49ded1658cbd2b3a4eb495876040015188606001517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663be5e7ded6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612205573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122299190613833565b6122339087613862565b60e08b0151604080516001600160801b0395909516855261ffff9390931660208501526001600160401b0391821684840152166060830152519081900360800190a3505050505050565b600b5481545f916001600160401b03908116640100000000909204161180156122af57508154600160a01b900460ff16155b92915050565b6004545f906001600160a01b03166122ce57505f919050565b6004546122e3906001600160a01b0316612c35565b90506122f6826001600160401b03613a98565b6001600160401b0316816001600160401b03161161231d576123188282613862565b6122af565b6001600160401b0392915050565b6001600160a01b038116158061234d57505f546001600160a01b038281169116145b15612387576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b604482015260640161083d565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001610953565b5f6122af6001600160801b038316612df9565b6123f0612e31565b61080960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612e71565b6124268161227d565b61244e5760405163457a6f5b60e01b81526001600160401b038316600482015260240161083d565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663be5e7ded6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156124ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124cf9190613833565b82549091505f906124f290839064010000000090046001600160401b0316613862565b9050806001600160401b031642101561252f5760405163a1cd304360e01b81526001600160401b038216600482015242602482015260440161083d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166325f5d1db6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561258b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125af9190613af7565b6004546001600160a01b039081169116146125f6576040516373d0f96960e01b8152602060048201526006602482015265757074696d6560d01b604482015260640161083d565b5f612600836122b5565b9050806001600160401b0316421015612636576040516268351560e91b81526001600160401b038216600482015260240161083d565b8354600160601b90046001600160401b03164211156108f9578354604051631ef7407960e11b8152600160601b9091046001600160401b0316600482015242602482015260440161083d565b61ffff81165f908152600660205260409020805464010000000090046001600160a01b031615806126bb57508054600160c01b900460ff165b156126df57604051637335eb5d60e01b815261ffff8316600482015260240161083d565b919050565b6040805160808101825286815261ffff8616602082018190526001600160801b03861682840152915163d3a61aaf60e01b815260048101929092525f9160608201906127a9906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d3a61aaf90602401602060405180830381865afa158015612779573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061279d9190613b71565b6001600160801b031690565b81525090505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa15801561280b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061282f9190613b8c565b90505f5f90508761014001516001600160401b031682604001516001600160401b031614612867576128648286868487612e78565b90505b6128f37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa1580156128c6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128ea9190613b8c565b86868487612e78565b90506129547f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166329f165c46040518163ffffffff1660e01b815260040160e060405180830381865afa1580156128c6573d5f5f3e3d5ffd5b90508381146129915760405163f907de9f60e01b81526020600482015260086024820152671c1c9bdb5a5cd95960c21b604482015260640161083d565b5050505050505050565b61ffff82165f908152600960205260408120906129b742613067565b825490915063ffffffff808316911614612a4e5781546129de9063ffffffff166001613c18565b63ffffffff168163ffffffff16146129f6575f612a0a565b815464010000000090046001600160801b03165b6001830180546001600160801b03929092166fffffffffffffffffffffffffffffffff1990921691909117905581546001600160a01b03191663ffffffff82161782555b5f6001600160801b03841683546001850154612a7e916001600160801b0364010000000090910481169116613c34565b612a889190613c34565b61ffff86165f908152600560205260409020549091506001600160801b031680821115612adc5760405163a8b3a77f60e01b815261ffff87166004820152602481018390526044810182905260640161083d565b835485908590600490612b0190849064010000000090046001600160801b0316613c47565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550505050505050565b5f600860ff83161115612b5057612b45600883613c66565b61231890600a613d62565b600192915050565b6108095f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612417565b6001545f90612ba090600160a01b90046001600160401b03166122b5565b9050806001600160401b03164210612bb85750505050565b5f63d691bbe360e01b612bcb8587613d70565b6001600160e01b031916149050801580612bf95750612bed62093a8084613862565b6001600160401b031642105b156108f9576040516268351560e91b81526001600160401b038316600482015260240161083d565b6060612c2e83835f613075565b9392505050565b5f620271005a1015612c68575a60405163fe336aa760e01b8152600481019190915262027100602482015260440161083d565b50633ecb1a6760e01b5f8181526001600160401b0391620249f0916020906004818786fa60203d14811615612ca557835f511015612ca5575f5193505b505050919050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f7f13ec7e37def2ac525c4ade93d154f78e313aeb4442ee98acde15be98820c6d8e7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612d7a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d9e9190613da6565b83604051602001612ddc9392919092835260e09190911b6001600160e01b031916602083015260c01b6001600160c01b0319166024820152602c0190565b604051602081830303815290604052805190602001209050919050565b5f6f800000000000000000000000000000008210612e2d57604051630cd8516360e31b81526004810183905260240161083d565b5090565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561080957604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f85604001516001600160401b03165f03612e94575081610a5b565b838310612ecf5760405163f907de9f60e01b81526020600482015260086024820152671c1c9bdb5a5cd95960c21b604482015260640161083d565b36858585818110612ee257612ee26138a8565b9050602002810190612ef49190613dc9565b9050612f18612f066020830183613521565b846020015161ffff9081169116141590565b80612f2557506020870151155b15612f4357604051631ff3747d60e21b815260040160405180910390fd5b6020870151612f7c612f586080840184613de7565b612f77612f63613141565b612f7236889003880188613e2c565b6132a4565b61339c565b14612f9a57604051631ff3747d60e21b815260040160405180910390fd5b60408301515f906001600160801b03168451608090810151612fca91612fc590860160608701613ebc565b6133d6565b612fdd61279d6060860160408701613ebc565b612ffb612ff06040870160208801613ebc565b885160a001516133d6565b6130059190613c34565b61300f9190613c34565b6130199190613c34565b90508360600151811115613050576060840151604051637d06aaa960e11b815261083d918391600401918252602082015260400190565b61305b856001613c34565b98975050505050505050565b5f6122af6201518083613ed7565b6060814710156130a15760405163cf47918160e01b81524760048201526024810183905260440161083d565b5f6130ad858486613405565b90508080156130ce57505f3d11806130ce57505f856001600160a01b03163b115b156130e3576130db61341a565b915050612c2e565b801561310d57604051639996b31560e01b81526001600160a01b038616600482015260240161083d565b3d156131205761311b613433565b613139565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b604080516060810182525f808252602082018190529181019190915260408051606081018083527fff9b3acf00000000000000000000000000000000000000000000000000000000905290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691908190839063ff9b3acf906064808501916020918187030181865afa1580156131e3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132079190613da6565b63ffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561326e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132929190613a6e565b61ffff16815260200191909152919050565b815160208084015160408086015185518685015187840151606089015185517fd63b6776542fe380e6897afa3234ae8a23bedb79df38ac1e2923dd42094ac7f09881019890985260e09890981b6001600160e01b0319169487019490945260f094851b7fffff00000000000000000000000000000000000000000000000000000000000090811660448801526046870193909352931b166066840152608091821b6fffffffffffffffffffffffffffffffff19908116606885015290821b8116607884015292901b90911660888201525f90612c2e9060980160405160208183030381529060405280516020918201205f9081522090565b8083600584901b81015b808210156133cd57813580841160051b93845260209384185260405f2092909101906133a6565b50509392505050565b5f6001600160801b03808316908416116133f0575f612c2e565b612c2e6001600160801b03841683900361279d565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6001600160401b0381168114610d2e575f5ffd5b5f60208284031215613462575f5ffd5b8135612c2e8161343e565b5f5f83601f84011261347d575f5ffd5b5081356001600160401b03811115613493575f5ffd5b602083019150836020828501011115611ca1575f5ffd5b60ff81168114610d2e575f5ffd5b5f5f5f5f606085870312156134cb575f5ffd5b8435935060208501356001600160401b038111156134e7575f5ffd5b6134f38782880161346d565b9094509250506040850135613507816134aa565b939692955090935050565b61ffff81168114610d2e575f5ffd5b5f60208284031215613531575f5ffd5b8135612c2e81613512565b6001600160a01b0381168114610d2e575f5ffd5b5f5f60408385031215613561575f5ffd5b823561356c8161343e565b9150602083013561357c8161353c565b809150509250929050565b6001600160801b0381168114610d2e575f5ffd5b5f5f604083850312156135ac575f5ffd5b82356135b781613512565b9150602083013561357c81613587565b5f602082840312156135d7575f5ffd5b5035919050565b61ffff815116825261ffff60208201511660208301526001600160401b0360408201511660408301526001600160401b03606082015116606083015260808101511515608083015260a081015161364060a08401826001600160801b03169052565b5060c090810151910152565b604080825283519082018190525f9060208501906060840190835b8181101561368e5783516001600160401b0316835260209384019390920191600101613667565b5050838103602080860191909152855180835291810192508501905f5b818110156136d4576136be8484516135de565b60e09390930192602092909201916001016136ab565b50919695505050505050565b5f602082840312156136f0575f5ffd5b8135612c2e8161353c565b5f5f5f6040848603121561370d575f5ffd5b83356137188161343e565b925060208401356001600160401b03811115613732575f5ffd5b8401601f81018613613742575f5ffd5b80356001600160401b03811115613757575f5ffd5b8660208260051b840101111561376b575f5ffd5b939660209190910195509293505050565b5f5f5f5f5f60a08688031215613790575f5ffd5b853561379b81613512565b945060208601356137ab81613512565b935060408601356137bb8161353c565b925060608601356137cb81613512565b949793965091946080013592915050565b5f5f602083850312156137ed575f5ffd5b82356001600160401b03811115613802575f5ffd5b61380e8582860161346d565b90969095509350505050565b60e081016122af82846135de565b80516126df8161343e565b5f60208284031215613843575f5ffd5b8151612c2e8161343e565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821601908111156122af576122af61384e565b634e487b7160e01b5f52604160045260245ffd5b818103818111156122af576122af61384e565b634e487b7160e01b5f52603260045260245ffd5b5f600182016138cd576138cd61384e565b5060010190565b60405161018081016001600160401b038111828210171561390357634e487b7160e01b5f52604160045260245ffd5b60405290565b60405160e081016001600160401b038111828210171561390357634e487b7160e01b5f52604160045260245ffd5b80516126df8161353c565b80516126df816134aa565b805180151581146126df575f5ffd5b80516126df81613587565b5f610180828403128015613979575f5ffd5b506139826138d4565b61398b83613937565b815261399960208401613942565b60208201526139aa6040840161394d565b60408201526139bb6060840161395c565b60608201526139cc6080840161395c565b60808201526139dd60a0840161395c565b60a08201526139ee60c0840161395c565b60c08201526139ff60e0840161395c565b60e0820152613a11610100840161395c565b610100820152613a24610120840161395c565b610120820152613a376101408401613828565b610140820152613a4a6101608401613828565b6101608201529392505050565b80820281158282048414176122af576122af61384e565b5f60208284031215613a7e575f5ffd5b8151612c2e81613512565b818382375f9101908152919050565b6001600160401b0382811682821603908111156122af576122af61384e565b60408152826040820152828460608301375f606084830101525f6060601f19601f86011683010190506001600160401b0383166020830152949350505050565b5f60208284031215613b07575f5ffd5b8151612c2e8161353c565b5f5f85851115613b20575f5ffd5b83861115613b2c575f5ffd5b5050820193919092039150565b80356001600160c01b03198116906008841015613b6a576001600160c01b0319600885900360031b81901b82161691505b5092915050565b5f60208284031215613b81575f5ffd5b8151612c2e81613587565b5f60e0828403128015613b9d575f5ffd5b50613ba6613909565b82518152602080840151908201526040830151613bc28161343e565b60408201526060830151613bd58161343e565b60608201526080830151613be88161343e565b608082015260a0830151613bfb816134aa565b60a0820152613c0c60c0840161394d565b60c08201529392505050565b63ffffffff81811683821601908111156122af576122af61384e565b808201808211156122af576122af61384e565b6001600160801b0381811683821601908111156122af576122af61384e565b60ff82811682821603908111156122af576122af61384e565b6001815b6001841115613cba57808504811115613c9e57613c9e61384e565b6001841615613cac57908102905b60019390931c928002613c83565b935093915050565b5f82613cd0575060016122af565b81613cdc57505f6122af565b8160018114613cf25760028114613cfc57613d18565b60019150506122af565b60ff841115613d0d57613d0d61384e565b50506001821b6122af565b5060208310610133831016604e8410600b8410161715613d3b575081810a6122af565b613d475f198484613c7f565b805f1904821115613d5a57613d5a61384e565b029392505050565b5f612c2e60ff841683613cc2565b80356001600160e01b03198116906004841015613b6a576001600160e01b031960049490940360031b84901b1690921692915050565b5f60208284031215613db6575f5ffd5b815163ffffffff81168114612c2e575f5ffd5b5f8235609e19833603018112613ddd575f5ffd5b9190910192915050565b5f5f8335601e19843603018112613dfc575f5ffd5b8301803591506001600160401b03821115613e15575f5ffd5b6020019150600581901b3603821315611ca1575f5ffd5b5f6080828403128015613e3d575f5ffd5b50604051608081016001600160401b0381118282101715613e6c57634e487b7160e01b5f52604160045260245ffd5b6040528235613e7a81613512565b81526020830135613e8a81613587565b60208201526040830135613e9d81613587565b60408201526060830135613eb081613587565b60608201529392505050565b5f60208284031215613ecc575f5ffd5b8135612c2e81613587565b5f82613ef157634e487b7160e01b5f52601260045260245ffd5b50049056" as const;
