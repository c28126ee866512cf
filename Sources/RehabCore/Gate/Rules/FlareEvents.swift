/// A flare: pain that went too far, and whether it has settled since (gate.md, section 5).
struct FlareEvent: Hashable, Sendable {
  /// The day it happened, which is the day after what caused it.
  let began: Day
  var isOpen = true
  var isJudged = false
}

struct FlareHistory: Hashable, Sendable {
  var events: [FlareEvent] = []
  /// The last day of the present flare rest.
  var restThrough: Day?
  /// A flare that a morning after the move brought to light is an event of the next day.
  var isDueTomorrow = false
  /// The flare that is being rested from goes on today.
  var goesOn = false

  func isRestDay(_ day: Day) -> Bool {
    restThrough.map { day <= $0 } ?? false
  }

  var firstOpen: FlareEvent? { events.first(where: \.isOpen) }

  mutating func closeAll() {
    for index in events.indices { events[index].isOpen = false }
  }
}

extension Gate {
  /// Notices what happened between yesterday and today's move.
  mutating func noteFlares() {
    flares.goesOn = false
    guard let yesterday else { return }
    let isRed = yesterday.dayClass(limits) == .red
    let isFlare = yesterday.night == .flare || flares.isDueTomorrow
    flares.isDueTomorrow = false
    guard isRed || isFlare else { return }
    if !isRed, flares.isRestDay(today.day), let last = flares.events.indices.last {
      flares.events[last].isOpen = true
      flares.goesOn = true
    } else {
      flares.events.append(FlareEvent(began: today.day))
    }
    restFromToday()
  }

  /// The day of a flare is rested, and the next (gate.md, p3).
  mutating func restFromToday() {
    flares.restThrough = today.day + limits.flare.restDays - 1
  }

  var hasUnjudgedFlare: Bool { flares.events.contains { !$0.isJudged } }

  /// A flare not yet judged that follows another within the days of m3.
  var hasSecondFlare: Bool {
    flares.events.contains { event in
      !event.isJudged
        && flares.events.contains { earlier in
          limits.flare.isRepeat(after: event.began - earlier.began)
        }
    }
  }

  /// A flare that is open for some days already while the morning is still raised (m4).
  func hasUnsettledFlare(_ morning: PainScore) -> Bool {
    morning >= limits.flare.openFrom
      && flares.events.contains { $0.isOpen && today.day - $0.began >= limits.flare.openDays }
  }

  /// Every open flare closes on the first calm morning without a painkiller.
  mutating func closeFlaresIfCalm() {
    guard let morning = today.morning, morning <= limits.zones.greenAtMost, !today.morningHasPainkiller
    else { return }
    flares.closeAll()
  }

  /// A morning recorded or made worse after the move brings a flare to light: an event of tomorrow.
  mutating func judgeLateMorning() {
    guard let last = days.indices.last, days[last].night != .flare else { return }
    let night = Night(
      from: days[last].morning, to: today.morning, zones: limits.zones, limits: limits.night)
    guard night == .flare else { return }
    days[last].night = .flare
    withdrawYesterdaysCredit()
    flares.isDueTomorrow = true
  }

  /// A calm morning that came after the move counts for the days after.
  mutating func settleLateMorning() {
    guard let decided = today.decided, decided.morning == nil else { return }
    closeFlaresIfCalm()
  }
}
