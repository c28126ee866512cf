/// What an exploration lets the runner do and keeps in mind; what it leaves out makes no difference to its claims.
struct Liberties: Sendable {
  /// The claims that are held against every state.
  let claims: Set<Claim>
  /// The morning scores that are tried, beside none at all.
  let scores: [PainScore]
  let sessions: [SessionTold]
  var raisesFlags = false
  var takesPainkillers = false
  /// Mornings recorded after the move, and changed again.
  var changesMornings = false
  /// Days in the stage, dose and credits are remembered; else every answer about them is followed.
  var remembersProgress = false
  /// Nothing is asked any more from this stage on.
  var endsAt: StageNumber?

  static func all(_ rules: ProofRules) -> [Liberties] {
    [ofSafety(rules), ofPainkillers(rules), ofProgress(rules)]
  }

  /// Rest, notices and offers: every kind of day, while dose and credits may be anything.
  static func ofSafety(_ rules: ProofRules) -> Liberties {
    Liberties(
      claims: [.offersAreCalm, .redMeansRest, .stagesRiseByOffers, .noticesAreGiven], scores: rules.scores,
      sessions: SessionTold.allCases, raisesFlags: true, changesMornings: true)
  }

  static func ofPainkillers(_ rules: ProofRules) -> Liberties {
    Liberties(
      claims: [.painkillersEarnNothing], scores: [.none, .worst], sessions: [.calm, .sore],
      takesPainkillers: true, changesMornings: true)
  }

  /// The way up: mornings without pain earn the most, and the worst ones open every way back.
  static func ofProgress(_ rules: ProofRules) -> Liberties {
    Liberties(
      claims: [.stagesTakeTheirTime], scores: [.none, .worst], sessions: [.calm, .sore],
      remembersProgress: true, endsAt: .returnToRunning)
  }
}

/// The worst that the sessions of a day report, by what the rules make of it.
enum SessionTold: Hashable, Sendable, CaseIterable {
  case calm, sore, red
  /// A score that asks for care, on whatever side.
  case care
  /// Sharp pain or a limp, which is red without a score.
  case sharp
}
