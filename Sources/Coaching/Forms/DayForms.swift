public import RehabCore
import Wording

/// What someone has looked at, and who that was.
private struct ClearedAnswers: Hashable, Sendable {
  var flags: Set<RedFlag> = []
  var by = ""

  var facts: [Fact] {
    flags.isEmpty ? [] : [.cleared(flags.mostUrgentFirst, by: by.isEmpty ? nil : by)]
  }
}

extension Form {
  /// A few words to keep with today.
  public static func note() -> Form { note(ReportWording.note, on: nil) }

  /// A few words to keep with a past day.
  public static func note(on day: Day) -> Form { note(PastDayWording.noteOn(day), on: day) }

  private static func note(_ prompt: String, on day: Day?) -> Form {
    Form(
      ReportWording.noteTitle, [.text(prompt, detail: ReportWording.noteDetail, into: \.self)], blank: "",
      for: FormPurpose(facts: { words, _ in words.isEmpty ? [] : [.note(words)] }, day: day))
  }

  /// Why a day was missed.
  public static func missedReason(_ day: Day) -> Form {
    Form(
      day.short,
      [
        .choice(
          ReportWording.reason(day), detail: ReportWording.reasonDetail, into: \.self,
          MissedReason.allCases.map { ($0, ReportWording.label(of: $0)) })
      ], blank: MissedReason?.none,
      for: FormPurpose(facts: { reason, _ in reason.map { [.reason($0)] } ?? [] }, day: day))
  }

  /// The open red flags, to mark those that a clinician has looked at.
  public static func cleared(_ coach: Coach) -> Form {
    let open = coach.history?.openFlags ?? []
    let choices = coach.library.rehabProtocol.redFlags.filter { open.contains($0.flag) }
      .map { ($0.flag, Choice($0.short, detail: $0.question)) }
    let asks: [Ask<ClearedAnswers>] =
      choices.isEmpty
      ? [.page(ReportWording.nothingOpen, "")]
      : [
        .checklist(ReportWording.cleared, detail: ReportWording.clearedDetail, into: \.flags, choices),
        .text(
          ReportWording.whoLookedAtIt, detail: ReportWording.whoLookedAtItDetail, into: \.by, isOptional: true
        ).asked { !$0.flags.isEmpty },
      ]
    return Form(
      ReportWording.clearedTitle, asks, blank: ClearedAnswers(),
      for: FormPurpose(
        facts: { answers, _ in answers.facts }, tells: .meaning(title: ReportWording.clearedTitle)))
  }

  /// An appointment with a clinician is booked.
  public static func booked() -> Form {
    Form(
      ReportWording.bookedTitle,
      [
        .page(ReportWording.booked, ReportWording.bookedDetail, confirmLabel: ReportWording.bookedKey)
      ], blank: 0, for: FormPurpose(facts: { _, _ in [.booked] }))
  }
}
