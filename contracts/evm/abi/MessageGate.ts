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
export const messageGateBytecode = "0x60e0604052600180546001600160801b03191667016345785d8a0000179055348015610029575f5ffd5b5060405161413438038061413483398101604081905261004891610103565b806001600160a01b03811661007657604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61007f8161009e565b505063ffffffff90921660805261ffff90811660a0521660c05261016c565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805161ffff811681146100fe575f5ffd5b919050565b5f5f5f5f60808587031215610116575f5ffd5b845163ffffffff81168114610129575f5ffd5b9350610137602086016100ed565b9250610145604086016100ed565b60608601519092506001600160a01b0381168114610161575f5ffd5b939692955090935050565b60805160a05160c051613f2761020d5f395f81816104a40152818161082101528181610faf015281816122170152818161224d01526122d401525f818161056e0152818161084601528181610dd101528181610edd01528181610fd401528181611380015281816114790152818161227201528181612305015261236e01525f81816106e501528181610da50152818161217701526121e60152613f275ff3fe6080604052600436106101d0575f3560e01c80639a352118116100fd578063de09beed11610092578063f2fde38b11610062578063f2fde38b14610689578063f851a440146103fd578063fa7645ef146106a8578063ff9b3acf146106d4575f5ffd5b8063de09beed146105e3578063e7042c2514610602578063e9dc061414610621578063f211813614610640575f5ffd5b8063ae978ff4116100cd578063ae978ff41461053e578063c763e5a11461055d578063c9f6d20214610590578063cf502917146105d0575f5ffd5b80639a352118146104455780639dd0cc1614610493578063a5ce5ed7146104d9578063a9fcfb331461050a575f5ffd5b8063545d3041116101735780636d472c82116101435780636d472c82146103de578063715018a6146102605780638da5cb5b146103fd578063911ee26614610426575f5ffd5b8063545d30411461030f578063570aa6a91461033e5780635e3568b81461035d5780636c85cc5c146103a5575f5ffd5b806317a77df2116101ae57806317a77df2146102745780631df7da291461029557806331962cdc146102c4578063365a86fc146102e3575f5ffd5b806305291c77146101d457806309c5eabe1461023f57806316fd265d14610260575b5f5ffd5b3480156101df575f5ffd5b506102156101ee366004613558565b60036020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b34801561024a575f5ffd5b5061025e6102593660046135bd565b610707565b005b34801561026b575f5ffd5b5061025e610b02565b610287610282366004613624565b610b15565b604051908152602001610236565b3480156102a0575f5ffd5b506102b46102af3660046136c5565b610f49565b6040519015158152602001610236565b3480156102cf575f5ffd5b5061025e6102de366004613719565b610f87565b3480156102ee575f5ffd5b506002546102159073ffffffffffffffffffffffffffffffffffffffff1681565b34801561031a575f5ffd5b5061032e610329366004613745565b6110db565b60405161023694939291906137ae565b348015610349575f5ffd5b5061025e6103583660046137e1565b61118e565b348015610368575f5ffd5b505f546103909074010000000000000000000000000000000000000000900463ffffffff1681565b60405163ffffffff9091168152602001610236565b3480156103b0575f5ffd5b506102b46103bf366004613809565b600a60209081525f928352604080842090915290825290205460ff1681565b3480156103e9575f5ffd5b5061025e6103f836600461382a565b6112f0565b348015610408575f5ffd5b505f5473ffffffffffffffffffffffffffffffffffffffff16610215565b348015610431575f5ffd5b50610287610440366004613859565b611367565b348015610450575f5ffd5b5061047a61045f366004613558565b60056020525f908152604090205467ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610236565b34801561049e575f5ffd5b506104c67f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610236565b3480156104e4575f5ffd5b506102876104f3366004613881565b5f9081526009602052604090205463ffffffff1690565b348015610515575f5ffd5b506102b4610524366004613881565b5f9081526009602052604090205464020000000016151590565b348015610549575f5ffd5b5061025e6105583660046138d9565b61146f565b348015610568575f5ffd5b506104c67f000000000000000000000000000000000000000000000000000000000000000081565b34801561059b575f5ffd5b5061047a6105aa366004613928565b600460209081525f928352604080842090915290825290205467ffffffffffffffff1681565b61025e6105de366004613950565b61162e565b3480156105ee575f5ffd5b5061025e6105fd366004613745565b611957565b34801561060d575f5ffd5b5061025e61061c3660046139a0565b611ab2565b34801561062c575f5ffd5b5061025e61063b3660046135bd565b612168565b34801561064b575f5ffd5b50600154610668906fffffffffffffffffffffffffffffffff1681565b6040516fffffffffffffffffffffffffffffffff9091168152602001610236565b348015610694575f5ffd5b5061025e6106a3366004613719565b612676565b3480156106b3575f5ffd5b506106c76106c2366004613a08565b6126d9565b6040516102369190613a21565b3480156106df575f5ffd5b506103907f000000000000000000000000000000000000000000000000000000000000000081565b5f6107128383612754565b90505f8383604051610725929190613a33565b60408051918290039091205f81815260096020529190912054909150640200000000811615610788576040517f9b1aa2bf000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b64010000000081165f0361081f575f6107a663ffffffff831661298a565b60a085015163ffffffff165f90815260066020526040902054909150610100900460ff16818181106107e2576107dd836001613a6f565b6107e4565b815b6040517f47af24d60000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161077f565b7f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614158015610890575060a083015163ffffffff165f9081526006602052604090205460ff16155b156108d55760a08301516040517f65ae871c00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161077f565b82610100015167ffffffffffffffff16421115610937576101008301516040517f3dee80f200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015242602482015260440161077f565b608083015160ff165f9081526005602052604090205460c084015167ffffffffffffffff918216911681106109b25760c08401516040517f43c6502600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9182166004820152908216602482015260440161077f565b5f8381526009602090815260408083206402000000008617905560c0870151608088015160ff1684526005909252822080547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9092169190911790558451610a23906129b8565b855160e08701516040805160ff909316835267ffffffffffffffff909116602083015291925085917fea108206c9943f7cf7ad90c879ced8d6ddc2fd57f2fd4ac3dae2348830f1a10b910160405180910390a26040517fef91d64500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82169063ef91d64590610acc9087908b908b90600401613ac9565b5f604051808303815f87803b158015610ae3575f5ffd5b505af1158015610af5573d5f5f3e3d5ffd5b5050505050505050505050565b610b0a612a1c565b610b135f612a6e565b565b5f610b1e612ae2565b60025473ffffffffffffffffffffffffffffffffffffffff163314610b71576040517f8e4a23d600000000000000000000000000000000000000000000000000000000815233600482015260240161077f565b60ff8816600114801590610b89575060ff8816600214155b15610bc5576040517f3a28297000000000000000000000000000000000000000000000000000000000815260ff8916600482015260240161077f565b600360ff88161115610c0f576040517f4e54e99b0000000000000000000000000000000000000000000000000000000081526004810183905260ff8816602482015260440161077f565b5f805474010000000000000000000000000000000000000000900463ffffffff1681526006602052604090205460ff16610c97575f546040517f65ae871c0000000000000000000000000000000000000000000000000000000081527401000000000000000000000000000000000000000090910463ffffffff16600482015260240161077f565b61ffff89165f90815260046020908152604080832060ff8b16845290915290205467ffffffffffffffff90811690871611610d365761ffff89165f90815260046020818152604080842060ff8c168552909152918290205491517f43c6502600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808a16928201929092529116602482015260440161077f565b8560045f8b61ffff1661ffff1681526020019081526020015f205f8960ff1660ff1681526020019081526020015f205f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505f610e926040518061012001604052808b60ff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020018c61ffff1681526020018a60ff1681526020015f60149054906101000a900463ffffffff1663ffffffff1681526020018967ffffffffffffffff1681526020018867ffffffffffffffff1681526020018767ffffffffffffffff1681525085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612b1e92505050565b8051602082012090915091508961ffff16827f605ab0fbbaaeabc3c5638c3948bb94f99967e12197fcd816a619bf241278c9d783604051610ed39190613b37565b60405180910390a37f000000000000000000000000000000000000000000000000000000000000000061ffff168a61ffff1603610f1957610f148282612bb7565b610f24565b610f24828b83612ca5565b4715610f3457610f343347613040565b50610f3d6130e5565b98975050505050505050565b60ff8281165f908152600c6020908152604080832066ffffffffffffff600887901c16845290915290205460019183169190911b1615155b92915050565b610f8f612a1c565b73ffffffffffffffffffffffffffffffffffffffff81161580610ffa57507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614155b15611061576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f6875620000000000000000000000000000000000000000000000000000000000604482015260640161077f565b600280547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040519081527f15e04fee0c1335178e78e4dc6a8b0dcade867d1aea65418bf1200bc322ab7c21906020015b60405180910390a150565b63ffffffff8082165f908152600660209081526040808320805460018201805484518187028101870190955280855295968796879660609660ff80871696610100810490911695620100009091049094169392909183919083018282801561117757602002820191905f5260205f20905b815473ffffffffffffffffffffffffffffffffffffffff16815260019091019060200180831161114c575b505050505090509450945094509450509193509193565b611196612a1c565b60ff821615806111a95750600660ff8316115b156111e5576040517f3a28297000000000000000000000000000000000000000000000000000000000815260ff8316600482015260240161077f565b8073ffffffffffffffffffffffffffffffffffffffff163b5f03611265576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f68616e646c657200000000000000000000000000000000000000000000000000604482015260640161077f565b60ff82165f8181526003602090815260409182902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff861690811790915591519182527f4583894a960a81d3bdb8c2dd8127fd65dd7f8ee169ed1ab4bb63aa9599726fe391015b60405180910390a25050565b6112f8612a1c565b600180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff83169081179091556040519081527fddc2094187cd4297c47f9a9e3c01961f62c80b377efbe3f34b908a7494ccc877906020016110d0565b61ffff8083165f818152600860205260408120909290917f000000000000000000000000000000000000000000000000000000000000000090911690036113b1575f915050610f81565b80545f036113f1576040517fd3ccf32500000000000000000000000000000000000000000000000000000000815261ffff8516600482015260240161077f565b5f5b8154811015611467575f5f61144584848154811061141357611413613b49565b5f9182526020909120015473ffffffffffffffffffffffffffffffffffffffff1688611440896027613a6f565b61310f565b5091509150811561145d5761145a8186613a6f565b94505b50506001016113f3565b505092915050565b611477612a1c565b7f000000000000000000000000000000000000000000000000000000000000000061ffff168361ffff1614806114ad5750600881115b15611514576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f726f757465000000000000000000000000000000000000000000000000000000604482015260640161077f565b5f5b818110156115cc5782828281811061153057611530613b49565b90506020020160208101906115459190613719565b73ffffffffffffffffffffffffffffffffffffffff163b5f036115c4576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f73656e6441646170746572730000000000000000000000000000000000000000604482015260640161077f565b600101611516565b5061ffff83165f9081526008602052604090206115ea908383613436565b508261ffff167fdb902e21afcf89b4942aea62b5d44dad437253cc9509cb679cf12976cf4f42ee8383604051611621929190613bbf565b60405180910390a2505050565b611636612ae2565b5f6116418484612754565b90505f8484604051611654929190613a33565b60408051918290039091205f818152600a602090815283822073ffffffffffffffffffffffffffffffffffffffff881683529052919091205490915060ff166116e8576040517f3aea1fab0000000000000000000000000000000000000000000000000000000081526004810182905273ffffffffffffffffffffffffffffffffffffffff8416602482015260440161077f565b81610100015167ffffffffffffffff1642111561174a576101008201516040517f3dee80f200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015242602482015260440161077f565b5f818152600a6020908152604080832073ffffffffffffffffffffffffffffffffffffffff8716808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169055606085015190517f911ee26600000000000000000000000000000000000000000000000000000000815261ffff90911660048201526024810187905263911ee26690604401602060405180830381865afa1580156117ff573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118239190613bda565b905034811115611868576040517ff04f3db20000000000000000000000000000000000000000000000000000000081523460048201526024810182905260440161077f565b60405173ffffffffffffffffffffffffffffffffffffffff85169083907f4bbd217537c069d55fd8c18d32ae0302983551de0a83425c7c0cb34a0c4669a6905f90a360608301516040517fc6c42ea800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86169163c6c42ea8918491611907918b908b903390600401613bf1565b5f604051808303818588803b15801561191e575f5ffd5b505af1158015611930573d5f5f3e3d5ffd5b50505050505f471115611947576119473347613040565b5050506119526130e5565b505050565b61195f612a1c565b63ffffffff81165f908152600660205260409020805460ff166119b6576040517f65ae871c00000000000000000000000000000000000000000000000000000000815263ffffffff8316600482015260240161077f565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001681555f5b6001820154811015611a7d5763ffffffff83165f90815260076020526040812060018401805483919085908110611a1757611a17613b49565b5f9182526020808320919091015473ffffffffffffffffffffffffffffffffffffffff168352820192909252604001902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169115159190911790556001016119de565b5060405163ffffffff8316907fa31b0987c40ce633f69865e4be93a42cc5550ecd2d7e2f103ab3cb0505dd0f75905f90a25050565b611aba612a1c565b5f5463ffffffff74010000000000000000000000000000000000000000909104811690861611611b46576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f73657373696f6e00000000000000000000000000000000000000000000000000604482015260640161077f565b82801580611b545750602081115b15611bbb576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6164617074657273000000000000000000000000000000000000000000000000604482015260640161077f565b60ff83161580611bcd5750808360ff16115b15611c34576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f7468726573686f6c640000000000000000000000000000000000000000000000604482015260640161077f565b8260ff166001148015611c475750600181115b15611cae576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f7468726573686f6c640000000000000000000000000000000000000000000000604482015260640161077f565b611cbb600180831b613c35565b8210611d23576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f61747465737465724d61736b0000000000000000000000000000000000000000604482015260640161077f565b815f5b82811015611fa4575f878783818110611d4157611d41613b49565b9050602002016020810190611d569190613719565b73ffffffffffffffffffffffffffffffffffffffff161480611dd9575063ffffffff88165f90815260076020526040812090888884818110611d9a57611d9a613b49565b9050602002016020810190611daf9190613719565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f205460ff165b15611e40576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6164617074657273000000000000000000000000000000000000000000000000604482015260640161077f565b604080516080810182526001815260ff8084166020808401919091529088168284015263ffffffff80861660608401528b165f908152600790915291822083928a8a85818110611e9257611e92613b49565b9050602002016020810190611ea79190613719565b73ffffffffffffffffffffffffffffffffffffffff16815260208082019290925260409081015f2083518154938501519285015160609095015163ffffffff166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffff60ff9687166201000002167fffffffffffffffffffffffffffffffffffffffffffffffffff0000000000ffff96909416610100027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff921515929092167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00009095169490941717939093161717905550600101611d26565b5060405180608001604052806001151581526020018560ff1681526020018263ffffffff1681526020018787808060200260200160405190810160405280939291908181526020018383602002808284375f92018290525093909452505063ffffffff808b1682526006602090815260409283902085518154878401519588015190941662010000027fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff60ff96909616610100027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff921515929092167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000909516949094171793909316919091178255606084015180519293506120d092600185019291909101906134bc565b50505f80547fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000063ffffffff8b16908102919091179091556040519091507f534bc1325d9666ac3e08b2c8eb2d179b7457f1f1007f33379d9bbbddb51fc5ee90612157908990899089908990613c48565b60405180910390a250505050505050565b5f6121738383612754565b90507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16816020015163ffffffff16146122155760208101516040517fbcf1643900000000000000000000000000000000000000000000000000000000815263ffffffff91821660048201527f0000000000000000000000000000000000000000000000000000000000000000909116602482015260440161077f565b7f000000000000000000000000000000000000000000000000000000000000000061ffff16816040015161ffff1614158061229757507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16145b156123035760408181015190517f820a7d0600000000000000000000000000000000000000000000000000000000815261ffff91821660048201527f0000000000000000000000000000000000000000000000000000000000000000909116602482015260440161077f565b7f000000000000000000000000000000000000000000000000000000000000000061ffff16816060015161ffff161461239d5760608101516040517f9faa1b7400000000000000000000000000000000000000000000000000000000815261ffff91821660048201527f0000000000000000000000000000000000000000000000000000000000000000909116602482015260440161077f565b60a081015163ffffffff9081165f9081526007602090815260408083203384528252918290208251608081018452905460ff808216151580845261010083048216948401949094526201000082041693820193909352630100000090920490921660608201529061249c5760a082015163ffffffff165f9081526006602052604090205460ff166124685760a08201516040517f65ae871c00000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161077f565b6040517fabda732200000000000000000000000000000000000000000000000000000000815233600482015260240161077f565b81610100015167ffffffffffffffff164211156124fe576101008201516040517f3dee80f200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015242602482015260440161077f565b5f848460405161250f929190613a33565b60408051918290039091205f818152600960209081529290205491840151909250600160ff9091161b64020000000082161561257a576040517f9b1aa2bf0000000000000000000000000000000000000000000000000000000081526004810184905260240161077f565b818116156125bd576040517f1e026b2f0000000000000000000000000000000000000000000000000000000081526004810184905233602482015260440161077f565b815f036125d7576125d785608001518660c0015185613248565b60408401519181179163ffffffff83169060ff166125f48261298a565b1015801561260e5750606085015163ffffffff1619811615155b1561261e57640100000000831792505b5f848152600960205260409081902084905551339085907f90d4312bc9776daac526942cf35ce71ade67c90dbdfc116be85d0b97e733882f906126649085815260200190565b60405180910390a35050505050505050565b61267e612a1c565b73ffffffffffffffffffffffffffffffffffffffff81166126cd576040517f1e4fbdf70000000000000000000000000000000000000000000000000000000081525f600482015260240161077f565b6126d681612a6e565b50565b61ffff81165f9081526008602090815260409182902080548351818402810184019094528084526060939283018282801561274857602002820191905f5260205f20905b815473ffffffffffffffffffffffffffffffffffffffff16815260019091019060200180831161271d575b50505050509050919050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101919091526102008211156127db576040517fbb9e58ed0000000000000000000000000000000000000000000000000000000081526004810183905260240161077f565b602782101561281f576040517f4e54e99b000000000000000000000000000000000000000000000000000000008152600481018390525f602482015260440161077f565b8235600784013560f882901c60011461286a576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f883901c600482015260240161077f565b60ff60f083901c16808452158061288757508251600660ff909116115b156128c65782516040517f3a28297000000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161077f565b63ffffffff60d083901c16602084015261ffff60c083901c8116604085015260b083901c16606084015260ff60a883901c16608084018190526003101561294b5760808301516040517f4e54e99b0000000000000000000000000000000000000000000000000000000081526004810186905260ff909116602482015260440161077f565b63ffffffff608883901c1660a084015267ffffffffffffffff604883901c811660c085015260089290921c821660e08401521661010082015292915050565b5f5b81156129b35761299d600183613c35565b90911690806129ab81613c71565b91505061298c565b919050565b60ff81165f9081526003602052604081205473ffffffffffffffffffffffffffffffffffffffff1680610f81576040517f3a28297000000000000000000000000000000000000000000000000000000000815260ff8416600482015260240161077f565b5f5473ffffffffffffffffffffffffffffffffffffffff163314610b13576040517f8e4a23d600000000000000000000000000000000000000000000000000000000815233600482015260240161077f565b5f805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b612aea613314565b610b1360017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612b18565b90565b9061336d565b8151602080840151604080860151606087810151608089015160a08a015160c08b015160e08c01516101008d01519751959a612b649a60019a91999198978e9101613cbf565b604051602081830303815290604052905061020081511115610f815780516040517fbb9e58ed00000000000000000000000000000000000000000000000000000000815260040161077f91815260200190565b5f8281526009602052604090206401000000009055612bd86207a120613374565b6040517f09c5eabe00000000000000000000000000000000000000000000000000000000815230906309c5eabe906207a12090612c19908590600401613b37565b5f604051808303815f88803b158015612c30575f5ffd5b5087f193505050508015612c42575060015b612ca157817f4a0ada675511500b854fd91453c5e0b1ad7b08fe49f0ee14159c187af87e8315612c706133df565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020016112e4565b5050565b61ffff82165f90815260086020908152604080832080548251818502810185019093528083529192909190830182828015612d1457602002820191905f5260205f20905b815473ffffffffffffffffffffffffffffffffffffffff168152600190910190602001808311612ce9575b5050505050905080515f03612d5b576040517fd3ccf32500000000000000000000000000000000000000000000000000000000815261ffff8416600482015260240161077f565b345f805b8351811015612fbd575f5f5f612d90878581518110612d8057612d80613b49565b60200260200101518a8a5161310f565b9250925092508215612ea55785821115612de0576040517ff04f3db2000000000000000000000000000000000000000000000000000000008152600481018790526024810183905260440161077f565b612dec620f4240613374565b868481518110612dfe57612dfe613b49565b602002602001015173ffffffffffffffffffffffffffffffffffffffff1663c6c42ea8620f4240848c8c336040518663ffffffff1660e01b8152600401612e4793929190613ead565b5f604051808303818589803b158015612e5e575f5ffd5b5088f19450505050508015612e71575060015b612e8457612e7d6133df565b9050612ea5565b612e8e8287613c35565b955084612e9a81613c71565b955050505050612fb5565b5f8a8152600a602052604081208851600192908a9088908110612eca57612eca613b49565b602002602001015173ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f6101000a81548160ff021916908315150217905550868481518110612f3357612f33613b49565b602002602001015173ffffffffffffffffffffffffffffffffffffffff168a7f62d50c340b382dacb6983980d3c514ccd59fe014162ccfa6ccfb977d14579a0f83604051612fa991907fffffffff0000000000000000000000000000000000000000000000000000000091909116815260200190565b60405180910390a35050505b600101612d5f565b505f805474010000000000000000000000000000000000000000900463ffffffff16815260066020526040902054610100900460ff1680821015613037576040517fd33b0f0f000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161077f565b50505050505050565b80471015613083576040517fcf4791810000000000000000000000000000000000000000000000000000000081524760048201526024810182905260440161077f565b61309c828260405180602001604052805f815250613416565b156130a5575050565b3d156130b357612ca161342b565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610b135f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612b18565b5f5f5f61311e620f4240613374565b6040517f911ee26600000000000000000000000000000000000000000000000000000000815261ffff861660048201526024810185905273ffffffffffffffffffffffffffffffffffffffff87169063911ee26690620f4240906044016020604051808303818786fa935050505080156131d3575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682019092526131d091810190613bda565b60015b6131ec575f5f6131e16133df565b92509250925061323f565b6001546fffffffffffffffffffffffffffffffff16811115613235575f935091507ff04f3db200000000000000000000000000000000000000000000000000000000905061323f565b6001935091505f90505b93509350939050565b60ff8381165f908152600b6020908152604080832066ffffffffffffff600888901c168085529252822054909260019086161b9181831690036132ab5760ff86165f908152600b602090815260408083208684529091529020818317905561330c565b60ff86165f818152600c60209081526040808320878452825291829020805486179055905186815267ffffffffffffffff881692917f36fb8fcfbdfce09bdc602e2c1023f44400f905c026785b84ce0ae6c41da42b48910160405180910390a35b505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b13576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f61c350613383603f84613eef565b61338d9084613a6f565b6133979190613a6f565b9050805a1015612ca1575a6040517ffe336aa700000000000000000000000000000000000000000000000000000000815260048101919091526024810182905260440161077f565b5f60033d1115612b155760045f5f3e505f517fffffffff000000000000000000000000000000000000000000000000000000001690565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b828054828255905f5260205f209081019282156134ac579160200282015b828111156134ac5781547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff843516178255602090920191600190910190613454565b506134b8929150613534565b5090565b828054828255905f5260205f209081019282156134ac579160200282015b828111156134ac57825182547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9091161782556020909201916001909101906134da565b5b808211156134b8575f8155600101613535565b803560ff811681146129b3575f5ffd5b5f60208284031215613568575f5ffd5b61357182613548565b9392505050565b5f5f83601f840112613588575f5ffd5b50813567ffffffffffffffff81111561359f575f5ffd5b6020830191508360208285010111156135b6575f5ffd5b9250929050565b5f5f602083850312156135ce575f5ffd5b823567ffffffffffffffff8111156135e4575f5ffd5b6135f085828601613578565b90969095509350505050565b803561ffff811681146129b3575f5ffd5b803567ffffffffffffffff811681146129b3575f5ffd5b5f5f5f5f5f5f5f5f60e0898b03121561363b575f5ffd5b613644896135fc565b975061365260208a01613548565b965061366060408a01613548565b955061366e60608a0161360d565b945061367c60808a0161360d565b935061368a60a08a0161360d565b925060c089013567ffffffffffffffff8111156136a5575f5ffd5b6136b18b828c01613578565b999c989b5096995094979396929594505050565b5f5f604083850312156136d6575f5ffd5b6136df83613548565b91506136ed6020840161360d565b90509250929050565b803573ffffffffffffffffffffffffffffffffffffffff811681146129b3575f5ffd5b5f60208284031215613729575f5ffd5b613571826136f6565b803563ffffffff811681146129b3575f5ffd5b5f60208284031215613755575f5ffd5b61357182613732565b5f8151808452602084019350602083015f5b828110156137a457815173ffffffffffffffffffffffffffffffffffffffff16865260209586019590910190600101613770565b5093949350505050565b841515815260ff84166020820152826040820152608060608201525f6137d7608083018461375e565b9695505050505050565b5f5f604083850312156137f2575f5ffd5b6137fb83613548565b91506136ed602084016136f6565b5f5f6040838503121561381a575f5ffd5b823591506136ed602084016136f6565b5f6020828403121561383a575f5ffd5b81356fffffffffffffffffffffffffffffffff81168114613571575f5ffd5b5f5f6040838503121561386a575f5ffd5b613873836135fc565b946020939093013593505050565b5f60208284031215613891575f5ffd5b5035919050565b5f5f83601f8401126138a8575f5ffd5b50813567ffffffffffffffff8111156138bf575f5ffd5b6020830191508360208260051b85010111156135b6575f5ffd5b5f5f5f604084860312156138eb575f5ffd5b6138f4846135fc565b9250602084013567ffffffffffffffff81111561390f575f5ffd5b61391b86828701613898565b9497909650939450505050565b5f5f60408385031215613939575f5ffd5b613942836135fc565b91506136ed60208401613548565b5f5f5f60408486031215613962575f5ffd5b833567ffffffffffffffff811115613978575f5ffd5b61398486828701613578565b90945092506139979050602085016136f6565b90509250925092565b5f5f5f5f5f608086880312156139b4575f5ffd5b6139bd86613732565b9450602086013567ffffffffffffffff8111156139d8575f5ffd5b6139e488828901613898565b90955093506139f7905060408701613548565b949793965091946060013592915050565b5f60208284031215613a18575f5ffd5b613571826135fc565b602081525f613571602083018461375e565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610f8157610f81613a42565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b838152604060208201525f613ae2604083018486613a82565b95945050505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f6135716020830184613aeb565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8183526020830192505f815f5b848110156137a45773ffffffffffffffffffffffffffffffffffffffff613ba9836136f6565b1686526020958601959190910190600101613b83565b602081525f613bd2602083018486613b76565b949350505050565b5f60208284031215613bea575f5ffd5b5051919050565b61ffff85168152606060208201525f613c0e606083018587613a82565b905073ffffffffffffffffffffffffffffffffffffffff8316604083015295945050505050565b81810381811115610f8157610f81613a42565b606081525f613c5b606083018688613b76565b60ff949094166020830152506040015292915050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203613ca157613ca1613a42565b5060010190565b5f81518060208401855e5f93019283525090919050565b7fff000000000000000000000000000000000000000000000000000000000000008c60f81b1681527fff000000000000000000000000000000000000000000000000000000000000008b60f81b1660018201527fffffffff000000000000000000000000000000000000000000000000000000008a60e01b1660028201527fffff0000000000000000000000000000000000000000000000000000000000008960f01b166006820152613d99600882018960f01b7fffff000000000000000000000000000000000000000000000000000000000000169052565b613dca600a82018860f81b7fff00000000000000000000000000000000000000000000000000000000000000169052565b613dfb600b82018760e01b7fffffffff00000000000000000000000000000000000000000000000000000000169052565b613e2c600f82018660c01b7fffffffffffffffff000000000000000000000000000000000000000000000000169052565b613e5d601782018560c01b7fffffffffffffffff000000000000000000000000000000000000000000000000169052565b613e8e601f82018460c01b7fffffffffffffffff000000000000000000000000000000000000000000000000169052565b5f613e9c6027830184613ca8565b9d9c50505050505050505050505050565b61ffff84168152606060208201525f613ec96060830185613aeb565b905073ffffffffffffffffffffffffffffffffffffffff83166040830152949350505050565b5f82613f22577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b50049056" as const;
