extension DemoJournal {
  mutating func live(_ told: DemoDay, on day: Day) {
    wake(told, on: day)
    if let reason = told.reason { tell(.reason(reason), on: day, hour: 21, minute: 5) }
    if let note = told.note {
      tell(.note(note), on: day, hour: 21, minute: Int.random(in: 0..<40, using: &numbers))
    }
    guard told.morning != nil, day < now.day else { return }
    goOn(told, on: day)
    train(told, on: day)
  }

  private mutating func wake(_ told: DemoDay, on day: Day) {
    guard let score = told.morning else { return }
    let minute = Int.random(in: 35..<60, using: &numbers)
    if let mistyped = told.mistyped {
      let wrong = tell(.morning(morning(mistyped)), on: day, hour: 6, minute: minute - 2)
      tell(.retract(wrong), on: day, hour: 6, minute: minute)
    }
    tell(.morning(morning(score, painkiller: told.painkiller)), on: day, hour: 6, minute: minute)
    if !told.raised.isEmpty { tell(.flag(told.raised), on: day, hour: 8, minute: 10) }
    if told.isBooked { tell(.booked, on: day, hour: 9, minute: 15) }
    if !told.cleared.isEmpty { tell(.cleared(told.cleared), on: day, hour: 11, minute: 30) }
  }

  /// The walk check of stage 1, and the next stage where it is offered.
  private mutating func goOn(_ told: DemoDay, on day: Day) {
    guard let woken = history(on: day) else { return }
    if woken.today.stage == .rest {
      tell(
        .walkCheck(WalkCheck(pain: pain(told.worst), painkiller: told.painkiller)), on: day,
        hour: UsualHour.midday.hour, minute: 40)
    }
    if let next = history(on: day)?.offeredStage {
      tell(.advance(to: next), on: day, hour: UsualHour.midday.hour, minute: 55)
    }
  }

  private func morning(_ score: PainScore, painkiller: Bool = false) -> Morning {
    Morning(pain: pain(score), painkiller: painkiller)
  }

  func pain(_ score: PainScore) -> Pain { Pain(score, on: [.left]) }
}
