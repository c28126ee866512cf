import ArgumentParser
import RehabCore

/// Records what was done or felt away from the coach.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Records a score, a session, a run, other training or a note.",
    discussion: """
      Everything can be recorded later: --on names a past day, --at a time of it. Without --at, what is recorded \
      of a past day is put where it usually happens: a morning at \(UsualHour.morning.clock), a walk check at \
      \(UsualHour.midday.clock), a session or run at \(UsualHour.session.clock). A score is a whole number from 0 \
      (no pain) to 10 (the worst imaginable); where both sides are affected, give each: --left 2 --right 1.

      Example: clamshell log morning 2
      Example: clamshell log run --minutes 20 --worst 3 --hour-after 1 --on yesterday
      """,
    subcommands: [
      LogMorning.self, LogWalkCheck.self, LogSession.self, LogRun.self, LogActivity.self,
      LogHourAfter.self, LogFlag.self, LogCleared.self, LogBooked.self, LogReason.self, LogNote.self,
    ])
}
