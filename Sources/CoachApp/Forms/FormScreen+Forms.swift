import RehabCore
import Wording

extension FormScreen {
  /// The check of the morning: a score, a painkiller, and the red flags.
  static func morning(_ coach: Coach) -> FormScreen {
    FormScreen(form: .morning(coach), purpose: .morning)
  }

  /// What a walk check is made of, and its score.
  static func walkCheck(_ coach: Coach) -> FormScreen {
    FormScreen(form: .walkCheck(coach), purpose: .walkCheck)
  }

  /// A few words to keep with the day.
  static func note() -> FormScreen {
    FormScreen(form: .note, purpose: .note)
  }

  /// A few words to keep with a past day.
  static func note(on day: Day) -> FormScreen {
    FormScreen(form: .note(on: day), purpose: .noteOn(day))
  }

  /// Another score in the place of a mistyped one.
  static func correction(_ line: DayRecordsText.Line) -> FormScreen {
    FormScreen(form: .correction(of: line.record, line: line.text), purpose: .correction(line.record))
  }

  /// Which score of a day was not told.
  static func whatWasForgotten(on day: Day, _ coach: Coach) -> FormScreen {
    FormScreen(form: .whatWasForgotten(on: day, coach), purpose: .whatWasForgotten(day))
  }

  /// A score that was not told on its day.
  static func forgotten(_ score: ForgottenScore, on day: Day, _ coach: Coach) -> FormScreen {
    FormScreen(form: score.form(coach), purpose: .forgotten(score, day))
  }

  /// Why a day was missed.
  static func missedReason(day: Day) -> FormScreen {
    FormScreen(form: .missedReason(day), purpose: .missedReason(day))
  }

  /// A run that no session guided.
  static func runOutside(_ coach: Coach) -> FormScreen {
    FormScreen(form: .runOutside(coach), purpose: .runOutside)
  }

  /// The score one hour after the run of a session.
  static func hourAfter(session: RecordID, _ coach: Coach) -> FormScreen {
    FormScreen(form: .hourAfter(coach), purpose: .hourAfter(session: session))
  }

  /// Which of the open red flags a clinician has looked at.
  static func cleared(_ coach: Coach) -> FormScreen {
    FormScreen(form: .cleared(coach), purpose: .cleared)
  }

  /// An appointment with a clinician is booked.
  static func booked() -> FormScreen {
    FormScreen(form: .booked, purpose: .booked)
  }
}
