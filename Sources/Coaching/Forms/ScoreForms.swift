import RehabCore
import Wording

extension Form {
  /// Asks for the worst score of an exercise, a page for each side, and for that of the other leg if the runner turns to
  /// it. If it hurt, either leg will do.
  static func exerciseScore(
    of sides: [Side], name: String, becauseItHurt: Bool, switches: [Switch] = [.muscle, .sharp],
    end: @escaping @Sendable (Scores, inout Coach) -> FormEnd
  ) -> Form {
    let others = sides.isEmpty ? [] : Side.allCases.filter { !sides.contains($0) }
    let asks = (sides + others).map { side in
      var ask: Ask<Scores> = .score(
        of: side, into: \.self, switches: switches,
        detail: becauseItHurt ? ScoreWording.itHurtsDetail : ScoreWording.exerciseDetail,
        isOptional: others.contains(side),
        prompt: ScoreWording.exercise(side, name: name, becauseItHurt: becauseItHurt), hasMap: false)
      ask.isBeside = others.contains(side)
      if becauseItHurt { ask.isNeeded = { !$0.areTold } }
      return ask
    }
    return Form(
      becauseItHurt ? ScoreWording.itHurts : ScoreWording.exerciseTitle, asks, blank: Scores(), end: end)
  }

  /// Asks for the score just before a run, a page for each side.
  static func beforeScore(
    of sides: [Side], end: @escaping @Sendable (Scores, inout Coach) -> FormEnd
  ) -> Form {
    Form(
      PastDayWording.forgottenTitle,
      Ask.scores(
        of: sides, into: \.self, last: [.painkiller], detail: ScoreWording.beforeDetail,
        prompt: ScoreWording.before), blank: Scores(), end: end)
  }

  /// Asks for the score at the end of a session, a page for each side.
  static func afterScore(
    of sides: [Side], end: @escaping @Sendable (Scores, inout Coach) -> FormEnd
  ) -> Form {
    Form(
      ScoreWording.afterTitle,
      Ask.scores(
        of: sides, into: \.self, last: [.limp], detail: ScoreWording.afterDetail, prompt: ScoreWording.after),
      blank: Scores(), end: end)
  }
}
