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
    "name": "acceptOwnership",
    "inputs": [],
    "outputs": [],
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
export const collateralVaultBytecode = "0x610100604052348015610010575f5ffd5b506040516158d63803806158d683398101604081905261002f91610416565b6001600160401b038116608052826001600160a01b03811661006b57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b610074816101ea565b508563ffffffff16846001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100dc919061049e565b63ffffffff1614610118576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b6044820152606401610062565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015610159573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061017d91906104be565b61ffff16146101b7576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b6044820152606401610062565b63ffffffff861660a05261ffff851660c0526001600160a01b03841660e0526101df826102d9565b5050505050506104d7565b6001600160a01b038116610286575f54600160d81b900460ff168061021b5750601054600160a01b900461ffff1615155b15610251576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610062565b601080546001600160a01b03191690556040515f81525f5160206158b65f395f51905f529060200160405180910390a16102cd565b6010546001600160a01b03908116908216036102cd576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610062565b6102d681610374565b50565b6001600160a01b03811615806102fc5750600e546001600160a01b038281169116145b15610333576040516373d0f96960e01b81526020600482015260066024820152653830bab9b2b960d11b6044820152606401610062565b601080546001600160a01b0319166001600160a01b0383169081179091556040519081525f5160206158b65f395f51905f529060200160405180910390a150565b600f80546001600160a01b03191690556102d681600e80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b805163ffffffff811681146103ec575f5ffd5b919050565b805161ffff811681146103ec575f5ffd5b6001600160a01b03811681146102d6575f5ffd5b5f5f5f5f5f5f60c0878903121561042b575f5ffd5b610434876103d9565b9550610442602088016103f1565b9450604087015161045281610402565b606088015190945061046381610402565b608088015190935061047481610402565b60a08801519092506001600160401b0381168114610490575f5ffd5b809150509295509295509295565b5f602082840312156104ae575f5ffd5b6104b7826103d9565b9392505050565b5f602082840312156104ce575f5ffd5b6104b7826103f1565b60805160a05160c05160e0516153746105425f395f81816104e001526123de01525f81816105d0015281816117a201528181611dc10152612c7f01525f81816106690152818161177b01528181611d9a0152612c5801525f81816105a90152613c8201526153745ff3fe608060405234801561000f575f5ffd5b506004361061021b575f3560e01c806379ba5097116101235780639fd0506d116100b8578063e30c397811610088578063f2fde38b1161006e578063f2fde38b14610649578063f851a4401461065c578063ff9b3acf14610664575f5ffd5b8063e30c397814610618578063ef91d64514610636575f5ffd5b80639fd0506d14610584578063be5e7ded146105a4578063c763e5a1146105cb578063d3a61aaf14610605575f5ffd5b80638456cb59116100f35780638456cb59146105385780638da5cb5b1461054057806392e22e5f1461055e5780639eabbf3f14610571575f5ffd5b806379ba5097146104cb57806379c5833b146104d35780637a0ebc88146104db5780637b89893914610527575f5ffd5b80633f4ba83a116101b35780635c975abb1161018357806368e41cd11161016957806368e41cd11461048c578063715018a6146103525780637637ca47146104b8575f5ffd5b80635c975abb1461043857806368738ab01461046c575f5ffd5b80633f4ba83a146103f45780634579f9de146103fc578063510e78b91461040f578063550ab63614610417575f5ffd5b806316fd265d116101ee57806316fd265d1461035257806325de9b5e1461035a57806329f165c41461037a5780632d88af4a146103e1575f5ffd5b806306b86d291461021f5780630f15f4c01461028157806310b7b4291461028b57806315eb0fc41461033f575b5f5ffd5b61025b61022d366004614618565b601360209081525f92835260408084209091529082529020546fffffffffffffffffffffffffffffffff1681565b6040516fffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6102896106a0565b005b610307610299366004614659565b60408051606080820183525f808352602080840182905292840181905267ffffffffffffffff949094168452601482529282902082519384018352805484526001015461ffff8116918401919091526201000090046fffffffffffffffffffffffffffffffff169082015290565b604080518251815260208084015161ffff1690820152918101516fffffffffffffffffffffffffffffffff1690820152606001610278565b61028961034d3660046146cb565b610a21565b610289610ea3565b61036d610368366004614761565b610eb6565b60405161027891906147a0565b610382611100565b60405161027891905f60a082019050825182526020830151602083015267ffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015267ffffffffffffffff608084015116608083015292915050565b6102896103ef3660046147f4565b6111cd565b6102896111e1565b61025b61040a36600461480d565b611252565b61038261128b565b61042a610425366004614894565b6112ea565b604051908152602001610278565b5f547b01000000000000000000000000000000000000000000000000000000900460ff166040519015158152602001610278565b61047f61047a366004614894565b611324565b60405161027891906148ad565b61049f61049a366004614a19565b6114c9565b60405167ffffffffffffffff9091168152602001610278565b61025b6104c6366004614a4b565b611a07565b610289611abe565b610382611b1a565b6105027f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610278565b5f5467ffffffffffffffff1661049f565b610289611b78565b600e5473ffffffffffffffffffffffffffffffffffffffff16610502565b61028961056c366004614a82565b611c43565b61028961057f366004614aea565b612248565b6010546105029073ffffffffffffffffffffffffffffffffffffffff1681565b61049f7f000000000000000000000000000000000000000000000000000000000000000081565b6105f27f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610278565b61025b610613366004614894565b612389565b600f5473ffffffffffffffffffffffffffffffffffffffff16610502565b610289610644366004614b23565b6123c6565b6102896106573660046147f4565b612660565b6105026126f6565b61068b7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610278565b6040805160e0810182525f805467ffffffffffffffff8082168452680100000000000000008204811660208501527001000000000000000000000000000000008204169383019390935260ff780100000000000000000000000000000000000000000000000084048116606084015279010000000000000000000000000000000000000000000000000084048116608084018190527a0100000000000000000000000000000000000000000000000000008504821660a08501527b0100000000000000000000000000000000000000000000000000000090940416151560c0830152909190036107bc576040517fdee9837000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6001826080015160ff16600481106107d7576107d7614b9a565b6003020160020160109054906101000a900467ffffffffffffffff1690508067ffffffffffffffff16421015610850576040517f92ce3bcd00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201524260248201526044015b60405180910390fd5b6108598261271b565b5080515f8054602084015160408501516060860151608087015160a088015160c09098015167ffffffffffffffff9788167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909616959095176801000000000000000094881694909402939093177fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000096909216959095027fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1617780100000000000000000000000000000000000000000000000060ff95861602177fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff16790100000000000000000000000000000000000000000000000000918516919091027fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff16177a0100000000000000000000000000000000000000000000000000009390941692909202929092177fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b0100000000000000000000000000000000000000000000000000000091151591909102179055565b610a2961282b565b61ffff8416610a94576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f61737365740000000000000000000000000000000000000000000000000000006044820152606401610847565b61ffff84165f9081526011602052604090205473ffffffffffffffffffffffffffffffffffffffff1615610afa576040517fe4b6767400000000000000000000000000000000000000000000000000000000815261ffff85166004820152602401610847565b73ffffffffffffffffffffffffffffffffffffffff83165f9081526012602052604090205460ff1615610b5f576040517fe4b6767400000000000000000000000000000000000000000000000000000000815261ffff85166004820152602401610847565b8273ffffffffffffffffffffffffffffffffffffffff163b5f03610bdf576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f746f6b656e0000000000000000000000000000000000000000000000000000006044820152606401610847565b602460ff83161180610c6357508160ff168373ffffffffffffffffffffffffffffffffffffffff1663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610c39573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c5d9190614bc7565b60ff1614155b15610cca576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f746f6b656e446563696d616c73000000000000000000000000000000000000006044820152606401610847565b6fffffffffffffffffffffffffffffffff81161580610d0b57506f800000000000000000000000000000006fffffffffffffffffffffffffffffffff821610155b15610d72576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f6d696e696d756d5175616e7461000000000000000000000000000000000000006044820152606401610847565b73ffffffffffffffffffffffffffffffffffffffff83165f818152601260209081526040808320805460017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0090911617905561ffff8816808452601183529281902080547fffffffffffffffffffffff0000000000000000000000000000000000000000001685177401000000000000000000000000000000000000000060ff89169081029190911782556004820180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff891690811790915583519687529386015290840191909152917f6881fbb0537f2bc0c2a3c3e01ed5adfdd244ebb47bd14a21d6a7d602b2ee15219060600160405180910390a25050505050565b610eab61282b565b610eb45f61287e565b565b6060610ec0612a3a565b8167ffffffffffffffff811115610ed957610ed9614be2565b604051908082528060200260200182016040528015610f02578160200160208202803683370190505b5090505f5b828110156110f15730637637ca47858584818110610f2757610f27614b9a565b9050602002810190610f399190614c0f565b6040518263ffffffff1660e01b8152600401610f559190614cf7565b6020604051808303815f875af1925050508015610fad575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0168201909252610faa91810190614da0565b60015b6110a2573d808015610fda576040519150601f19603f3d011682016040523d82523d5f602084013e610fdf565b606091505b50848483818110610ff257610ff2614b9a565b90506020028101906110049190614c0f565b611015906040810190602001614894565b61ffff1685858481811061102b5761102b614b9a565b905060200281019061103d9190614c0f565b357f24ca92646075780ac5439540f63a24978ab6e611010c639520bf6450bfe04c9f61106884614dbb565b6040517fffffffff00000000000000000000000000000000000000000000000000000000909116815260200160405180910390a3506110e9565b808383815181106110b5576110b5614b9a565b60200260200101906fffffffffffffffffffffffffffffffff1690816fffffffffffffffffffffffffffffffff1681525050505b600101610f07565b506110fa612a6f565b92915050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f546001907a010000000000000000000000000000000000000000000000000000900460ff166004811061116057611160614b9a565b6040805160a0810182526003929092029290920180548252600181015460208301526002015467ffffffffffffffff808216938301939093526801000000000000000081048316606083015270010000000000000000000000000000000090049091166080820152919050565b6111d561282b565b6111de81612a99565b50565b6111e961282b565b5f80547fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff169055611218611b1a565b51600d556040513381527f71f955adbef5dbb4e16ecd587d398f94155edd0a14295fc23975b92a95b793f7906020015b60405180910390a1565b5f61125b612a3a565b61126a88888888888888612bb6565b61127688888888612cc3565b9050611280612a6f565b979650505050505050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f54600190790100000000000000000000000000000000000000000000000000900460ff166004811061116057611160614b9a565b5f6110fa6112f78361314b565b6001015470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff1690565b60408051610160810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e0830182905261010083018290526101208301829052610140830182905261ffff85168252601190529182209091611395826131b6565b6040805161016081018252845473ffffffffffffffffffffffffffffffffffffffff8116825260ff7401000000000000000000000000000000000000000082048116602084015275010000000000000000000000000000000000000000009091041615159181019190915260048401546fffffffffffffffffffffffffffffffff9081166060830152600385015481166080830181905290831660a08301529192509060c082019061144790846131dd565b6fffffffffffffffffffffffffffffffff90811682526002850154808216602084015270010000000000000000000000000000000090819004821660408401526003860154041660608201529254760100000000000000000000000000000000000000000000900467ffffffffffffffff166080909301929092525092915050565b5f6114d2612a3a565b5f547b01000000000000000000000000000000000000000000000000000000900460ff161561152d576040517f9e87fac800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6115378461314b565b80549091507501000000000000000000000000000000000000000000900460ff1615611595576040517fbdcbf87600000000000000000000000000000000000000000000000000000000815261ffff85166004820152602401610847565b5f6115a082856131e8565b60048301549091506fffffffffffffffffffffffffffffffff908116908216101561161b576004828101546040517f114aecc20000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff8085169382019390935291166024820152604401610847565b5f6116586fffffffffffffffffffffffffffffffff831660038501546fffffffffffffffffffffffffffffffff166116539190614e54565b613447565b6003840180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff8381169190911790915560018501549192506116c29170010000000000000000000000000000000090041683613498565b600180850180546fffffffffffffffffffffffffffffffff938416700100000000000000000000000000000000029316929092179091555f546117119167ffffffffffffffff90911690614e67565b5f80547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff83161781559094506119196117d2604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b60145f6117e060018a614e87565b67ffffffffffffffff16815260208082019290925260409081015f20548351848401519483015183517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a28187015260e09290921b7fffffffff00000000000000000000000000000000000000000000000000000000168285015260f095861b7fffff00000000000000000000000000000000000000000000000000000000000090811660448401526046830191909152606682019290925260c08b811b7fffffffffffffffff000000000000000000000000000000000000000000000000166086830152608e82018f9052948d901b90911660ae820152608088901b7fffffffffffffffffffffffffffffffff000000000000000000000000000000001660b0820152815180820360a001815293019052815191012090565b604080516060808201835283825261ffff8b811660208085018281526fffffffffffffffffffffffffffffffff8a811687890190815267ffffffffffffffff8f165f818152601486528a9020985189559251600190980180549151831662010000027fffffffffffffffffffffffffffff0000000000000000000000000000000000009092169890961697909717969096179093558551948a168552339085015293830185905293945091928b9290917fb06dfd8de5f34e587eddfc52f2b3bf47b5258105002f8ca3effc7fbc62c40efe910160405180910390a450505050611a00612a6f565b9392505050565b5f333014611a43576040517f8e4a23d6000000000000000000000000000000000000000000000000000000008152336004820152602401610847565b611a8f8235611a586040850160208601614894565b6040850135611a6d6080870160608801614ea7565b611a7d60a0880160808901614ea7565b611a8a60a0890189614ec2565b612bb6565b6110fa8235611aa46040850160208601614894565b6040850135611ab96080870160608801614ea7565b612cc3565b600f5473ffffffffffffffffffffffffffffffffffffffff163314611b11576040517f8e4a23d6000000000000000000000000000000000000000000000000000000008152336004820152602401610847565b610eb43361287e565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f546001907801000000000000000000000000000000000000000000000000900460ff166004811061116057611160614b9a565b60105473ffffffffffffffffffffffffffffffffffffffff163314611bcb576040517f8e4a23d6000000000000000000000000000000000000000000000000000000008152336004820152602401610847565b5f80547fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff167b01000000000000000000000000000000000000000000000000000000178155600d556040513381527f314364159151b7b18f5ebe5ff7560d5d2bda61579a0b674a2967e01cd768695590602001611248565b611c4b612a3a565b5f611c61611c5c6020870187614894565b61314b565b90505f611c6c611b1a565b9050806040015167ffffffffffffffff165f03611cb5576040517fdee9837000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040810151825467ffffffffffffffff91821676010000000000000000000000000000000000000000000090910490911610611d5c57611cf86020870187614894565b82546040517f4d38b8a300000000000000000000000000000000000000000000000000000000815261ffff9092166004830152760100000000000000000000000000000000000000000000900467ffffffffffffffff166024820152604401610847565b611e0a81602001518686611e05611df1604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b611e00368d90038d018d614f26565b6134a3565b613514565b611e1986848360600151613561565b611e4b611e2c6040880160208901614ea7565b60028401546fffffffffffffffffffffffffffffffff90811691161090565b80611e975750611e97611e646080880160608901614ea7565b60038401546fffffffffffffffffffffffffffffffff700100000000000000000000000000000000909104811691161090565b15611ee257611ea96020870187614894565b6040517f2f41e00500000000000000000000000000000000000000000000000000000000815261ffff9091166004820152602401610847565b611efa611ef56040880160208901614ea7565b6136aa565b50611f0e611ef56060880160408901614ea7565b505f611f19836131b6565b60038401549091506fffffffffffffffffffffffffffffffff908116905f908316611f62611f4d60408c0160208d01614ea7565b6fffffffffffffffffffffffffffffffff1690565b611f6c9190614fca565b90505f611f82611f4d60608c0160408d01614ea7565b611f8c9083614e54565b9050611fa1611f4d60808c0160608d01614ea7565b611fbd906fffffffffffffffffffffffffffffffff8516614fca565b611fc79082614e54565b90505f611fe0611f4d88611fdb87896131dd565b6136c6565b905080821115612026576040517ffa0d55520000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610847565b6fffffffffffffffffffffffffffffffff8281167001000000000000000000000000000000000290841617600188015561206660408c0160208d01614ea7565b6002880180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff929092169190911790556120b960608c0160408d01614ea7565b6002880180546fffffffffffffffffffffffffffffffff9283167001000000000000000000000000000000000292169190911790556120fe60808c0160608d01614ea7565b6003880180546fffffffffffffffffffffffffffffffff9283167001000000000000000000000000000000000292169190911790556040860151875467ffffffffffffffff909116760100000000000000000000000000000000000000000000027fffff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff90911617875561219360208c018c614894565b61ffff16866040015167ffffffffffffffff167fa9316a2e40f026001db104efcad94c05366a9b34db92995630f1d2c0dada438b8d60200160208101906121da9190614ea7565b8e60400160208101906121ed9190614ea7565b8f60600160208101906122009190614ea7565b604080516fffffffffffffffffffffffffffffffff9485168152928416602084015292168183015290519081900360600190a350505050505050612242612a6f565b50505050565b61225061282b565b5f61225a8361314b565b805490915060ff7501000000000000000000000000000000000000000000909104161515821515146123445780547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff16750100000000000000000000000000000000000000000083151502178155816122fd576010546122f89060019074010000000000000000000000000000000000000000900461ffff16614fdd565b612327565b6010546123279074010000000000000000000000000000000000000000900461ffff166001614ff7565b601060146101000a81548161ffff021916908361ffff1602179055505b8261ffff167f0ec1932d8e47ff99e3cbab3cf752bee119c8a9f7c24f6cca3c8ce969e67a49108360405161237c911515815260200190565b60405180910390a2505050565b5f5f6123948361314b565b6003810154909150611a00908290611fdb906fffffffffffffffffffffffffffffffff166123c1836131b6565b6131dd565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614612437576040517f8e4a23d6000000000000000000000000000000000000000000000000000000008152336004820152602401610847565b5f61244583836001806137aa565b90505f61245a6124558585613910565b61392b565b6040805160e0810182525f5467ffffffffffffffff80821680845268010000000000000000830482166020850152700100000000000000000000000000000000830482168486015260ff78010000000000000000000000000000000000000000000000008404811660608601527901000000000000000000000000000000000000000000000000008404811660808601527a0100000000000000000000000000000000000000000000000000008404811660a08601527b01000000000000000000000000000000000000000000000000000000909304909216151560c08401529284015193945090929091161180612573575060208083015160408085015167ffffffffffffffff165f90815260149093529091205414155b156125c957604080830151602084015191517f07560b7000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024810191909152604401610847565b806040015167ffffffffffffffff16826040015167ffffffffffffffff16101561263c576040808301518282015191517fa815b74d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff918216600482015291166024820152604401610847565b61265881835f015184608001518660e0015186604001516139d4565b505050505050565b61266861282b565b60105473ffffffffffffffffffffffffffffffffffffffff908116908216036126ed576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f61646d696e0000000000000000000000000000000000000000000000000000006044820152606401610847565b6111de81613e0f565b5f612716600e5473ffffffffffffffffffffffffffffffffffffffff1690565b905090565b608081015160ff161580159061277057506001816080015160ff166004811061274657612746614b9a565b6003020160020160109054906101000a900467ffffffffffffffff1667ffffffffffffffff164210155b156111de5760808101805160ff9081166060840181905260a0840180519092169092525f9081905290600190600481106127ac576127ac614b9a565b600302015460c08301519091506127c357600d8190555b6001826060015160ff16600481106127dd576127dd614b9a565b600302016002015460405182815267ffffffffffffffff909116907f37afe67739c6850d43568c7c9a85abdbfb4195902b008033eb81eef002aebdb59060200160405180910390a25061271b565b600e5473ffffffffffffffffffffffffffffffffffffffff163314610eb4576040517f8e4a23d6000000000000000000000000000000000000000000000000000000008152336004820152602401610847565b73ffffffffffffffffffffffffffffffffffffffff81166129ac575f547b01000000000000000000000000000000000000000000000000000000900460ff16806128e5575060105474010000000000000000000000000000000000000000900461ffff1615155b1561294c576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f61646d696e0000000000000000000000000000000000000000000000000000006044820152606401610847565b601080547fffffffffffffffffffffffff00000000000000000000000000000000000000001690556040515f81527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea9060200160405180910390a1612a31565b60105473ffffffffffffffffffffffffffffffffffffffff90811690821603612a31576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f61646d696e0000000000000000000000000000000000000000000000000000006044820152606401610847565b6111de81613ebf565b612a42613ef0565b610eb460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613f49565b610eb45f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612a69565b73ffffffffffffffffffffffffffffffffffffffff81161580612ad65750600e5473ffffffffffffffffffffffffffffffffffffffff8281169116145b15612b3d576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f70617573657200000000000000000000000000000000000000000000000000006044820152606401610847565b601080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040519081527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea9060200160405180910390a150565b600d5480158015612be757505f547b01000000000000000000000000000000000000000000000000000000900460ff165b15612c1e576040517f9e87fac800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612cb9818484611e05612caf604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b8d8d8d8d8d613f50565b5050505050505050565b5f5f612cce8561314b565b80549091507501000000000000000000000000000000000000000000900460ff1615612d2c576040517fbdcbf87600000000000000000000000000000000000000000000000000000000815261ffff86166004820152602401610847565b60a084901c15612d98576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f726563697069656e7400000000000000000000000000000000000000000000006044820152606401610847565b5f86815260136020908152604080832061ffff891684529091529020546fffffffffffffffffffffffffffffffff9081169084168110612ddc575f92505050613143565b60018201546fffffffffffffffffffffffffffffffff85811683900394508181169170010000000000000000000000000000000090048116908516821015612e6c576040517f6a33e0200000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff868116600483015283166024820152604401610847565b835473ffffffffffffffffffffffffffffffffffffffff8116905f90612eac9074010000000000000000000000000000000000000000900460ff16614049565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201529091505f90829073ffffffffffffffffffffffffffffffffffffffff8516906370a0823190602401602060405180830381865afa158015612f1b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f3f9190615011565b612f499190615028565b9050806fffffffffffffffffffffffffffffffff85161115612fb2576040517f26e7cbe20000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff8516600482015260248101829052604401610847565b5f8c815260136020908152604080832061ffff8f168452909152902080547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff8b81169190911790915561301990861689900390565b6001880180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9290921691909117905561306684896131dd565b6001880180546fffffffffffffffffffffffffffffffff928316700100000000000000000000000000000000029083161790556040805173ffffffffffffffffffffffffffffffffffffffff8d1681528a83166020820152918b16908201528a9061ffff8d16908e907fe361aee2216d50377ef64c4c011f46fa2b2c382d7cd34d0e6efc3834718062ac9060600160405180910390a361313a8161311c856fffffffffffffffffffffffffffffffff8d16615060565b73ffffffffffffffffffffffffffffffffffffffff87169190614079565b50505050505050505b949350505050565b61ffff81165f908152601160205260409020805473ffffffffffffffffffffffffffffffffffffffff166131b1576040517f1d9173a100000000000000000000000000000000000000000000000000000000815261ffff83166004820152602401610847565b919050565b600281015460018201545f916110fa916fffffffffffffffffffffffffffffffff91821691165b5f611a008284615077565b81545f9073ffffffffffffffffffffffffffffffffffffffff811690829061322a9074010000000000000000000000000000000000000000900460ff16614049565b90505f61323d611f4d6116538488615028565b9050805f03613278576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8516906370a0823190602401602060405180830381865afa1580156132e2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133069190615011565b905061333633306133178686615060565b73ffffffffffffffffffffffffffffffffffffffff88169291906140d9565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa1580156133a0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133c49190615011565b90505f8282116133d4575f6133e9565b846133df8484614fca565b6133e99190615028565b9050805f03613424576040517fb5c74a2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61343a8482106134345784613447565b81613447565b9998505050505050505050565b5f6f800000000000000000000000000000008210613494576040517f66c28b1800000000000000000000000000000000000000000000000000000000815260048101839052602401610847565b5090565b5f611a00828461509f565b5f611a007fd63b6776542fe380e6897afa3234ae8a23bedb79df38ac1e2923dd42094ac7f0845f015185602001518660400151865f01518760200151886040015189606001516040516020016135009897969594939291906150c7565b604051602081830303815290604052614135565b83158061352a57506135288383868461416d565b155b15612242576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff8281165f81815260146020908152604080832081516060810183528154815260019091015461ffff811693820193909352620100009092046fffffffffffffffffffffffffffffffff1690820152929091908416108015906135fa575060408201516135fa906135e06080880160608901614ea7565b6fffffffffffffffffffffffffffffffff90811691161490565b8015613635575067ffffffffffffffff8416158061363557506020808301516136359161362990880188614894565b61ffff90811691161490565b9050806136a3578361364d6080870160608801614ea7565b6040517f6a6507da00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90921660048301526fffffffffffffffffffffffffffffffff166024820152604401610847565b5050505050565b5f6110fa6fffffffffffffffffffffffffffffffff8316613447565b81545f9081906136f09074010000000000000000000000000000000000000000900460ff16614049565b84546040517f70a0823100000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff909116906370a0823190602401602060405180830381865afa15801561375b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061377f9190615011565b6137899190615028565b90506fffffffffffffffffffffffffffffffff83168110611a005782613143565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101919091526137fc8585614184565b90508260ff16815f015160ff16146138485780516040517f3a28297000000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610847565b8160ff16816080015160ff161461389d5760808101516040517f4e54e99b0000000000000000000000000000000000000000000000000000000081526004810186905260ff9091166024820152604401610847565b8060e0015167ffffffffffffffff168160c0015167ffffffffffffffff16146131435760e081015160c08201516040517f048a309000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610847565b365f61391f83602781876151e7565b915091505b9250929050565b6139626040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f81525090565b6088821461399f576040517fdb84521700000000000000000000000000000000000000000000000000000000815260048101839052602401610847565b8235815260208301356020820152604083013560c01c6040820152604883013560608201526068830135608082015292915050565b846020015167ffffffffffffffff168267ffffffffffffffff1611613a3f5760208501516040517f394bf77900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80851660048301529091166024820152604401610847565b67ffffffffffffffff808316602087015281166040860152613a608561271b565b5f856080015160ff165f03613a8857613a78866143ba565b60ff811660808801529050613ab4565b60a086015160ff1615613a9f578560a00151613aa8565b613aa8866143ba565b60ff811660a088015290505b85515f8054602089015160408a015160608b015160808c015160a08d015160c08e015115157b01000000000000000000000000000000000000000000000000000000027fffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff9283167a010000000000000000000000000000000000000000000000000000027fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff94841679010000000000000000000000000000000000000000000000000002949094167fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff939095167801000000000000000000000000000000000000000000000000027fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff97881670010000000000000000000000000000000002167fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff98881668010000000000000000027fffffffffffffffffffffffffffffffff00000000000000000000000000000000909a1697909b16969096179790971795909516979097179290921795909516949094179390931716919091178155613ca77f000000000000000000000000000000000000000000000000000000000000000042614e67565b90506040518060a001604052808781526020018681526020018567ffffffffffffffff1681526020018467ffffffffffffffff1681526020018267ffffffffffffffff1681525060018360ff1660048110613d0457613d04614b9a565b82516003919091029190910190815560208083015160018301556040808401516002909301805460608087015160809788015167ffffffffffffffff908116700100000000000000000000000000000000027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff92821668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009095169882169890981793909317169590951790915581518b81529283018a9052878116838301528581169383019390935251918716927fb83a263d8ff7c3dd9d01f2aee05d95f4f0e66df180b379087833121ea07c908b92918290030190a250505050505050565b613e1761282b565b600f805473ffffffffffffffffffffffffffffffffffffffff83167fffffffffffffffffffffffff00000000000000000000000000000000000000009091168117909155613e7a600e5473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001690556111de81614409565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610eb4576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b85516020808801516040808a015181517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a948101949094527fffffffff0000000000000000000000000000000000000000000000000000000060e09590951b94909416908301527fffff00000000000000000000000000000000000000000000000000000000000060f091821b8116604484015260468301939093526066820188905286901b9091166086820152608881018490527fffffffffffffffffffffffffffffffff00000000000000000000000000000000608084811b821660a884015283901b1660b88201525f906112809060c801613500565b5f600860ff831611156140715761406160088361520e565b61406c90600a615348565b6110fa565b600192915050565b614086838383600161447f565b6140d4576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610847565b505050565b6140e7848484846001614507565b612242576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610847565b5f818051906020012060405160200161415091815260200190565b604051602081830303815290604052805190602001209050919050565b5f8261417a86868561459a565b1495945050505050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915261020082111561420b576040517fbb9e58ed00000000000000000000000000000000000000000000000000000000815260048101839052602401610847565b602782101561424f576040517f4e54e99b000000000000000000000000000000000000000000000000000000008152600481018390525f6024820152604401610847565b8235600784013560f882901c60011461429a576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f883901c6004820152602401610847565b60ff60f083901c1680845215806142b757508251600660ff909116115b156142f65782516040517f3a28297000000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610847565b63ffffffff60d083901c16602084015261ffff60c083901c8116604085015260b083901c16606084015260ff60a883901c16608084018190526003101561437b5760808301516040517f4e54e99b0000000000000000000000000000000000000000000000000000000081526004810186905260ff9091166024820152604401610847565b63ffffffff608883901c1660a084015267ffffffffffffffff604883901c811660c085015260089290921c821660e08401521661010082015292915050565b60015b816060015160ff168160ff1614806143de5750816080015160ff168160ff16145b806143f257508160a0015160ff168160ff16145b156131b1578061440181615356565b9150506143bd565b600e805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f511483166144fb5783831516156144ef573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f5114831661458957838315161561457d573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f81815b848110156145d2576145c8828787848181106145bc576145bc614b9a565b905060200201356145db565b915060010161459e565b50949350505050565b5f8183106145f5575f828152602084905260409020611a00565b5f838152602083905260409020611a00565b803561ffff811681146131b1575f5ffd5b5f5f60408385031215614629575f5ffd5b8235915061463960208401614607565b90509250929050565b803567ffffffffffffffff811681146131b1575f5ffd5b5f60208284031215614669575f5ffd5b611a0082614642565b803573ffffffffffffffffffffffffffffffffffffffff811681146131b1575f5ffd5b60ff811681146111de575f5ffd5b6fffffffffffffffffffffffffffffffff811681146111de575f5ffd5b80356131b1816146a3565b5f5f5f5f608085870312156146de575f5ffd5b6146e785614607565b93506146f560208601614672565b9250604085013561470581614695565b91506060850135614715816146a3565b939692955090935050565b5f5f83601f840112614730575f5ffd5b50813567ffffffffffffffff811115614747575f5ffd5b6020830191508360208260051b8501011115613924575f5ffd5b5f5f60208385031215614772575f5ffd5b823567ffffffffffffffff811115614788575f5ffd5b61479485828601614720565b90969095509350505050565b602080825282518282018190525f918401906040840190835b818110156147e95783516fffffffffffffffffffffffffffffffff168352602093840193909201916001016147b9565b509095945050505050565b5f60208284031215614804575f5ffd5b611a0082614672565b5f5f5f5f5f5f5f60c0888a031215614823575f5ffd5b8735965061483360208901614607565b955060408801359450606088013561484a816146a3565b9350608088013561485a816146a3565b925060a088013567ffffffffffffffff811115614875575f5ffd5b6148818a828b01614720565b989b979a50959850939692959293505050565b5f602082840312156148a4575f5ffd5b611a0082614607565b815173ffffffffffffffffffffffffffffffffffffffff168152610160810160208301516148e0602084018260ff169052565b5060408301516148f4604084018215159052565b50606083015161491860608401826fffffffffffffffffffffffffffffffff169052565b50608083015161493c60808401826fffffffffffffffffffffffffffffffff169052565b5060a083015161496060a08401826fffffffffffffffffffffffffffffffff169052565b5060c083015161498460c08401826fffffffffffffffffffffffffffffffff169052565b5060e08301516149a860e08401826fffffffffffffffffffffffffffffffff169052565b506101008301516149ce6101008401826fffffffffffffffffffffffffffffffff169052565b506101208301516149f46101208401826fffffffffffffffffffffffffffffffff169052565b50610140830151614a1261014084018267ffffffffffffffff169052565b5092915050565b5f5f5f60608486031215614a2b575f5ffd5b83359250614a3b60208501614607565b9150604084013590509250925092565b5f60208284031215614a5b575f5ffd5b813567ffffffffffffffff811115614a71575f5ffd5b820160c08185031215611a00575f5ffd5b5f5f5f5f84860360c0811215614a96575f5ffd5b6080811215614aa3575f5ffd5b50849350608085013567ffffffffffffffff811115614ac0575f5ffd5b614acc87828801614720565b9094509250614adf905060a08601614642565b905092959194509250565b5f5f60408385031215614afb575f5ffd5b614b0483614607565b915060208301358015158114614b18575f5ffd5b809150509250929050565b5f5f5f60408486031215614b35575f5ffd5b83359250602084013567ffffffffffffffff811115614b52575f5ffd5b8401601f81018613614b62575f5ffd5b803567ffffffffffffffff811115614b78575f5ffd5b866020828401011115614b89575f5ffd5b939660209190910195509293505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215614bd7575f5ffd5b8151611a0081614695565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614c41575f5ffd5b9190910192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614c7e575f5ffd5b830160208101925035905067ffffffffffffffff811115614c9d575f5ffd5b8060051b3603821315613924575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614cde575f5ffd5b8260051b80836020870137939093016020019392505050565b60208082528235828201525f9061ffff90614d13908501614607565b1660408301525f60408401359050806060840152506060830135614d36816146a3565b6fffffffffffffffffffffffffffffffff81166080840152506080830135614d5d816146a3565b6fffffffffffffffffffffffffffffffff811660a084015250614d8360a0840184614c4b565b60c080850152614d9760e085018284614cae565b95945050505050565b5f60208284031215614db0575f5ffd5b8151611a00816146a3565b805160208201517fffffffff00000000000000000000000000000000000000000000000000000000811691906004821015614e20577fffffffff00000000000000000000000000000000000000000000000000000000808360040360031b1b82161692505b5050919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156110fa576110fa614e27565b67ffffffffffffffff81811683821601908111156110fa576110fa614e27565b67ffffffffffffffff82811682821603908111156110fa576110fa614e27565b5f60208284031215614eb7575f5ffd5b8135611a00816146a3565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614ef5575f5ffd5b83018035915067ffffffffffffffff821115614f0f575f5ffd5b6020019150600581901b3603821315613924575f5ffd5b5f6080828403128015614f37575f5ffd5b506040516080810167ffffffffffffffff81118282101715614f80577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052614f8c83614607565b81526020830135614f9c816146a3565b6020820152614fad604084016146c0565b6040820152614fbe606084016146c0565b60608201529392505050565b818103818111156110fa576110fa614e27565b61ffff82811682821603908111156110fa576110fa614e27565b61ffff81811683821601908111156110fa576110fa614e27565b5f60208284031215615021575f5ffd5b5051919050565b5f8261505b577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b80820281158282048414176110fa576110fa614e27565b6fffffffffffffffffffffffffffffffff82811682821603908111156110fa576110fa614e27565b6fffffffffffffffffffffffffffffffff81811683821601908111156110fa576110fa614e27565b8881527fffffffff000000000000000000000000000000000000000000000000000000008860e01b1660208201527fffff0000000000000000000000000000000000000000000000000000000000008760f01b1660248201528560268201527fffff0000000000000000000000000000000000000000000000000000000000008560f01b1660468201527fffffffffffffffffffffffffffffffff000000000000000000000000000000008460801b1660488201527fffffffffffffffffffffffffffffffff000000000000000000000000000000008360801b1660588201526151d8606882018360801b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000169052565b60780198975050505050505050565b5f5f858511156151f5575f5ffd5b83861115615201575f5ffd5b5050820193919092039150565b60ff82811682821603908111156110fa576110fa614e27565b6001815b60018411156152625780850481111561524657615246614e27565b600184161561525457908102905b60019390931c92800261522b565b935093915050565b5f82615278575060016110fa565b8161528457505f6110fa565b816001811461529a57600281146152a4576152c0565b60019150506110fa565b60ff8411156152b5576152b5614e27565b50506001821b6110fa565b5060208310610133831016604e8410600b84101617156152e3575081810a6110fa565b61530e7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8484615227565b807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0482111561534057615340614e27565b029392505050565b5f611a0060ff84168361526a565b5f60ff821660ff810361536b5761536b614e27565b6001019291505056d11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea" as const;
