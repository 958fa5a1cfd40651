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
        "name": "",
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
export const clearingHubBytecode = "0x610120604052348015610010575f5ffd5b50604051612de4380380612de483398101604081905261002f9161039e565b816001600160a01b03811661005e57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b610067816102f6565b508563ffffffff16846001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100cf9190610426565b63ffffffff161461010b576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b6044820152606401610055565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561014c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101709190610446565b61ffff161415806101e857508461ffff16846001600160a01b0316639dd0cc166040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101e19190610446565b61ffff1614155b1561021e576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b6044820152606401610055565b826001600160a01b03163b5f03610264576040516373d0f96960e01b815260206004820152600960248201526861747465737465727360b81b6044820152606401610055565b806001600160401b03165f036102bd576040516373d0f96960e01b815260206004820152601660248201527f6d6573736167654c69666574696d655365636f6e6473000000000000000000006044820152606401610055565b63ffffffff9095166080525061ffff90921660a0526001600160a01b0390811660c0521660e0526001600160401b03166101005261045f565b600180546001600160a01b031916905561030f81610312565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805163ffffffff81168114610374575f5ffd5b919050565b805161ffff81168114610374575f5ffd5b6001600160a01b038116811461030f575f5ffd5b5f5f5f5f5f5f60c087890312156103b3575f5ffd5b6103bc87610361565b95506103ca60208801610379565b945060408701516103da8161038a565b60608801519094506103eb8161038a565b60808801519093506103fc8161038a565b60a08801519092506001600160401b0381168114610418575f5ffd5b809150509295509295509295565b5f60208284031215610436575f5ffd5b61043f82610361565b9392505050565b5f60208284031215610456575f5ffd5b61043f82610379565b60805160a05160c05160e051610100516129106104d45f395f81816105680152611bd801525f8181610234015261117101525f818161038c01528181610d5501528181610e330152611c3b01525f81816104af015281816116340152611c0201525f818161065c015261161301526129105ff3fe6080604052600436106101d2575f3560e01c8063b09e7e1e116100fd578063e30c397811610092578063f38481f611610062578063f38481f6146105f8578063f851a440146103e7578063fa579fc614610624578063ff9b3acf1461064b575f5ffd5b8063e30c39781461058a578063e3a489e7146105a7578063f181a1e0146105ba578063f2fde38b146105d9575f5ffd5b8063ccfa1b2a116100cd578063ccfa1b2a146104e4578063d6f52f0014610519578063db26e34d14610538578063de22949c14610557575f5ffd5b8063b09e7e1e14610441578063bb6ae2cb14610460578063c4d252f51461047f578063c763e5a11461049e575f5ffd5b80636e39274c1161017357806384b248e81161014357806384b248e8146103ae5780638da5cb5b146103e7578063a2e5c06e14610403578063a82dab4414610422575f5ffd5b80636e39274c14610348578063715018a6146102ac57806379ba5097146103675780637a0ebc881461037b575f5ffd5b80631c877292116101ae5780631c877292146102c05780633135f207146102eb57806350e5d5621461030a5780635460006c14610335575f5ffd5b8062cfe24f1461022357806305338d401461027357806316fd265d146102ac575f5ffd5b3661021f577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61021d5760405163472511eb60e11b81523360048201526024015b60405180910390fd5b005b5f5ffd5b34801561022e575f5ffd5b506102567f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b34801561027e575f5ffd5b5061029e61028d366004612248565b60056020525f908152604090205481565b60405190815260200161026a565b3480156102b7575f5ffd5b5061021d610693565b3480156102cb575f5ffd5b5061029e6102da366004612272565b60066020525f908152604090205481565b3480156102f6575f5ffd5b50600254610256906001600160a01b031681565b348015610315575f5ffd5b5061029e610324366004612272565b60076020525f908152604090205481565b61021d61034336600461232a565b6106a6565b348015610353575f5ffd5b5061021d6103623660046123e3565b610857565b348015610372575f5ffd5b5061021d6109ae565b348015610386575f5ffd5b506102567f000000000000000000000000000000000000000000000000000000000000000081565b3480156103b9575f5ffd5b506004546103ce9067ffffffffffffffff1681565b60405167ffffffffffffffff909116815260200161026a565b3480156103f2575f5ffd5b505f546001600160a01b0316610256565b34801561040e575f5ffd5b5061021d61041d366004612414565b610a3f565b34801561042d575f5ffd5b5061021d61043c36600461242d565b610a53565b34801561044c575f5ffd5b5061029e61045b366004612455565b610b36565b34801561046b575f5ffd5b5061021d61047a3660046124d6565b610b50565b34801561048a575f5ffd5b5061021d610499366004612544565b610c7e565b3480156104a9575f5ffd5b506104d17f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff909116815260200161026a565b3480156104ef575f5ffd5b506103ce6104fe366004612544565b60036020525f908152604090205467ffffffffffffffff1681565b348015610524575f5ffd5b5061029e61053336600461255b565b610d48565b348015610543575f5ffd5b5061029e6105523660046124d6565b610f0d565b348015610562575f5ffd5b506103ce7f000000000000000000000000000000000000000000000000000000000000000081565b348015610595575f5ffd5b506001546001600160a01b0316610256565b61021d6105b53660046125c7565b611025565b3480156105c5575f5ffd5b5061021d6105d436600461242d565b611400565b3480156105e4575f5ffd5b5061021d6105f3366004612414565b6114d7565b348015610603575f5ffd5b5060045467ffffffffffffffff165f9081526005602052604090205461029e565b34801561062f575f5ffd5b506001546103ce90600160a01b900467ffffffffffffffff1681565b348015610656575f5ffd5b5061067e7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff909116815260200161026a565b61069b611554565b6106a45f6115b2565b565b6106ae6115d8565b5f6106bc888888888861160d565b905060055f6106ce60208b018b612248565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f2054811461074d578060055f61070760208c018c612248565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205460405163066b1ee960e31b8152600401610214929190918252602082015260400190565b82610758578561075a565b835b82106107c2576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f696e6465780000000000000000000000000000000000000000000000000000006044820152606401610214565b5f836107fb576107f66107d860208b018b612248565b838a8a878181106107eb576107eb6126aa565b905060c0020161165e565b610829565b61082961080b60208b018b612248565b8388888781811061081e5761081e6126aa565b905060a00201611764565b80519091501561083c5761083c81611825565b61084461182d565b505061084e61183d565b50505050505050565b61085f611554565b600154600160a01b900467ffffffffffffffff16156108aa576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff821615806108cd575062278d0067ffffffffffffffff8316115b1561091b576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610214565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b67ffffffffffffffff85160217905561095e81611867565b6040805167ffffffffffffffff841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b6001546001600160a01b031633146109db5760405163472511eb60e11b8152336004820152602401610214565b6002546001600160a01b03163303610a36576040516373d0f96960e01b815260206004820152600560248201527f61646d696e0000000000000000000000000000000000000000000000000000006044820152606401610214565b6106a4336115b2565b610a47611554565b610a5081611867565b50565b610a5b611554565b5f819003610aac576040516373d0f96960e01b815260206004820152600560248201527f76656e75650000000000000000000000000000000000000000000000000000006044820152606401610214565b61ffff82165f9081526007602052604090205415610ae35760405163392d9d9d60e21b815261ffff83166004820152602401610214565b61ffff82165f8181526007602052604090819020839055517f5cf14341738d37e57ac835f79e8348e9a8faff93ad835bce856ac12296364ee690610b2a9084815260200190565b60405180910390a25050565b5f610b44868686868661160d565b90505b95945050505050565b610b58611573565b5f8282604051610b699291906126be565b60408051918290039091205f8181526003602052919091205490915067ffffffffffffffff16801580610ba557508067ffffffffffffffff1642105b80610bc55750610bb862127500826126e1565b67ffffffffffffffff1642115b15610bf55760405163f0652c0760e01b815267ffffffffffffffff82166004820152426024820152604401610214565b5f82815260036020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a2610c773085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061193892505050565b5050505050565b6002546001600160a01b03163314801590610ca357505f546001600160a01b03163314155b15610cc35760405163472511eb60e11b8152336004820152602401610214565b5f8181526003602052604081205467ffffffffffffffff169003610d025760405163f0652c0760e01b81525f6004820152426024820152604401610214565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b5f805b84811015610e26577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663911ee266878784818110610d9457610d946126aa565b610daa92602060c0909202019081019150612272565b6040516001600160e01b031960e084901b16815261ffff909116600482015260886024820152604401602060405180830381865afa158015610dee573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e129190612701565b610e1c9083612718565b9150600101610d4b565b505f5b82811015610f04577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663911ee266858584818110610e7257610e726126aa565b610e8892602060a0909202019081019150612272565b6040516001600160e01b031960e084901b16815261ffff909116600482015260886024820152604401602060405180830381865afa158015610ecc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef09190612701565b610efa9083612718565b9150600101610e29565b50949350505050565b5f610f16611573565b600154600160a01b900467ffffffffffffffff165f03610f79576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610214565b8282604051610f899291906126be565b6040519081900390206001549091505f90610fb590600160a01b900467ffffffffffffffff16426126e1565b5f8381526003602052604090819020805467ffffffffffffffff191667ffffffffffffffff84161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e4906110169087908790869061272b565b60405180910390a25092915050565b61102d6115d8565b60045467ffffffffffffffff166110458160016126e1565b67ffffffffffffffff1661105c60208a018a612248565b67ffffffffffffffff16146110c9576110786020890189612248565b6110838260016126e1565b6040517f048a309000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610214565b67ffffffffffffffff81165f9081526005602090815260409091205490890135146111305767ffffffffffffffff81165f9081526005602090815260409182902054915163066b1ee960e31b8152908a013560048201526024810191909152604401610214565b5f61113e898989898961160d565b6040517fb528557e0000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b528557e906111aa9084908890889060040161277c565b5f6040518083038186803b1580156111c0575f5ffd5b505afa1580156111d2573d5f5f3e3d5ffd5b506111e49250505060208a018a612248565b6004805467ffffffffffffffff191667ffffffffffffffff929092169190911790558060055f61121760208d018d612248565b67ffffffffffffffff1681526020808201929092526040015f2091909155611241908a018a612248565b67ffffffffffffffff167f1d02ab282981673c44c526e4038c7421ed26fed96fe1a50bc5b1008a256cd8518260405161127c91815260200190565b60405180910390a25f5b8781101561133d575f6112b261129f60208d018d612248565b848c8c868181106107eb576107eb6126aa565b511115611335578888828181106112cb576112cb6126aa565b6112e192602060c0909202019081019150612272565b61ffff166112f260208c018c612248565b6040516001815267ffffffffffffffff91909116907fe9b304da752fe1eea9f35145cc9323467399e9300352974f18d166a8084670bf9060200160405180910390a35b600101611286565b505f5b858110156113f7575f61136c61135960208d018d612248565b848a8a8681811061081e5761081e6126aa565b5111156113ef57868682818110611385576113856126aa565b61139b92602060a0909202019081019150612272565b61ffff166113ac60208c018c612248565b6040516002815267ffffffffffffffff91909116907fe9b304da752fe1eea9f35145cc9323467399e9300352974f18d166a8084670bf9060200160405180910390a35b600101611340565b5061084461182d565b611408611554565b5f819003611459576040516373d0f96960e01b815260206004820152600560248201527f7661756c740000000000000000000000000000000000000000000000000000006044820152606401610214565b61ffff82165f90815260066020526040902054156114905760405163392d9d9d60e21b815261ffff83166004820152602401610214565b61ffff82165f8181526006602052604090819020839055517f5ac11b1afe087969a4f4ace994568e24ea61b64a9b032497d96473b449b9263790610b2a9084815260200190565b6114df611554565b600180546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff19909116811790915561151c5f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600154600160a01b900467ffffffffffffffff1615611573573061157f565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b0316146106a45760405163472511eb60e11b8152336004820152602401610214565b6001805473ffffffffffffffffffffffffffffffffffffffff19169055610a508161194e565b6115e06119aa565b6106a460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611a03565b5f610b447f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000308989898989611a0a565b60606020820135158061169a575060065f61167c6020850185612272565b61ffff1661ffff1681526020019081526020015f2054826020013514155b156116e5576116ac6020830183612272565b6040517fd3ccf32500000000000000000000000000000000000000000000000000000000815261ffff9091166004820152602401610214565b5f61173d6040518060a00160405280856040013581526020018560600135815260200185608001602081019061171b9190612248565b67ffffffffffffffff1681526020018681526020018560a00135815250611b6f565b905061175961174f6020850185612272565b6001808885611bd0565b9150505b9392505050565b6060602082013515806117a0575060075f6117826020850185612272565b61ffff1661ffff1681526020019081526020015f2054826020013514155b156117b2576116ac6020830183612272565b5f6118096040518060a001604052808560200135815260200185604001358152602001856060013581526020018560800160208101906117f29190612248565b67ffffffffffffffff168152602001869052611da2565b905061175961181b6020850185612272565b6002808885611bd0565b805160208201fd5b47156106a4576106a43347611dfb565b6106a45f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611607565b6001600160a01b038116158061188957505f546001600160a01b038281169116145b156118d7576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c657200000000000000000000000000000000000000000000006044820152606401610214565b6002805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b49060200160405180910390a150565b606061194583835f611e87565b90505b92915050565b5f80546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156106a4576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f807ff2191a2154fe58bca3dc4d2a9b967d30dacb5f97cffc100101332054d60468608a8a8a611a3d60208c018c612248565b8b60200135604051602001611ab99695949392919095865260e09490941b6001600160e01b031916602086015260f09290921b7fffff000000000000000000000000000000000000000000000000000000000000166024850152602684015260c01b6001600160c01b0319166046830152604e820152606e0190565b60405160208183030381529060405290505f876040016020810190611ade9190612248565b60405160c09190911b6001600160c01b0319166020820152606089013560288201526080890135604882015260680160405160208183030381529060405290508181611b2b8d8a8a611f4e565b611b368e89896120ae565b604051602001611b499493929190612807565b604051602081830303815290604052805190602001209250505098975050505050505050565b805160208083015160408085015160608087015160808801518451968701979097529285019390935260c01b6001600160c01b031916838301526068830152608882019290925260a8015b6040516020818303038152906040529050919050565b60605f611bfd7f0000000000000000000000000000000000000000000000000000000000000000426126e1565b90505f7f000000000000000000000000000000000000000000000000000000000000000061ffff168861ffff1614611c355747611c37565b5f5b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166317a77df2828a8a8a8a8b898c6040518963ffffffff1660e01b8152600401611c92979695949392919061282e565b60206040518083038185885af193505050508015611ccd575060408051601f3d908101601f19168201909252611cca91810190612701565b60015b611d89573d808015611cfa576040519150601f19603f3d011682016040523d82523d5f602084013e611cff565b606091505b505f611d0a826128b8565b90506001600160e01b031981167fd33b0f0f0000000000000000000000000000000000000000000000000000000014801590611d7057506001600160e01b031981167f65ae871c0000000000000000000000000000000000000000000000000000000014155b15611d7e57611d7e82611825565b509250610b47915050565b60405180602001604052805f8152509350505050610b47565b6060815f01518260200151836040015184606001518560800151604051602001611bba9594939291909485526020850193909352604084019190915260c01b6001600160c01b0319166060830152606882015260880190565b80471015611e255760405163cf47918160e01b815247600482015260248101829052604401610214565b611e3e828260405180602001604052805f8152506121f3565b15611e47575050565b3d15611e55576109aa612208565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b606081471015611eb35760405163cf47918160e01b815247600482015260248101839052604401610214565b5f611ebf8584866121f3565b9050808015611ee057505f3d1180611ee057505f856001600160a01b03163b115b15611ef557611eed612213565b91505061175d565b8015611f38576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610214565b3d15611e5557611f46612208565b509392505050565b5f5f7f7678dfe553c485095ad0f53a6c590675274c3e22d704ff9ca73f820dd73176d185604051602001611f9992919091825260e01b6001600160e01b031916602082015260240190565b60408051601f1981840301815291905290505f5b8381101561209d5736858583818110611fc857611fc86126aa565b60c002919091019150839050611fe16020830183612272565b60208301356040840135606085013561200060a0870160808801612248565b60405160f09590951b7fffff00000000000000000000000000000000000000000000000000000000000016602086015260228501939093526042840191909152606283015260c01b6001600160c01b031916608282015260a0830135608a82015260aa0160408051601f198184030181529082905261208292916020016128f4565b60408051601f19818403018152919052925050600101611fad565b508051602090910120949350505050565b5f5f7f1e26293ab329ffcc72ab071c3aabc86bc219c97b55345742af321615b44dbdf4856040516020016120f992919091825260e01b6001600160e01b031916602082015260240190565b60408051601f1981840301815291905290505f5b8381101561209d5736858583818110612128576121286126aa565b60a0029190910191508390506121416020830183612272565b60208301356040840135606085013561216060a0870160808801612248565b60405160f09590951b7fffff00000000000000000000000000000000000000000000000000000000000016602086015260228501939093526042840191909152606283015260c01b6001600160c01b0319166082820152608a0160408051601f19818403018152908290526121d892916020016128f4565b60408051601f1981840301815291905292505060010161210d565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b6040513d81523d5f602083013e3d602001810160405290565b803567ffffffffffffffff81168114612243575f5ffd5b919050565b5f60208284031215612258575f5ffd5b6119458261222c565b803561ffff81168114612243575f5ffd5b5f60208284031215612282575f5ffd5b61194582612261565b5f60a0828403121561229b575f5ffd5b50919050565b5f5f83601f8401126122b1575f5ffd5b50813567ffffffffffffffff8111156122c8575f5ffd5b60208301915083602060c0830285010111156122e2575f5ffd5b9250929050565b5f5f83601f8401126122f9575f5ffd5b50813567ffffffffffffffff811115612310575f5ffd5b60208301915083602060a0830285010111156122e2575f5ffd5b5f5f5f5f5f5f5f610120888a031215612341575f5ffd5b61234b898961228b565b965060a088013567ffffffffffffffff811115612366575f5ffd5b6123728a828b016122a1565b90975095505060c088013567ffffffffffffffff811115612391575f5ffd5b61239d8a828b016122e9565b90955093505060e088013580151581146123b5575f5ffd5b80925050610100880135905092959891949750929550565b80356001600160a01b0381168114612243575f5ffd5b5f5f604083850312156123f4575f5ffd5b6123fd8361222c565b915061240b602084016123cd565b90509250929050565b5f60208284031215612424575f5ffd5b611945826123cd565b5f5f6040838503121561243e575f5ffd5b61244783612261565b946020939093013593505050565b5f5f5f5f5f60e08688031215612469575f5ffd5b612473878761228b565b945060a086013567ffffffffffffffff81111561248e575f5ffd5b61249a888289016122a1565b90955093505060c086013567ffffffffffffffff8111156124b9575f5ffd5b6124c5888289016122e9565b969995985093965092949392505050565b5f5f602083850312156124e7575f5ffd5b823567ffffffffffffffff8111156124fd575f5ffd5b8301601f8101851361250d575f5ffd5b803567ffffffffffffffff811115612523575f5ffd5b856020828401011115612534575f5ffd5b6020919091019590945092505050565b5f60208284031215612554575f5ffd5b5035919050565b5f5f5f5f6040858703121561256e575f5ffd5b843567ffffffffffffffff811115612584575f5ffd5b612590878288016122a1565b909550935050602085013567ffffffffffffffff8111156125af575f5ffd5b6125bb878288016122e9565b95989497509550505050565b5f5f5f5f5f5f5f610100888a0312156125de575f5ffd5b6125e8898961228b565b965060a088013567ffffffffffffffff811115612603575f5ffd5b61260f8a828b016122a1565b90975095505060c088013567ffffffffffffffff81111561262e575f5ffd5b61263a8a828b016122e9565b90955093505060e088013567ffffffffffffffff811115612659575f5ffd5b8801601f81018a13612669575f5ffd5b803567ffffffffffffffff81111561267f575f5ffd5b8a60208260071b8401011115612693575f5ffd5b602082019350809250505092959891949750929550565b634e487b7160e01b5f52603260045260245ffd5b818382375f9101908152919050565b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115611948576119486126cd565b5f60208284031215612711575f5ffd5b5051919050565b80820180821115611948576119486126cd565b60408152826040820152828460608301375f606084830101525f6060601f19601f860116830101905067ffffffffffffffff83166020830152949350505050565b803560ff81168114612243575f5ffd5b83815260406020820181905281018290525f8360608301825b858110156127e55760ff6127a88461276c565b168252602083810135908301526040808401359083015260ff6127cd6060850161276c565b16606083015260809283019290910190600101612795565b509695505050505050565b5f81518060208401855e5f93019283525090919050565b5f61281b61281583886127f0565b866127f0565b9384525050602082015260400192915050565b61ffff8816815260ff8716602082015260ff8616604082015267ffffffffffffffff8516606082015267ffffffffffffffff8416608082015267ffffffffffffffff831660a082015260e060c08201525f82518060e0840152806020850161010085015e5f6101008285010152610100601f19601f83011684010191505098975050505050505050565b805160208201516001600160e01b03198116919060048210156128ed576001600160e01b0319808360040360031b1b82161692505b5050919050565b5f61290861290283866127f0565b846127f0565b94935050505056" as const;
