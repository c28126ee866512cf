public import RehabCore
import Wording

extension Form {
  /// Which score of a day was not told; its form takes the place of this one.
  public static func whatWasForgotten(on day: Day, _ coach: Coach) -> Form {
    let missing = coach.history?.missingScores(on: day) ?? []
    return Form(
      PastDayWording.forgottenTitle,
      [
        .choice(
          PastDayWording.whatWasForgotten(day), detail: PastDayWording.forgottenDetail, into: \.self,
          missing.map { ($0, PastDayWording.label(of: $0, coach.library)) })
      ], blank: MissingScore?.none
    ) { chosen, coach in
      chosen.map { FormEnd(next: .form(.forgotten($0, on: day, coach))) } ?? FormEnd()
    }
  }

  /// A score that was not told on its day.
  public static func forgotten(_ score: MissingScore, on day: Day, _ coach: Coach) -> Form {
    func purpose<Answers>(_ facts: @escaping @Sendable (Answers) -> [Fact]) -> FormPurpose<Answers> {
      .forgotten(score, on: day, facts)
    }
    let sides = coach.affectedSides
    switch score {
    case .morning: return .pastMorning(coach, for: purpose { $0.morning() })
    case .walkCheck: return .walkCheck(coach, for: purpose(\.walkCheck))
    case .run: return .runOutside(coach) { level in purpose { $0.facts(level: level) } }
    case .before(let session):
      // What a session began with is part of its record.
      return .beforeScore(of: sides) { scores, coach in coach.correct(session, scores.before(session)) }
    case .exercise(let exercise, of: let session):
      let purpose: FormPurpose<Scores> = purpose {
        $0.areTold ? [.score($0.score(of: exercise, in: session.id))] : []
      }
      return .exerciseScore(
        of: sides, name: coach.library.name(of: exercise), becauseItHurt: false, end: purpose.end)
    case .after(let session):
      let purpose: FormPurpose<Scores> = purpose { scores in
        guard scores.areTold else { return [] }
        return [.after(AfterScore(session: session.id, pain: scores.pain, limp: scores.has(.limp)))]
      }
      return .afterScore(of: sides, end: purpose.end)
    case .hourAfter(let session): return .hourAfter(coach, for: purpose { $0.hourAfter(session.id) })
    }
  }
}

extension FormPurpose {
  /// Something of a past day that is told only now.
  fileprivate static func forgotten(
    _ score: MissingScore, on day: Day, _ facts: @escaping @Sendable (Answers) -> [Fact]
  ) -> FormPurpose {
    FormPurpose(
      facts: { answers, _ in facts(answers) }, day: day,
      moment: { coach in coach.history?.moment(of: score, on: day, now: coach.now.wall) },
      tells: .meaning(title: PastDayWording.forgottenTitle))
  }
}
