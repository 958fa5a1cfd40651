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
      },
      {
        "name": "creditDelaySeconds_",
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
    "name": "cancelBelow",
    "inputs": [
      {
        "name": "nonce",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "cancelOrder",
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
            "name": "trader",
            "type": "address"
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
            "name": "maker",
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
            "name": "minimumFillLots",
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
    "name": "confirmCredit",
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
    "name": "creditDelaySeconds",
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
    "name": "effectiveCredit",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          },
          {
            "name": "dueAtSeconds",
            "type": "uint64"
          }
        ]
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
    "name": "instrumentOf",
    "inputs": [
      {
        "name": "instrument",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "marginFloorQuanta",
        "type": "uint128"
      },
      {
        "name": "quantaPerTickLot",
        "type": "uint128"
      },
      {
        "name": "minimumLots",
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
    "name": "lowestNonce",
    "inputs": [
      {
        "name": "trader",
        "type": "address"
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
    "name": "newestCredit",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          },
          {
            "name": "dueAtSeconds",
            "type": "uint64"
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
        "name": "envelope",
        "type": "bytes"
      }
    ],
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
            "name": "trader",
            "type": "address"
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
            "name": "maker",
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
            "name": "minimumFillLots",
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
    "name": "recentUse",
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
    "name": "setHardCap",
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
    "name": "setInstrument",
    "inputs": [
      {
        "name": "instrument",
        "type": "uint16"
      },
      {
        "name": "marginFloorQuanta",
        "type": "uint128"
      },
      {
        "name": "quantaPerTickLot",
        "type": "uint128"
      },
      {
        "name": "minimumLots",
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
            "name": "order",
            "type": "tuple",
            "components": [
              {
                "name": "account",
                "type": "bytes32"
              },
              {
                "name": "trader",
                "type": "address"
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
                "name": "maker",
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
                "name": "minimumFillLots",
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
            "name": "signature",
            "type": "bytes"
          },
          {
            "name": "credits",
            "type": "tuple[]",
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
          }
        ]
      },
      {
        "name": "taker",
        "type": "tuple",
        "components": [
          {
            "name": "order",
            "type": "tuple",
            "components": [
              {
                "name": "account",
                "type": "bytes32"
              },
              {
                "name": "trader",
                "type": "address"
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
                "name": "maker",
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
                "name": "minimumFillLots",
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
            "name": "signature",
            "type": "bytes"
          },
          {
            "name": "credits",
            "type": "tuple[]",
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
          }
        ]
      },
      {
        "name": "bands",
        "type": "tuple[]",
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
    "name": "CreditRootConfirmed",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
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
    "name": "HardCapSet",
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
    "name": "InstrumentSet",
    "inputs": [
      {
        "name": "instrument",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "marginFloorQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "quantaPerTickLot",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "minimumLots",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrderCancelled",
    "inputs": [
      {
        "name": "orderHash",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "trader",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrdersCancelled",
    "inputs": [
      {
        "name": "trader",
        "type": "address",
        "indexed": true
      },
      {
        "name": "lowestNonce",
        "type": "uint64",
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
    "name": "FillTooSmall",
    "inputs": [
      {
        "name": "sizeLots",
        "type": "uint64"
      },
      {
        "name": "minimumLots",
        "type": "uint64"
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
    "name": "InstrumentUnknown",
    "inputs": [
      {
        "name": "instrument",
        "type": "uint16"
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

/** The creation code of VenueGateway, without constructor arguments. */
export const venueGatewayBytecode = "0x6101e0604052348015610010575f5ffd5b506040516154ae3803806154ae83398101604081905261002f91610648565b61003e63ffffffff8716610359565b61004b61ffff8716610359565b60405160200161005c9291906106f2565b60408051601f1981840301815282820190915260018252601960f91b60208301529084836001600160401b03811615806100a15750620151806001600160401b038216115b156100e9576040516373d0f96960e01b815260206004820152601260248201527163726564697444656c61795365636f6e647360701b60448201526064015b60405180910390fd5b6001600160401b03166080526001600160a01b03811661011e57604051631e4fbdf760e01b81525f60048201526024016100e0565b610127816103e8565b5061013182610404565b6101405261013e81610404565b61016052815160208084019190912061010052815190820120610120524660c0526101cc6101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e0526040805160016264c53160e01b03198152905163ffffffff8816916001600160a01b0387169163ff9b3acf916004808201926020929091908290030181865afa158015610224573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102489190610731565b63ffffffff1614610284576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b60448201526064016100e0565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102e99190610751565b61ffff1614610323576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b60448201526064016100e0565b63ffffffff86166101805261ffff85166101a0526001600160a01b0384166101c05261034e82610441565b5050505050506107d9565b60605f6103658361049e565b60010190505f816001600160401b038111156103835761038361076a565b6040519080825280601f01601f1916602001820160405280156103ad576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a85049450846103b757509392505050565b600e80546001600160a01b031916905561040181610580565b50565b5f5f829050601f8151111561042e578260405163305a27a960e01b81526004016100e0919061077e565b8051610439826107b3565b179392505050565b61044a816105d1565b601280546001600160801b0319166001600160801b0392831617905560405190821681527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede9060200160405180910390a150565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f01000000000000000083106104e6577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310610512576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061053057662386f26fc10000830492506010015b6305f5e1008310610548576305f5e100830492506008015b612710831061055c57612710830492506004015b6064831061056e576064830492506002015b600a831061057a576001015b92915050565b600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f61057a6001600160801b0383165f6001607f1b821061060757604051630cd8516360e31b8152600481018390526024016100e0565b5090565b805163ffffffff8116811461061e575f5ffd5b919050565b805161ffff8116811461061e575f5ffd5b6001600160a01b0381168114610401575f5ffd5b5f5f5f5f5f5f60c0878903121561065d575f5ffd5b6106668761060b565b955061067460208801610623565b9450604087015161068481610634565b606088015190945061069581610634565b60808801519093506001600160801b03811681146106b1575f5ffd5b60a08801519092506001600160401b03811681146106cd575f5ffd5b809150509295509295509295565b5f81518060208401855e5f93019283525090919050565b6d024b9ba3436bab9903b32b73ab2960951b81525f610714600e8301856106db565b602f60f81b815261072860018201856106db565b95945050505050565b5f60208284031215610741575f5ffd5b61074a8261060b565b9392505050565b5f60208284031215610761575f5ffd5b61074a82610623565b634e487b7160e01b5f52604160045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156107d3575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051614bf36108bb5f395f818161052b01528181610c8a01528181610cf801528181610eba01526115ac01525f818161067c01528181612618015281816128170152818161288f015281816133330152613d5d01525f818161075d015281816125ee015281816127f00152818161330c0152613d3601525f61318b01525f61316001525f613ad701525f613aaf01525f613a0a01525f613a3401525f613a5e01525f818161059f01528181612a8a01526130580152614bf35ff3fe608060405234801561000f575f5ffd5b50600436106102c2575f3560e01c80638da5cb5b1161017c578063c4d252f5116100dd578063dd2b7fd311610093578063f851a4401161006e578063f851a44014610736578063fa579fc61461073e578063ff9b3acf14610758575f5ffd5b8063dd2b7fd3146106ff578063e30c397814610712578063f2fde38b14610723575f5ffd5b8063ccfa1b2a116100c3578063ccfa1b2a146106b1578063d3ed3f77146106d9578063db26e34d146106ec575f5ffd5b8063c4d252f514610664578063c763e5a114610677575f5ffd5b8063b93af10111610132578063bb6ae2cb11610118578063bb6ae2cb1461062e578063bd55022a14610641578063bdf410ae14610651575f5ffd5b8063b93af1011461060f578063b992f48014610626575f5ffd5b8063a2e5c06e11610162578063a2e5c06e146105c1578063b07c411f146105d4578063b2e2c75f146105fc575f5ffd5b80638da5cb5b14610589578063a1ad23c51461059a575f5ffd5b80634fd6cade11610226578063756c38fb116101dc5780637a0ebc88116101c25780637a0ebc88146105265780637b027b721461054d57806384b0196e1461056e575f5ffd5b8063756c38fb1461050b57806379ba50971461051e575f5ffd5b8063538cb6101161020c578063538cb610146104d05780636e39274c146104f8578063715018a61461030b575f5ffd5b80634fd6cade146104aa57806352b9ae49146104bd575f5ffd5b806325ba6ae71161027b578063353ec47211610261578063353ec472146103ea5780633d739ae3146104845780634cd72fe614610497575f5ffd5b806325ba6ae7146103ac5780633135f207146103bf575f5ffd5b8063191b9c5b116102ab578063191b9c5b146103155780631e07551e146103405780631fa94793146103a4575f5ffd5b80630ad9c2b1146102c657806316fd265d1461030b575b5f5ffd5b6102ee6102d43660046142cb565b60186020525f90815260409020546001600160401b031681565b6040516001600160401b0390911681526020015b60405180910390f35b610313610794565b005b601254610328906001600160801b031681565b6040516001600160801b039091168152602001610302565b6103486107a7565b60405161030291905f60a08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015292915050565b6103286108b7565b6103136103ba3660046142e4565b61094d565b600f546103d2906001600160a01b031681565b6040516001600160a01b039091168152602001610302565b6104556103f836600461430f565b61ffff81165f90815260136020908152604091829020825160608101845290546001600160801b0381168083526001600160401b03600160801b83048116948401859052600160c01b909204909116919093018190529193909250565b604080516001600160801b0394851681529390921660208401526001600160401b031690820152606001610302565b6102ee61049236600461434f565b6109f4565b6103136104a536600461446c565b610c7f565b6103136104b83660046144c6565b610ced565b6103136104cb3660046144f5565b610d44565b6102ee6104de36600461450e565b60176020525f90815260409020546001600160401b031681565b610313610506366004614525565b610d55565b610313610519366004614556565b610ea7565b610313610fbc565b6103d27f000000000000000000000000000000000000000000000000000000000000000081565b61056061055b3660046142e4565b61104d565b604051908152602001610302565b6105766110a5565b60405161030297969594939291906145c2565b600d546001600160a01b03166103d2565b6102ee7f000000000000000000000000000000000000000000000000000000000000000081565b6103136105cf3660046142cb565b611103565b6103286105e236600461450e565b60166020525f90815260409020546001600160801b031681565b601154610328906001600160801b031681565b5f54600160401b90046001600160401b03166102ee565b610348611114565b61031361063c366004614556565b6111fa565b5f546001600160401b03166102ee565b61031361065f366004614674565b61131d565b61031361067236600461450e565b6114d7565b61069e7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610302565b6102ee6106bf36600461450e565b60106020525f90815260409020546001600160401b031681565b6103136106e7366004614556565b6115a1565b6105606106fa366004614556565b611606565b61031361070d3660046144c6565b61171b565b600e546001600160a01b03166103d2565b6103136107313660046142cb565b611801565b6103d261187f565b600e546102ee90600160a01b90046001600160401b031681565b61077f7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610302565b61079c611897565b6107a55f6118f5565b565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a08201526108428161191b565b6001816060015160ff166004811061085c5761085c6146c5565b6040805160a081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b9004909116608082015292915050565b5f806108c662015180426146ed565b5f54909150600160801b900463ffffffff168103610904576011546108fe906001600160801b0380821691600160801b900416611997565b91505090565b5f5461091e90600160801b900463ffffffff16600161470c565b811461092a575f6108fe565b6011546012546108fe916001600160801b0390811691600160801b900416611997565b61095d60408201602083016142cb565b6001600160a01b0316336001600160a01b0316146109955760405163472511eb60e11b81523360048201526024015b60405180910390fd5b5f61099f8261104d565b5f81815260176020526040808220805467ffffffffffffffff19166001600160401b0317905551919250339183917fa6eb7cdc219e1518ced964e9a34e61d68a94e4f1569db3e84256ba981ba5275391a35050565b6040805160c0810182525f80546001600160401b038082168452600160401b820416602084015263ffffffff600160801b8204169383019390935260ff600160a01b840481166060840152600160a81b840481166080840152600160b01b90930490921660a082015281610a67826119a9565b9050836001600160401b03165f03610aab576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610ab58888611bad565b5f610ae7828888610acc60608e0160408f0161430f565b8d5f0160a0016020810190610ae191906144c6565b8a611d07565b90505f610af6838b885f61200c565b90505f610b06848b89600161200c565b90505f80610b15858e8b612300565b9092509050610b3987610b346001600160801b0380851690861661470c565b612388565b86518790610b469061471f565b6001600160401b031690816001600160401b03168152509750865f5f820151815f015f6101000a8154816001600160401b0302191690836001600160401b031602179055506020820151815f0160086101000a8154816001600160401b0302191690836001600160401b031602179055506040820151815f0160106101000a81548163ffffffff021916908363ffffffff1602179055506060820151815f0160146101000a81548160ff021916908360ff1602179055506080820151815f0160156101000a81548160ff021916908360ff16021790555060a0820151815f0160166101000a81548160ff021916908360ff160217905550905050610c508d5f015f01358584612525565b9150610c5e8c358483612525565b9050610c6f888e8e358c86866125e3565b5050505050505095945050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610cca5760405163472511eb60e11b815233600482015260240161098c565b5f5f610cd68585612764565b91509150610ce58282856128d6565b505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d385760405163472511eb60e11b815233600482015260240161098c565b610d4181612bfe565b50565b610d4c611897565b610d4181612e87565b610d5d611897565b600e54600160a01b90046001600160401b031615610da7576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0382161580610dc8575062278d006001600160401b038316115b15610e16576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e6473000000000000000000000000000000604482015260640161098c565b600e80547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b03851602179055610e5881612ee5565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e91015b60405180910390a15050565b5f5f610eb38484612764565b915091505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166332f7ab1386866040518363ffffffff1660e01b8152600401610f06929190614771565b602060405180830381865afa158015610f21573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f459190614784565b905060ff80821614610f8e576040517f47af24d600000000000000000000000000000000000000000000000000000000815260ff8083166004830152602482015260440161098c565b610f988383612fb1565b610fb55760405163fd18573960e01b815260040160405180910390fd5b5050505050565b600e546001600160a01b03163314610fe95760405163472511eb60e11b815233600482015260240161098c565b600f546001600160a01b03163303611044576040516373d0f96960e01b815260206004820152600560248201527f61646d696e000000000000000000000000000000000000000000000000000000604482015260640161098c565b6107a5336118f5565b5f61109f7f15353ebe1e60df63b2ea6a4091816c28f184bbf5151435c63954cfaa0fa07ba1836040516020016110849291906147ae565b60405160208183030381529060405280519060200120613112565b92915050565b5f6060805f5f5f60606110b6613159565b6110be613184565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b61110b611897565b610d4181612ee5565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a08201819052156111c75760018160a0015160ff166004811061085c5761085c6146c5565b6001816080015160ff165f036111e15781606001516111e7565b81608001515b60ff166004811061085c5761085c6146c5565b6112026118b5565b5f82826040516112139291906148c7565b60408051918290039091205f818152601060205291909120549091506001600160401b031680158061124d5750806001600160401b031642105b8061126c575061126062127500826148d6565b6001600160401b031642115b1561129b5760405163f0652c0760e01b81526001600160401b038216600482015242602482015260440161098c565b5f82815260106020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a2610fb53085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506131af92505050565b611325611897565b6001600160801b03831661137c576040516373d0f96960e01b815260206004820152601160248201527f6d617267696e466c6f6f725175616e7461000000000000000000000000000000604482015260640161098c565b6001600160801b03821680158061139957506001600160401b0381115b156113e7576040516373d0f96960e01b815260206004820152601060248201527f7175616e74615065725469636b4c6f7400000000000000000000000000000000604482015260640161098c565b60405180606001604052806113fb866131bc565b6001600160801b0390811682526001600160401b03848116602080850191909152868216604094850181905261ffff8b165f818152601384528690208751815489860151998901518716600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff9a909716600160801b026001600160c01b031990911691881691909117179790971693909317909555835189841681529288169083015291810192909252907f46076a12cebde95d4758c7b7d912d83401bb5099eb034f1b56fa96b2eaea59209060600160405180910390a25050505050565b600f546001600160a01b031633148015906114fd5750600d546001600160a01b03163314155b1561151d5760405163472511eb60e11b815233600482015260240161098c565b5f818152601060205260408120546001600160401b0316900361155b5760405163f0652c0760e01b81525f600482015242602482015260440161098c565b5f81815260106020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146115ec5760405163472511eb60e11b815233600482015260240161098c565b5f5f6115f88484612764565b91509150610fb58282612fb1565b5f61160f6118b5565b600e54600160a01b90046001600160401b03165f03611671576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e6473000000000000000000000000000000604482015260640161098c565b82826040516116819291906148c7565b604051908190039020600e549091505f906116ac90600160a01b90046001600160401b0316426148d6565b5f8381526010602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e49061170c908790879086906148f5565b60405180910390a25092915050565b335f908152601860205260409020546001600160401b039081169082161161179f576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f6e6f6e6365000000000000000000000000000000000000000000000000000000604482015260640161098c565b335f81815260186020908152604091829020805467ffffffffffffffff19166001600160401b03861690811790915591519182527f663b0e6449820c633f6d9d194944ccc40e3633c1bcb8878cf728c2713ccae7e7910160405180910390a250565b611809611897565b600e80546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff199091168117909155611847600d546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f611892600d546001600160a01b031690565b905090565b600e54600160a01b90046001600160401b0316156118b557306118c2565b600d546001600160a01b03165b6001600160a01b0316336001600160a01b0316146107a55760405163472511eb60e11b815233600482015260240161098c565b600e805473ffffffffffffffffffffffffffffffffffffffff19169055610d41816131cf565b608081015160ff161580159061196e57506001816080015160ff1660048110611946576119466146c5565b6003020160020160109054906101000a90046001600160401b03166001600160401b03164210155b15610d415760808101805160ff908116606084015260a0830180519091169091525f905261191b565b5f6119a28284614921565b9392505050565b60606119b48261191b565b816060015160ff165f036119db5760405163fd18573960e01b815260040160405180910390fd5b5f8260a0015160ff165f036119f45782608001516119fa565b8260a001515b905060ff811615611a0c576002611a0f565b60015b60ff166001600160401b03811115611a2957611a296148b3565b604051908082528060200260200182016040528015611a8057816020015b6040805160a0810182525f808252602080830182905292820181905260608201819052608082015282525f19909201910181611a475790505b5091506001836060015160ff1660048110611a9d57611a9d6146c5565b6040805160a081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b90049091166080820152825183905f90611b0457611b046146c5565b60200260200101819052508060ff165f14611ba75760018160ff1660048110611b2f57611b2f6146c5565b6040805160a081018252600392909202929092018054825260018082015460208401526002909101546001600160401b0380821694840194909452600160401b810484166060840152600160801b900490921660808201528351909184918110611b9b57611b9b6146c5565b60200260200101819052505b50919050565b5f611bbe6080830160608401614940565b611bfb57611bd260c0840160a085016144c6565b6001600160401b0316611beb60c0840160a085016144c6565b6001600160401b03161115611c30565b611c0b60c0840160a085016144c6565b6001600160401b0316611c2460c0840160a085016144c6565b6001600160401b031610155b9050801580611c4c5750611c4a60a0840160808501614940565b155b80611c625750611c6260a0830160808401614940565b80611c8e5750611c786080830160608401614940565b1515611c8a6080850160608601614940565b1515145b80611c9a575081358335145b80611ccb5750611cb0606083016040840161430f565b61ffff16611cc4606085016040860161430f565b61ffff1614155b15611d02576040517f05bbc7b800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050565b604080516080810182525f808252602082018190529181018290526060810182905290611d338561322d565b905080604001516001600160401b0316836001600160401b03161015611d8557604080820151905163f54a602760e01b81526001600160401b038086166004830152909116602482015260440161098c565b8751861015611da757604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b03825280516001600160801b0316604083015260208101516001600160401b031660608301525f5b88518110156120005736888883818110611df257611df26146c5565b9050602002810190611e049190614959565b905061ffff8716611e18602083018361430f565b61ffff16141580611e655750611e638a8381518110611e3957611e396146c5565b602002602001015160200151828060a00190611e559190614977565b611e5e856132d7565b6133b5565b155b15611e8357604051631ff3747d60e21b815260040160405180910390fd5b5f80611e9560408401602085016144c6565b611ea560608501604086016144c6565b91509150816001600160401b0316886001600160401b03161080611eda5750806001600160401b0316886001600160401b0316115b15611f2c576040517f073edb770000000000000000000000000000000000000000000000000000000081526001600160401b03808a16600483015280841660248301528216604482015260640161098c565b855f01516001600160401b0316826001600160401b03161015611f56576001600160401b03821686525b85602001516001600160401b0316816001600160401b03161115611f84576001600160401b03811660208701525b5f611fac611fa0611f9b60808701606088016144f5565b6131bc565b6001600160801b031690565b90508660400151811115611fc257604087018190525b5f611fd9611fa0611f9b60a08801608089016144f5565b90508760600151811115611fef57606088018190525b505060019093019250611dd6915050565b50509695505050505050565b5f836120198682856133d7565b91505f6120258261104d565b905061204e61203a60408401602085016142cb565b826120496101408a018a6149bc565b61361d565b61206e576040516306247d8360e01b81526004810185905260240161098c565b612080610140830161012084016144c6565b6001600160401b03164211156120e757806120a3610140840161012085016144c6565b6040517f3b50722300000000000000000000000000000000000000000000000000000000815260048101929092526001600160401b0316602482015260440161098c565b5f6018816120fb60408601602087016142cb565b6001600160a01b0316815260208101919091526040015f20546001600160401b031661212f610120850161010086016144c6565b6001600160401b031610612159575f828152601760205260409020546001600160401b0316612162565b6001600160401b035b905061217460e0840160c085016144c6565b6001600160401b0316866001600160401b031611806121be57508561219f60e0850160c086016144c6565b6121a991906149fe565b6001600160401b0316816001600160401b0316115b156122215781816121d560e0860160c087016144c6565b6040517f3ebcf6a700000000000000000000000000000000000000000000000000000000815260048101939093526001600160401b03918216602484015216604482015260640161098c565b612232610100840160e085016144c6565b6001600160401b0316866001600160401b031610801561227b575061225d60e0840160c085016144c6565b6001600160401b031661227087836148d6565b6001600160401b0316105b156122be5785612292610100850160e086016144c6565b60405163f54a602760e01b81526001600160401b0392831660048201529116602482015260440161098c565b6122c886826148d6565b5f92835260176020526040909220805467ffffffffffffffff19166001600160401b0390931692909217909155509095945050505050565b5f5f5f61232e86875f01518760a001602081019061231e91906144c6565b61232891906149fe565b8661369d565b90505f61235a8761234560c0890160a08a016144c6565b896020015161235491906149fe565b8761369d565b905061236c6080870160608801614940565b61237757808261237a565b81815b935093505050935093915050565b6011546001600160801b0380821691600160801b9004165f6123ad62015180426146ed565b9050846040015163ffffffff168163ffffffff161461245d5760408501516123d6906001614a1d565b63ffffffff168163ffffffff16146123ee5782612402565b601254600160801b90046001600160801b03165b915061240d826136dd565b601180546001600160801b03928316600160801b029216919091179055612433836136dd565b601280546001600160801b03928316600160801b02921691909117905563ffffffff811660408601525b6012546001600160801b0316846124748486614a39565b61247e919061470c565b11156124f1576124966124918385614a39565b6136dd565b61249f856136dd565b6012546040517f4035b0d40000000000000000000000000000000000000000000000000000000081526001600160801b039384166004820152918316602483015291909116604482015260640161098c565b6124fe612491858561470c565b601180546001600160801b0319166001600160801b03929092169190911790555050505050565b5f838152601660205260408120546001600160801b03908116908481169061254f9085168361470c565b11156125a9576040517f3e561ecc000000000000000000000000000000000000000000000000000000008152600481018690526001600160801b03808316602483015280851660448301528516606482015260840161098c565b6125b3818461372e565b5f9586526016602052604090952080546001600160801b0319166001600160801b03871617905550929392505050565b6040805163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016602082015261ffff7f000000000000000000000000000000000000000000000000000000000000000016918101919091523060608201526001600160401b03871660808201525f9060a00160408051601f19818403018152919052805160209091012090505f6126846080880160608901614940565b9050612696606088016040890161430f565b61ffff16886001600160401b03167f033c4f48c70dae0becac90d83add41de3b42ce14b50b44c472b4ac562b835a7f84846126d157896126d4565b8a355b856126e0578b356126e2565b8a5b6126f260c08e0160a08f016144c6565b8b886126fe578a612700565b8b5b8961270b578c61270d565b8b5b604080519788526020880196909652948601939093526001600160401b0391821660608601521660808401526001600160801b0390811660a08401521660c082015260e00160405180910390a35050505050505050565b61279a6040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b5f5f6127a98585600280613739565b90506127bd6127b88686613850565b61386a565b9250612847604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b604001518351146128be5761285c8160b01c90565b6040517f9faa1b7400000000000000000000000000000000000000000000000000000000815261ffff91821660048201527f0000000000000000000000000000000000000000000000000000000000000000909116602482015260440161098c565b826128c98260081c90565b92509250505b9250929050565b6040805160c0810182525f546001600160401b038082168352600160401b820481166020840181905263ffffffff600160801b8404169484019490945260ff600160a01b830481166060850152600160a81b830481166080850152600160b01b90920490911660a08301529091908416116129965760208101516040517f394bf7790000000000000000000000000000000000000000000000000000000081526001600160401b038086166004830152909116602482015260440161098c565b6001600160401b03831660208201526129ae8161191b565b5f6129b882613912565b82515f8054602086015160408701516060880151608089015160a08a01516001600160401b039788166001600160801b031990961695909517600160401b97909416969096029290921774ffffffffff000000000000000000000000000000001916600160801b63ffffffff9092169190910260ff60a01b191617600160a01b60ff928316021761ffff60a81b1916600160a81b9482169490940260ff60b01b191693909317600160b01b9184169190910217815591925084811614612a85576001600160401b03612aaf565b612aaf7f0000000000000000000000000000000000000000000000000000000000000000426148d6565b90506040518060a001604052808760200151815260200187604001518152602001866001600160401b0316815260200187606001516001600160401b03168152602001826001600160401b031681525060018360ff1660048110612b1557612b156146c5565b8251600391909102919091019081556020808301516001830155604080840151600290930180546060808701516080978801516001600160401b03908116600160801b027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff928216600160401b026001600160801b0319909516988216989098179390931716959095179091558a8301518b8301518c860151845192835294820152928116838301528581169383019390935251918816927f4fd9f924fa6d1d4406838516e18164ae41eeccc4a43e22af2f6691386030ed1692918290030190a2505050505050565b6040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a0820152612c6f8161191b565b816001600160401b03166001826060015160ff1660048110612c9357612c936146c5565b60030201600201546001600160401b03161115612cc057612cb781606001516139bb565b60ff1660608201525b816001600160401b031660018260a0015160ff1660048110612ce457612ce46146c5565b60030201600201546001600160401b03161115612d1157612d088160a001516139bb565b60ff1660a08201525b816001600160401b03166001826080015160ff1660048110612d3557612d356146c5565b60030201600201546001600160401b03161115612d6d57612d5981608001516139bb565b5060a0810180515f90915260ff1660808201525b80602001516001600160401b0316826001600160401b03161015612d9b576001600160401b03821660208201525b80515f80546020808501516040808701516060880151608089015160a08a01516001600160401b03998a166001600160801b031990981697909717600160401b958a16959095029490941774ffffffffff000000000000000000000000000000001916600160801b63ffffffff9093169290920260ff60a01b191691909117600160a01b60ff928316021761ffff60a81b1916600160a81b9382169390930260ff60b01b191692909217600160b01b9290941691909102929092179092555191841682527f3447d9592eb5897de4b7c74f9f8140ef38147c4b7417e061f286ac13c3c642269101610e9b565b612e90816131bc565b601280546001600160801b0319166001600160801b0392831617905560405190821681527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede906020015b60405180910390a150565b6001600160a01b0381161580612f085750600d546001600160a01b038281169116145b15612f56576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c65720000000000000000000000000000000000000000000000604482015260640161098c565b600f805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001612eda565b5f60015b600481101561310b575f60018260048110612fd257612fd26146c5565b600302019050836001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b031614158061302457506002810154600160801b90046001600160401b0390811614155b8061303457506020850151815414155b8061304757508460400151816001015414155b156130525750613103565b5f61307d7f0000000000000000000000000000000000000000000000000000000000000000426148d6565b6002830180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16600160801b6001600160401b038481169182029290921790925560408051928352519293508716917fe843dfb8be50295af5b2acb87ef0886808c1e27b233936ec74811d2060c565619181900360200190a26001935050505061109f565b600101612fb5565b5092915050565b5f61109f61311e6139fe565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b60606118927f0000000000000000000000000000000000000000000000000000000000000000613b27565b60606118927f0000000000000000000000000000000000000000000000000000000000000000613b27565b60606119a283835f613b64565b5f61109f6001600160801b0383166136dd565b600d80546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b60408051606080820183525f808352602080840182905292840181905261ffff851681526013835283812084519283018552546001600160801b03811683526001600160401b03600160801b8204811694840194909452600160c01b90049092169281018390529190036132d2576040517e329ce400000000000000000000000000000000000000000000000000000000815261ffff8316600482015260240161098c565b919050565b5f61109f613363604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b613370602085018561430f565b61338060408601602087016144c6565b61339060608701604088016144c6565b6133a060808801606089016144f5565b6133b060a0890160808a016144f5565b613c7b565b5f84158015906133cc57506133cc84848785613cea565b90505b949350505050565b82515f906133e9610160850185614977565b9050101561340a57604051631ff3747d60e21b815260040160405180910390fd5b506001600160801b0382355f61342660408601602087016142cb565b6001600160a01b031690505f5b8651811015613613573661344b610160880188614977565b8381811061345b5761345b6146c5565b905060200281019061346d9190614a4c565b90506134a7888381518110613484576134846146c5565b60209081029190910101515161349d6080840184614977565b611e5e8886613d01565b6134c457604051631ff3747d60e21b815260040160405180910390fd5b803583146134e8576040516306247d8360e01b81526004810187905260240161098c565b5f8883815181106134fb576134fb6146c5565b6020026020010151606001516001600160401b031682604001602081019061352391906144c6565b6001600160401b03161061355457888381518110613543576135436146c5565b602002602001015160600151613564565b61356460608301604084016144c6565b9050806001600160401b03164211156135bb576040517f06a6b56e000000000000000000000000000000000000000000000000000000008152600481018690526001600160401b038216602482015260440161098c565b5f60016135ce6080850160608601614a60565b1660ff165f146135de575f6135ee565b6135ee60408401602085016144f5565b90506001600160801b038088169082161015613608578096505b505050600101613433565b5050509392505050565b5f5f5f61362b868686613dc5565b5090925090505f81600381111561364457613644614a7b565b1480156136625750866001600160a01b0316826001600160a01b0316145b15613672576001925050506133cf565b6001600160a01b0387163b15801590613692575061369287878787613e0c565b979650505050505050565b5f6133cf826001600160401b03168560600151856001600160401b03166136c49190614a8f565b86604001516136d3919061470c565b6124919190614a8f565b5f6f80000000000000000000000000000000821061372a576040517f66c28b180000000000000000000000000000000000000000000000000000000081526004810183905260240161098c565b5090565b5f6119a28284614aa6565b5f6137448585613e8f565b50905060ff83166137558260f01c90565b60ff1614613786576137678160f01c90565b6040516303a2829760e41b815260ff909116600482015260240161098c565b8160ff166137948260a81c90565b60ff16146137cc57836137a78260a81c90565b604051634e54e99b60e01b8152600481019290925260ff16602482015260440161098c565b6137d68160081c90565b6001600160401b03166137e98260481c90565b6001600160401b0316146133cf576138018160081c90565b61380b8260481c90565b6040517f048a30900000000000000000000000000000000000000000000000000000000081526001600160401b0392831660048201529116602482015260440161098c565b365f61385f8360278187614ac5565b915091509250929050565b6138a06040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b608882146138dd576040517fdb8452170000000000000000000000000000000000000000000000000000000081526004810183905260240161098c565b823581526020830135602082015260408301356040820152606083013560c01c60608201526068830135608082015292915050565b5f816080015160ff165f036139395761392a82613fb2565b60ff1660809092018290525090565b60a082015160ff161561394e575060a0015190565b6001600160401b0380166001836080015160ff1660048110613972576139726146c5565b6003020160020160109054906101000a90046001600160401b03166001600160401b0316036139a357506080015190565b6139ac82613fb2565b60ff1660a09092018290525090565b5f60018260ff16600481106139d2576139d26146c5565b5f600391909102919091018181556001810182905560020180546001600160c01b031916905592915050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613a5657507f000000000000000000000000000000000000000000000000000000000000000046145b15613a8057507f000000000000000000000000000000000000000000000000000000000000000090565b611892604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f613b3383614001565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b606081471015613ba9576040517fcf4791810000000000000000000000000000000000000000000000000000000081524760048201526024810183905260440161098c565b5f613bb5858486614041565b9050808015613bd657505f3d1180613bd657505f856001600160a01b03163b115b15613beb57613be3614056565b9150506119a2565b8015613c2e576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b038616600482015260240161098c565b3d15613c4157613c3c61406f565b613c73565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509392505050565b5f6136927fbde3281be4be648532ac26695c0793ec463651aa221b500819dc7f7e9cbbe85e885f015189602001518a604001518a8a8a8a8a604051602001613ccb99989796959493929190614aec565b60405160208183030381529060405280516020918201205f9081522090565b5f82613cf786868561407a565b1495945050505050565b5f6119a2613d8d604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b848435613da060408701602088016144f5565b613db060608801604089016144c6565b613dc06080890160608a01614a60565b6140bb565b5f80806041849003613df9578435602086013560408701355f1a613deb898285856141c1565b955095509550505050613e03565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f80610200831115613ed0576040517fbb9e58ed0000000000000000000000000000000000000000000000000000000081526004810184905260240161098c565b6027831015613efb57604051634e54e99b60e01b8152600481018490525f602482015260440161098c565b83359150600784013560f883901c600114613f48576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f884901c600482015260240161098c565b5f613f538460f01c90565b60ff169050801580613f655750600681115b15613f86576040516303a2829760e41b81526004810182905260240161098c565b6003613f928560a81c90565b60ff161115613fa657846137a78560a81c90565b81925050509250929050565b60015b816060015160ff168160ff161480613fd65750816080015160ff168160ff16145b80613fea57508160a0015160ff168160ff16145b156132d25780613ff981614bde565b915050613fb5565b5f60ff8216601f81111561109f576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f81815b848110156140b2576140a88287878481811061409c5761409c6146c5565b90506020020135614289565b915060010161407e565b50949350505050565b85516020808801516040808a015181517f3213c512ec8a91bb8a98b57cbd35c78146eeca833ad972b0728ea1536d3efc5e9481019490945260e09490941b7fffffffff00000000000000000000000000000000000000000000000000000000169083015260f01b7fffff00000000000000000000000000000000000000000000000000000000000016604482015260468101919091526066810186905260868101859052608084901b6001600160801b03191660a682015260c083901b6001600160c01b03191660b682015260f882901b7fff000000000000000000000000000000000000000000000000000000000000001660be8201525f906136929060bf01613ccb565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156141fa57505f9150600390508261427f565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561424b573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661427657505f92506001915082905061427f565b92505f91508190505b9450945094915050565b5f8183106142a3575f8281526020849052604090206119a2565b5f8381526020839052604090206119a2565b80356001600160a01b03811681146132d2575f5ffd5b5f602082840312156142db575f5ffd5b6119a2826142b5565b5f6101408284031280156142f6575f5ffd5b509092915050565b803561ffff811681146132d2575f5ffd5b5f6020828403121561431f575f5ffd5b6119a2826142fe565b5f6101808284031215611ba7575f5ffd5b80356001600160401b03811681146132d2575f5ffd5b5f5f5f5f5f60808688031215614363575f5ffd5b85356001600160401b03811115614378575f5ffd5b61438488828901614328565b95505060208601356001600160401b0381111561439f575f5ffd5b6143ab88828901614328565b94505060408601356001600160401b038111156143c6575f5ffd5b8601601f810188136143d6575f5ffd5b80356001600160401b038111156143eb575f5ffd5b8860208260051b84010111156143ff575f5ffd5b6020919091019350915061441560608701614339565b90509295509295909350565b5f5f83601f840112614431575f5ffd5b5081356001600160401b03811115614447575f5ffd5b6020830191508360208285010111156128cf575f5ffd5b60ff81168114610d41575f5ffd5b5f5f5f5f6060858703121561447f575f5ffd5b8435935060208501356001600160401b0381111561449b575f5ffd5b6144a787828801614421565b90945092505060408501356144bb8161445e565b939692955090935050565b5f602082840312156144d6575f5ffd5b6119a282614339565b80356001600160801b03811681146132d2575f5ffd5b5f60208284031215614505575f5ffd5b6119a2826144df565b5f6020828403121561451e575f5ffd5b5035919050565b5f5f60408385031215614536575f5ffd5b61453f83614339565b915061454d602084016142b5565b90509250929050565b5f5f60208385031215614567575f5ffd5b82356001600160401b0381111561457c575f5ffd5b61458885828601614421565b90969095509350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6145fc60e0830189614594565b828103604084015261460e8189614594565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614663578351835260209384019390920191600101614645565b50909b9a5050505050505050505050565b5f5f5f5f60808587031215614687575f5ffd5b614690856142fe565b935061469e602086016144df565b92506146ac604086016144df565b91506146ba60608601614339565b905092959194509250565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f8261470757634e487b7160e01b5f52601260045260245ffd5b500490565b8082018082111561109f5761109f6146d9565b5f6001600160401b0382166001600160401b038103614740576147406146d9565b60010192915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f6133cf602083018486614749565b5f60208284031215614794575f5ffd5b81516119a28161445e565b803580151581146132d2575f5ffd5b82815281356020808301919091526101608201906147cd9084016142b5565b6001600160a01b0381166040840152506147e9604084016142fe565b61ffff81166060840152506148006060840161479f565b8015156080840152506148156080840161479f565b80151560a08401525061482a60a08401614339565b6001600160401b03811660c08401525061484660c08401614339565b6001600160401b03811660e08401525061486260e08401614339565b6001600160401b038116610100840152506148806101008401614339565b6001600160401b0381166101208401525061489e6101208401614339565b6001600160401b038116610140840152613c73565b634e487b7160e01b5f52604160045260245ffd5b818382375f9101908152919050565b6001600160401b03818116838216019081111561109f5761109f6146d9565b604081525f614908604083018587614749565b90506001600160401b0383166020830152949350505050565b6001600160801b03828116828216039081111561109f5761109f6146d9565b5f60208284031215614950575f5ffd5b6119a28261479f565b5f823560be1983360301811261496d575f5ffd5b9190910192915050565b5f5f8335601e1984360301811261498c575f5ffd5b8301803591506001600160401b038211156149a5575f5ffd5b6020019150600581901b36038213156128cf575f5ffd5b5f5f8335601e198436030181126149d1575f5ffd5b8301803591506001600160401b038211156149ea575f5ffd5b6020019150368190038213156128cf575f5ffd5b6001600160401b03828116828216039081111561109f5761109f6146d9565b63ffffffff818116838216019081111561109f5761109f6146d9565b8181038181111561109f5761109f6146d9565b5f8235609e1983360301811261496d575f5ffd5b5f60208284031215614a70575f5ffd5b81356119a28161445e565b634e487b7160e01b5f52602160045260245ffd5b808202811582820484141761109f5761109f6146d9565b6001600160801b03818116838216019081111561109f5761109f6146d9565b5f5f85851115614ad3575f5ffd5b83861115614adf575f5ffd5b5050820193919092039150565b8981527fffffffff000000000000000000000000000000000000000000000000000000008960e01b1660208201527fffff0000000000000000000000000000000000000000000000000000000000008860f01b1660248201528660268201527fffff0000000000000000000000000000000000000000000000000000000000008660f01b1660468201526001600160c01b03198560c01b1660488201526001600160c01b03198460c01b166050820152614bb5605882018460801b6001600160801b0319169052565b614bce606882018360801b6001600160801b0319169052565b6078019998505050505050505050565b5f60ff821660ff8103614740576147406146d956" as const;
