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
export const rebalanceDeskBytecode = "0x60a060405234801561000f575f5ffd5b506040516140e83803806140e883398101604081905261002e9161013a565b806001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b610066816100bb565b50816001600160a01b03163b5f036100a9576040516373d0f96960e01b81526020600482015260056024820152641d985d5b1d60da1b6044820152606401610054565b506001600160a01b0316608052610172565b600180546001600160a01b03191690556100d4816100d7565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b03811681146100d4575f5ffd5b5f5f6040838503121561014b575f5ffd5b825161015681610126565b602084015190925061016781610126565b809150509250929050565b608051613ee06102085f395f81816107d60152818161098c015281816110270152818161110f015281816112c9015281816113420152818161147b01528181611b1d01528181611d780152818161218f0152818161243501528181612515015281816127180152818161279501528181612850015281816128de01528181612d040152818161317b01526131f80152613ee05ff3fe6080604052600436106101db575f3560e01c8063a2e5c06e116100fd578063d691bbe311610092578063f851a44011610062578063f851a440146103f9578063fa579fc61461069a578063fa7645ef146106c0578063fbfa77cf146107c5575f5ffd5b8063d691bbe314610612578063db26e34d14610631578063e30c39781461065e578063f2fde38b1461067b575f5ffd5b8063c4a70859116100cd578063c4a70859146104b2578063c4d252f5146105a0578063ccfa1b2a146105bf578063d3ed3f77146105f3575f5ffd5b8063a2e5c06e14610442578063b347998714610461578063b9548c8314610474578063bb6ae2cb14610493575f5ffd5b80636e39274c1161017357806382c2314d1161014357806382c2314d146103bb5780638a3bd09a146103da5780638da5cb5b146103f95780639549fcd414610415575f5ffd5b80636e39274c14610369578063715018a6146101df5780637393cb011461038857806379ba5097146103a7575f5ffd5b80634cd72fe6116101ae5780634cd72fe6146102a85780634fd6cade146102c7578063591f8745146102e65780636ae1eaeb14610332575f5ffd5b806316fd265d146101df5780632255be6b146101f557806325f5d1db146102525780633135f20714610289575b5f5ffd5b3480156101ea575f5ffd5b506101f36107f8565b005b348015610200575f5ffd5b5061023d61020f366004613435565b600881811c66ffffffffffffff165f9081526020919091526040902054600160ff9092169190911b16151590565b60405190151581526020015b60405180910390f35b34801561025d575f5ffd5b50600454610271906001600160a01b031681565b6040516001600160a01b039091168152602001610249565b348015610294575f5ffd5b50600254610271906001600160a01b031681565b3480156102b3575f5ffd5b506101f36102c23660046134a2565b61080b565b3480156102d2575f5ffd5b506101f36102e1366004613435565b6108ff565b3480156102f1575f5ffd5b5061031a61030036600461350b565b60056020525f90815260409020546001600160801b031681565b6040516001600160801b039091168152602001610249565b34801561033d575f5ffd5b5061035161034c366004613435565b61095d565b6040516001600160401b039091168152602001610249565b348015610374575f5ffd5b506101f361038336600461353a565b610a63565b348015610393575f5ffd5b506101f36103a236600461350b565b610b8f565b3480156103b2575f5ffd5b506101f3610c2a565b3480156103c6575f5ffd5b506101f36103d5366004613585565b610ca3565b3480156103e5575f5ffd5b506101f36103f4366004613435565b610d25565b348015610404575f5ffd5b505f546001600160a01b0316610271565b348015610420575f5ffd5b5061043461042f3660046135b1565b610d30565b604051610249929190613636565b34801561044d575f5ffd5b506101f361045c3660046136ca565b610f99565b6101f361046f3660046136e5565b610faa565b34801561047f575f5ffd5b506101f361048e366004613766565b611229565b34801561049e575f5ffd5b506101f36104ad3660046137c6565b61163d565b3480156104bd575f5ffd5b506105936104cc366004613435565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152506001600160401b039081165f90815260076020908152604091829020825160e081018452815461ffff808216835262010000820416938201939093526401000000008304851693810193909352600160601b82049093166060830152600160a01b900460ff161515608082015260018201546001600160801b031660a082015260029091015460c082015290565b6040516102499190613804565b3480156105ab575f5ffd5b506101f36105ba3660046135b1565b611793565b3480156105ca575f5ffd5b506103516105d93660046135b1565b60036020525f90815260409020546001600160401b031681565b3480156105fe575f5ffd5b506101f361060d3660046137c6565b61185c565b34801561061d575f5ffd5b506101f361062c3660046136ca565b611864565b34801561063c575f5ffd5b5061065061064b3660046137c6565b61192c565b604051908152602001610249565b348015610669575f5ffd5b506001546001600160a01b0316610271565b348015610686575f5ffd5b506101f36106953660046136ca565b611a35565b3480156106a5575f5ffd5b5060015461035190600160a01b90046001600160401b031681565b3480156106cb575f5ffd5b506107716106da36600461350b565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525061ffff9081165f90815260066020908152604091829020825160a081018452815480861682526201000081049095169281019290925264010000000084046001600160a01b031692820192909252600160c01b90920460ff161515606083015260010154608082015290565b60405161024991905f60a08201905061ffff835116825261ffff60208401511660208301526001600160a01b0360408401511660408301526060830151151560608301526080830151608083015292915050565b3480156107d0575f5ffd5b506102717f000000000000000000000000000000000000000000000000000000000000000081565b610800611aa5565b6108095f611b02565b565b610813611b1b565b60ff81811614610846576040516323d7926b60e11b815260ff808316600483015260248201526044015b60405180910390fd5b5f6108518484611b9b565b50905060036108608260f01c90565b60ff1614610891576108728160f01c90565b6040516303a2829760e41b815260ff909116600482015260240161083d565b600361089d8260a81c90565b60ff16146108d557826108b08260a81c90565b604051634e54e99b60e01b8152600481019290925260ff16602482015260440161083d565b6108f86108e28260481c90565b6108f3602787016026198701611c8c565b611d6c565b5050505050565b610907611b1b565b600b805467ffffffffffffffff1916426001600160401b03169081179091556040519081527ffba50fd895d81d10a5b1c7d95be72adb017425934b2ad9253b3722bc6cfc8061906020015b60405180910390a150565b6001600160401b0381165f90815260076020526040812061097d81612261565b61098957505f92915050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663be5e7ded6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109e6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a0a919061381d565b8254909150610a2b90829064010000000090046001600160401b031661384c565b92505f610a3782612299565b9050806001600160401b0316846001600160401b031611610a585780610a5a565b835b95945050505050565b610a6b611aa5565b600154600160a01b90046001600160401b031615610a9b5760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580610abc575062278d006001600160401b038316115b15610afe576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b604482015260640161083d565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b03851602179055610b408161230f565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b610b97611ac3565b61ffff81165f9081526006602052604090205464010000000090046001600160a01b0316610bde57604051637335eb5d60e01b815261ffff8216600482015260240161083d565b61ffff81165f81815260066020526040808220805460ff60c01b1916600160c01b179055517f3288725416adbd3682c835eff381c2b2d050bf0812fcd99a96ae010d66715a969190a250565b6001546001600160a01b03163314610c575760405163472511eb60e11b815233600482015260240161083d565b6002546001600160a01b03163303610c9a576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161083d565b61080933611b02565b610cab611aa5565b610cb4816123b9565b61ffff83165f8181526005602090815260409182902080546fffffffffffffffffffffffffffffffff19166001600160801b039586161790559051928416835290917f8e8b5d4ff9305fbc222e7e8a271d22948449bf34c257317c751bfd071f3cb85f910160405180910390a25050565b610d2d611b1b565b50565b6060805f600a805490508410610d4857600a54610d4a565b835b9050806001600160401b03811115610d6457610d6461386b565b604051908082528060200260200182016040528015610d8d578160200160208202803683370190505b50816001600160401b03811115610da657610da661386b565b604051908082528060200260200182016040528015610e0b57816020015b6040805160e0810182525f8082526020808301829052928201819052606082018190526080820181905260a0820181905260c082015282525f19909201910181610dc45790505b5090935091505f805b82811015610f8b575f600a826001600a80549050610e32919061387f565b610e3c919061387f565b81548110610e4c57610e4c613892565b5f918252602080832060048304015460039092166008026101000a9091046001600160401b031680835260079091526040909120909150610e8c90612261565b610e965750610f83565b6001600160401b038181165f90815260076020908152604091829020825160e081018452815461ffff808216835262010000820416938201939093526401000000008304851693810193909352600160601b82049093166060830152600160a01b900460ff161515608082015260018201546001600160801b031660a082015260029091015460c08201528651829190889086908110610f3857610f38613892565b60200260200101878681518110610f5157610f51613892565b60200260200101829052826001600160401b03166001600160401b031681525050508280610f7e906138a6565b935050505b600101610e14565b508084528083525050915091565b610fa1611aa5565b610d2d8161230f565b610fb26123cc565b6001600160401b0383165f9081526007602052604090208054600182015461ffff909116906001600160801b0316610fea8684612401565b82545f906110019062010000900461ffff16612666565b60405163068738ab60e41b815261ffff851660048201529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906368738ab09060240161018060405180830381865afa15801561106d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110919190613951565b90506110a08185858a8a6126c8565b6110aa848461297f565b845460ff60a01b1916600160a01b17855581546040516307ddf7cf60e51b81526001600160401b038a16600482015261ffff861660248201526001600160a01b036401000000009092048216604482018190526001600160801b0386166064830152917f0000000000000000000000000000000000000000000000000000000000000000169063fbbef9e0906084015f604051808303815f87803b158015611150575f5ffd5b505af1158015611162573d5f5f3e3d5ffd5b505050505f6111748360200151612b11565b611187906001600160801b038716613a41565b83518554600187015460028b015460405163ba8c607b60e01b81526001600160a01b039485166004820152602481018690526201000090930461ffff1660448401526064830191909152608482015291925083169063ba8c607b90349060a4015f604051808303818588803b1580156111fe575f5ffd5b505af1158015611210573d5f5f3e3d5ffd5b505050505050505050505050611224612b3c565b505050565b611231611aa5565b61ffff85165f9081526006602052604090205464010000000090046001600160a01b0316156112795760405163392d9d9d60e21b815261ffff8616600482015260240161083d565b8461ffff165f036112b5576040516373d0f96960e01b8152602060048201526005602482015264726f75746560d81b604482015260640161083d565b6001600160a01b0383163b15806112fd57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316145b15611334576040516373d0f96960e01b815260206004820152600660248201526562726964676560d01b604482015260640161083d565b61ffff821615806113cb57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561139c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113c09190613a58565b61ffff168261ffff16145b15611407576040516373d0f96960e01b815260206004820152600b60248201526a3232b9ba34b730ba34b7b760a91b604482015260640161083d565b5f819003611458576040516373d0f96960e01b815260206004820152601060248201527f64657374696e6174696f6e5661756c7400000000000000000000000000000000604482015260640161083d565b60405163068738ab60e41b815261ffff851660048201525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906368738ab09060240161018060405180830381865afa1580156114c1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114e59190613951565b516001600160a01b03160361151357604051631d9173a160e01b815261ffff8516600482015260240161083d565b6040805160a08101825261ffff80871680835285821660208085019182526001600160a01b03808a168688019081525f60608801818152608089018b81528f89168084526006909652918a9020985189549651935191511515600160c01b0260ff60c01b199290951664010000000002919091167fffffffffffffff000000000000000000000000000000000000000000ffffffff938916620100000263ffffffff199097169190981617949094171694909417939093178455516001939093019290925591519091907f7eabb484607b7a2b8db88d2d411980750033ba0a3bae6b172172e04f61eb2bee9061162e908790879087906001600160a01b0393909316835261ffff919091166020830152604082015260600190565b60405180910390a35050505050565b611645611ac3565b5f8282604051611656929190613a73565b60408051918290039091205f818152600360205291909120549091506001600160401b03168015806116905750806001600160401b031642105b806116af57506116a3621275008261384c565b6001600160401b031642115b156116de5760405163f0652c0760e01b81526001600160401b038216600482015242602482015260440161083d565b5f828152600360205260409020805467ffffffffffffffff19169055611705848483612b66565b60015461172a908590859061122490600160a01b90046001600160401b031685613a82565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a26108f83085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612c0592505050565b6002546001600160a01b031633148015906117b857505f546001600160a01b03163314155b156117d85760405163472511eb60e11b815233600482015260240161083d565b5f818152600360205260408120546001600160401b031690036118165760405163f0652c0760e01b81525f600482015242602482015260440161083d565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b610b8b611b1b565b61186c611aa5565b6001600160a01b038116156118de575f61188582612c19565b90506001600160401b03811615806118a557506001600160401b03818116145b156118dc576040516373d0f96960e01b8152602060048201526006602482015265757074696d6560d01b604482015260640161083d565b505b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527ff5a75a51a036b1de6854d5797bf6f9ff25c372bea2bc5bc6fbf6549fcc3d7bc090602001610952565b5f611935611ac3565b600154600160a01b90046001600160401b03165f0361198b576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b604482015260640161083d565b828260405161199b929190613a73565b6040519081900390206001549091505f906119c690600160a01b90046001600160401b03164261384c565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e490611a2690879087908690613aa1565b60405180910390a25092915050565b611a3d611aa5565b600180546001600160a01b0383166001600160a01b03199091168117909155611a6d5f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600154600160a01b90046001600160401b031615611ac35730611acf565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b0316146108095760405163472511eb60e11b815233600482015260240161083d565b600180546001600160a01b0319169055610d2d81612c91565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637a0ebc886040518163ffffffff1660e01b8152600401602060405180830381865afa158015611b77573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611acf9190613ae1565b5f80610200831115611bc35760405163bb9e58ed60e01b81526004810184905260240161083d565b6027831015611bee57604051634e54e99b60e01b8152600481018490525f602482015260440161083d565b83359150600784013560f883901c600114611c22576040516301c4836960e01b815260f884901c600482015260240161083d565b5f611c2d8460f01c90565b60ff169050801580611c3f5750600781115b15611c60576040516303a2829760e41b81526004810182905260240161083d565b6003611c6c8560a81c90565b60ff161115611c8057846108b08560a81c90565b81925050509250929050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810191909152607e8214611cf05760405163db84521760e01b81526004810183905260240161083d565b5f602084013590508335825260f081901c6020830152607081901c6001600160801b0316604083015261ffff606082811c821690840152605082901c166080830152603684013560a0830152605684013560c0830152611d54607e60768587613afc565b611d5d91613b23565b60c01c60e08301525092915050565b80516001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016908114611dc55781516040516393d9f32760e01b815260048101919091526024810182905260440161083d565b600883811c66ffffffffffffff165f9081526020919091526040902054600160ff85161b90811615611e1557604051631405d04160e31b81526001600160401b038516600482015260240161083d565b600884811c66ffffffffffffff165f9081526020919091526040908190208054831790558301516001600160801b0316611e62576040516365e52d5160e11b815260040160405180910390fd5b611e6f83604001516123b9565b505f611e7e8460600151612666565b8054602086015191925061ffff9182169116141580611eb057506080840151815462010000900461ffff908116911614155b80611ec357508360a00151816001015414155b15611eed576060840151604051637335eb5d60e01b815261ffff909116600482015260240161083d565b611ef685612ce0565b8460c0015114611f335760405163f907de9f60e01b81526020600482015260076024820152661858d8dbdd5b9d60ca1b604482015260640161083d565b8360e001516001600160401b0316421115611f785760e0840151604051631ef7407960e11b81526001600160401b03909116600482015242602482015260440161083d565b5f4290506040518060e00160405280866020015161ffff168152602001866060015161ffff168152602001826001600160401b031681526020018660e001516001600160401b031681526020015f1515815260200186604001516001600160801b031681526020018660c0015181525060075f886001600160401b03166001600160401b031681526020019081526020015f205f820151815f015f6101000a81548161ffff021916908361ffff1602179055506020820151815f0160026101000a81548161ffff021916908361ffff1602179055506040820151815f0160046101000a8154816001600160401b0302191690836001600160401b031602179055506060820151815f01600c6101000a8154816001600160401b0302191690836001600160401b031602179055506080820151815f0160146101000a81548160ff02191690831515021790555060a0820151816001015f6101000a8154816001600160801b0302191690836001600160801b0316021790555060c08201518160020155905050600a86908060018154018082558091505060019003905f5260205f2090600491828204019190066008029091909190916101000a8154816001600160401b0302191690836001600160401b03160217905550846020015161ffff16866001600160401b03167f73a15dcc3ca6bbeb240490581352db2066d28c57fc49ded1658cbd2b3a4eb495876040015188606001517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663be5e7ded6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156121e9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061220d919061381d565b612217908761384c565b60e08b0151604080516001600160801b0395909516855261ffff9390931660208501526001600160401b0391821684840152166060830152519081900360800190a3505050505050565b600b5481545f916001600160401b039081166401000000009092041611801561229357508154600160a01b900460ff16155b92915050565b6004545f906001600160a01b03166122b257505f919050565b6004546122c7906001600160a01b0316612c19565b90506122da826001600160401b03613a82565b6001600160401b0316816001600160401b031611612301576122fc828261384c565b612293565b6001600160401b0392915050565b6001600160a01b038116158061233157505f546001600160a01b038281169116145b1561236b576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b604482015260640161083d565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001610952565b5f6122936001600160801b038316612ddd565b6123d4612e15565b61080960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612e55565b61240a81612261565b6124325760405163457a6f5b60e01b81526001600160401b038316600482015260240161083d565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663be5e7ded6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561248f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124b3919061381d565b82549091505f906124d690839064010000000090046001600160401b031661384c565b9050806001600160401b03164210156125135760405163a1cd304360e01b81526001600160401b038216600482015242602482015260440161083d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166325f5d1db6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561256f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125939190613ae1565b6004546001600160a01b039081169116146125da576040516373d0f96960e01b8152602060048201526006602482015265757074696d6560d01b604482015260640161083d565b5f6125e483612299565b9050806001600160401b031642101561261a576040516268351560e91b81526001600160401b038216600482015260240161083d565b8354600160601b90046001600160401b03164211156108f8578354604051631ef7407960e11b8152600160601b9091046001600160401b0316600482015242602482015260440161083d565b61ffff81165f908152600660205260409020805464010000000090046001600160a01b0316158061269f57508054600160c01b900460ff165b156126c357604051637335eb5d60e01b815261ffff8316600482015260240161083d565b919050565b6040805160808101825286815261ffff8616602082018190526001600160801b03861682840152915163d3a61aaf60e01b815260048101929092525f91606082019061278d906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063d3a61aaf90602401602060405180830381865afa15801561275d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127819190613b5b565b6001600160801b031690565b81525090505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa1580156127ef573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128139190613b76565b90505f5f90508761014001516001600160401b031682604001516001600160401b03161461284b576128488286868487612e5c565b90505b6128d77f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa1580156128aa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128ce9190613b76565b86868487612e5c565b90506129387f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166329f165c46040518163ffffffff1660e01b815260040160e060405180830381865afa1580156128aa573d5f5f3e3d5ffd5b90508381146129755760405163f907de9f60e01b81526020600482015260086024820152671c1c9bdb5a5cd95960c21b604482015260640161083d565b5050505050505050565b61ffff82165f9081526009602052604081209061299b4261304b565b825490915063ffffffff808316911614612a325781546129c29063ffffffff166001613c02565b63ffffffff168163ffffffff16146129da575f6129ee565b815464010000000090046001600160801b03165b6001830180546001600160801b03929092166fffffffffffffffffffffffffffffffff1990921691909117905581546001600160a01b03191663ffffffff82161782555b5f6001600160801b03841683546001850154612a62916001600160801b0364010000000090910481169116613c1e565b612a6c9190613c1e565b61ffff86165f908152600560205260409020549091506001600160801b031680821115612ac05760405163a8b3a77f60e01b815261ffff87166004820152602481018390526044810182905260640161083d565b835485908590600490612ae590849064010000000090046001600160801b0316613c31565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550505050505050565b5f600860ff83161115612b3457612b29600883613c50565b6122fc90600a613d4c565b600192915050565b6108095f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006123fb565b6001545f90612b8490600160a01b90046001600160401b0316612299565b9050806001600160401b03164210612b9c5750505050565b5f63d691bbe360e01b612baf8587613d5a565b6001600160e01b031916149050801580612bdd5750612bd162093a808461384c565b6001600160401b031642105b156108f8576040516268351560e91b81526001600160401b038316600482015260240161083d565b6060612c1283835f613059565b9392505050565b5f620271005a1015612c4c575a60405163fe336aa760e01b8152600481019190915262027100602482015260440161083d565b50633ecb1a6760e01b5f8181526001600160401b0391620249f0916020906004818786fa60203d14811615612c8957835f511015612c89575f5193505b505050919050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f7f13ec7e37def2ac525c4ade93d154f78e313aeb4442ee98acde15be98820c6d8e7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612d5e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d829190613d90565b83604051602001612dc09392919092835260e09190911b6001600160e01b031916602083015260c01b6001600160c01b0319166024820152602c0190565b604051602081830303815290604052805190602001209050919050565b5f6f800000000000000000000000000000008210612e1157604051630cd8516360e31b81526004810183905260240161083d565b5090565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561080957604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f85604001516001600160401b03165f03612e78575081610a5a565b838310612eb35760405163f907de9f60e01b81526020600482015260086024820152671c1c9bdb5a5cd95960c21b604482015260640161083d565b36858585818110612ec657612ec6613892565b9050602002810190612ed89190613db3565b9050612efc612eea602083018361350b565b846020015161ffff9081169116141590565b80612f0957506020870151155b15612f2757604051631ff3747d60e21b815260040160405180910390fd5b6020870151612f60612f3c6080840184613dd1565b612f5b612f47613125565b612f5636889003880188613e16565b613288565b613380565b14612f7e57604051631ff3747d60e21b815260040160405180910390fd5b60408301515f906001600160801b03168451608090810151612fae91612fa990860160608701613ea6565b6133b9565b612fc16127816060860160408701613ea6565b612fdf612fd46040870160208801613ea6565b885160a001516133b9565b612fe99190613c1e565b612ff39190613c1e565b612ffd9190613c1e565b90508360600151811115613034576060840151604051637d06aaa960e11b815261083d918391600401918252602082015260400190565b61303f856001613c1e565b98975050505050505050565b5f6122936201518083613ec1565b6060814710156130855760405163cf47918160e01b81524760048201526024810183905260440161083d565b5f6130918584866133e8565b90508080156130b257505f3d11806130b257505f856001600160a01b03163b115b156130c7576130bf6133fd565b915050612c12565b80156130f157604051639996b31560e01b81526001600160a01b038616600482015260240161083d565b3d15613104576130ff613416565b61311d565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b604080516060810182525f808252602082018190529181019190915260408051606081018083527fff9b3acf00000000000000000000000000000000000000000000000000000000905290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691908190839063ff9b3acf906064808501916020918187030181865afa1580156131c7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131eb9190613d90565b63ffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015613252573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132769190613a58565b61ffff16815260200191909152919050565b815160208084015160408086015185518685015187840151606089015185517fd63b6776542fe380e6897afa3234ae8a23bedb79df38ac1e2923dd42094ac7f09881019890985260e09890981b6001600160e01b0319169487019490945260f094851b7fffff00000000000000000000000000000000000000000000000000000000000090811660448801526046870193909352931b166066840152608091821b6fffffffffffffffffffffffffffffffff19908116606885015290821b8116607884015292901b90911660888201525f90612c129060980160405160208183030381529060405280516020918201205f9081522090565b808215612c1257838360051b81015b813580841160051b93845260209384185260405f20929091019080821061338f5750509392505050565b5f6001600160801b03808316908416116133d3575f612c12565b612c126001600160801b038416839003612781565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6001600160401b0381168114610d2d575f5ffd5b5f60208284031215613445575f5ffd5b8135612c1281613421565b5f5f83601f840112613460575f5ffd5b5081356001600160401b03811115613476575f5ffd5b60208301915083602082850101111561348d575f5ffd5b9250929050565b60ff81168114610d2d575f5ffd5b5f5f5f5f606085870312156134b5575f5ffd5b8435935060208501356001600160401b038111156134d1575f5ffd5b6134dd87828801613450565b90945092505060408501356134f181613494565b939692955090935050565b61ffff81168114610d2d575f5ffd5b5f6020828403121561351b575f5ffd5b8135612c12816134fc565b6001600160a01b0381168114610d2d575f5ffd5b5f5f6040838503121561354b575f5ffd5b823561355681613421565b9150602083013561356681613526565b809150509250929050565b6001600160801b0381168114610d2d575f5ffd5b5f5f60408385031215613596575f5ffd5b82356135a1816134fc565b9150602083013561356681613571565b5f602082840312156135c1575f5ffd5b5035919050565b61ffff815116825261ffff60208201511660208301526001600160401b0360408201511660408301526001600160401b03606082015116606083015260808101511515608083015260a081015161362a60a08401826001600160801b03169052565b5060c090810151910152565b604080825283519082018190525f9060208501906060840190835b818110156136785783516001600160401b0316835260209384019390920191600101613651565b5050838103602080860191909152855180835291810192508501905f5b818110156136be576136a88484516135c8565b60e0939093019260209290920191600101613695565b50919695505050505050565b5f602082840312156136da575f5ffd5b8135612c1281613526565b5f5f5f604084860312156136f7575f5ffd5b833561370281613421565b925060208401356001600160401b0381111561371c575f5ffd5b8401601f8101861361372c575f5ffd5b80356001600160401b03811115613741575f5ffd5b8660208260051b8401011115613755575f5ffd5b939660209190910195509293505050565b5f5f5f5f5f60a0868803121561377a575f5ffd5b8535613785816134fc565b94506020860135613795816134fc565b935060408601356137a581613526565b925060608601356137b5816134fc565b949793965091946080013592915050565b5f5f602083850312156137d7575f5ffd5b82356001600160401b038111156137ec575f5ffd5b6137f885828601613450565b90969095509350505050565b60e0810161229382846135c8565b80516126c381613421565b5f6020828403121561382d575f5ffd5b8151612c1281613421565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019081111561229357612293613838565b634e487b7160e01b5f52604160045260245ffd5b8181038181111561229357612293613838565b634e487b7160e01b5f52603260045260245ffd5b5f600182016138b7576138b7613838565b5060010190565b60405161018081016001600160401b03811182821017156138ed57634e487b7160e01b5f52604160045260245ffd5b60405290565b60405160e081016001600160401b03811182821017156138ed57634e487b7160e01b5f52604160045260245ffd5b80516126c381613526565b80516126c381613494565b805180151581146126c3575f5ffd5b80516126c381613571565b5f610180828403128015613963575f5ffd5b5061396c6138be565b61397583613921565b81526139836020840161392c565b602082015261399460408401613937565b60408201526139a560608401613946565b60608201526139b660808401613946565b60808201526139c760a08401613946565b60a08201526139d860c08401613946565b60c08201526139e960e08401613946565b60e08201526139fb6101008401613946565b610100820152613a0e6101208401613946565b610120820152613a216101408401613812565b610140820152613a346101608401613812565b6101608201529392505050565b808202811582820484141761229357612293613838565b5f60208284031215613a68575f5ffd5b8151612c12816134fc565b818382375f9101908152919050565b6001600160401b03828116828216039081111561229357612293613838565b60408152826040820152828460608301375f606084830101525f6060601f19601f86011683010190506001600160401b0383166020830152949350505050565b5f60208284031215613af1575f5ffd5b8151612c1281613526565b5f5f85851115613b0a575f5ffd5b83861115613b16575f5ffd5b5050820193919092039150565b80356001600160c01b03198116906008841015613b54576001600160c01b0319600885900360031b81901b82161691505b5092915050565b5f60208284031215613b6b575f5ffd5b8151612c1281613571565b5f60e0828403128015613b87575f5ffd5b50613b906138f3565b82518152602080840151908201526040830151613bac81613421565b60408201526060830151613bbf81613421565b60608201526080830151613bd281613421565b608082015260a0830151613be581613494565b60a0820152613bf660c08401613937565b60c08201529392505050565b63ffffffff818116838216019081111561229357612293613838565b8082018082111561229357612293613838565b6001600160801b03818116838216019081111561229357612293613838565b60ff828116828216039081111561229357612293613838565b6001815b6001841115613ca457808504811115613c8857613c88613838565b6001841615613c9657908102905b60019390931c928002613c6d565b935093915050565b5f82613cba57506001612293565b81613cc657505f612293565b8160018114613cdc5760028114613ce657613d02565b6001915050612293565b60ff841115613cf757613cf7613838565b50506001821b612293565b5060208310610133831016604e8410600b8410161715613d25575081810a612293565b613d315f198484613c69565b805f1904821115613d4457613d44613838565b029392505050565b5f612c1260ff841683613cac565b80356001600160e01b03198116906004841015613b54576001600160e01b031960049490940360031b84901b1690921692915050565b5f60208284031215613da0575f5ffd5b815163ffffffff81168114612c12575f5ffd5b5f8235609e19833603018112613dc7575f5ffd5b9190910192915050565b5f5f8335601e19843603018112613de6575f5ffd5b8301803591506001600160401b03821115613dff575f5ffd5b6020019150600581901b360382131561348d575f5ffd5b5f6080828403128015613e27575f5ffd5b50604051608081016001600160401b0381118282101715613e5657634e487b7160e01b5f52604160045260245ffd5b6040528235613e64816134fc565b81526020830135613e7481613571565b60208201526040830135613e8781613571565b60408201526060830135613e9a81613571565b60608201529392505050565b5f60208284031215613eb6575f5ffd5b8135612c1281613571565b5f82613edb57634e487b7160e01b5f52601260045260245ffd5b50049056" as const;
