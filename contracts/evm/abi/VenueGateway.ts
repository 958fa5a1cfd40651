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
          },
          {
            "name": "slowed",
            "type": "bool"
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
          },
          {
            "name": "slowed",
            "type": "bool"
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
    "name": "onConflict",
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
    "name": "CreditSlowed",
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
export const venueGatewayBytecode = "0x6101e0604052348015610010575f5ffd5b506040516151cb3803806151cb83398101604081905261002f91610648565b61003e63ffffffff8716610359565b61004b61ffff8716610359565b60405160200161005c9291906106f2565b60408051601f1981840301815282820190915260018252601960f91b60208301529084836001600160401b03811615806100a15750620151806001600160401b038216115b156100e9576040516373d0f96960e01b815260206004820152601260248201527163726564697444656c61795365636f6e647360701b60448201526064015b60405180910390fd5b6001600160401b03166080526001600160a01b03811661011e57604051631e4fbdf760e01b81525f60048201526024016100e0565b610127816103e8565b5061013182610404565b6101405261013e81610404565b61016052815160208084019190912061010052815190820120610120524660c0526101cc6101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e0526040805160016264c53160e01b03198152905163ffffffff8816916001600160a01b0387169163ff9b3acf916004808201926020929091908290030181865afa158015610224573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102489190610731565b63ffffffff1614610284576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b60448201526064016100e0565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102e99190610751565b61ffff1614610323576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b60448201526064016100e0565b63ffffffff86166101805261ffff85166101a0526001600160a01b0384166101c05261034e82610441565b5050505050506107d9565b60605f6103658361049e565b60010190505f816001600160401b038111156103835761038361076a565b6040519080825280601f01601f1916602001820160405280156103ad576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a85049450846103b757509392505050565b600e80546001600160a01b031916905561040181610580565b50565b5f5f829050601f8151111561042e578260405163305a27a960e01b81526004016100e0919061077e565b8051610439826107b3565b179392505050565b61044a816105d1565b601280546001600160801b0319166001600160801b0392831617905560405190821681527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede9060200160405180910390a150565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f01000000000000000083106104e6577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310610512576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061053057662386f26fc10000830492506010015b6305f5e1008310610548576305f5e100830492506008015b612710831061055c57612710830492506004015b6064831061056e576064830492506002015b600a831061057a576001015b92915050565b600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f61057a6001600160801b0383165f6001607f1b821061060757604051630cd8516360e31b8152600481018390526024016100e0565b5090565b805163ffffffff8116811461061e575f5ffd5b919050565b805161ffff8116811461061e575f5ffd5b6001600160a01b0381168114610401575f5ffd5b5f5f5f5f5f5f60c0878903121561065d575f5ffd5b6106668761060b565b955061067460208801610623565b9450604087015161068481610634565b606088015190945061069581610634565b60808801519093506001600160801b03811681146106b1575f5ffd5b60a08801519092506001600160401b03811681146106cd575f5ffd5b809150509295509295509295565b5f81518060208401855e5f93019283525090919050565b6d024b9ba3436bab9903b32b73ab2960951b81525f610714600e8301856106db565b602f60f81b815261072860018201856106db565b95945050505050565b5f60208284031215610741575f5ffd5b61074a8261060b565b9392505050565b5f60208284031215610761575f5ffd5b61074a82610623565b634e487b7160e01b5f52604160045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156107d3575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516149176108b45f395f81816104e801528181610c5a01528181610cc801528181610e650152818161106c015261157d01525f818161064c015281816125260152818161270401526138ee01525f818161072d015281816124fc01526138c701525f61300901525f612fde01525f613afb01525f613ad301525f613a2e01525f613a5801525f613a8201525f818161056f015281816128d901528181612ebd01528181612ee601526130ef01526149175ff3fe608060405234801561000f575f5ffd5b5060043610610273575f3560e01c80638da5cb5b1161014f578063c4d252f5116100ce578063dd2b7fd311610093578063f851a4401161006e578063f851a44014610706578063fa579fc61461070e578063ff9b3acf14610728575f5ffd5b8063dd2b7fd3146106cf578063e30c3978146106e2578063f2fde38b146106f3575f5ffd5b8063c4d252f514610634578063c763e5a114610647578063ccfa1b2a14610681578063d3ed3f77146106a9578063db26e34d146106bc575f5ffd5b8063b93af10111610114578063b93af101146105df578063b992f480146105f6578063bb6ae2cb146105fe578063bd55022a14610611578063bdf410ae14610621575f5ffd5b80638da5cb5b14610559578063a1ad23c51461056a578063a2e5c06e14610591578063b07c411f146105a4578063b2e2c75f146105cc575f5ffd5b80634fd6cade116101f5578063756c38fb116101ba5780637b027b72116101955780637b027b721461050a57806384b0196e1461052b5780638a3bd09a14610546575f5ffd5b8063756c38fb146104c857806379ba5097146104db5780637a0ebc88146104e3575f5ffd5b80634fd6cade1461046757806352b9ae491461047a578063538cb6101461048d5780636e39274c146104b5578063715018a6146102bc575f5ffd5b806325ba6ae71161023b57806325ba6ae7146103695780633135f2071461037c578063353ec472146103a75780633d739ae3146104415780634cd72fe614610454575f5ffd5b80630ad9c2b11461027757806316fd265d146102bc578063191b9c5b146102c65780631e07551e146102f15780631fa9479314610361575b5f5ffd5b61029f6102853660046140db565b60186020525f90815260409020546001600160401b031681565b6040516001600160401b0390911681526020015b60405180910390f35b6102c4610764565b005b6012546102d9906001600160801b031681565b6040516001600160801b0390911681526020016102b3565b6102f9610777565b6040516102b391905f60c08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260a0830151151560a083015292915050565b6102d96108a0565b6102c46103773660046140f4565b610936565b600f5461038f906001600160a01b031681565b6040516001600160a01b0390911681526020016102b3565b6104126103b536600461411f565b61ffff81165f90815260136020908152604091829020825160608101845290546001600160801b0381168083526001600160401b03600160801b83048116948401859052600160c01b909204909116919093018190529193909250565b604080516001600160801b0394851681529390921660208401526001600160401b0316908201526060016102b3565b61029f61044f36600461415f565b6109dd565b6102c461046236600461427c565b610c4f565b6102c46104753660046142d6565b610cbd565b6102c4610488366004614305565b610d14565b61029f61049b36600461431e565b60176020525f90815260409020546001600160401b031681565b6102c46104c3366004614335565b610d25565b6102c46104d6366004614366565b610e52565b6102c4610f4e565b61038f7f000000000000000000000000000000000000000000000000000000000000000081565b61051d6105183660046140f4565b610fc7565b6040519081526020016102b3565b61053361101f565b6040516102b397969594939291906143d2565b6102c46105543660046142d6565b611061565b600d546001600160a01b031661038f565b61029f7f000000000000000000000000000000000000000000000000000000000000000081565b6102c461059f3660046140db565b6110b5565b6102d96105b236600461431e565b60166020525f90815260409020546001600160801b031681565b6011546102d9906001600160801b031681565b5f54600160401b90046001600160401b031661029f565b6102f96110c6565b6102c461060c366004614366565b6111b3565b5f546001600160401b031661029f565b6102c461062f366004614468565b6112d6565b6102c461064236600461431e565b6114a8565b61066e7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102b3565b61029f61068f36600461431e565b60106020525f90815260409020546001600160401b031681565b6102c46106b7366004614366565b611572565b61051d6106ca366004614366565b6115d7565b6102c46106dd3660046142d6565b6116e0565b600e546001600160a01b031661038f565b6102c46107013660046140db565b611795565b61038f611806565b600e5461029f90600160a01b90046001600160401b031681565b61074f7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016102b3565b61076c61181e565b6107755f61187c565b565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a082015261081981611895565b6001816060015160ff1660048110610833576108336144b9565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff16151560a082015292915050565b5f806108af62015180426144e1565b5f54909150600160801b900463ffffffff1681036108ed576011546108e7906001600160801b0380821691600160801b900416611911565b91505090565b5f5461090790600160801b900463ffffffff166001614500565b8114610913575f6108e7565b6011546012546108e7916001600160801b0390811691600160801b900416611911565b61094660408201602083016140db565b6001600160a01b0316336001600160a01b03161461097e5760405163472511eb60e11b81523360048201526024015b60405180910390fd5b5f61098882610fc7565b5f81815260176020526040808220805467ffffffffffffffff19166001600160401b0317905551919250339183917fa6eb7cdc219e1518ced964e9a34e61d68a94e4f1569db3e84256ba981ba5275391a35050565b6040805160c0810182525f80546001600160401b038082168452600160401b820416602084015263ffffffff600160801b8204169383019390935260ff600160a01b840481166060840152600160a81b840481166080840152600160b01b90930490921660a082015281610a5082611923565b9050836001600160401b03165f03610a7b576040516365e52d5160e11b815260040160405180910390fd5b610a858888611b52565b5f610ab7828888610a9c60608e0160408f0161411f565b8d5f0160a0016020810190610ab191906142d6565b8a611c92565b90505f610ac6838b885f611f7e565b90505f610ad6848b896001611f7e565b90505f80610ae5858e8b612240565b9092509050610b0987610b046001600160801b03808516908616614500565b6122c8565b86518790610b1690614513565b6001600160401b031690816001600160401b03168152509750865f5f820151815f015f6101000a8154816001600160401b0302191690836001600160401b031602179055506020820151815f0160086101000a8154816001600160401b0302191690836001600160401b031602179055506040820151815f0160106101000a81548163ffffffff021916908363ffffffff1602179055506060820151815f0160146101000a81548160ff021916908360ff1602179055506080820151815f0160156101000a81548160ff021916908360ff16021790555060a0820151815f0160166101000a81548160ff021916908360ff160217905550905050610c208d5f015f0135858461244c565b9150610c2e8c35848361244c565b9050610c3f888e8e358c86866124f1565b5050505050505095945050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610c9a5760405163472511eb60e11b8152336004820152602401610975565b5f5f610ca68585612672565b91509150610cb582828561274b565b505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d085760405163472511eb60e11b8152336004820152602401610975565b610d1181612a80565b50565b610d1c61181e565b610d1181612cfc565b610d2d61181e565b600e54600160a01b90046001600160401b031615610d5d5760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580610d7e575062278d006001600160401b038316115b15610dc0576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610975565b600e80547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b03851602179055610e0281612d5a565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e91015b60405180910390a15b5050565b5f5f610e5e8484612672565b915091505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166332f7ab1386866040518363ffffffff1660e01b8152600401610eb1929190614565565b602060405180830381865afa158015610ecc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef09190614578565b905060ff80821614610f20576040516323d7926b60e11b815260ff80831660048301526024820152604401610975565b610f2a8383612e05565b610f475760405163fd18573960e01b815260040160405180910390fd5b5050505050565b600e546001600160a01b03163314610f7b5760405163472511eb60e11b8152336004820152602401610975565b600f546001600160a01b03163303610fbe576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610975565b6107753361187c565b5f6110197f15353ebe1e60df63b2ea6a4091816c28f184bbf5151435c63954cfaa0fa07ba183604051602001610ffe9291906145a2565b60405160208183030381529060405280519060200120612fab565b92915050565b5f6060805f5f5f6060611030612fd7565b611038613002565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146110ac5760405163472511eb60e11b8152336004820152602401610975565b610d118161302d565b6110bd61181e565b610d1181612d5a565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a08201819052156111805760018160a0015160ff1660048110610833576108336144b9565b6001816080015160ff165f0361119a5781606001516111a0565b81608001515b60ff1660048110610833576108336144b9565b6111bb61183c565b5f82826040516111cc9291906146bb565b60408051918290039091205f818152601060205291909120549091506001600160401b03168015806112065750806001600160401b031642105b80611225575061121962127500826146ca565b6001600160401b031642115b156112545760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610975565b5f82815260106020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a2610f473085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506131af92505050565b6112de61181e565b6001600160801b038316611335576040516373d0f96960e01b815260206004820152601160248201527f6d617267696e466c6f6f725175616e74610000000000000000000000000000006044820152606401610975565b6001600160801b03821680158061135257506001600160401b0381115b156113a0576040516373d0f96960e01b815260206004820152601060248201527f7175616e74615065725469636b4c6f74000000000000000000000000000000006044820152606401610975565b60405180606001604052806113b4866131bc565b6001600160801b0390811682526001600160401b03848116602080850191909152868216604094850181905261ffff8b165f818152601384528690208751815489860151998901518716600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff9a909716600160801b027fffffffffffffffff00000000000000000000000000000000000000000000000090911691881691909117179790971693909317909555835189841681529288169083015291810192909252907f46076a12cebde95d4758c7b7d912d83401bb5099eb034f1b56fa96b2eaea59209060600160405180910390a25050505050565b600f546001600160a01b031633148015906114ce5750600d546001600160a01b03163314155b156114ee5760405163472511eb60e11b8152336004820152602401610975565b5f818152601060205260408120546001600160401b0316900361152c5760405163f0652c0760e01b81525f6004820152426024820152604401610975565b5f81815260106020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146115bd5760405163472511eb60e11b8152336004820152602401610975565b5f5f6115c98484612672565b91509150610f478282612e05565b5f6115e061183c565b600e54600160a01b90046001600160401b03165f03611636576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610975565b82826040516116469291906146bb565b604051908190039020600e549091505f9061167190600160a01b90046001600160401b0316426146ca565b5f8381526010602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e4906116d1908790879086906146e9565b60405180910390a25092915050565b335f908152601860205260409020546001600160401b03908116908216116117335760405163f907de9f60e01b81526020600482015260056024820152646e6f6e636560d81b6044820152606401610975565b335f81815260186020908152604091829020805467ffffffffffffffff19166001600160401b03861690811790915591519182527f663b0e6449820c633f6d9d194944ccc40e3633c1bcb8878cf728c2713ccae7e7910160405180910390a250565b61179d61181e565b600e80546001600160a01b0383166001600160a01b031990911681179091556117ce600d546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f611819600d546001600160a01b031690565b905090565b600e54600160a01b90046001600160401b03161561183c5730611849565b600d546001600160a01b03165b6001600160a01b0316336001600160a01b0316146107755760405163472511eb60e11b8152336004820152602401610975565b600e80546001600160a01b0319169055610d11816131cf565b608081015160ff16158015906118e857506001816080015160ff16600481106118c0576118c06144b9565b6003020160020160109054906101000a90046001600160401b03166001600160401b03164210155b15610d115760808101805160ff908116606084015260a0830180519091169091525f9052611895565b5f61191c8284614715565b9392505050565b606061192e82611895565b816060015160ff165f036119555760405163fd18573960e01b815260040160405180910390fd5b5f8260a0015160ff165f0361196e578260800151611974565b8260a001515b905060ff811615611986576002611989565b60015b60ff166001600160401b038111156119a3576119a36146a7565b604051908082528060200260200182016040528015611a0157816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f199092019101816119c15790505b5091506001836060015160ff1660048110611a1e57611a1e6144b9565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff16151560a0820152825183905f90611a9757611a976144b9565b60200260200101819052508060ff165f14611b4c5760018160ff1660048110611ac257611ac26144b9565b6040805160c081018252600392909202929092018054825260018082015460208401526002909101546001600160401b0380821694840194909452600160401b810484166060840152600160801b81049093166080830152600160c01b90920460ff16151560a08201528351909184918110611b4057611b406144b9565b60200260200101819052505b50919050565b5f611b636080830160608401614734565b611ba057611b7760c0840160a085016142d6565b6001600160401b0316611b9060c0840160a085016142d6565b6001600160401b03161115611bd5565b611bb060c0840160a085016142d6565b6001600160401b0316611bc960c0840160a085016142d6565b6001600160401b031610155b9050801580611bf15750611bef60a0840160808501614734565b155b80611c075750611c0760a0830160808401614734565b80611c335750611c1d6080830160608401614734565b1515611c2f6080850160608601614734565b1515145b80611c3f575081358335145b80611c705750611c55606083016040840161411f565b61ffff16611c69606085016040860161411f565b61ffff1614155b15611c8d5760405162b778f760e31b815260040160405180910390fd5b505050565b604080516080810182525f808252602082018190529181018290526060810182905290611cbe85613220565b905080604001516001600160401b0316836001600160401b03161015611d1057604080820151905163f54a602760e01b81526001600160401b0380861660048301529091166024820152604401610975565b8751861015611d3257604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b03825280516001600160801b0316604083015260208101516001600160401b031660608301525f5b8851811015611f725736888883818110611d7d57611d7d6144b9565b9050602002810190611d8f919061474d565b905061ffff8716611da3602083018361411f565b61ffff16141580611df05750611dee8a8381518110611dc457611dc46144b9565b602002602001015160200151828060a00190611de0919061476b565b611de9856132b1565b6133a1565b155b15611e0e57604051631ff3747d60e21b815260040160405180910390fd5b5f80611e2060408401602085016142d6565b611e3060608501604086016142d6565b91509150816001600160401b0316886001600160401b03161080611e655750806001600160401b0316886001600160401b0316115b15611e9e5760405163073edb7760e01b81526001600160401b03808a166004830152808416602483015282166044820152606401610975565b855f01516001600160401b0316826001600160401b03161015611ec8576001600160401b03821686525b85602001516001600160401b0316816001600160401b03161115611ef6576001600160401b03811660208701525b5f611f1e611f12611f0d6080870160608801614305565b6131bc565b6001600160801b031690565b90508660400151811115611f3457604087018190525b5f611f4b611f12611f0d60a0880160808901614305565b90508760600151811115611f6157606088018190525b505060019093019250611d61915050565b50509695505050505050565b5f83611f8b8682856133c3565b91505f611f9782610fc7565b9050611fc0611fac60408401602085016140db565b82611fbb6101408a018a6147b0565b6135f0565b611fe0576040516306247d8360e01b815260048101859052602401610975565b611ff2610140830161012084016142d6565b6001600160401b03164211156120405780612015610140840161012085016142d6565b604051633b50722360e01b815260048101929092526001600160401b03166024820152604401610975565b5f60188161205460408601602087016140db565b6001600160a01b0316815260208101919091526040015f20546001600160401b0316612088610120850161010086016142d6565b6001600160401b0316106120b2575f828152601760205260409020546001600160401b03166120bb565b6001600160401b035b90506120cd60e0840160c085016142d6565b6001600160401b0316866001600160401b031611806121175750856120f860e0850160c086016142d6565b61210291906147f2565b6001600160401b0316816001600160401b0316115b1561216157818161212e60e0860160c087016142d6565b604051633ebcf6a760e01b815260048101939093526001600160401b039182166024840152166044820152606401610975565b612172610100840160e085016142d6565b6001600160401b0316866001600160401b03161080156121bb575061219d60e0840160c085016142d6565b6001600160401b03166121b087836146ca565b6001600160401b0316105b156121fe57856121d2610100850160e086016142d6565b60405163f54a602760e01b81526001600160401b03928316600482015291166024820152604401610975565b61220886826146ca565b5f92835260176020526040909220805467ffffffffffffffff19166001600160401b0390931692909217909155509095945050505050565b5f5f5f61226e86875f01518760a001602081019061225e91906142d6565b61226891906147f2565b86613670565b90505f61229a8761228560c0890160a08a016142d6565b896020015161229491906147f2565b87613670565b90506122ac6080870160608801614734565b6122b75780826122ba565b81815b935093505050935093915050565b6011546001600160801b0380821691600160801b9004165f6122ed62015180426144e1565b9050846040015163ffffffff168163ffffffff161461239d576040850151612316906001614811565b63ffffffff168163ffffffff161461232e5782612342565b601254600160801b90046001600160801b03165b915061234d826136b0565b601180546001600160801b03928316600160801b029216919091179055612373836136b0565b601280546001600160801b03928316600160801b02921691909117905563ffffffff811660408601525b6012546001600160801b0316846123b4848661482d565b6123be9190614500565b1115612418576123d66123d1838561482d565b6136b0565b6123df856136b0565b60125460405163100d6c3560e21b81526001600160801b0393841660048201529183166024830152919091166044820152606401610975565b6124256123d18585614500565b601180546001600160801b0319166001600160801b03929092169190911790555050505050565b5f838152601660205260408120546001600160801b03908116908481169061247690851683614500565b11156124b757604051630f9587b360e21b8152600481018690526001600160801b038083166024830152808516604483015285166064820152608401610975565b6124c181846136e8565b5f9586526016602052604090952080546001600160801b0319166001600160801b03871617905550929392505050565b6040805163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016602082015261ffff7f000000000000000000000000000000000000000000000000000000000000000016918101919091523060608201526001600160401b03871660808201525f9060a00160408051601f19818403018152919052805160209091012090505f6125926080880160608901614734565b90506125a4606088016040890161411f565b61ffff16886001600160401b03167f033c4f48c70dae0becac90d83add41de3b42ce14b50b44c472b4ac562b835a7f84846125df57896125e2565b8a355b856125ee578b356125f0565b8a5b61260060c08e0160a08f016142d6565b8b8861260c578a61260e565b8b5b89612619578c61261b565b8b5b604080519788526020880196909652948601939093526001600160401b0391821660608601521660808401526001600160801b0390811660a08401521660c082015260e00160405180910390a35050505050505050565b6126a86040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b5f5f6126b785856002806136f3565b90506126cb6126c686866137f0565b61380a565b92506126d5613899565b60400151835114612733576126ea8160b01c90565b6040516327ea86dd60e21b815261ffff91821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610975565b8261273e8260081c90565b92509250505b9250929050565b6040805160c0810182525f546001600160401b038082168352600160401b820481166020840181905263ffffffff600160801b8404169484019490945260ff600160a01b830481166060850152600160a81b830481166080850152600160b01b90920490911660a08301529091908416116127f257602081015160405163394bf77960e01b81526001600160401b0380861660048301529091166024820152604401610975565b6001600160401b038316602082015261280a81611895565b5f6128148261391e565b82515f8054602086015160408701516060880151608089015160a08a01516001600160401b039788166001600160801b031990961695909517600160401b97909416969096029290921764ffffffffff60801b1916600160801b63ffffffff9092169190910260ff60a01b191617600160a01b60ff928316021761ffff60a81b1916600160a81b9482169490940260ff60b01b191693909317600160b01b91841691909102178155919250848116146128d4576001600160401b036128fe565b6128fe7f0000000000000000000000000000000000000000000000000000000000000000426146ca565b90506040518060c001604052808760200151815260200187604001518152602001866001600160401b0316815260200187606001516001600160401b03168152602001826001600160401b031681526020015f151581525060018360ff166004811061296c5761296c6144b9565b825160039190910291909101908155602080830151600183015560408084015160029093018054606080870151608088015160a0909801511515600160c01b0260ff60c01b196001600160401b03998a16600160801b02167fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff928a16600160401b026001600160801b0319909516988a16989098179390931716959095171790559089015189820151928a01519151938916937f4fd9f924fa6d1d4406838516e18164ae41eeccc4a43e22af2f6691386030ed1693612a70939091879093845260208401929092526001600160401b03908116604084015216606082015260800190565b60405180910390a2505050505050565b6040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a0820152612af181611895565b816001600160401b03166001826060015160ff1660048110612b1557612b156144b9565b60030201600201546001600160401b03161115612b4257612b3981606001516139c7565b60ff1660608201525b816001600160401b031660018260a0015160ff1660048110612b6657612b666144b9565b60030201600201546001600160401b03161115612b9357612b8a8160a001516139c7565b60ff1660a08201525b816001600160401b03166001826080015160ff1660048110612bb757612bb76144b9565b60030201600201546001600160401b03161115612bef57612bdb81608001516139c7565b5060a0810180515f90915260ff1660808201525b80602001516001600160401b0316826001600160401b03161015612c1d576001600160401b03821660208201525b80515f80546020808501516040808701516060880151608089015160a08a01516001600160401b03998a166001600160801b031990981697909717600160401b958a16959095029490941764ffffffffff60801b1916600160801b63ffffffff9093169290920260ff60a01b191691909117600160a01b60ff928316021761ffff60a81b1916600160a81b9382169390930260ff60b01b191692909217600160b01b9290941691909102929092179092555191841682527f3447d9592eb5897de4b7c74f9f8140ef38147c4b7417e061f286ac13c3c642269101610e45565b612d05816131bc565b601280546001600160801b0319166001600160801b0392831617905560405190821681527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede906020015b60405180910390a150565b6001600160a01b0381161580612d7d5750600d546001600160a01b038281169116145b15612db7576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b6044820152606401610975565b600f80546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001612d4f565b5f60015b6004811015612fa4575f60018260048110612e2657612e266144b9565b600302019050836001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b0316141580612e7857506002810154600160801b90046001600160401b0390811614155b80612e8857506020850151815414155b80612e9b57508460400151816001015414155b15612ea65750612f9c565b60028101545f90600160c01b900460ff16612ee1577f0000000000000000000000000000000000000000000000000000000000000000612f0c565b612f0c7f00000000000000000000000000000000000000000000000000000000000000006002614840565b612f1690426146ca565b6002830180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16600160801b6001600160401b038481169182029290921790925560408051928352519293508716917fe843dfb8be50295af5b2acb87ef0886808c1e27b233936ec74811d2060c565619181900360200190a260019350505050611019565b600101612e09565b5092915050565b5f611019612fb7613a22565b8360405161190160f01b8152600281019290925260228201526042902090565b60606118197f0000000000000000000000000000000000000000000000000000000000000000613b4b565b60606118197f0000000000000000000000000000000000000000000000000000000000000000613b4b565b60015b6004811015610e4e575f6001826004811061304d5761304d6144b9565b600302019050826001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b031614158061309557506002810154600160c01b900460ff165b806130b457506002810154600160801b90046001600160401b03164210155b156130bf57506131a7565b60028101805460ff60c01b1916600160c01b1790819055600160801b90046001600160401b0390811614613158577f00000000000000000000000000000000000000000000000000000000000000008160020160108282829054906101000a90046001600160401b031661313391906146ca565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505b6002810154604051600160801b9091046001600160401b0390811682528416907fba0b777033c32ec2c24cf497f59ff2e037a56175fe44fb89432b922ce105b62e9060200160405180910390a2505b600101613030565b606061191c83835f613b88565b5f6110196001600160801b0383166136b0565b600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b60408051606080820183525f808352602080840182905292840181905261ffff851681526013835283812084519283018552546001600160801b03811683526001600160401b03600160801b8204811694840194909452600160c01b90049092169281018390529190036132ac57604051620ca73960e21b815261ffff83166004820152602401610975565b919050565b5f6110196132bd613899565b6132ca602085018561411f565b6132da60408601602087016142d6565b6132ea60608701604088016142d6565b6132fa6080880160608901614305565b61330a60a0890160808a01614305565b855160208088015160409889015198517fbde3281be4be648532ac26695c0793ec463651aa221b500819dc7f7e9cbbe85e815260d09190911b61ffff60d01b1660e09390931b6001600160e01b0319169290921782820152602682019790975260709390931b60b09490941b9390931760f09490941b93909317604682015260809290921b176058820152607890205f9081522090565b5f84158015906133b857506133b884848785613c54565b90505b949350505050565b82515f906133d561016085018561476b565b905010156133f657604051631ff3747d60e21b815260040160405180910390fd5b506001600160801b0382355f61341260408601602087016140db565b6001600160a01b031690505f5b86518110156135e6573661343761016088018861476b565b83818110613447576134476144b9565b90506020028101906134599190614862565b9050613493888381518110613470576134706144b9565b602090810291909101015151613489608084018461476b565b611de98886613c6b565b6134b057604051631ff3747d60e21b815260040160405180910390fd5b803583146134d4576040516306247d8360e01b815260048101879052602401610975565b5f8883815181106134e7576134e76144b9565b6020026020010151606001516001600160401b031682604001602081019061350f91906142d6565b6001600160401b0316106135405788838151811061352f5761352f6144b9565b602002602001015160600151613550565b61355060608301604084016142d6565b9050806001600160401b031642111561358e576040516303535ab760e11b8152600481018690526001600160401b0382166024820152604401610975565b5f60016135a16080850160608601614876565b1660ff165f146135b1575f6135c1565b6135c16040840160208501614305565b90506001600160801b0380881690821610156135db578096505b50505060010161341f565b5050509392505050565b5f5f5f6135fe868686613d3f565b5090925090505f81600381111561361757613617614891565b1480156136355750866001600160a01b0316826001600160a01b0316145b15613645576001925050506133bb565b6001600160a01b0387163b15801590613665575061366587878787613d86565b979650505050505050565b5f6133bb826001600160401b03168560600151856001600160401b031661369791906148a5565b86604001516136a69190614500565b6123d191906148a5565b5f6f8000000000000000000000000000000082106136e457604051630cd8516360e31b815260048101839052602401610975565b5090565b5f61191c82846148bc565b5f6136fe8585613df0565b50905060ff831661370f8260f01c90565b60ff1614613740576137218160f01c90565b6040516303a2829760e41b815260ff9091166004820152602401610975565b8160ff1661374e8260a81c90565b60ff161461378657836137618260a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610975565b6137908160081c90565b6001600160401b03166137a38260481c90565b6001600160401b0316146133bb576137bb8160081c90565b6137c58260481c90565b6040516248a30960e41b81526001600160401b03928316600482015291166024820152604401610975565b365f6137ff83602781876148db565b915091509250929050565b6138406040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b608882146138645760405163db84521760e01b815260048101839052602401610975565b823581526020830135602082015260408301356040820152606083013560c01c60608201526068830135608082015292915050565b604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b5f816080015160ff165f036139455761393682613ee1565b60ff1660809092018290525090565b60a082015160ff161561395a575060a0015190565b6001600160401b0380166001836080015160ff166004811061397e5761397e6144b9565b6003020160020160109054906101000a90046001600160401b03166001600160401b0316036139af57506080015190565b6139b882613ee1565b60ff1660a09092018290525090565b5f60018260ff16600481106139de576139de6144b9565b5f600391909102919091018181556001810182905560020180547fffffffffffffff0000000000000000000000000000000000000000000000000016905592915050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613a7a57507f000000000000000000000000000000000000000000000000000000000000000046145b15613aa457507f000000000000000000000000000000000000000000000000000000000000000090565b611819604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f613b5783613f30565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b606081471015613bb45760405163cf47918160e01b815247600482015260248101839052604401610975565b5f613bc0858486613f57565b9050808015613be157505f3d1180613be157505f856001600160a01b03163b115b15613bf657613bee613f6c565b91505061191c565b8015613c2057604051639996b31560e01b81526001600160a01b0386166004820152602401610975565b3d15613c3357613c2e613f85565b613c4c565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b5f82613c61868685613f90565b1495945050505050565b5f61191c613c77613899565b848435613c8a6040870160208801614305565b613c9a60608801604089016142d6565b613caa6080890160608a01614876565b855160208088015160409889015189517f3213c512ec8a91bb8a98b57cbd35c78146eeca833ad972b0728ea1536d3efc5e815260d09290921b61ffff60d01b1660e09490941b6001600160e01b031916939093178183015260268101929092526046820196909652606681019490945260381b941b9390931760809390931b929092176086830152609f9091205f9081522090565b5f80806041849003613d73578435602086013560408701355f1a613d6589828585613fd1565b955095509550505050613d7d565b505f915060029050825b93509350939050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f80610200831115613e185760405163bb9e58ed60e01b815260048101849052602401610975565b6027831015613e4357604051634e54e99b60e01b8152600481018490525f6024820152604401610975565b83359150600784013560f883901c600114613e77576040516301c4836960e01b815260f884901c6004820152602401610975565b5f613e828460f01c90565b60ff169050801580613e945750600681115b15613eb5576040516303a2829760e41b815260048101829052602401610975565b6003613ec18560a81c90565b60ff161115613ed557846137618560a81c90565b81925050509250929050565b60015b816060015160ff168160ff161480613f055750816080015160ff168160ff16145b80613f1957508160a0015160ff168160ff16145b156132ac5780613f2881614902565b915050613ee4565b5f60ff8216601f81111561101957604051632cd44ac360e21b815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f81815b84811015613fc857613fbe82878784818110613fb257613fb26144b9565b90506020020135614099565b9150600101613f94565b50949350505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561400a57505f9150600390508261408f565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561405b573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661408657505f92506001915082905061408f565b92505f91508190505b9450945094915050565b5f8183106140b3575f82815260208490526040902061191c565b5f83815260208390526040902061191c565b80356001600160a01b03811681146132ac575f5ffd5b5f602082840312156140eb575f5ffd5b61191c826140c5565b5f610140828403128015614106575f5ffd5b509092915050565b803561ffff811681146132ac575f5ffd5b5f6020828403121561412f575f5ffd5b61191c8261410e565b5f6101808284031215611b4c575f5ffd5b80356001600160401b03811681146132ac575f5ffd5b5f5f5f5f5f60808688031215614173575f5ffd5b85356001600160401b03811115614188575f5ffd5b61419488828901614138565b95505060208601356001600160401b038111156141af575f5ffd5b6141bb88828901614138565b94505060408601356001600160401b038111156141d6575f5ffd5b8601601f810188136141e6575f5ffd5b80356001600160401b038111156141fb575f5ffd5b8860208260051b840101111561420f575f5ffd5b6020919091019350915061422560608701614149565b90509295509295909350565b5f5f83601f840112614241575f5ffd5b5081356001600160401b03811115614257575f5ffd5b602083019150836020828501011115612744575f5ffd5b60ff81168114610d11575f5ffd5b5f5f5f5f6060858703121561428f575f5ffd5b8435935060208501356001600160401b038111156142ab575f5ffd5b6142b787828801614231565b90945092505060408501356142cb8161426e565b939692955090935050565b5f602082840312156142e6575f5ffd5b61191c82614149565b80356001600160801b03811681146132ac575f5ffd5b5f60208284031215614315575f5ffd5b61191c826142ef565b5f6020828403121561432e575f5ffd5b5035919050565b5f5f60408385031215614346575f5ffd5b61434f83614149565b915061435d602084016140c5565b90509250929050565b5f5f60208385031215614377575f5ffd5b82356001600160401b0381111561438c575f5ffd5b61439885828601614231565b90969095509350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f6143f060e08301896143a4565b828103604084015261440281896143a4565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614457578351835260209384019390920191600101614439565b50909b9a5050505050505050505050565b5f5f5f5f6080858703121561447b575f5ffd5b6144848561410e565b9350614492602086016142ef565b92506144a0604086016142ef565b91506144ae60608601614149565b905092959194509250565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f826144fb57634e487b7160e01b5f52601260045260245ffd5b500490565b80820180821115611019576110196144cd565b5f6001600160401b0382166001600160401b038103614534576145346144cd565b60010192915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f6133bb60208301848661453d565b5f60208284031215614588575f5ffd5b815161191c8161426e565b803580151581146132ac575f5ffd5b82815281356020808301919091526101608201906145c19084016140c5565b6001600160a01b0381166040840152506145dd6040840161410e565b61ffff81166060840152506145f460608401614593565b80151560808401525061460960808401614593565b80151560a08401525061461e60a08401614149565b6001600160401b03811660c08401525061463a60c08401614149565b6001600160401b03811660e08401525061465660e08401614149565b6001600160401b038116610100840152506146746101008401614149565b6001600160401b038116610120840152506146926101208401614149565b6001600160401b038116610140840152613c4c565b634e487b7160e01b5f52604160045260245ffd5b818382375f9101908152919050565b6001600160401b038181168382160190811115611019576110196144cd565b604081525f6146fc60408301858761453d565b90506001600160401b0383166020830152949350505050565b6001600160801b038281168282160390811115611019576110196144cd565b5f60208284031215614744575f5ffd5b61191c82614593565b5f823560be19833603018112614761575f5ffd5b9190910192915050565b5f5f8335601e19843603018112614780575f5ffd5b8301803591506001600160401b03821115614799575f5ffd5b6020019150600581901b3603821315612744575f5ffd5b5f5f8335601e198436030181126147c5575f5ffd5b8301803591506001600160401b038211156147de575f5ffd5b602001915036819003821315612744575f5ffd5b6001600160401b038281168282160390811115611019576110196144cd565b63ffffffff8181168382160190811115611019576110196144cd565b81810381811115611019576110196144cd565b6001600160401b038181168382160290811690818114612fa457612fa46144cd565b5f8235609e19833603018112614761575f5ffd5b5f60208284031215614886575f5ffd5b813561191c8161426e565b634e487b7160e01b5f52602160045260245ffd5b8082028115828204841417611019576110196144cd565b6001600160801b038181168382160190811115611019576110196144cd565b5f5f858511156148e9575f5ffd5b838611156148f5575f5ffd5b5050820193919092039150565b5f60ff821660ff8103614534576145346144cd56" as const;
