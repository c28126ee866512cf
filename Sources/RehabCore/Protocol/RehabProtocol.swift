/// The staged plan as its file has it: stages, tests, ladder, red flags, and every number of the gate.
public struct RehabProtocol: Hashable, Sendable, Identifiable {
  public var id: String
  public var name: String
  /// Stages 1 to 5, in order.
  public var stages: [Stage]
  /// What a walk check is made of.
  public var walkCheck: WalkCheckCard
  /// Levels 0 to 7, in order.
  public var ladder: [LadderLevel]
  /// Tags of the sources that the ladder rests on.
  public var ladderSources: [String]
  /// Every red flag once, most urgent first.
  public var redFlags: [RedFlagCard]
  /// What to do about a red flag, by how urgent it is.
  public var urgencies: [Urgency: String]
  public var limits: GateLimits
  /// The numbers of `limits` once more, in the order of the file, each with what it rests on.
  public var constants: [GateConstant]
  /// What the rules of the gate rest on.
  public var grounds: [RuleGround]
  /// Where each tag of a source leads.
  public var sources: [String: Source]

  public init(
    id: String, name: String, stages: [Stage], walkCheck: WalkCheckCard, ladder: [LadderLevel],
    ladderSources: [String] = [], redFlags: [RedFlagCard], urgencies: [Urgency: String],
    limits: GateLimits, constants: [GateConstant] = [], grounds: [RuleGround] = [],
    sources: [String: Source]
  ) {
    self.id = id
    self.name = name
    self.stages = stages
    self.walkCheck = walkCheck
    self.ladder = ladder
    self.ladderSources = ladderSources
    self.redFlags = redFlags
    self.urgencies = urgencies
    self.limits = limits
    self.constants = constants
    self.grounds = grounds
    self.sources = sources
  }

  /// The stage of a number, nil only in a protocol that no reader made.
  public func stage(_ number: StageNumber) -> Stage? { stages.first { $0.number == number } }

  /// A rung of the walk-run ladder; nil if it does not have it.
  public func rung(_ number: LadderLevelNumber) -> LadderLevel? { ladder.first { $0.number == number } }

  /// The card of a red flag, nil only in a protocol that no reader made.
  public func card(_ flag: RedFlag) -> RedFlagCard? { redFlags.first { $0.flag == flag } }
}

extension RehabProtocol {
  /// A number for all that the gate decides by: two protocols of one digest give the same decisions.
  public var digest: UInt64 {
    var digest = Fingerprint()
    digest.add(limits.archived[...])
    for stage in stages {
      digest.add(stage.number.rawValue)
      digest.add(stage.entryDose?.rawValue ?? -1)
      for test in stage.readiness {
        digest.add(Array(test.id.rawValue.utf8)[...])
        digest.add(test.scoreAtMost.value)
      }
    }
    digest.add(ladder.last?.number ?? 0)
    return digest.value
  }
}

/// A plan that was begun on another protocol than the one that decides its days.
public struct ForeignProtocol: Hashable, Sendable {
  /// The id that the start of the plan names.
  public let begunWith: String
  /// The id of the protocol that decides.
  public let inUse: String

  /// Nil if the plan goes by the protocol that it was begun on.
  public init?(_ enrolment: Enrolment, _ rehab: RehabProtocol) {
    guard enrolment.protocolID != rehab.id else { return nil }
    begunWith = enrolment.protocolID
    inUse = rehab.id
  }
}

extension GateHistory {
  /// The protocol that the plan was begun on, if the days were decided by another one.
  public var foreignProtocol: ForeignProtocol? { ForeignProtocol(enrolment, rehab) }
}
