// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** Every custom error of every contract. */
export const errorsAbi = [
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
    "name": "BlockUnknown",
    "inputs": [
      {
        "name": "blockNumber",
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
    "name": "CheckpointUnorderedInsertion",
    "inputs": []
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
    "name": "ConflictMissing",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "ConflictUndecided",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
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
    "name": "CreditStopRepeated",
    "inputs": [
      {
        "name": "digest",
        "type": "bytes32"
      },
      {
        "name": "untilSeconds",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "CreditStopStale",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64"
      },
      {
        "name": "lastCycle",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "CreditStopped",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "cycle",
        "type": "uint64"
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
    "name": "DeadlineAhead",
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
    "name": "ERC20InsufficientAllowance",
    "inputs": [
      {
        "name": "spender",
        "type": "address"
      },
      {
        "name": "allowance",
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
    "name": "ERC20InsufficientBalance",
    "inputs": [
      {
        "name": "sender",
        "type": "address"
      },
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
    "name": "ERC20InvalidApprover",
    "inputs": [
      {
        "name": "approver",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidReceiver",
    "inputs": [
      {
        "name": "receiver",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSender",
    "inputs": [
      {
        "name": "sender",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSpender",
    "inputs": [
      {
        "name": "spender",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "EmitterMismatch",
    "inputs": [
      {
        "name": "chain",
        "type": "uint256"
      },
      {
        "name": "emitter",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "EntryReached",
    "inputs": [
      {
        "name": "index",
        "type": "uint64"
      },
      {
        "name": "rootIndex",
        "type": "uint64"
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
    "name": "FailedDeployment",
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
    "name": "FieldNotPresentInBlockHeader",
    "inputs": [
      {
        "name": "",
        "type": "uint8"
      }
    ]
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
    "name": "HeaderMismatch",
    "inputs": [
      {
        "name": "headerHash",
        "type": "bytes32"
      },
      {
        "name": "blockHash",
        "type": "bytes32"
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
    "name": "HouseNotSilent",
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
    "name": "InvalidDelegate",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidEndpointCall",
    "inputs": []
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
    "name": "LaneHalted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "LaneVetoed",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "untilSeconds",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "LzTokenUnavailable",
    "inputs": []
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
    "name": "NoPeer",
    "inputs": [
      {
        "name": "eid",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotEnoughNative",
    "inputs": [
      {
        "name": "msgValue",
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
    "name": "OnlyEndpoint",
    "inputs": [
      {
        "name": "addr",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OnlyPeer",
    "inputs": [
      {
        "name": "eid",
        "type": "uint32"
      },
      {
        "name": "sender",
        "type": "bytes32"
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
    "name": "OutflowAboveBudget",
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
        "name": "budgetQuanta",
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
    "name": "PauseTooSoon",
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
    "name": "QuorumMissing",
    "inputs": [
      {
        "name": "got",
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
    "name": "QuorumMissing",
    "inputs": [
      {
        "name": "reason",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "RLPInvalidEncoding",
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
    "name": "RequestTooSmall",
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
    "name": "SequenceTooFar",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint64"
      },
      {
        "name": "limit",
        "type": "uint64"
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
    "name": "SignatureInvalid",
    "inputs": [
      {
        "name": "reason",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "SignatureOrder",
    "inputs": [
      {
        "name": "index",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SignatureOrder",
    "inputs": [
      {
        "name": "reason",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "SignerSetMismatch",
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
    "name": "SignerSetMismatch",
    "inputs": [
      {
        "name": "reason",
        "type": "string"
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
    "name": "TakeBackMissing",
    "inputs": [
      {
        "name": "depositIndex",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "TakeBackNotDue",
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
    "name": "TakeBackRepeated",
    "inputs": [
      {
        "name": "depositIndex",
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
    "name": "TrieProofTraversalError",
    "inputs": [
      {
        "name": "err",
        "type": "uint8"
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
    "name": "VaaMalformed",
    "inputs": [
      {
        "name": "lengthBytes",
        "type": "uint256"
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
