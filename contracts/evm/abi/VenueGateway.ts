// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of VenueGateway. */
export const venueGatewayAbi = [
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
        "name": "hardCapQuanta_",
        "type": "uint128"
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
    "name": "bandRoot",
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
    "name": "creditCycle",
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
    "name": "creditExpirySeconds",
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
    "name": "creditRoot",
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
    "name": "eip712Domain",
    "inputs": [],
    "outputs": [
      {
        "name": "fields",
        "type": "bytes1"
      },
      {
        "name": "name",
        "type": "string"
      },
      {
        "name": "version",
        "type": "string"
      },
      {
        "name": "chainId",
        "type": "uint256"
      },
      {
        "name": "verifyingContract",
        "type": "address"
      },
      {
        "name": "salt",
        "type": "bytes32"
      },
      {
        "name": "extensions",
        "type": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "filledLots",
    "inputs": [
      {
        "name": "orderHash",
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
    "name": "hardCapQuanta",
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
        "name": "",
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
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "orderHash",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "components": [
          {
            "name": "account",
            "type": "bytes32"
          },
          {
            "name": "instrument",
            "type": "uint16"
          },
          {
            "name": "buy",
            "type": "bool"
          },
          {
            "name": "limitTicks",
            "type": "uint64"
          },
          {
            "name": "sizeLots",
            "type": "uint64"
          },
          {
            "name": "nonce",
            "type": "uint64"
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
    "name": "raiseHardCap",
    "inputs": [
      {
        "name": "hardCapQuanta_",
        "type": "uint128"
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
    "name": "totalUsed",
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
    "name": "trade",
    "inputs": [
      {
        "name": "maker",
        "type": "tuple",
        "components": [
          {
            "name": "account",
            "type": "bytes32"
          },
          {
            "name": "instrument",
            "type": "uint16"
          },
          {
            "name": "buy",
            "type": "bool"
          },
          {
            "name": "limitTicks",
            "type": "uint64"
          },
          {
            "name": "sizeLots",
            "type": "uint64"
          },
          {
            "name": "nonce",
            "type": "uint64"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
      },
      {
        "name": "makerSignature",
        "type": "bytes"
      },
      {
        "name": "makerCredit",
        "type": "tuple",
        "components": [
          {
            "name": "trader",
            "type": "bytes32"
          },
          {
            "name": "limitQuanta",
            "type": "uint128"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          },
          {
            "name": "flags",
            "type": "uint8"
          },
          {
            "name": "proof",
            "type": "bytes32[]"
          }
        ]
      },
      {
        "name": "taker",
        "type": "tuple",
        "components": [
          {
            "name": "account",
            "type": "bytes32"
          },
          {
            "name": "instrument",
            "type": "uint16"
          },
          {
            "name": "buy",
            "type": "bool"
          },
          {
            "name": "limitTicks",
            "type": "uint64"
          },
          {
            "name": "sizeLots",
            "type": "uint64"
          },
          {
            "name": "nonce",
            "type": "uint64"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
      },
      {
        "name": "takerSignature",
        "type": "bytes"
      },
      {
        "name": "takerCredit",
        "type": "tuple",
        "components": [
          {
            "name": "trader",
            "type": "bytes32"
          },
          {
            "name": "limitQuanta",
            "type": "uint128"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          },
          {
            "name": "flags",
            "type": "uint8"
          },
          {
            "name": "proof",
            "type": "bytes32[]"
          }
        ]
      },
      {
        "name": "band",
        "type": "tuple",
        "components": [
          {
            "name": "instrument",
            "type": "uint16"
          },
          {
            "name": "lowTicks",
            "type": "uint64"
          },
          {
            "name": "highTicks",
            "type": "uint64"
          },
          {
            "name": "marginPerLotQuanta",
            "type": "uint128"
          },
          {
            "name": "quantaPerTickLot",
            "type": "uint128"
          },
          {
            "name": "proof",
            "type": "bytes32[]"
          }
        ]
      },
      {
        "name": "sizeLots",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "tradeCount",
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
    "name": "used",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
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
    "name": "CreditRootReceived",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "creditRoot",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "bandRoot",
        "type": "bytes32",
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
    "name": "CreditVetoed",
    "inputs": [
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
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "HardCapRaised",
    "inputs": [
      {
        "name": "hardCapQuanta",
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
    "name": "Traded",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "tradeId",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "instrument",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "buyer",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "seller",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "priceTicks",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "sizeLots",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "buyerUsedQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "sellerUsedQuanta",
        "type": "uint128",
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
    "name": "CreditExceeded",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "used",
        "type": "uint128"
      },
      {
        "name": "use",
        "type": "uint128"
      },
      {
        "name": "limit",
        "type": "uint128"
      }
    ]
  },
  {
    "type": "error",
    "name": "CreditExpired",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "expirySeconds",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "CreditRootMissing",
    "inputs": []
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
    "name": "InvalidShortString",
    "inputs": []
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
    "name": "OrderExpired",
    "inputs": [
      {
        "name": "orderHash",
        "type": "bytes32"
      },
      {
        "name": "expirySeconds",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "OrderFilled",
    "inputs": [
      {
        "name": "orderHash",
        "type": "bytes32"
      },
      {
        "name": "filledLots",
        "type": "uint64"
      },
      {
        "name": "sizeLots",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "OrderMismatch",
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
    "name": "PriceOutsideBand",
    "inputs": [
      {
        "name": "priceTicks",
        "type": "uint64"
      },
      {
        "name": "lowTicks",
        "type": "uint64"
      },
      {
        "name": "highTicks",
        "type": "uint64"
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
    "name": "SignatureInvalid",
    "inputs": [
      {
        "name": "index",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StringTooLong",
    "inputs": [
      {
        "name": "str",
        "type": "string"
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
    "name": "VenueCapExceeded",
    "inputs": [
      {
        "name": "totalUsed",
        "type": "uint128"
      },
      {
        "name": "use",
        "type": "uint128"
      },
      {
        "name": "cap",
        "type": "uint128"
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

/** The creation code of VenueGateway, without constructor arguments. */
export const venueGatewayBytecode = "0x6101c0604052348015610010575f5ffd5b506040516137c13803806137c183398101604081905261002f9161042b565b604080518082018252601481527f497374686d75732056656e756547617465776179000000000000000000000000602080830191909152825180840190935260018352603160f81b9083015290836001600160a01b0381166100ab57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100b481610301565b506100be8261031d565b610120526100cb8161031d565b61014052815160208084019190912060e052815190820120610100524660a05261015760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526040805160016264c53160e01b03198152905163ffffffff8716916001600160a01b0386169163ff9b3acf916004808201926020929091908290030181865afa1580156101af573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101d391906104a1565b63ffffffff161461020f576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b60448201526064016100a2565b8361ffff16836001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015610250573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061027491906104c1565b61ffff16146102ae576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b60448201526064016100a2565b63ffffffff85166101605261ffff8416610180526001600160a01b0383166101a0526102d98161035a565b600980546001600160801b03928316600160801b029216919091179055506105359350505050565b600180546001600160a01b031916905561031a81610373565b50565b5f5f829050601f81511115610347578260405163305a27a960e01b81526004016100a291906104da565b80516103528261050f565b179392505050565b5f61036d6001600160801b0383166103c2565b92915050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f6001607f1b82106103ea57604051630cd8516360e31b8152600481018390526024016100a2565b5090565b805163ffffffff81168114610401575f5ffd5b919050565b805161ffff81168114610401575f5ffd5b6001600160a01b038116811461031a575f5ffd5b5f5f5f5f5f60a0868803121561043f575f5ffd5b610448866103ee565b945061045660208701610406565b9350604086015161046681610417565b606087015190935061047781610417565b60808701519092506001600160801b0381168114610493575f5ffd5b809150509295509295909350565b5f602082840312156104b1575f5ffd5b6104ba826103ee565b9392505050565b5f602082840312156104d1575f5ffd5b6104ba82610406565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561052f575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516131d06105f15f395f818161033c0152818161078101526109f401525f81816104590152818161083e015281816108b10152818161125f0152818161157f0152611b2e01525f81816105150152818161081701528181611238015281816115580152611b0401525f611f8c01525f611f6101525f61273f01525f61271701525f61267201525f61269c01525f6126c601526131d05ff3fe608060405234801561000f575f5ffd5b5060043610610201575f3560e01c8063a2e5c06e11610123578063c763e5a1116100b8578063f2fde38b11610088578063fa579fc61161006e578063fa579fc6146104ed578063fd2de27b14610507578063ff9b3acf14610510575f5ffd5b8063f2fde38b146104da578063f851a4401461039a575f5ffd5b8063c763e5a114610454578063ccfa1b2a1461048e578063db26e34d146104b6578063e30c3978146104c9575f5ffd5b8063b93af101116100f3578063b93af10114610401578063bb6ae2cb14610414578063bd55022a14610427578063c4d252f514610441575f5ffd5b8063a2e5c06e146103aa578063a3019dbb146103bd578063b07c411f146103c6578063b2e2c75f146103ee575f5ffd5b806357f098e0116101995780637a0ebc88116101695780637a0ebc881461033757806384b0196e1461035e578063886f843a146103795780638da5cb5b1461039a575f5ffd5b806357f098e0146102fd5780636e39274c1461031c578063715018a61461020557806379ba50971461032f575f5ffd5b80634095bd85116101d45780634095bd851461029c5780634cd72fe6146102af5780634fd6cade146102c2578063538cb610146102d5575f5ffd5b806316fd265d14610205578063191b9c5b1461020f5780633135f207146102465780633969ed4214610271575b5f5ffd5b61020d61054c565b005b60095461022990600160801b90046001600160801b031681565b6040516001600160801b0390911681526020015b60405180910390f35b600254610259906001600160a01b031681565b6040516001600160a01b03909116815260200161023d565b61028461027f366004612b31565b61055f565b6040516001600160401b03909116815260200161023d565b61020d6102aa366004612c52565b6106a6565b61020d6102bd366004612c88565b610776565b61020d6102d0366004612ce1565b6109e9565b6102846102e3366004612cfa565b600b6020525f90815260409020546001600160401b031681565b600854610284906801000000000000000090046001600160401b031681565b61020d61032a366004612d27565b610aaa565b61020d610bfb565b6102597f000000000000000000000000000000000000000000000000000000000000000081565b610366610c8c565b60405161023d9796959493929190612d86565b61038c610387366004612e38565b610cea565b60405190815260200161023d565b5f546001600160a01b0316610259565b61020d6103b8366004612e52565b610de2565b61038c60075481565b6102296103d4366004612cfa565b600a6020525f90815260409020546001600160801b031681565b600954610229906001600160801b031681565b600854610284906001600160401b031681565b61020d610422366004612e6b565b610df6565b60085461028490600160801b90046001600160401b031681565b61020d61044f366004612cfa565b610f20565b61047b7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff909116815260200161023d565b61028461049c366004612cfa565b60036020525f90815260409020546001600160401b031681565b61038c6104c4366004612e6b565b610fe9565b6001546001600160a01b0316610259565b61020d6104e8366004612e52565b6110fe565b60015461028490600160a01b90046001600160401b031681565b61038c60065481565b6105377f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff909116815260200161023d565b610554611180565b61055d5f6111dd565b565b6006545f90810361059c576040517ffd18573900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b816001600160401b03165f036105de576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6105f7836105f260808e0160608f01612ce1565b611203565b61060e8b886106096020870187612ea9565b6113e3565b61061c8b8b8b8b865f611523565b61062b87878787866001611523565b5f5f61063b8d8b8b898989611957565b915091506008601081819054906101000a90046001600160401b031661066090612ede565b91906101000a8154816001600160401b0302191690836001600160401b0316021790559250610696838e8b5f0135878686611af9565b50509a9950505050505050505050565b6106ae611180565b6009546001600160801b03600160801b909104811690821611610719576040516373d0f96960e01b815260206004820152600d60248201527f686172644361705175616e74610000000000000000000000000000000000000060448201526064015b60405180910390fd5b61072281611c7b565b600980546001600160801b03928316600160801b0290831617905560405190821681527f5431165a612373a71788cb6cfdf55e3bd3d754150abf6db4ea5e555fb11cd781906020015b60405180910390a150565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146107c15760405163472511eb60e11b8152336004820152602401610710565b5f6107cf8484600280611c93565b90505f6107e46107df8686611dcc565b611de7565b905061086e604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b604001518151146108e05760608201516040517f9faa1b7400000000000000000000000000000000000000000000000000000000815261ffff91821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610710565b60085460e08301516001600160401b039182169116116109475760e08201516008546040517f394bf7790000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401610710565b6020818101516006819055604080840151600781905560e0860151600880546060808901516001600160401b039485166fffffffffffffffffffffffffffffffff199093168317680100000000000000009590911694850217909255845195865295850192909252918301919091527f043d57dbee1cd936757949afbc027635306875c8bcfd54af95d5d9edad71ee67910160405180910390a2505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610a345760405163472511eb60e11b8152336004820152602401610710565b5f60068190556007556008546001600160401b039081169082161015610a71576008805467ffffffffffffffff19166001600160401b0383161790555b6040516001600160401b03821681527f3447d9592eb5897de4b7c74f9f8140ef38147c4b7417e061f286ac13c3c642269060200161076b565b610ab2611180565b600154600160a01b90046001600160401b031615610afc576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0382161580610b1d575062278d006001600160401b038316115b15610b6b576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610710565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b03851602179055610bad81611e8f565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15050565b6001546001600160a01b03163314610c285760405163472511eb60e11b8152336004820152602401610710565b6002546001600160a01b03163303610c83576040516373d0f96960e01b815260206004820152600560248201527f61646d696e0000000000000000000000000000000000000000000000000000006044820152606401610710565b61055d336111dd565b5f6060805f5f5f6060610c9d611f5a565b610ca5611f85565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f610ddc7ff6741f91f0a2a173028d023e45c2ec86b9bf35ae3a5f6f2cab8e18e2eb53b8ac8335610d216040860160208701612ea9565b610d316060870160408801612f08565b610d416080880160608901612ce1565b610d5160a0890160808a01612ce1565b610d6160c08a0160a08b01612ce1565b610d7160e08b0160c08c01612ce1565b60408051602081019990995288019690965261ffff909416606087015291151560808601526001600160401b0390811660a086015290811660c085015290811660e0840152166101008201526101200160405160208183030381529060405280519060200120611fb0565b92915050565b610dea611180565b610df381611e8f565b50565b610dfe61119e565b5f8282604051610e0f929190612f27565b60408051918290039091205f818152600360205291909120549091506001600160401b0316801580610e495750806001600160401b031642105b80610e685750610e5c6212750082612f36565b6001600160401b031642115b15610e975760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610710565b5f82815260036020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a2610f193085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611ff792505050565b5050505050565b6002546001600160a01b03163314801590610f4557505f546001600160a01b03163314155b15610f655760405163472511eb60e11b8152336004820152602401610710565b5f818152600360205260408120546001600160401b03169003610fa35760405163f0652c0760e01b81525f6004820152426024820152604401610710565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b5f610ff261119e565b600154600160a01b90046001600160401b03165f03611054576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610710565b8282604051611064929190612f27565b6040519081900390206001549091505f9061108f90600160a01b90046001600160401b031642612f36565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e4906110ef90879087908690612f55565b60405180910390a25092915050565b611106611180565b600180546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff1990911681179091556111435f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b905090565b600154600160a01b90046001600160401b03161561119e57306111aa565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b03161461055d5760405163472511eb60e11b8152336004820152602401610710565b6001805473ffffffffffffffffffffffffffffffffffffffff19169055610df38161200b565b5f6112e161128f604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b61129c6020860186612ea9565b6112ac6040870160208801612ce1565b6112bc6060880160408901612ce1565b6112cc6080890160608a01612c52565b6112dc60a08a0160808b01612c52565b612067565b6007549091506112fe906112f860a0860186612f95565b846120d6565b61131b57604051631ff3747d60e21b815260040160405180910390fd5b61132b6040840160208501612ce1565b6001600160401b0316826001600160401b0316108061136a57506113556060840160408501612ce1565b6001600160401b0316826001600160401b0316115b156113de57816113806040850160208601612ce1565b6113906060860160408701612ce1565b6040517f073edb770000000000000000000000000000000000000000000000000000000081526001600160401b03938416600482015291831660248301529091166044820152606401610710565b505050565b5f6113f46060840160408501612f08565b611431576114086080850160608601612ce1565b6001600160401b03166114216080850160608601612ce1565b6001600160401b03161115611466565b6114416080850160608601612ce1565b6001600160401b031661145a6080850160608601612ce1565b6001600160401b031610155b905080158061149657506114806060840160408501612f08565b15156114926060860160408701612f08565b1515145b806114a2575082358435145b806114c4575061ffff82166114bd6040860160208701612ea9565b61ffff1614155b806114e6575061ffff82166114df6040850160208601612ea9565b61ffff1614155b1561151d576040517f05bbc7b800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50505050565b5f6115e86115af604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b883586356115c36040890160208a01612c52565b6115d360608a0160408b01612ce1565b6115e360808b0160608c01612fda565b6120f6565b6006549091506115ff906112f86080870187612f95565b61161c57604051631ff3747d60e21b815260040160405180910390fd5b6008545f906801000000000000000090046001600160401b03166116466060870160408801612ce1565b6001600160401b031610611671576008546801000000000000000090046001600160401b0316611681565b6116816060860160408701612ce1565b9050806001600160401b03164211156116d8576040517f06a6b56e000000000000000000000000000000000000000000000000000000008152883560048201526001600160401b0382166024820152604401610710565b843560a01c15611744576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f74726164657200000000000000000000000000000000000000000000000000006044820152606401610710565b5f61174e89610cea565b90505f5f61175d838b8b612216565b5090925090505f81600381111561177657611776612ff3565b14158061178d57506001600160a01b038216883514155b156117c7576040517f06247d8300000000000000000000000000000000000000000000000000000000815260048101879052602401610710565b6117d760e08c0160c08d01612ce1565b6001600160401b031642111561183c57826117f860e08d0160c08e01612ce1565b6040517f3b50722300000000000000000000000000000000000000000000000000000000815260048101929092526001600160401b03166024820152604401610710565b5f838152600b60205260409020546001600160401b031661186360a08d0160808e01612ce1565b6001600160401b0316886001600160401b031611806118ad57508761188e60a08e0160808f01612ce1565b6118989190613007565b6001600160401b0316816001600160401b0316115b156119135783818d60800160208101906118c79190612ce1565b6040517f3ebcf6a700000000000000000000000000000000000000000000000000000000815260048101939093526001600160401b039182166024840152166044820152606401610710565b61191d8882612f36565b5f948552600b6020526040909420805467ffffffffffffffff19166001600160401b03909516949094179093555050505050505050505050565b5f808061196a60808a0160608b01612ce1565b90505f611991866119816040820160208301612ce1565b61198b9085613007565b8761225d565b90505f6119b987846119a96060830160408401612ce1565b6119b39190613007565b8861225d565b90505f806119cd60608e0160408f01612f08565b6119d85782846119db565b83835b90925090505f6119f76001600160801b03808416908516613026565b6009549091506001600160801b03600160801b8204811691611a1a911683613026565b1115611a8d576009546001600160801b0316611a35826122d1565b6009546040517f4035b0d40000000000000000000000000000000000000000000000000000000081526001600160801b0393841660048201529183166024830152600160801b90049091166044820152606401610710565b600954611aa3906001600160801b031682612322565b600980546fffffffffffffffffffffffffffffffff19166001600160801b0392909216919091179055611ad88e358e8561232d565b9750611ae68c358c8461232d565b9650505050505050965096945050505050565b6040805163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016602082015261ffff7f000000000000000000000000000000000000000000000000000000000000000016918101919091523060608201526001600160401b03871660808201525f9060a0016040516020818303038152906040528051906020012090505f866040016020810190611b9b9190612f08565b9050611bad6040880160208901612ea9565b61ffff16886001600160401b03167f033c4f48c70dae0becac90d83add41de3b42ce14b50b44c472b4ac562b835a7f8484611be85789611beb565b8a355b85611bf7578b35611bf9565b8a5b611c0960808e0160608f01612ce1565b8b88611c15578a611c17565b8b5b89611c22578c611c24565b8b5b604080519788526020880196909652948601939093526001600160401b0391821660608601521660808401526001600160801b0390811660a08401521660c082015260e00160405180910390a35050505050505050565b5f610ddc6001600160801b0383166122d1565b6122d1565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152611ce5858561243f565b90508260ff16815f015160ff1614611d185780516040516303a2829760e41b815260ff9091166004820152602401610710565b8160ff16816080015160ff1614611d54576080810151604051634e54e99b60e01b81526004810186905260ff9091166024820152604401610710565b8060e001516001600160401b03168160c001516001600160401b031614611dc45760e081015160c08201516040517f048a30900000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401610710565b949350505050565b365f611ddb8360278187613039565b915091505b9250929050565b611e1d6040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b60888214611e5a576040517fdb84521700000000000000000000000000000000000000000000000000000000815260048101839052602401610710565b823581526020830135602082015260408301356040820152606083013560c01c60608201526068830135608082015292915050565b6001600160a01b0381161580611eb157505f546001600160a01b038281169116145b15611eff576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c657200000000000000000000000000000000000000000000006044820152606401610710565b6002805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b49060200161076b565b606061117b7f0000000000000000000000000000000000000000000000000000000000000000612629565b606061117b7f0000000000000000000000000000000000000000000000000000000000000000612629565b5f610ddc611fbc612666565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b606061200483835f61278f565b9392505050565b5f80546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f6120cb7fbde3281be4be648532ac26695c0793ec463651aa221b500819dc7f7e9cbbe85e885f015189602001518a604001518a8a8a8a8a6040516020016120b799989796959493929190613060565b6040516020818303038152906040526128a6565b979650505050505050565b5f84158015906120ed57506120ed848487856128de565b95945050505050565b85516020808801516040808a015181517f3213c512ec8a91bb8a98b57cbd35c78146eeca833ad972b0728ea1536d3efc5e9481019490945260e09490941b7fffffffff00000000000000000000000000000000000000000000000000000000169083015260f01b7fffff00000000000000000000000000000000000000000000000000000000000016604482015260468101919091526066810186905260868101859052608084901b6fffffffffffffffffffffffffffffffff191660a682015260c083901b77ffffffffffffffffffffffffffffffffffffffffffffffff191660b682015260f882901b7fff000000000000000000000000000000000000000000000000000000000000001660be8201525f906120cb9060bf016120b7565b5f8080604184900361224a578435602086013560408701355f1a61223c898285856128f5565b955095509550505050612254565b505f915060029050825b93509350939050565b5f8061228661227a61227560a0880160808901612c52565b611c7b565b6001600160801b031690565b612299906001600160401b038616613186565b6122af61227a6122756080890160608a01612c52565b6122b99190613026565b90506120ed611c8e6001600160401b03851683613186565b5f6f80000000000000000000000000000000821061231e576040517f66c28b1800000000000000000000000000000000000000000000000000000000815260048101839052602401610710565b5090565b5f612004828461319d565b5f838152600a60205260408120546001600160801b03168160016123576080870160608801612fda565b1660ff165f14612367575f612377565b6123776040860160208701612c52565b90506001600160801b0381166001600160801b0385166001600160801b0384166123a19190613026565b11156123fb576040517f3e561ecc000000000000000000000000000000000000000000000000000000008152600481018790526001600160801b038084166024830152808616604483015282166064820152608401610710565b6124058285612322565b5f968752600a602052604090962080546fffffffffffffffffffffffffffffffff19166001600160801b0388161790555093949350505050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101919091526102008211156124c6576040517fbb9e58ed00000000000000000000000000000000000000000000000000000000815260048101839052602401610710565b60278210156124f157604051634e54e99b60e01b8152600481018390525f6024820152604401610710565b8235600784013560f882901c60011461253c576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f883901c6004820152602401610710565b60ff60f083901c16808452158061255957508251600660ff909116115b1561257f5782516040516303a2829760e41b815260ff9091166004820152602401610710565b63ffffffff60d083901c16602084015261ffff60c083901c8116604085015260b083901c16606084015260ff60a883901c1660808401819052600310156125eb576080830151604051634e54e99b60e01b81526004810186905260ff9091166024820152604401610710565b63ffffffff608883901c1660a08401526001600160401b03604883901c811660c085015260089290921c821660e08401521661010082015292915050565b60605f612635836129bd565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156126be57507f000000000000000000000000000000000000000000000000000000000000000046145b156126e857507f000000000000000000000000000000000000000000000000000000000000000090565b61117b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6060814710156127d4576040517fcf47918100000000000000000000000000000000000000000000000000000000815247600482015260248101839052604401610710565b5f6127e08584866129fd565b905080801561280157505f3d118061280157505f856001600160a01b03163b115b156128165761280e612a12565b915050612004565b8015612859576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610710565b3d1561286c57612867612a2b565b61289e565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509392505050565b5f81805190602001206040516020016128c191815260200190565b604051602081830303815290604052805190602001209050919050565b5f826128eb868685612a36565b1495945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561292e57505f915060039050826129b3565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561297f573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166129aa57505f9250600191508290506129b3565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610ddc576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f81815b84811015612a6e57612a6482878784818110612a5857612a586131bc565b90506020020135612a77565b9150600101612a3a565b50949350505050565b5f818310612a91575f828152602084905260409020612004565b5f838152602083905260409020612004565b5f60e08284031215612ab3575f5ffd5b50919050565b5f5f83601f840112612ac9575f5ffd5b5081356001600160401b03811115612adf575f5ffd5b602083019150836020828501011115611de0575f5ffd5b5f60a08284031215612ab3575f5ffd5b5f60c08284031215612ab3575f5ffd5b80356001600160401b0381168114612b2c575f5ffd5b919050565b5f5f5f5f5f5f5f5f5f5f6102808b8d031215612b4b575f5ffd5b612b558c8c612aa3565b995060e08b01356001600160401b03811115612b6f575f5ffd5b612b7b8d828e01612ab9565b909a509850506101008b01356001600160401b03811115612b9a575f5ffd5b612ba68d828e01612af6565b975050612bb78c6101208d01612aa3565b95506102008b01356001600160401b03811115612bd2575f5ffd5b612bde8d828e01612ab9565b9096509450506102208b01356001600160401b03811115612bfd575f5ffd5b612c098d828e01612af6565b9350506102408b01356001600160401b03811115612c25575f5ffd5b612c318d828e01612b06565b925050612c416102608c01612b16565b90509295989b9194979a5092959850565b5f60208284031215612c62575f5ffd5b81356001600160801b0381168114612004575f5ffd5b803560ff81168114612b2c575f5ffd5b5f5f5f5f60608587031215612c9b575f5ffd5b8435935060208501356001600160401b03811115612cb7575f5ffd5b612cc387828801612ab9565b9094509250612cd6905060408601612c78565b905092959194509250565b5f60208284031215612cf1575f5ffd5b61200482612b16565b5f60208284031215612d0a575f5ffd5b5035919050565b80356001600160a01b0381168114612b2c575f5ffd5b5f5f60408385031215612d38575f5ffd5b612d4183612b16565b9150612d4f60208401612d11565b90509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f612dc060e0830189612d58565b8281036040840152612dd28189612d58565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015612e27578351835260209384019390920191600101612e09565b50909b9a5050505050505050505050565b5f60e08284031215612e48575f5ffd5b6120048383612aa3565b5f60208284031215612e62575f5ffd5b61200482612d11565b5f5f60208385031215612e7c575f5ffd5b82356001600160401b03811115612e91575f5ffd5b612e9d85828601612ab9565b90969095509350505050565b5f60208284031215612eb9575f5ffd5b813561ffff81168114612004575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b5f6001600160401b0382166001600160401b038103612eff57612eff612eca565b60010192915050565b5f60208284031215612f18575f5ffd5b81358015158114612004575f5ffd5b818382375f9101908152919050565b6001600160401b038181168382160190811115610ddc57610ddc612eca565b60408152826040820152828460608301375f606084830101525f6060601f19601f86011683010190506001600160401b0383166020830152949350505050565b5f5f8335601e19843603018112612faa575f5ffd5b8301803591506001600160401b03821115612fc3575f5ffd5b6020019150600581901b3603821315611de0575f5ffd5b5f60208284031215612fea575f5ffd5b61200482612c78565b634e487b7160e01b5f52602160045260245ffd5b6001600160401b038281168282160390811115610ddc57610ddc612eca565b80820180821115610ddc57610ddc612eca565b5f5f85851115613047575f5ffd5b83861115613053575f5ffd5b5050820193919092039150565b8981527fffffffff000000000000000000000000000000000000000000000000000000008960e01b1660208201527fffff0000000000000000000000000000000000000000000000000000000000008860f01b1660248201528660268201527fffff0000000000000000000000000000000000000000000000000000000000008660f01b16604682015277ffffffffffffffffffffffffffffffffffffffffffffffff198560c01b16604882015277ffffffffffffffffffffffffffffffffffffffffffffffff198460c01b166050820152613154605882018460801b6fffffffffffffffffffffffffffffffff19169052565b613176606882018360801b6fffffffffffffffffffffffffffffffff19169052565b6078019998505050505050505050565b8082028115828204841417610ddc57610ddc612eca565b6001600160801b038181168382160190811115610ddc57610ddc612eca565b634e487b7160e01b5f52603260045260245ffd" as const;
