/// What the records of a session say so far. Live sessions and resumed ones read the same ledger.
struct SessionLedger: Hashable, Sendable {
  private(set) var affected: Set<Side>
  /// What each set done was made of.
  private(set) var amounts: [SetPlace: SetAmount] = [:]
  /// Items of which the remaining sets are done the easier way.
  private(set) var eased: Set<Int> = []
  /// Items whose rest the gate dropped.
  private(set) var dropped: Set<Int> = []
  /// Items scored after their last set.
  private(set) var scored: Set<Int> = []
  private(set) var stop: StopReason?
  private(set) var hasScore = false
  private(set) var hasAfter = false

  init(affected: Set<Side>) {
    self.affected = affected
  }

  /// Whether anything of the session is recorded but its start.
  var isHeld: Bool { !amounts.isEmpty || hasScore || hasAfter }

  mutating func noteSet(at place: SetPlace, amount: SetAmount) {
    if amounts[place] == nil { amounts[place] = amount }
  }

  /// Takes in a score of an item; `setsLeft` if some of its sets are still to come.
  mutating func note(
    _ score: ExerciseScore, of item: Int, in routine: Routine, rules: SessionRules, setsLeft: Bool
  ) {
    hasScore = true
    let running = routine.items[item].kind == .run && setsLeft
    let verdict = rules.verdict(on: score, affected: affected, running: running)
    affected = rules.affected(affected, with: score)
    // The score of one leg alone leaves the other sore one to be asked.
    if !setsLeft, affected.allSatisfy({ score.pain[$0] != nil }) { scored.insert(item) }
    switch verdict {
    case .goOn: break
    case .stop(let reason): stop = reason
    case .ease:
      let isLast = eased.contains(item) || routine.items[item].easier == nil
      if setsLeft, isLast { dropped.insert(item) }
      eased.insert(item)
    }
  }

  /// Sets of an exercise are done after its score was given.
  mutating func reopen(_ item: Int) { scored.remove(item) }

  /// Takes in the score at the end, or a limp on the way.
  mutating func note(_ after: AfterScore, atEnd: Bool) {
    hasAfter = true
    if after.limp, !atEnd { stop = .limp }
  }

  func hasSets(ofItem item: Int) -> Bool {
    amounts.keys.contains { $0.item == item }
  }

  /// The whole minutes of a run that were done, without the walks around it; nil if there are none.
  func minutesRun(_ routine: Routine) -> Int? {
    let seconds = amounts.reduce(0) { sum, done in
      guard case .holdSeconds(let seconds) = done.value,
        let interval = routine.items[done.key.item].work.interval(done.key.number), !interval.isAround
      else { return sum }
      return sum + seconds
    }
    return seconds < 60 ? nil : (seconds + 30) / 60
  }

  /// Whether no exercise was skipped by choice; what the gate cut short was not. A run of the ladder is finished
  /// when every interval was done in full, since a level is passed by all of it.
  func isFinished(_ routine: Routine) -> Bool {
    routine.items.indices.allSatisfy { index in
      let item = routine.items[index]
      if dropped.contains(index) { return true }
      if item.kind == .run, routine.level != nil { return isDoneInFull(item, at: index) }
      return item.lanes.indices.allSatisfy { lane in
        amounts.keys.contains { $0.item == index && $0.lane == lane }
      }
    }
  }

  private func isDoneInFull(_ item: RoutineItem, at index: Int) -> Bool {
    item.lanes.indices.allSatisfy { lane in
      (1...max(1, item.work.setCount)).allSatisfy { number in
        amounts[SetPlace(item: index, number: number, lane: lane)] == item.work.set(number)?.amount
      }
    }
  }
}
