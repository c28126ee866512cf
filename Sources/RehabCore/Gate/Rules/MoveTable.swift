/// What the rows of the move table ask of a day (gate.md, section 5).
///
/// The gate answers from its memory; the proof of a protocol answers for every memory that there could be. So both
/// go by one table.
protocol MoveSituation {
  var isFlagOpen: Bool { get }
  /// The morning is recorded by the moment of the move.
  var isMorningKnown: Bool { get }
  /// The pause before today that no rule has acted on yet.
  var gapToJudge: GapSize? { get }
  /// A side became affected, in a stage that asks too much of it.
  var isSideToJudge: Bool { get }
  var hasSecondFlare: Bool { get }
  /// A flare that is new, or one that goes on.
  var hasFlareToJudge: Bool { get }
  var wasYesterdayAmber: Bool { get }
  var hadSessionYesterday: Bool { get }
  var nightBefore: Night { get }

  // Asked only when the morning is known.
  var hasRedMornings: Bool { get }
  var hasUnsettledFlare: Bool { get }
  var hasRaisedMornings: Bool { get }
  /// The mornings rise, and the rule was not used of late.
  var isTrendToJudge: Bool { get }
  var mayAdvance: Bool { get }
  var mayStepUp: Bool { get }
}

extension MoveSituation {
  /// The first row that holds, in the order of the table.
  var matchingRule: MoveRule {
    if isFlagOpen { return .openFlag }
    if isMorningKnown, hasRedMornings { return .redMornings }
    let gap = gapToJudge
    if gap == .restarts { return .gap }
    if isSideToJudge { return .sideBecameAffected }
    if hasSecondFlare { return .secondFlare }
    if isMorningKnown, hasUnsettledFlare { return .unsettledFlare }
    if isMorningKnown, hasRaisedMornings { return .raisedMornings }
    if gap == .lowersStage { return .gap }
    if hasFlareToJudge { return .flare }
    if gap == .lowersDose { return .gap }
    if isMorningKnown, isTrendToJudge { return .risingTrend }
    return ruleOfAQuietDay
  }

  /// The rows below every setback.
  private var ruleOfAQuietDay: MoveRule {
    if wasYesterdayAmber { return .amberOrLinger }
    if hadSessionYesterday, nightBefore == .linger { return .amberOrLinger }
    if hadSessionYesterday, nightBefore == .unknown { return .unknownNight }
    guard isMorningKnown else { return .carryOn }
    if mayAdvance { return .readyToAdvance }
    return mayStepUp ? .readyForMore : .carryOn
  }
}
