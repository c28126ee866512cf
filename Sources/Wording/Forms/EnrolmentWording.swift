public import RehabCore

/// Words of the first run: what Clamshell is, and what the plan needs to know.
public enum EnrolmentWording {
  public static let title = "Welcome"
  public static let welcome = "Clamshell, a coach that lives in your shell"

  /// What it is and is not, and who should ask a clinician first [PARQ][Beals13][Bartsch21].
  public static let about = """
    It is for runners with pain at the outer knee or hip. It guides you through rest, exercises and the way \
    back to running, and your pain scores decide every step.

    This is general coaching, not a diagnosis. If a warning sign appears, stop and get medical help. Many \
    runners improve in 6-8 weeks; some need several months.

    Please ask a doctor or physiotherapist before you start if
    - you have heart trouble, chest pain on effort, dizzy spells or fainting
    - you were told not to exercise, or another bone or joint gets worse with it
    - you are pregnant, feel ill, or are under 18 or over 69
    - you had knee or hip surgery lately, or a steroid injection in the last 14 days
    - you have had a blood clot, or take blood thinners

    A few questions follow. What you tell stays on this machine.
    """

  public static let flags = "Is any of these true for you now?"
  public static let flagsDetail =
    "The most urgent come first. Space marks what is true."
  public static let understood = "understood"

  public static func adviceTitle(_ urgency: Urgency) -> String {
    switch urgency {
    case .emergency: "Please see to this now"
    case .sameDay: "Please see to this today"
    case .clinician: "Please have this looked at"
    }
  }

  public static func advice(_ advice: String, _ urgency: Urgency) -> String {
    let setup =
      urgency == .emergency
      ? "Clamshell can wait until another day." : "You can set up Clamshell all the same."
    return """
      \(advice)

      \(setup) The plan rests until you tell it that a clinician has looked at \
      this and cleared it.
      """
  }

  public static let side = "Which side hurts?"
  public static let left = "Left"
  public static let right = "Right"
  public static let both = "Both"

  public static let place = "Where does it hurt?"
  public static let knee = "Outer knee"
  public static let hip = "Outer hip"
  public static let kneeAndHip = "Knee and hip"

  public static let hipPointDetail =
    "It decides which stretches are good for you: some press on that very spot."
  public static let yes = "Yes"
  public static let no = "No"

  public static let onset = "Since when?"
  public static let onsetDetail = "About is near enough."

  /// How long ago it began, and about how many days that is.
  public static let spans: [(daysAgo: Int, label: String)] = [
    (3, "This week"), (10, "1-2 weeks"), (30, "3-6 weeks"), (90, "2-4 months"), (270, "Longer"),
  ]
  public static let knownDay = "I know the day"
  public static let unsure = "I am not sure"
  public static let onsetDay = "On which day did it begin?"
  public static let onsetDayDetail = "YYYY-MM-DD, or how many days ago."

  public static let grade = "How is it when you run?"

  /// Lindenberg's grades 1 to 4 in plain words [VisualDx].
  public static let grades = [
    "It hurts only after the run",
    "It hurts during the run, but I run as far and as fast as ever",
    "It hurts during the run, and I run less far or slower",
    "It hurts so much that I cannot run",
  ]

  /// Of the days in which the plan looks for the longest run.
  public static func longestRun(_ limits: RunningLimits) -> String {
    "Your longest run of the last \(counted(limits.growthWindowDays, "day"))?"
  }
  public static let longestRunDetail = "0 if there was none. Enter alone leaves it out."

  public static func next(_ stage: String) -> String { "What comes next: stage 1, \(stage)" }

  /// - Parameters:
  ///   - days: days of rest before the next stage
  ///   - mornings: calm mornings that it asks for
  public static func nextDetail(purpose: String, days: Int, mornings: Int, next: String) -> String {
    """
    \(purpose)

    - Every morning: one score, half a minute.
    - Now and then a walk check, to see how it takes a walk and stairs.
    - After \(counted(days, "day")), with \(counted(mornings, "calm morning")) and a calm walk check, stage 2 is \
    offered: \(next).

    Resting today is following the plan.
    """
  }

  public static let begin = "begin"

  public static let lookedOver = "Is this right?"

  public static func lookedOverDetail(_ answers: [String]) -> String {
    (answers.map { "- \($0)" } + ["", "Esc goes back to mend it. It can be corrected later too."])
      .joined(separator: "\n")
  }

  public static let correctTitle = "What you told at the start"

  /// What was told, a sentence each.
  public static func answers(
    _ enrolment: Enrolment, flags: [RedFlag], _ rehab: RehabProtocol
  ) -> [String] {
    let signs = flags.map { rehab.card($0)?.short ?? $0.rawValue }
    return ["Warning signs: \(signs.isEmpty ? "none" : signs.joined(separator: "; "))."]
      + answers(enrolment, rehab)
  }

  static func answers(_ enrolment: Enrolment, _ rehab: RehabProtocol) -> [String] {
    let grade = enrolment.grade.flatMap { grade in
      zip(Enrolment.grades, grades).first { $0.0 == grade }?.1.lowercasedFirst
    }
    let days = counted(rehab.limits.running.growthWindowDays, "day")
    return [
      "It hurts: \(whereItHurts(enrolment)).",
      "Since: \(enrolment.onset?.shortWithYear ?? notSure).",
      "When you run: \(grade ?? notSure).",
      "Longest run of the last \(days): \(enrolment.longestRunMinutes.map { "\($0) min" } ?? "left out").",
    ]
  }

  /// "left, outer knee".
  static func whereItHurts(_ enrolment: Enrolment) -> String {
    let place: String? =
      switch enrolment.location {
      case .knee: knee
      case .hip: hip
      case .both: kneeAndHip
      case nil: nil
      }
    return [enrolment.affected.wording, place?.lowercasedFirst].compactMap { $0 }.joined(separator: ", ")
  }

  private static let notSure = "not sure"
}
