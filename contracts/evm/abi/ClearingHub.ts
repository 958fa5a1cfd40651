// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of ClearingHub. */
export const clearingHubAbi = [
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
        "name": "gate_",
        "type": "address"
      },
      {
        "name": "attesters_",
        "type": "address"
      },
      {
        "name": "admin_",
        "type": "address"
      },
      {
        "name": "messageLifetimeSeconds_",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "receive",
    "stateMutability": "payable"
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
    "name": "attesters",
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
    "name": "cycleDigest",
    "inputs": [
      {
        "name": "header",
        "type": "tuple",
        "components": [
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "previousDigest",
            "type": "bytes32"
          },
          {
            "name": "journalPosition",
            "type": "uint64"
          },
          {
            "name": "journalDigest",
            "type": "bytes32"
          },
          {
            "name": "stateRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "vaults",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "vault",
            "type": "bytes32"
          },
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "depositAccumulator",
            "type": "bytes32"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "venues",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "venue",
            "type": "bytes32"
          },
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "digestOf",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "digest",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
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
    "name": "formerAttesters",
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
    "name": "formerUntilSeconds",
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
    "name": "gate",
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
    "name": "lastCycle",
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
    "name": "lastDigest",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
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
    "name": "messageLifetimeSeconds",
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
    "name": "predecessor",
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
    "name": "quoteCycle",
    "inputs": [
      {
        "name": "vaults",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "vault",
            "type": "bytes32"
          },
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "depositAccumulator",
            "type": "bytes32"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "venues",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "venue",
            "type": "bytes32"
          },
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
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
    "name": "redispatch",
    "inputs": [
      {
        "name": "header",
        "type": "tuple",
        "components": [
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "previousDigest",
            "type": "bytes32"
          },
          {
            "name": "journalPosition",
            "type": "uint64"
          },
          {
            "name": "journalDigest",
            "type": "bytes32"
          },
          {
            "name": "stateRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "vaults",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "vault",
            "type": "bytes32"
          },
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "depositAccumulator",
            "type": "bytes32"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "venues",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "venue",
            "type": "bytes32"
          },
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
      },
      {
        "name": "venue",
        "type": "bool"
      },
      {
        "name": "index",
        "type": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "registerVault",
    "inputs": [
      {
        "name": "chain_",
        "type": "uint16"
      },
      {
        "name": "vault",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "registerVenue",
    "inputs": [
      {
        "name": "chain_",
        "type": "uint16"
      },
      {
        "name": "venue",
        "type": "bytes32"
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
    "name": "submitCycle",
    "inputs": [
      {
        "name": "header",
        "type": "tuple",
        "components": [
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "previousDigest",
            "type": "bytes32"
          },
          {
            "name": "journalPosition",
            "type": "uint64"
          },
          {
            "name": "journalDigest",
            "type": "bytes32"
          },
          {
            "name": "stateRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "vaults",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "vault",
            "type": "bytes32"
          },
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "depositAccumulator",
            "type": "bytes32"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          }
        ]
      },
      {
        "name": "venues",
        "type": "tuple[]",
        "components": [
          {
            "name": "chain",
            "type": "uint16"
          },
          {
            "name": "venue",
            "type": "bytes32"
          },
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
      },
      {
        "name": "signatures",
        "type": "tuple[]",
        "components": [
          {
            "name": "index",
            "type": "uint8"
          },
          {
            "name": "r",
            "type": "bytes32"
          },
          {
            "name": "s",
            "type": "bytes32"
          },
          {
            "name": "v",
            "type": "uint8"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "succeedAttesters",
    "inputs": [
      {
        "name": "next",
        "type": "address"
      },
      {
        "name": "overlapSeconds",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "succeedHub",
    "inputs": [
      {
        "name": "predecessor_",
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
    "name": "vaultOf",
    "inputs": [
      {
        "name": "chain",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "venueOf",
    "inputs": [
      {
        "name": "chain",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "AttestersSucceeded",
    "inputs": [
      {
        "name": "attesters",
        "type": "address",
        "indexed": false
      },
      {
        "name": "formerUntilSeconds",
        "type": "uint64",
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
    "name": "CycleSubmitted",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "digest",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "HubSucceeded",
    "inputs": [
      {
        "name": "predecessor",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageHeld",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "chain",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "kind",
        "type": "uint8",
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
    "name": "VaultRegistered",
    "inputs": [
      {
        "name": "chain",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "vault",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VenueRegistered",
    "inputs": [
      {
        "name": "chain",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "venue",
        "type": "bytes32",
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
    "name": "ChainUnknown",
    "inputs": [
      {
        "name": "chain",
        "type": "uint16"
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
    "name": "CycleDigestMismatch",
    "inputs": [
      {
        "name": "previousDigest",
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
    "name": "CycleOutOfOrder",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64"
      },
      {
        "name": "wanted",
        "type": "uint64"
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
    "name": "Unauthorized",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  }
] as const;

/** The creation code of ClearingHub, without constructor arguments. */
export const clearingHubBytecode = "0x610100604052348015610010575f5ffd5b506040516135e83803806135e883398101604081905261002f916103c6565b816001600160a01b03811661005e57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100678161031e565b508563ffffffff16846001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100cf919061044e565b63ffffffff161461010b576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b6044820152606401610055565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561014c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610170919061046e565b61ffff161415806101e857508461ffff16846001600160a01b0316639dd0cc166040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101e1919061046e565b61ffff1614155b1561021e576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b6044820152606401610055565b826001600160a01b03163b5f03610264576040516373d0f96960e01b815260206004820152600960248201526861747465737465727360b81b6044820152606401610055565b6001600160401b03811615806102855750620151806001600160401b038216115b156102d3576040516373d0f96960e01b815260206004820152601660248201527f6d6573736167654c69666574696d655365636f6e6473000000000000000000006044820152606401610055565b63ffffffff959095166080525061ffff9290921660a0526001600160a01b0390811660c052600480546001600160a01b031916919092161790556001600160401b031660e052610487565b600180546001600160a01b03191690556103378161033a565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805163ffffffff8116811461039c575f5ffd5b919050565b805161ffff8116811461039c575f5ffd5b6001600160a01b0381168114610337575f5ffd5b5f5f5f5f5f5f60c087890312156103db575f5ffd5b6103e487610389565b95506103f2602088016103a1565b94506040870151610402816103b2565b6060880151909450610413816103b2565b6080880151909350610424816103b2565b60a08801519092506001600160401b0381168114610440575f5ffd5b809150509295509295509295565b5f6020828403121561045e575f5ffd5b61046782610389565b9392505050565b5f6020828403121561047e575f5ffd5b610467826103a1565b60805160a05160c05160e0516130ef6104f95f395f8181610652015261231301525f818161043c0152818161142601528181611504015261237601525f818161059901528181610d6701528181611c69015261233d01525f818161072e01528181610cd10152611c4801526130ef5ff3fe608060405260043610610245575f3560e01c8063b09e7e1e11610131578063de22949c116100ac578063f2fde38b1161007c578063f851a44011610062578063f851a4401461048b578063fa579fc6146106f6578063ff9b3acf1461071d575f5ffd5b8063f2fde38b146106c3578063f38481f6146106e2575f5ffd5b8063de22949c14610641578063e30c397814610674578063e3a489e714610691578063f181a1e0146106a4575f5ffd5b8063c4d252f511610101578063ccfa1b2a116100e7578063ccfa1b2a146105ce578063d6f52f0014610603578063db26e34d14610622575f5ffd5b8063c4d252f514610569578063c763e5a114610588575f5ffd5b8063b09e7e1e146104e5578063b719d03214610504578063b7b251e114610523578063bb6ae2cb1461054a575f5ffd5b8063619e9270116101c15780637a0ebc88116101915780638da5cb5b116101775780638da5cb5b1461048b578063a2e5c06e146104a7578063a82dab44146104c6575f5ffd5b80637a0ebc881461042b57806384b248e81461045e575f5ffd5b8063619e9270146103d95780636e39274c146103f8578063715018a6146102ff57806379ba509714610417575f5ffd5b8063307b45851161021657806350e5d562116101fc57806350e5d5621461037c5780635460006c146103a757806359b3c4fa146103ba575f5ffd5b8063307b45851461033e5780633135f2071461035d575f5ffd5b8062cfe24f1461029657806305338d40146102d257806316fd265d146102ff5780631c87729214610313575f5ffd5b36610292577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6102905760405163472511eb60e11b81523360048201526024015b60405180910390fd5b005b5f5ffd5b3480156102a1575f5ffd5b506004546102b5906001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b3480156102dd575f5ffd5b506102f16102ec36600461297c565b61076a565b6040519081526020016102c9565b34801561030a575f5ffd5b50610290610838565b34801561031e575f5ffd5b506102f161032d3660046129a6565b60086020525f908152604090205481565b348015610349575f5ffd5b506102906103583660046129d5565b61084b565b348015610368575f5ffd5b506002546102b5906001600160a01b031681565b348015610387575f5ffd5b506102f16103963660046129a6565b60096020525f908152604090205481565b6102906103b5366004612aab565b610abc565b3480156103c5575f5ffd5b506005546102b5906001600160a01b031681565b3480156103e4575f5ffd5b506102906103f3366004612b4e565b610c6d565b348015610403575f5ffd5b50610290610412366004612b69565b610e94565b348015610422575f5ffd5b50610290610fcd565b348015610436575f5ffd5b506102b57f000000000000000000000000000000000000000000000000000000000000000081565b348015610469575f5ffd5b5061047261105e565b60405167ffffffffffffffff90911681526020016102c9565b348015610496575f5ffd5b505f546001600160a01b03166102b5565b3480156104b2575f5ffd5b506102906104c1366004612b4e565b611110565b3480156104d1575f5ffd5b506102906104e0366004612b95565b611124565b3480156104f0575f5ffd5b506102f16104ff366004612bbf565b611207565b34801561050f575f5ffd5b506006546102b5906001600160a01b031681565b34801561052e575f5ffd5b5060045461047290600160a01b900467ffffffffffffffff1681565b348015610555575f5ffd5b50610290610564366004612c40565b611221565b348015610574575f5ffd5b50610290610583366004612cae565b61134f565b348015610593575f5ffd5b506105bb7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102c9565b3480156105d9575f5ffd5b506104726105e8366004612cae565b60036020525f908152604090205467ffffffffffffffff1681565b34801561060e575f5ffd5b506102f161061d366004612cc5565b611419565b34801561062d575f5ffd5b506102f161063c366004612c40565b6115de565b34801561064c575f5ffd5b506104727f000000000000000000000000000000000000000000000000000000000000000081565b34801561067f575f5ffd5b506001546001600160a01b03166102b5565b61029061069f366004612d31565b6116f6565b3480156106af575f5ffd5b506102906106be366004612b95565b611a43565b3480156106ce575f5ffd5b506102906106dd366004612b4e565b611b1a565b3480156106ed575f5ffd5b506102f1611b8a565b348015610701575f5ffd5b5060015461047290600160a01b900467ffffffffffffffff1681565b348015610728575f5ffd5b506107507f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016102c9565b905090565b67ffffffffffffffff81165f908152600760205260409020548015801561079b57506006546001600160a01b031615155b15610833576006546040517f05338d4000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526001600160a01b03909116906305338d4090602401602060405180830381865afa158015610809573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061082d9190612e14565b92915050565b919050565b610840611b96565b6108495f611bf4565b565b610853611b96565b6001600160a01b0382163b1580610961575060048054604080517fb49bbaa200000000000000000000000000000000000000000000000000000000815290516001600160a01b039092169263b49bbaa29282820192602092908290030181865afa1580156108c3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108e79190612e2b565b6108f2906001612e62565b63ffffffff16826001600160a01b031663b49bbaa26040518163ffffffff1660e01b8152600401602060405180830381865afa158015610934573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109589190612e2b565b63ffffffff1614155b156109af576040516373d0f96960e01b815260206004820152600960248201527f61747465737465727300000000000000000000000000000000000000000000006044820152606401610287565b62278d0067ffffffffffffffff82161115610a0d576040516373d0f96960e01b815260206004820152600e60248201527f6f7665726c61705365636f6e64730000000000000000000000000000000000006044820152606401610287565b600454600580546001600160a01b0319166001600160a01b03909216919091179055610a398142612e7e565b600480546001600160e01b031916600160a01b67ffffffffffffffff93841681026001600160a01b031916919091176001600160a01b03861690811792839055604080519182529190920490921660208201527f93a6dd770589c88d608ac0c9850edbd58b3c2c47bcdd32c5dca9df60eb13546a91015b60405180910390a15050565b610ac4611c0d565b5f610ad28888888888611c42565b905060075f610ae460208b018b61297c565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f20548114610b63578060075f610b1d60208c018c61297c565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205460405163066b1ee960e31b8152600401610287929190918252602082015260400190565b82610b6e5785610b70565b835b8210610bd8576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f696e6465780000000000000000000000000000000000000000000000000000006044820152606401610287565b5f83610c1157610c0c610bee60208b018b61297c565b838a8a87818110610c0157610c01612e9e565b905060c00201611c93565b610c3f565b610c3f610c2160208b018b61297c565b83888887818110610c3457610c34612e9e565b905060a00201611da3565b805190915015610c5257610c5281611e64565b610c5a611e6c565b5050610c64611e7c565b50505050505050565b610c75611b96565b600554600160a01b900467ffffffffffffffff16151580610ca057506006546001600160a01b031615155b15610cbd5760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b038116301480610d5f57507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16816001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d32573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d569190612e2b565b63ffffffff1614155b80610df157507f000000000000000000000000000000000000000000000000000000000000000061ffff16816001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015610dc6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dea9190612eb2565b61ffff1614155b15610e3f576040516373d0f96960e01b815260206004820152600b60248201527f7072656465636573736f720000000000000000000000000000000000000000006044820152606401610287565b600680546001600160a01b0319166001600160a01b0383169081179091556040519081527fcc84985c8924ebb87b913c2482995056cf8ac7a55fb94aa6991d0abd809515b5906020015b60405180910390a150565b610e9c611b96565b600154600160a01b900467ffffffffffffffff1615610ecd5760405162dc149f60e41b815260040160405180910390fd5b67ffffffffffffffff82161580610ef0575062278d0067ffffffffffffffff8316115b15610f3e576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610287565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b67ffffffffffffffff851602179055610f8181611ea6565b6040805167ffffffffffffffff841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e9101610ab0565b5050565b6001546001600160a01b03163314610ffa5760405163472511eb60e11b8152336004820152602401610287565b6002546001600160a01b03163303611055576040516373d0f96960e01b815260206004820152600560248201527f61646d696e0000000000000000000000000000000000000000000000000000006044820152606401610287565b61084933611bf4565b6005545f90600160a01b900467ffffffffffffffff168015801561108c57506006546001600160a01b031615155b611096578061110a565b60065f9054906101000a90046001600160a01b03166001600160a01b03166384b248e86040518163ffffffff1660e01b8152600401602060405180830381865afa1580156110e6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061110a9190612ecd565b91505090565b611118611b96565b61112181611ea6565b50565b61112c611b96565b5f81900361117d576040516373d0f96960e01b815260206004820152600560248201527f76656e75650000000000000000000000000000000000000000000000000000006044820152606401610287565b61ffff82165f90815260096020526040902054156111b45760405163392d9d9d60e21b815261ffff83166004820152602401610287565b61ffff82165f8181526009602052604090819020839055517f5cf14341738d37e57ac835f79e8348e9a8faff93ad835bce856ac12296364ee6906111fb9084815260200190565b60405180910390a25050565b5f6112158686868686611c42565b90505b95945050505050565b611229611bb5565b5f828260405161123a929190612ee8565b60408051918290039091205f8181526003602052919091205490915067ffffffffffffffff1680158061127657508067ffffffffffffffff1642105b8061129657506112896212750082612e7e565b67ffffffffffffffff1642115b156112c65760405163f0652c0760e01b815267ffffffffffffffff82166004820152426024820152604401610287565b5f82815260036020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a26113483085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611f6492505050565b5050505050565b6002546001600160a01b0316331480159061137457505f546001600160a01b03163314155b156113945760405163472511eb60e11b8152336004820152602401610287565b5f8181526003602052604081205467ffffffffffffffff1690036113d35760405163f0652c0760e01b81525f6004820152426024820152604401610287565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b5f805b848110156114f7577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663911ee26687878481811061146557611465612e9e565b61147b92602060c09092020190810191506129a6565b6040516001600160e01b031960e084901b16815261ffff909116600482015260a86024820152604401602060405180830381865afa1580156114bf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114e39190612e14565b6114ed9083612ef7565b915060010161141c565b505f5b828110156115d5577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663911ee26685858481811061154357611543612e9e565b61155992602060a09092020190810191506129a6565b6040516001600160e01b031960e084901b16815261ffff909116600482015260886024820152604401602060405180830381865afa15801561159d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115c19190612e14565b6115cb9083612ef7565b91506001016114fa565b50949350505050565b5f6115e7611bb5565b600154600160a01b900467ffffffffffffffff165f0361164a576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610287565b828260405161165a929190612ee8565b6040519081900390206001549091505f9061168690600160a01b900467ffffffffffffffff1642612e7e565b5f8381526003602052604090819020805467ffffffffffffffff191667ffffffffffffffff84161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e4906116e790879087908690612f0a565b60405180910390a25092915050565b6116fe611c0d565b5f61170761105e565b9050611714816001612e7e565b67ffffffffffffffff1661172b60208a018a61297c565b67ffffffffffffffff161461179857611747602089018961297c565b611752826001612e7e565b6040517f048a309000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610287565b5f6117a28261076a565b9050808960200135146117d55760405163066b1ee960e31b815260208a0135600482015260248101829052604401610287565b5f6117e38a8a8a8a8a611c42565b90506117f0818686611f71565b6117fd60208b018b61297c565b6005805467ffffffffffffffff92909216600160a01b027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff9092169190911790558060075f61184f60208e018e61297c565b67ffffffffffffffff1681526020808201929092526040015f2091909155611879908b018b61297c565b67ffffffffffffffff167f1d02ab282981673c44c526e4038c7421ed26fed96fe1a50bc5b1008a256cd851826040516118b491815260200190565b60405180910390a25f5b88811015611975575f6118ea6118d760208e018e61297c565b848d8d86818110610c0157610c01612e9e565b51111561196d5789898281811061190357611903612e9e565b61191992602060c09092020190810191506129a6565b61ffff1661192a60208d018d61297c565b6040516001815267ffffffffffffffff91909116907fe9b304da752fe1eea9f35145cc9323467399e9300352974f18d166a8084670bf9060200160405180910390a35b6001016118be565b505f5b86811015611a2f575f6119a461199160208e018e61297c565b848b8b86818110610c3457610c34612e9e565b511115611a27578787828181106119bd576119bd612e9e565b6119d392602060a09092020190810191506129a6565b61ffff166119e460208d018d61297c565b6040516002815267ffffffffffffffff91909116907fe9b304da752fe1eea9f35145cc9323467399e9300352974f18d166a8084670bf9060200160405180910390a35b600101611978565b50611a38611e6c565b505050610c64611e7c565b611a4b611b96565b5f819003611a9c576040516373d0f96960e01b815260206004820152600560248201527f7661756c740000000000000000000000000000000000000000000000000000006044820152606401610287565b61ffff82165f9081526008602052604090205415611ad35760405163392d9d9d60e21b815261ffff83166004820152602401610287565b61ffff82165f8181526008602052604090819020839055517f5ac11b1afe087969a4f4ace994568e24ea61b64a9b032497d96473b449b92637906111fb9084815260200190565b611b22611b96565b600180546001600160a01b0383166001600160a01b03199091168117909155611b525f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f6107656102ec61105e565b600154600160a01b900467ffffffffffffffff1615611bb55730611bc1565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b0316146108495760405163472511eb60e11b8152336004820152602401610287565b600180546001600160a01b03191690556111218161207d565b611c156120cc565b61084960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612125565b5f6112157f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030898989898961212c565b606060208201351580611ccf575060085f611cb160208501856129a6565b61ffff1661ffff1681526020019081526020015f2054826020013514155b15611d1a57611ce160208301836129a6565b6040517fd3ccf32500000000000000000000000000000000000000000000000000000000815261ffff9091166004820152602401610287565b5f611d7c6040518060c00160405280856020013581526020018560400135815260200185606001358152602001856080016020810190611d5a919061297c565b67ffffffffffffffff1681526020018681526020018560a00135815250612291565b9050611d98611d8e60208501856129a6565b600180888561230b565b9150505b9392505050565b606060208201351580611ddf575060095f611dc160208501856129a6565b61ffff1661ffff1681526020019081526020015f2054826020013514155b15611df157611ce160208301836129a6565b5f611e486040518060a00160405280856020013581526020018560400135815260200185606001358152602001856080016020810190611e31919061297c565b67ffffffffffffffff1681526020018690526124dd565b9050611d98611e5a60208501856129a6565b600280888561230b565b805160208201fd5b4715610849576108493347612536565b6108495f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611c3c565b6001600160a01b0381161580611ec857505f546001600160a01b038281169116145b15611f16576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c657200000000000000000000000000000000000000000000006044820152606401610287565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001610e89565b6060611d9c83835f6125c2565b600454600160a01b900467ffffffffffffffff164210611fe65760048054604051635a942abf60e11b81526001600160a01b039091169163b528557e91611fbe9187918791879101612f5b565b5f6040518083038186803b158015611fd4575f5ffd5b505afa158015610c64573d5f5f3e3d5ffd5b600554604051635a942abf60e11b81526001600160a01b039091169063b528557e9061201a90869086908690600401612f5b565b5f6040518083038186803b158015612030575f5ffd5b505afa925050508015612041575060015b6120785760048054604051635a942abf60e11b81526001600160a01b039091169163b528557e91611fbe9187918791879101612f5b565b505050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610849576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f807ff2191a2154fe58bca3dc4d2a9b967d30dacb5f97cffc100101332054d60468608a8a8a61215f60208c018c61297c565b8b602001356040516020016121db9695949392919095865260e09490941b6001600160e01b031916602086015260f09290921b7fffff000000000000000000000000000000000000000000000000000000000000166024850152602684015260c01b6001600160c01b0319166046830152604e820152606e0190565b60405160208183030381529060405290505f876040016020810190612200919061297c565b60405160c09190911b6001600160c01b031916602082015260608901356028820152608089013560488201526068016040516020818303038152906040529050818161224d8d8a8a612689565b6122588e89896127e9565b60405160200161226b9493929190612fe6565b604051602081830303815290604052805190602001209250505098975050505050505050565b6060815f015182602001518360400151846060015185608001518660a001516040516020016122f5969594939291909586526020860194909452604085019290925260c01b6001600160c01b03191660608401526068830152608882015260a80190565b6040516020818303038152906040529050919050565b60605f6123387f000000000000000000000000000000000000000000000000000000000000000042612e7e565b90505f7f000000000000000000000000000000000000000000000000000000000000000061ffff168861ffff16146123705747612372565b5f5b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166317a77df2828a8a8a8a8b898c6040518963ffffffff1660e01b81526004016123cd979695949392919061300d565b60206040518083038185885af193505050508015612408575060408051601f3d908101601f1916820190925261240591810190612e14565b60015b6124c4573d808015612435576040519150601f19603f3d011682016040523d82523d5f602084013e61243a565b606091505b505f61244582613097565b90506001600160e01b031981167fd33b0f0f00000000000000000000000000000000000000000000000000000000148015906124ab57506001600160e01b031981167f65ae871c0000000000000000000000000000000000000000000000000000000014155b156124b9576124b982611e64565b509250611218915050565b60405180602001604052805f8152509350505050611218565b6060815f015182602001518360400151846060015185608001516040516020016122f59594939291909485526020850193909352604084019190915260c01b6001600160c01b0319166060830152606882015260880190565b804710156125605760405163cf47918160e01b815247600482015260248101829052604401610287565b612579828260405180602001604052805f81525061292e565b15612582575050565b3d1561259057610fc9612943565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6060814710156125ee5760405163cf47918160e01b815247600482015260248101839052604401610287565b5f6125fa85848661292e565b905080801561261b57505f3d118061261b57505f856001600160a01b03163b115b156126305761262861294e565b915050611d9c565b8015612673576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610287565b3d1561259057612681612943565b509392505050565b5f5f7f7678dfe553c485095ad0f53a6c590675274c3e22d704ff9ca73f820dd73176d1856040516020016126d492919091825260e01b6001600160e01b031916602082015260240190565b60408051601f1981840301815291905290505f5b838110156127d8573685858381811061270357612703612e9e565b60c00291909101915083905061271c60208301836129a6565b60208301356040840135606085013561273b60a087016080880161297c565b60405160f09590951b7fffff00000000000000000000000000000000000000000000000000000000000016602086015260228501939093526042840191909152606283015260c01b6001600160c01b031916608282015260a0830135608a82015260aa0160408051601f19818403018152908290526127bd92916020016130d3565b60408051601f198184030181529190529250506001016126e8565b508051602090910120949350505050565b5f5f7f1e26293ab329ffcc72ab071c3aabc86bc219c97b55345742af321615b44dbdf48560405160200161283492919091825260e01b6001600160e01b031916602082015260240190565b60408051601f1981840301815291905290505f5b838110156127d8573685858381811061286357612863612e9e565b60a00291909101915083905061287c60208301836129a6565b60208301356040840135606085013561289b60a087016080880161297c565b60405160f09590951b7fffff00000000000000000000000000000000000000000000000000000000000016602086015260228501939093526042840191909152606283015260c01b6001600160c01b0319166082820152608a0160408051601f198184030181529082905261291392916020016130d3565b60408051601f19818403018152919052925050600101612848565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b6040513d81523d5f602083013e3d602001810160405290565b67ffffffffffffffff81168114611121575f5ffd5b5f6020828403121561298c575f5ffd5b8135611d9c81612967565b61ffff81168114611121575f5ffd5b5f602082840312156129b6575f5ffd5b8135611d9c81612997565b6001600160a01b0381168114611121575f5ffd5b5f5f604083850312156129e6575f5ffd5b82356129f1816129c1565b91506020830135612a0181612967565b809150509250929050565b5f60a08284031215612a1c575f5ffd5b50919050565b5f5f83601f840112612a32575f5ffd5b50813567ffffffffffffffff811115612a49575f5ffd5b60208301915083602060c083028501011115612a63575f5ffd5b9250929050565b5f5f83601f840112612a7a575f5ffd5b50813567ffffffffffffffff811115612a91575f5ffd5b60208301915083602060a083028501011115612a63575f5ffd5b5f5f5f5f5f5f5f610120888a031215612ac2575f5ffd5b612acc8989612a0c565b965060a088013567ffffffffffffffff811115612ae7575f5ffd5b612af38a828b01612a22565b90975095505060c088013567ffffffffffffffff811115612b12575f5ffd5b612b1e8a828b01612a6a565b90955093505060e08801358015158114612b36575f5ffd5b80925050610100880135905092959891949750929550565b5f60208284031215612b5e575f5ffd5b8135611d9c816129c1565b5f5f60408385031215612b7a575f5ffd5b8235612b8581612967565b91506020830135612a01816129c1565b5f5f60408385031215612ba6575f5ffd5b8235612bb181612997565b946020939093013593505050565b5f5f5f5f5f60e08688031215612bd3575f5ffd5b612bdd8787612a0c565b945060a086013567ffffffffffffffff811115612bf8575f5ffd5b612c0488828901612a22565b90955093505060c086013567ffffffffffffffff811115612c23575f5ffd5b612c2f88828901612a6a565b969995985093965092949392505050565b5f5f60208385031215612c51575f5ffd5b823567ffffffffffffffff811115612c67575f5ffd5b8301601f81018513612c77575f5ffd5b803567ffffffffffffffff811115612c8d575f5ffd5b856020828401011115612c9e575f5ffd5b6020919091019590945092505050565b5f60208284031215612cbe575f5ffd5b5035919050565b5f5f5f5f60408587031215612cd8575f5ffd5b843567ffffffffffffffff811115612cee575f5ffd5b612cfa87828801612a22565b909550935050602085013567ffffffffffffffff811115612d19575f5ffd5b612d2587828801612a6a565b95989497509550505050565b5f5f5f5f5f5f5f610100888a031215612d48575f5ffd5b612d528989612a0c565b965060a088013567ffffffffffffffff811115612d6d575f5ffd5b612d798a828b01612a22565b90975095505060c088013567ffffffffffffffff811115612d98575f5ffd5b612da48a828b01612a6a565b90955093505060e088013567ffffffffffffffff811115612dc3575f5ffd5b8801601f81018a13612dd3575f5ffd5b803567ffffffffffffffff811115612de9575f5ffd5b8a60208260071b8401011115612dfd575f5ffd5b602082019350809250505092959891949750929550565b5f60208284031215612e24575f5ffd5b5051919050565b5f60208284031215612e3b575f5ffd5b815163ffffffff81168114611d9c575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b63ffffffff818116838216019081111561082d5761082d612e4e565b67ffffffffffffffff818116838216019081111561082d5761082d612e4e565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215612ec2575f5ffd5b8151611d9c81612997565b5f60208284031215612edd575f5ffd5b8151611d9c81612967565b818382375f9101908152919050565b8082018082111561082d5761082d612e4e565b60408152826040820152828460608301375f606084830101525f6060601f19601f860116830101905067ffffffffffffffff83166020830152949350505050565b803560ff81168114610833575f5ffd5b83815260406020820181905281018290525f8360608301825b85811015612fc45760ff612f8784612f4b565b168252602083810135908301526040808401359083015260ff612fac60608501612f4b565b16606083015260809283019290910190600101612f74565b509695505050505050565b5f81518060208401855e5f93019283525090919050565b5f612ffa612ff48388612fcf565b86612fcf565b9384525050602082015260400192915050565b61ffff8816815260ff8716602082015260ff8616604082015267ffffffffffffffff8516606082015267ffffffffffffffff8416608082015267ffffffffffffffff831660a082015260e060c08201525f82518060e0840152806020850161010085015e5f6101008285010152610100601f19601f83011684010191505098975050505050505050565b805160208201516001600160e01b03198116919060048210156130cc576001600160e01b0319808360040360031b1b82161692505b5050919050565b5f6130e76130e18386612fcf565b84612fcf565b94935050505056" as const;
