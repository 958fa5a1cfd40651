// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of CollateralVault. */
export const collateralVaultAbi = [
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
        "name": "admin_",
        "type": "address"
      },
      {
        "name": "pauser_",
        "type": "address"
      },
      {
        "name": "rootDelaySeconds_",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "activate",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "activateAsset",
    "inputs": [
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
      },
      {
        "name": "recordIndex",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "addAsset",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "token",
        "type": "address"
      },
      {
        "name": "tokenDecimals",
        "type": "uint8"
      },
      {
        "name": "minimumQuanta",
        "type": "uint128"
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
    "name": "assetState",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "token",
            "type": "address"
          },
          {
            "name": "tokenDecimals",
            "type": "uint8"
          },
          {
            "name": "suspended",
            "type": "bool"
          },
          {
            "name": "minimumQuanta",
            "type": "uint128"
          },
          {
            "name": "depositedQuanta",
            "type": "uint128"
          },
          {
            "name": "paidQuanta",
            "type": "uint128"
          },
          {
            "name": "heldQuanta",
            "type": "uint128"
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
          },
          {
            "name": "effectiveCycle",
            "type": "uint64"
          }
        ]
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
    "name": "claim",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "recipient",
        "type": "bytes32"
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
        "name": "proof",
        "type": "bytes32[]"
      }
    ],
    "outputs": [
      {
        "name": "paidQuanta",
        "type": "uint128"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimMany",
    "inputs": [
      {
        "name": "claims",
        "type": "tuple[]",
        "components": [
          {
            "name": "account",
            "type": "bytes32"
          },
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "recipient",
            "type": "bytes32"
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
            "name": "proof",
            "type": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "paidQuanta",
        "type": "uint128[]"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimOfBatch",
    "inputs": [
      {
        "name": "one",
        "type": "tuple",
        "components": [
          {
            "name": "account",
            "type": "bytes32"
          },
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "recipient",
            "type": "bytes32"
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
            "name": "proof",
            "type": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "paidQuanta",
        "type": "uint128"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimed",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
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
    "name": "deposit",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "tokenUnits",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "index",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "depositIndex",
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
    "name": "depositRecord",
    "inputs": [
      {
        "name": "index",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "accumulator",
            "type": "bytes32"
          },
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "cumulativeQuanta",
            "type": "uint128"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "effectiveRoot",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "effectiveAtSeconds",
            "type": "uint64"
          }
        ]
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
    "name": "heldQuanta",
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
    "name": "lockAdmin",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "maturingRoot",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "effectiveAtSeconds",
            "type": "uint64"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "nextRoot",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "effectiveAtSeconds",
            "type": "uint64"
          }
        ]
      }
    ],
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
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "owedQuanta",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256"
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
    "name": "pause",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "paused",
    "inputs": [],
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
    "name": "pauser",
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
    "name": "renounceOwnership",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "rootDelaySeconds",
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
    "name": "setPauser",
    "inputs": [
      {
        "name": "pauser_",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "suspendAsset",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "suspended",
        "type": "bool"
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
    "name": "unpause",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "AssetAdded",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "token",
        "type": "address",
        "indexed": false
      },
      {
        "name": "tokenDecimals",
        "type": "uint8",
        "indexed": false
      },
      {
        "name": "minimumQuanta",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "AssetEffective",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "entitled",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "exit",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "consumed",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "AssetSuspensionSet",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "suspended",
        "type": "bool",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ClaimRefused",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "asset",
        "type": "uint16",
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
    "name": "Claimed",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "recipient",
        "type": "address",
        "indexed": false
      },
      {
        "name": "amountQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "claimedTotalQuanta",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Deposited",
    "inputs": [
      {
        "name": "index",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "account",
        "type": "bytes32",
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
        "name": "from",
        "type": "address",
        "indexed": false
      },
      {
        "name": "accumulator",
        "type": "bytes32",
        "indexed": false
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
    "name": "PausedBy",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PauserSet",
    "inputs": [
      {
        "name": "pauser",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RootEffective",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RootReceived",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "totalsRoot",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "depositIndex",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "effectiveAtSeconds",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "UnpausedBy",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
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
    "name": "AssetAlreadyEffective",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "cycle",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AssetSuspended",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ]
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
    "name": "ClaimAboveHeld",
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
    "name": "ClaimAboveTotals",
    "inputs": [
      {
        "name": "amountQuanta",
        "type": "uint256"
      },
      {
        "name": "unpaidQuanta",
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
    "name": "ConsumedMismatch",
    "inputs": [
      {
        "name": "recordIndex",
        "type": "uint64"
      },
      {
        "name": "consumedQuanta",
        "type": "uint128"
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
    "name": "DepositPositionRegressed",
    "inputs": [
      {
        "name": "depositIndex",
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
    "name": "DepositPositionUnknown",
    "inputs": [
      {
        "name": "depositIndex",
        "type": "uint64"
      },
      {
        "name": "accumulator",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "DepositTooSmall",
    "inputs": [
      {
        "name": "amountQuanta",
        "type": "uint128"
      },
      {
        "name": "minimumQuanta",
        "type": "uint128"
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
    "name": "NothingReceived",
    "inputs": []
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
    "name": "Paused",
    "inputs": []
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
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RootMissing",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RootNotMature",
    "inputs": [
      {
        "name": "effectiveAtSeconds",
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
    "name": "RootNotNewer",
    "inputs": [
      {
        "name": "cycle",
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
    "name": "SafeERC20FailedOperation",
    "inputs": [
      {
        "name": "token",
        "type": "address"
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
    "name": "TotalsRegressed",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
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
  }
] as const;

/** The creation code of CollateralVault, without constructor arguments. */
export const collateralVaultBytecode = "0x610100604052348015610010575f5ffd5b5060405161569638038061569683398101604081905261002f91610402565b6001600160401b038116608052826001600160a01b03811661006b57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b610074816101ea565b508563ffffffff16846001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100dc919061048a565b63ffffffff1614610118576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b6044820152606401610062565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015610159573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061017d91906104aa565b61ffff16146101b7576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b6044820152606401610062565b63ffffffff861660a05261ffff851660c0526001600160a01b03841660e0526101df826102d9565b5050505050506104c3565b6001600160a01b038116610286575f54600160d81b900460ff168061021b5750600f54600160a01b900461ffff1615155b15610251576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610062565b600f80546001600160a01b03191690556040515f81525f5160206156765f395f51905f529060200160405180910390a16102cd565b600f546001600160a01b03908116908216036102cd576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610062565b6102d681610374565b50565b6001600160a01b03811615806102fc5750600e546001600160a01b038281169116145b15610333576040516373d0f96960e01b81526020600482015260066024820152653830bab9b2b960d11b6044820152606401610062565b600f80546001600160a01b0319166001600160a01b0383169081179091556040519081525f5160206156765f395f51905f529060200160405180910390a150565b600e80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b805163ffffffff811681146103d8575f5ffd5b919050565b805161ffff811681146103d8575f5ffd5b6001600160a01b03811681146102d6575f5ffd5b5f5f5f5f5f5f60c08789031215610417575f5ffd5b610420876103c5565b955061042e602088016103dd565b9450604087015161043e816103ee565b606088015190945061044f816103ee565b6080880151909350610460816103ee565b60a08801519092506001600160401b038116811461047c575f5ffd5b809150509295509295509295565b5f6020828403121561049a575f5ffd5b6104a3826103c5565b9392505050565b5f602082840312156104ba575f5ffd5b6104a3826103dd565b60805160a05160c05160e05161514861052e5f395f81816104a4015261234f01525f81816105940152818161175c01528181611d1f0152612bba01525f818161060f0152818161173501528181611cf80152612b9301525f818161056d0152613c6601526151485ff3fe608060405234801561000f575f5ffd5b50600436106101e7575f3560e01c80637637ca47116101095780639fd0506d1161009e578063ef91d6451161006e578063ef91d645146105dc578063f2fde38b146105ef578063f851a44014610602578063ff9b3acf1461060a575f5ffd5b80639fd0506d14610548578063be5e7ded14610568578063c763e5a11461058f578063d3a61aaf146105c9575f5ffd5b80638456cb59116100d95780638456cb59146104fc5780638da5cb5b1461050457806392e22e5f146105225780639eabbf3f14610535575f5ffd5b80637637ca471461048457806379c5833b146104975780637a0ebc881461049f5780637b898939146104eb575f5ffd5b80633f4ba83a1161017f5780635c975abb1161014f5780635c975abb1461040457806368738ab01461043857806368e41cd114610458578063715018a61461031e575f5ffd5b80633f4ba83a146103c05780634579f9de146103c8578063510e78b9146103db578063550ab636146103e3575f5ffd5b806316fd265d116101ba57806316fd265d1461031e57806325de9b5e1461032657806329f165c4146103465780632d88af4a146103ad575f5ffd5b806306b86d29146101eb5780630f15f4c01461024d57806310b7b4291461025757806315eb0fc41461030b575b5f5ffd5b6102276101f936600461451b565b601060209081525f92835260408084209091529082529020546fffffffffffffffffffffffffffffffff1681565b6040516fffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b610255610646565b005b6102d361026536600461455c565b60408051606080820183525f808352602080840182905292840181905267ffffffffffffffff949094168452601382529282902082519384018352805484526001015461ffff8116918401919091526201000090046fffffffffffffffffffffffffffffffff169082015290565b604080518251815260208084015161ffff1690820152918101516fffffffffffffffffffffffffffffffff1690820152606001610244565b6102556103193660046145ce565b6109c7565b610255610e4b565b610339610334366004614664565b610e5e565b60405161024491906146a3565b61034e6110a8565b60405161024491905f60a082019050825182526020830151602083015267ffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015267ffffffffffffffff608084015116608083015292915050565b6102556103bb3660046146f7565b611175565b610255611189565b6102276103d6366004614710565b6111fa565b61034e611233565b6103f66103f1366004614797565b611292565b604051908152602001610244565b5f547b01000000000000000000000000000000000000000000000000000000900460ff166040519015158152602001610244565b61044b610446366004614797565b6112cc565b60405161024491906147b0565b61046b61046636600461491c565b611494565b60405167ffffffffffffffff9091168152602001610244565b61022761049236600461494e565b6119c1565b61034e611a78565b6104c67f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610244565b5f5467ffffffffffffffff1661046b565b610255611ad6565b600e5473ffffffffffffffffffffffffffffffffffffffff166104c6565b610255610530366004614985565b611ba1565b6102556105433660046149ed565b6121e4565b600f546104c69073ffffffffffffffffffffffffffffffffffffffff1681565b61046b7f000000000000000000000000000000000000000000000000000000000000000081565b6105b67f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610244565b6102276105d7366004614797565b612325565b6102556105ea366004614a26565b612337565b6102556105fd3660046146f7565b6125d1565b6104c6612631565b6106317f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610244565b6040805160e0810182525f805467ffffffffffffffff8082168452680100000000000000008204811660208501527001000000000000000000000000000000008204169383019390935260ff780100000000000000000000000000000000000000000000000084048116606084015279010000000000000000000000000000000000000000000000000084048116608084018190527a0100000000000000000000000000000000000000000000000000008504821660a08501527b0100000000000000000000000000000000000000000000000000000090940416151560c083015290919003610762576040517fdee9837000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6001826080015160ff166004811061077d5761077d614a9d565b6003020160020160109054906101000a900467ffffffffffffffff1690508067ffffffffffffffff164210156107f6576040517f92ce3bcd00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201524260248201526044015b60405180910390fd5b6107ff82612656565b5080515f8054602084015160408501516060860151608087015160a088015160c09098015167ffffffffffffffff9788167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909616959095176801000000000000000094881694909402939093177fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000096909216959095027fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1617780100000000000000000000000000000000000000000000000060ff95861602177fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff16790100000000000000000000000000000000000000000000000000918516919091027fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009390941692909202929092177fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b0100000000000000000000000000000000000000000000000000000091151591909102179055565b6109cf612766565b8361ffff165f03610a3c576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f617373657400000000000000000000000000000000000000000000000000000060448201526064016107ed565b61ffff84165f9081526011602052604090205473ffffffffffffffffffffffffffffffffffffffff1615610aa2576040517fe4b6767400000000000000000000000000000000000000000000000000000000815261ffff851660048201526024016107ed565b73ffffffffffffffffffffffffffffffffffffffff83165f9081526012602052604090205460ff1615610b07576040517fe4b6767400000000000000000000000000000000000000000000000000000000815261ffff851660048201526024016107ed565b8273ffffffffffffffffffffffffffffffffffffffff163b5f03610b87576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f746f6b656e00000000000000000000000000000000000000000000000000000060448201526064016107ed565b602460ff83161180610c0b57508160ff168373ffffffffffffffffffffffffffffffffffffffff1663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610be1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c059190614aca565b60ff1614155b15610c72576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f746f6b656e446563696d616c730000000000000000000000000000000000000060448201526064016107ed565b6fffffffffffffffffffffffffffffffff81161580610cb357506f80000000000000000000000000000000816fffffffffffffffffffffffffffffffff1610155b15610d1a576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f6d696e696d756d5175616e74610000000000000000000000000000000000000060448201526064016107ed565b73ffffffffffffffffffffffffffffffffffffffff83165f818152601260209081526040808320805460017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0090911617905561ffff8816808452601183529281902080547fffffffffffffffffffffff0000000000000000000000000000000000000000001685177401000000000000000000000000000000000000000060ff89169081029190911782556004820180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff891690811790915583519687529386015290840191909152917f6881fbb0537f2bc0c2a3c3e01ed5adfdd244ebb47bd14a21d6a7d602b2ee15219060600160405180910390a25050505050565b610e53612766565b610e5c5f6127b9565b565b6060610e68612975565b8167ffffffffffffffff811115610e8157610e81614ae5565b604051908082528060200260200182016040528015610eaa578160200160208202803683370190505b5090505f5b828110156110995730637637ca47858584818110610ecf57610ecf614a9d565b9050602002810190610ee19190614b12565b6040518263ffffffff1660e01b8152600401610efd9190614b97565b6020604051808303815f875af1925050508015610f55575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0168201909252610f5291810190614c94565b60015b61104a573d808015610f82576040519150601f19603f3d011682016040523d82523d5f602084013e610f87565b606091505b50848483818110610f9a57610f9a614a9d565b9050602002810190610fac9190614b12565b610fbd906040810190602001614797565b61ffff16858584818110610fd357610fd3614a9d565b9050602002810190610fe59190614b12565b357f24ca92646075780ac5439540f63a24978ab6e611010c639520bf6450bfe04c9f61101084614caf565b6040517fffffffff00000000000000000000000000000000000000000000000000000000909116815260200160405180910390a350611091565b8083838151811061105d5761105d614a9d565b60200260200101906fffffffffffffffffffffffffffffffff1690816fffffffffffffffffffffffffffffffff1681525050505b600101610eaf565b506110a26129aa565b92915050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f546001907a010000000000000000000000000000000000000000000000000000900460ff166004811061110857611108614a9d565b6040805160a0810182526003929092029290920180548252600181015460208301526002015467ffffffffffffffff808216938301939093526801000000000000000081048316606083015270010000000000000000000000000000000090049091166080820152919050565b61117d612766565b611186816129d4565b50565b611191612766565b5f80547fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff1690556111c0611a78565b51600d556040513381527f71f955adbef5dbb4e16ecd587d398f94155edd0a14295fc23975b92a95b793f7906020015b60405180910390a1565b5f611203612975565b61121288888888888888612af1565b61121e88888888612bfe565b90506112286129aa565b979650505050505050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f54600190790100000000000000000000000000000000000000000000000000900460ff166004811061110857611108614a9d565b5f61129c82613084565b6001015470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff1692915050565b60408051610160810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e0830182905261010083018290526101208301829052610140830182905261ffff8516825260119052918220600181015460028201549293919261135f916fffffffffffffffffffffffffffffffff9081169116614d48565b6040805161016081018252845473ffffffffffffffffffffffffffffffffffffffff8116825260ff7401000000000000000000000000000000000000000082048116602084015275010000000000000000000000000000000000000000009091041615159181019190915260048401546fffffffffffffffffffffffffffffffff9081166060830152600385015481166080830181905290831660a08301529192509060c0820190611412908490614d48565b6fffffffffffffffffffffffffffffffff90811682526002850154808216602084015270010000000000000000000000000000000090819004821660408401526003860154041660608201529254760100000000000000000000000000000000000000000000900467ffffffffffffffff166080909301929092525092915050565b5f61149d612975565b5f547b01000000000000000000000000000000000000000000000000000000900460ff16156114f8576040517f9e87fac800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61150284613084565b80549091507501000000000000000000000000000000000000000000900460ff1615611560576040517fbdcbf87600000000000000000000000000000000000000000000000000000000815261ffff851660048201526024016107ed565b5f61156b82856130ef565b60048301549091506fffffffffffffffffffffffffffffffff90811690821610156115e6576004828101546040517f114aecc20000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff80851693820193909352911660248201526044016107ed565b60038201545f9061161590611610906fffffffffffffffffffffffffffffffff8086169116614d70565b61335d565b6003840180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff8381169190911790915560018501805492935084929091601091611688918591700100000000000000000000000000000000900416614d83565b82546fffffffffffffffffffffffffffffffff9182166101009390930a9283029190920219909116179055505f546116cb9067ffffffffffffffff166001614dab565b5f80547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff83161781559094506118d361178c604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b60135f61179a60018a614dcb565b67ffffffffffffffff16815260208082019290925260409081015f20548351848401519483015183517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a28187015260e09290921b7fffffffff00000000000000000000000000000000000000000000000000000000168285015260f095861b7fffff00000000000000000000000000000000000000000000000000000000000090811660448401526046830191909152606682019290925260c08b811b7fffffffffffffffff000000000000000000000000000000000000000000000000166086830152608e82018f9052948d901b90911660ae820152608088901b7fffffffffffffffffffffffffffffffff000000000000000000000000000000001660b0820152815180820360a001815293019052815191012090565b604080516060808201835283825261ffff8b811660208085018281526fffffffffffffffffffffffffffffffff8a811687890190815267ffffffffffffffff8f165f818152601386528a9020985189559251600190980180549151831662010000027fffffffffffffffffffffffffffff0000000000000000000000000000000000009092169890961697909717969096179093558551948a168552339085015293830185905293945091928b9290917fb06dfd8de5f34e587eddfc52f2b3bf47b5258105002f8ca3effc7fbc62c40efe910160405180910390a4505050506119ba6129aa565b9392505050565b5f3330146119fd576040517f8e4a23d60000000000000000000000000000000000000000000000000000000081523360048201526024016107ed565b611a498235611a126040850160208601614797565b6040850135611a276080870160608801614deb565b611a3760a0880160808901614deb565b611a4460a0890189614e06565b612af1565b6110a28235611a5e6040850160208601614797565b6040850135611a736080870160608801614deb565b612bfe565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f546001907801000000000000000000000000000000000000000000000000900460ff166004811061110857611108614a9d565b600f5473ffffffffffffffffffffffffffffffffffffffff163314611b29576040517f8e4a23d60000000000000000000000000000000000000000000000000000000081523360048201526024016107ed565b5f80547fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b01000000000000000000000000000000000000000000000000000000178155600d556040513381527f314364159151b7b18f5ebe5ff7560d5d2bda61579a0b674a2967e01cd7686955906020016111f0565b611ba9612975565b5f611bbf611bba6020870187614797565b613084565b90505f611bca611a78565b9050806040015167ffffffffffffffff165f03611c13576040517fdee9837000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040810151825467ffffffffffffffff91821676010000000000000000000000000000000000000000000090910490911610611cba57611c566020870187614797565b82546040517f4d38b8a300000000000000000000000000000000000000000000000000000000815261ffff9092166004830152760100000000000000000000000000000000000000000000900467ffffffffffffffff1660248201526044016107ed565b611d6881602001518686611d63611d4f604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b611d5e368d90038d018d614e6a565b6133ae565b6134c3565b611d7786848360600151613510565b60028201546fffffffffffffffffffffffffffffffff16611d9e6040880160208901614deb565b6fffffffffffffffffffffffffffffffff161080611e065750600382015470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16611df26080880160608901614deb565b6fffffffffffffffffffffffffffffffff16105b15611e5157611e186020870187614797565b6040517f2f41e00500000000000000000000000000000000000000000000000000000000815261ffff90911660048201526024016107ed565b611e7b611e646040880160208901614deb565b6fffffffffffffffffffffffffffffffff1661335d565b50611e8f611e646060880160408901614deb565b50600182015460028301545f91611ebb916fffffffffffffffffffffffffffffffff9182169116614d48565b611ecb6040890160208a01614deb565b611ed59190614d48565b6fffffffffffffffffffffffffffffffff1690505f611efa6080890160608a01614deb565b6003850154611f1b91906fffffffffffffffffffffffffffffffff16614d48565b6fffffffffffffffffffffffffffffffff16611f3d60608a0160408b01614deb565b611f59906fffffffffffffffffffffffffffffffff1684614d70565b611f639190614d70565b90505f611f6f8561365b565b6fffffffffffffffffffffffffffffffff16905080821115611fc7576040517ffa0d555200000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016107ed565b6fffffffffffffffffffffffffffffffff8281167001000000000000000000000000000000000290841617600186015561200760408a0160208b01614deb565b6002860180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9290921691909117905561205a60608a0160408b01614deb565b6002860180546fffffffffffffffffffffffffffffffff92831670010000000000000000000000000000000002921691909117905561209f60808a0160608b01614deb565b6003860180546fffffffffffffffffffffffffffffffff9283167001000000000000000000000000000000000292169190911790556040840151855467ffffffffffffffff909116760100000000000000000000000000000000000000000000027fffff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff90911617855561213460208a018a614797565b61ffff16846040015167ffffffffffffffff167fa9316a2e40f026001db104efcad94c05366a9b34db92995630f1d2c0dada438b8b602001602081019061217b9190614deb565b61218b60608e0160408f01614deb565b8d606001602081019061219e9190614deb565b604080516fffffffffffffffffffffffffffffffff9485168152928416602084015292168183015290519081900360600190a350505050506121de6129aa565b50505050565b6121ec612766565b5f6121f683613084565b805490915060ff7501000000000000000000000000000000000000000000909104161515821515146122e05780547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff167501000000000000000000000000000000000000000000831515021781558161229957600f546122949060019074010000000000000000000000000000000000000000900461ffff16614f0e565b6122c3565b600f546122c39074010000000000000000000000000000000000000000900461ffff166001614f28565b600f60146101000a81548161ffff021916908361ffff1602179055505b8261ffff167f0ec1932d8e47ff99e3cbab3cf752bee119c8a9f7c24f6cca3c8ce969e67a491083604051612318911515815260200190565b60405180910390a2505050565b5f6110a261233283613084565b61365b565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146123a8576040517f8e4a23d60000000000000000000000000000000000000000000000000000000081523360048201526024016107ed565b5f6123b6838360018061378e565b90505f6123cb6123c685856138f4565b61390f565b6040805160e0810182525f5467ffffffffffffffff80821680845268010000000000000000830482166020850152700100000000000000000000000000000000830482168486015260ff78010000000000000000000000000000000000000000000000008404811660608601527901000000000000000000000000000000000000000000000000008404811660808601527a0100000000000000000000000000000000000000000000000000008404811660a08601527b01000000000000000000000000000000000000000000000000000000909304909216151560c084015292840151939450909290911611806124e4575060208083015160408085015167ffffffffffffffff165f90815260139093529091205414155b1561253a57604080830151602084015191517f07560b7000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260248101919091526044016107ed565b806040015167ffffffffffffffff16826040015167ffffffffffffffff1610156125ad576040808301518282015191517fa815b74d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9182166004820152911660248201526044016107ed565b6125c981835f015184608001518660e0015186604001516139b8565b505050505050565b6125d9612766565b73ffffffffffffffffffffffffffffffffffffffff8116612628576040517f1e4fbdf70000000000000000000000000000000000000000000000000000000081525f60048201526024016107ed565b611186816127b9565b5f612651600e5473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b608081015160ff16158015906126ab57506001816080015160ff166004811061268157612681614a9d565b6003020160020160109054906101000a900467ffffffffffffffff1667ffffffffffffffff164210155b156111865760808101805160ff9081166060840181905260a0840180519092169092525f9081905290600190600481106126e7576126e7614a9d565b600302015460c08301519091506126fe57600d8190555b6001826060015160ff166004811061271857612718614a9d565b600302016002015460405182815267ffffffffffffffff909116907f37afe67739c6850d43568c7c9a85abdbfb4195902b008033eb81eef002aebdb59060200160405180910390a250612656565b600e5473ffffffffffffffffffffffffffffffffffffffff163314610e5c576040517f8e4a23d60000000000000000000000000000000000000000000000000000000081523360048201526024016107ed565b73ffffffffffffffffffffffffffffffffffffffff81166128e7575f547b01000000000000000000000000000000000000000000000000000000900460ff16806128205750600f5474010000000000000000000000000000000000000000900461ffff1615155b15612887576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f61646d696e00000000000000000000000000000000000000000000000000000060448201526064016107ed565b600f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001690556040515f81527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea9060200160405180910390a161296c565b600f5473ffffffffffffffffffffffffffffffffffffffff9081169082160361296c576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f61646d696e00000000000000000000000000000000000000000000000000000060448201526064016107ed565b61118681613df3565b61297d613e69565b610e5c60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613ec2565b610e5c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006129a4565b73ffffffffffffffffffffffffffffffffffffffff81161580612a115750600e5473ffffffffffffffffffffffffffffffffffffffff8281169116145b15612a78576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f706175736572000000000000000000000000000000000000000000000000000060448201526064016107ed565b600f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040519081527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea9060200160405180910390a150565b600d5480158015612b2257505f547b01000000000000000000000000000000000000000000000000000000900460ff165b15612b59576040517f9e87fac800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612bf4818484611d63612bea604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b8d8d8d8d8d613ec9565b5050505050505050565b5f5f612c0985613084565b80549091507501000000000000000000000000000000000000000000900460ff1615612c67576040517fbdcbf87600000000000000000000000000000000000000000000000000000000815261ffff861660048201526024016107ed565b60a084901c15612cd3576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f726563697069656e74000000000000000000000000000000000000000000000060448201526064016107ed565b5f86815260106020908152604080832061ffff891684529091529020546fffffffffffffffffffffffffffffffff9081169084168110612d17575f9250505061307c565b612d218185614d48565b60018301549093506fffffffffffffffffffffffffffffffff8082169170010000000000000000000000000000000090048116908516821015612dac576040517f6a33e0200000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff8087166004830152831660248201526044016107ed565b835473ffffffffffffffffffffffffffffffffffffffff8116905f90612dec9074010000000000000000000000000000000000000000900460ff16613fc2565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201529091505f90829073ffffffffffffffffffffffffffffffffffffffff8516906370a0823190602401602060405180830381865afa158015612e5b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e7f9190614f42565b612e899190614f59565b905080846fffffffffffffffffffffffffffffffff161115612ef2576040517f26e7cbe20000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff85166004820152602481018290526044016107ed565b5f8c815260106020908152604080832061ffff8f168452909152902080547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff8b16179055612f528886614d48565b6001880180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff92909216919091179055612f9f8885614d48565b6001880180546fffffffffffffffffffffffffffffffff928316700100000000000000000000000000000000029083161790556040805173ffffffffffffffffffffffffffffffffffffffff8d1681528a83166020820152918b16908201528a9061ffff8d16908e907fe361aee2216d50377ef64c4c011f46fa2b2c382d7cd34d0e6efc3834718062ac9060600160405180910390a361307381613055856fffffffffffffffffffffffffffffffff8d16614f91565b73ffffffffffffffffffffffffffffffffffffffff87169190613ff2565b50505050505050505b949350505050565b61ffff81165f908152601160205260409020805473ffffffffffffffffffffffffffffffffffffffff166130ea576040517f1d9173a100000000000000000000000000000000000000000000000000000000815261ffff831660048201526024016107ed565b919050565b81545f9073ffffffffffffffffffffffffffffffffffffffff81169082906131319074010000000000000000000000000000000000000000900460ff16613fc2565b90505f6131416116108387614f59565b6fffffffffffffffffffffffffffffffff169050805f0361318e576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8516906370a0823190602401602060405180830381865afa1580156131f8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061321c9190614f42565b905061324c333061322d8686614f91565b73ffffffffffffffffffffffffffffffffffffffff8816929190614052565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa1580156132b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132da9190614f42565b90505f8282116132ea575f6132ff565b846132f58484614fa8565b6132ff9190614f59565b9050805f0361333a576040517fb5c74a2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61335084821061334a578461335d565b8161335d565b9998505050505050505050565b5f6f8000000000000000000000000000000082106133aa576040517f66c28b18000000000000000000000000000000000000000000000000000000008152600481018390526024016107ed565b5090565b815160208084015160408086015185518685015187840151606089015185517fd63b6776542fe380e6897afa3234ae8a23bedb79df38ac1e2923dd42094ac7f09881019890985260e09890981b7fffffffff00000000000000000000000000000000000000000000000000000000169487019490945260f094851b7fffff00000000000000000000000000000000000000000000000000000000000090811660448801526046870193909352931b166066840152608091821b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000908116606885015290821b8116607884015292901b90911660888201525f906119ba906098015b6040516020818303038152906040526140ae565b8315806134d957506134d7838386846140e6565b155b156121de576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff8281165f81815260136020908152604080832081516060810183528154815260019091015461ffff811693820193909352620100009092046fffffffffffffffffffffffffffffffff1690820152929091908416108015906135b157506135866080860160608701614deb565b6fffffffffffffffffffffffffffffffff1682604001516fffffffffffffffffffffffffffffffff16145b80156135e6575067ffffffffffffffff841615806135e657506135d76020860186614797565b61ffff16826020015161ffff16145b90508061365457836135fe6080870160608801614deb565b6040517f6a6507da00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90921660048301526fffffffffffffffffffffffffffffffff1660248201526044016107ed565b5050505050565b600181015460028201545f918291613688916fffffffffffffffffffffffffffffffff9081169116614d48565b60038401546136a991906fffffffffffffffffffffffffffffffff16614d48565b83549091505f906136d49074010000000000000000000000000000000000000000900460ff16613fc2565b84546040517f70a0823100000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff909116906370a0823190602401602060405180830381865afa15801561373f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906137639190614f42565b61376d9190614f59565b9050816fffffffffffffffffffffffffffffffff1681106119ba578161307c565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101919091526137e085856140fd565b90508260ff16815f015160ff161461382c5780516040517f3a28297000000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016107ed565b8160ff16816080015160ff16146138815760808101516040517f4e54e99b0000000000000000000000000000000000000000000000000000000081526004810186905260ff90911660248201526044016107ed565b8060e0015167ffffffffffffffff168160c0015167ffffffffffffffff161461307c5760e081015160c08201516040517f048a309000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016107ed565b365f6139038360278187614fbb565b915091505b9250929050565b6139466040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f81525090565b60888214613983576040517fdb845217000000000000000000000000000000000000000000000000000000008152600481018390526024016107ed565b8235815260208301356020820152604083013560c01c6040820152604883013560608201526068830135608082015292915050565b846020015167ffffffffffffffff168267ffffffffffffffff1611613a235760208501516040517f394bf77900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808516600483015290911660248201526044016107ed565b67ffffffffffffffff808316602087015281166040860152613a4485612656565b5f856080015160ff165f03613a6c57613a5c86614333565b60ff811660808801529050613a98565b60a086015160ff1615613a83578560a00151613a8c565b613a8c86614333565b60ff811660a088015290505b85515f8054602089015160408a015160608b015160808c015160a08d015160c08e015115157b01000000000000000000000000000000000000000000000000000000027fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff9283167a010000000000000000000000000000000000000000000000000000027fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff94841679010000000000000000000000000000000000000000000000000002949094167fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff939095167801000000000000000000000000000000000000000000000000027fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff97881670010000000000000000000000000000000002167fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff98881668010000000000000000027fffffffffffffffffffffffffffffffff00000000000000000000000000000000909a1697909b16969096179790971795909516979097179290921795909516949094179390931716919091178155613c8b7f000000000000000000000000000000000000000000000000000000000000000042614dab565b90506040518060a001604052808781526020018681526020018567ffffffffffffffff1681526020018467ffffffffffffffff1681526020018267ffffffffffffffff1681525060018360ff1660048110613ce857613ce8614a9d565b82516003919091029190910190815560208083015160018301556040808401516002909301805460608087015160809788015167ffffffffffffffff908116700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff92821668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009095169882169890981793909317169590951790915581518b81529283018a9052878116838301528581169383019390935251918716927fb83a263d8ff7c3dd9d01f2aee05d95f4f0e66df180b379087833121ea07c908b92918290030190a250505050505050565b600e805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610e5c576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b85516020808801516040808a015181517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a948101949094527fffffffff0000000000000000000000000000000000000000000000000000000060e09590951b94909416908301527fffff00000000000000000000000000000000000000000000000000000000000060f091821b8116604484015260468301939093526066820188905286901b9091166086820152608881018490527fffffffffffffffffffffffffffffffff00000000000000000000000000000000608084811b821660a884015283901b1660b88201525f906112289060c8016134af565b5f600860ff83161115613fea57613fda600883614fe2565b613fe590600a61511c565b6110a2565b600192915050565b613fff8383836001614382565b61404d576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016107ed565b505050565b61406084848484600161440a565b6121de576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016107ed565b5f81805190602001206040516020016140c991815260200190565b604051602081830303815290604052805190602001209050919050565b5f826140f386868561449d565b1495945050505050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152610200821115614184576040517fbb9e58ed000000000000000000000000000000000000000000000000000000008152600481018390526024016107ed565b60278210156141c8576040517f4e54e99b000000000000000000000000000000000000000000000000000000008152600481018390525f60248201526044016107ed565b8235600784013560f882901c600114614213576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f883901c60048201526024016107ed565b60ff60f083901c16808452158061423057508251600660ff909116115b1561426f5782516040517f3a28297000000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016107ed565b63ffffffff60d083901c16602084015261ffff60c083901c8116604085015260b083901c16606084015260ff60a883901c1660808401819052600310156142f45760808301516040517f4e54e99b0000000000000000000000000000000000000000000000000000000081526004810186905260ff90911660248201526044016107ed565b63ffffffff608883901c1660a084015267ffffffffffffffff604883901c811660c085015260089290921c821660e08401521661010082015292915050565b60015b816060015160ff168160ff1614806143575750816080015160ff168160ff16145b8061436b57508160a0015160ff168160ff16145b156130ea578061437a8161512a565b915050614336565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f511483166143fe5783831516156143f2573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f5114831661448c578383151615614480573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f81815b848110156144d5576144cb828787848181106144bf576144bf614a9d565b905060200201356144de565b91506001016144a1565b50949350505050565b5f8183106144f8575f8281526020849052604090206119ba565b5f8381526020839052604090206119ba565b803561ffff811681146130ea575f5ffd5b5f5f6040838503121561452c575f5ffd5b8235915061453c6020840161450a565b90509250929050565b803567ffffffffffffffff811681146130ea575f5ffd5b5f6020828403121561456c575f5ffd5b6119ba82614545565b803573ffffffffffffffffffffffffffffffffffffffff811681146130ea575f5ffd5b60ff81168114611186575f5ffd5b6fffffffffffffffffffffffffffffffff81168114611186575f5ffd5b80356130ea816145a6565b5f5f5f5f608085870312156145e1575f5ffd5b6145ea8561450a565b93506145f860208601614575565b9250604085013561460881614598565b91506060850135614618816145a6565b939692955090935050565b5f5f83601f840112614633575f5ffd5b50813567ffffffffffffffff81111561464a575f5ffd5b6020830191508360208260051b8501011115613908575f5ffd5b5f5f60208385031215614675575f5ffd5b823567ffffffffffffffff81111561468b575f5ffd5b61469785828601614623565b90969095509350505050565b602080825282518282018190525f918401906040840190835b818110156146ec5783516fffffffffffffffffffffffffffffffff168352602093840193909201916001016146bc565b509095945050505050565b5f60208284031215614707575f5ffd5b6119ba82614575565b5f5f5f5f5f5f5f60c0888a031215614726575f5ffd5b873596506147366020890161450a565b955060408801359450606088013561474d816145a6565b9350608088013561475d816145a6565b925060a088013567ffffffffffffffff811115614778575f5ffd5b6147848a828b01614623565b989b979a50959850939692959293505050565b5f602082840312156147a7575f5ffd5b6119ba8261450a565b815173ffffffffffffffffffffffffffffffffffffffff168152610160810160208301516147e3602084018260ff169052565b5060408301516147f7604084018215159052565b50606083015161481b60608401826fffffffffffffffffffffffffffffffff169052565b50608083015161483f60808401826fffffffffffffffffffffffffffffffff169052565b5060a083015161486360a08401826fffffffffffffffffffffffffffffffff169052565b5060c083015161488760c08401826fffffffffffffffffffffffffffffffff169052565b5060e08301516148ab60e08401826fffffffffffffffffffffffffffffffff169052565b506101008301516148d16101008401826fffffffffffffffffffffffffffffffff169052565b506101208301516148f76101208401826fffffffffffffffffffffffffffffffff169052565b5061014083015161491561014084018267ffffffffffffffff169052565b5092915050565b5f5f5f6060848603121561492e575f5ffd5b8335925061493e6020850161450a565b9150604084013590509250925092565b5f6020828403121561495e575f5ffd5b813567ffffffffffffffff811115614974575f5ffd5b820160c081850312156119ba575f5ffd5b5f5f5f5f84860360c0811215614999575f5ffd5b60808112156149a6575f5ffd5b50849350608085013567ffffffffffffffff8111156149c3575f5ffd5b6149cf87828801614623565b90945092506149e2905060a08601614545565b905092959194509250565b5f5f604083850312156149fe575f5ffd5b614a078361450a565b915060208301358015158114614a1b575f5ffd5b809150509250929050565b5f5f5f60408486031215614a38575f5ffd5b83359250602084013567ffffffffffffffff811115614a55575f5ffd5b8401601f81018613614a65575f5ffd5b803567ffffffffffffffff811115614a7b575f5ffd5b866020828401011115614a8c575f5ffd5b939660209190910195509293505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215614ada575f5ffd5b81516119ba81614598565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614b44575f5ffd5b9190910192915050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614b7e575f5ffd5b8260051b80836020870137939093016020019392505050565b60208082528235828201525f9061ffff90614bb390850161450a565b1660408301525f60408401359050806060840152506060830135614bd6816145a6565b6fffffffffffffffffffffffffffffffff81166080840152506080830135614bfd816145a6565b6fffffffffffffffffffffffffffffffff811660a08401525060a08301357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614c4a575f5ffd5b830160208101903567ffffffffffffffff811115614c66575f5ffd5b8060051b3603821315614c77575f5ffd5b60c080850152614c8b60e085018284614b4e565b95945050505050565b5f60208284031215614ca4575f5ffd5b81516119ba816145a6565b805160208201517fffffffff00000000000000000000000000000000000000000000000000000000811691906004821015614d14577fffffffff00000000000000000000000000000000000000000000000000000000808360040360031b1b82161692505b5050919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6fffffffffffffffffffffffffffffffff82811682821603908111156110a2576110a2614d1b565b808201808211156110a2576110a2614d1b565b6fffffffffffffffffffffffffffffffff81811683821601908111156110a2576110a2614d1b565b67ffffffffffffffff81811683821601908111156110a2576110a2614d1b565b67ffffffffffffffff82811682821603908111156110a2576110a2614d1b565b5f60208284031215614dfb575f5ffd5b81356119ba816145a6565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614e39575f5ffd5b83018035915067ffffffffffffffff821115614e53575f5ffd5b6020019150600581901b3603821315613908575f5ffd5b5f6080828403128015614e7b575f5ffd5b506040516080810167ffffffffffffffff81118282101715614ec4577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052614ed08361450a565b81526020830135614ee0816145a6565b6020820152614ef1604084016145c3565b6040820152614f02606084016145c3565b60608201529392505050565b61ffff82811682821603908111156110a2576110a2614d1b565b61ffff81811683821601908111156110a2576110a2614d1b565b5f60208284031215614f52575f5ffd5b5051919050565b5f82614f8c577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b80820281158282048414176110a2576110a2614d1b565b818103818111156110a2576110a2614d1b565b5f5f85851115614fc9575f5ffd5b83861115614fd5575f5ffd5b5050820193919092039150565b60ff82811682821603908111156110a2576110a2614d1b565b6001815b60018411156150365780850481111561501a5761501a614d1b565b600184161561502857908102905b60019390931c928002614fff565b935093915050565b5f8261504c575060016110a2565b8161505857505f6110a2565b816001811461506e576002811461507857615094565b60019150506110a2565b60ff84111561508957615089614d1b565b50506001821b6110a2565b5060208310610133831016604e8410600b84101617156150b7575081810a6110a2565b6150e27fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8484614ffb565b807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0482111561511457615114614d1b565b029392505050565b5f6119ba60ff84168361503e565b5f60ff821660ff810361513f5761513f614d1b565b6001019291505056d11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea" as const;
