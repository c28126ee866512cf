import RehabCore
import Wording

extension Form {
  /// Asks for the worst score of an exercise, a page for each side.
  static func exerciseScore(sides: [Side], name: String, becauseItHurt: Bool) -> Form {
    let title = becauseItHurt ? ScoreWording.itHurts : ScoreWording.exerciseTitle
    return Form(
      title: title,
      questions: sides.map { side in
        Question(
          ScoreAnswers.pain(side), ScoreWording.exercise(side, name: name, becauseItHurt: becauseItHurt),
          detail: becauseItHurt ? ScoreWording.itHurtsDetail : ScoreWording.exerciseDetail,
          kind: .score(switches: [.muscle, .sharp], isOptional: false))
      })
  }

  /// Asks for the score just before a run, a page for each side.
  static func beforeScore(sides: [Side]) -> Form {
    Form(
      title: PastDayWording.forgottenTitle,
      questions: Question.scores(
        sides, last: [.painkiller], detail: ScoreWording.beforeDetail, prompt: ScoreWording.before))
  }

  /// Asks for the score at the end of a session, a page for each side.
  static func afterScore(sides: [Side]) -> Form {
    Form(
      title: ScoreWording.afterTitle,
      questions: Question.scores(
        sides, last: [.limp], detail: ScoreWording.afterDetail, prompt: ScoreWording.after))
  }
}

extension Question {
  /// A score question for each side; the last of them has the switches.
  static func scores(
    _ sides: [Side], id: (Side) -> String = ScoreAnswers.pain, last switches: [Switch] = [],
    detail: String? = nil, isOptional: Bool = false, prompt: (Side) -> String
  ) -> [Question] {
    sides.map { side in
      Question(
        id(side), prompt(side), detail: detail,
        kind: .score(switches: side == sides.last ? switches : [], isOptional: isOptional), map: .side(side))
    }
  }
}

extension Switch {
  static let muscle = Switch(id: "muscle", key: "x", label: ScoreWording.muscle)
  static let sharp = Switch(id: "sharp", key: "s", label: ScoreWording.sharp)
  static let limp = Switch(id: "limp", key: "l", label: ScoreWording.limp)
  static let painkiller = Switch(id: "painkiller", key: "p", label: ScoreWording.painkiller)
}
