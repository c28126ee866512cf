public import RehabCore
import Wording

/// The days ahead as a calendar (RFC 5545): what is planned for each day, and a reminder of the morning score.
///
/// What will be depends on scores to come; here it is as if they were all 0. Each day has the same UID in every file of
/// one plan, so that importing a newer file puts the newer plan in the place of the older.
public struct PlanCalendar: Sendable {
  private let history: GateHistory
  private let library: ExerciseLibrary
  private let morning: WallTime
  private let session: WallTime
  private let days: Int
  private let writtenAt: Timestamp

  /// - Parameters:
  ///   - morning: when to be reminded of the morning score.
  ///   - session: when the routine is to begin.
  ///   - days: how many days, today included; 1 or more.
  ///   - writtenAt: now; a later file has a higher revision.
  public init(
    _ history: GateHistory, _ library: ExerciseLibrary, morning: WallTime, session: WallTime, days: Int,
    writtenAt: Timestamp
  ) {
    self.history = history
    self.library = library
    self.morning = morning
    self.session = session
    self.days = days
    self.writtenAt = writtenAt
  }

  /// The whole file.
  public var text: String {
    let opening = [
      CalendarLine("BEGIN", "VCALENDAR"), CalendarLine("VERSION", "2.0"),
      CalendarLine("PRODID", "-//Clamshell//Rehab coach//EN"), CalendarLine("CALSCALE", "GREGORIAN"),
      CalendarLine("METHOD", "PUBLISH"), CalendarLine("X-WR-CALNAME", words: CalendarWording.name),
    ]
    let stamp = Timestamp(seconds: writtenAt.seconds, offsetMinutes: 0).description
      .filter { $0 != "-" && $0 != ":" }.prefix(15)
    let events = history.daysAhead(days).flatMap { self.events(on: $0) }
    let lines = events.flatMap { $0.lines(stamp: "\(stamp)Z", revision: revision) }
    return (opening + lines + [CalendarLine("END", "VCALENDAR")]).map(\.text).joined()
  }

  /// The minutes since the plan began.
  private var revision: Int64 {
    let start = Timestamp(day: history.chronicle.start, hour: 4, minute: 0, offsetMinutes: 0)
    return max(0, (writtenAt.seconds - start.seconds) / 60)
  }

  /// What was done of today already is not planned again.
  private func events(on day: DayAhead) -> [CalendarEvent] {
    let today = history.today
    let isToday = day.day == today.day
    return (isToday && today.morning != nil ? [] : [morningEvent(on: day)])
      + (isToday && (today.isFollowed && day.plan != .rest) ? [] : [planned(on: day)])
  }

  private func morningEvent(on day: DayAhead) -> CalendarEvent {
    CalendarEvent(
      uid: uid("morning", day.day), day: day.day, time: morning, seconds: 300,
      summary: CalendarWording.morning, description: CalendarWording.morningDetail, hasAlarm: true)
  }

  private func planned(on day: DayAhead) -> CalendarEvent {
    let routines = [run(on: day), routine(on: day)].compactMap { $0 }.filter { !$0.isEmpty }
    let items = routines.flatMap(\.items).map { "\($0.title): \(TodayWording.amount($0))" }
    return CalendarEvent(
      uid: uid("plan", day.day), day: day.day, time: routines.isEmpty ? nil : session,
      seconds: routines.reduce(0) { $0 + $1.seconds }, summary: CalendarWording.summary(day),
      description: CalendarWording.description(day, items, history.rehab), hasAlarm: !routines.isEmpty)
  }

  private func routine(on day: DayAhead) -> Routine? {
    guard let stage = history.rehab.stage(day.stage) else { return nil }
    return Routine(
      RoutineRequest(
        stage: stage, plan: day.plan, dose: day.dose, affected: history.affected, worse: history.worseSide,
        withStrength: day.hasStrength, movements: library.movements,
        hidden: history.hiddenMovements(library), limits: history.rehab.limits))
  }

  private func run(on day: DayAhead) -> Routine? {
    day.hasRun ? history.plannedRun(at: day.level) : nil
  }

  private func uid(_ what: String, _ day: Day) -> String {
    let plan = history.chronicle.records(on: history.chronicle.start).first { $0.fact.type == .start }?.id
    return "\(what)-\(day.basic)-\(plan?.description ?? "")@clamshell"
  }
}
