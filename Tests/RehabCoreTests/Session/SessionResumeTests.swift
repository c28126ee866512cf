import RehabCore
import Testing

@Suite struct SessionResumeTests {
  /// A whole session in which some sets hurt, as its facts have it.
  struct Story {
    var routine: Routine
    var hurts: [String: Int]
    var scores: [ExerciseID: Int]

    func key(_ view: SessionView) -> String? {
      guard let item = view.item, let set = view.set, let side = view.side else { return nil }
      return "\(item.exercise.rawValue) \(set) \(side)"
    }

    func play(_ rehearsal: inout Rehearsal) {
      rehearsal.scores = scores
      rehearsal.send(.begin)
      while rehearsal.session.outcome == nil {
        let isSore: (Rehearsal) -> Bool = { rehearsal in
          guard let key = key(rehearsal.view), hurts[key] != nil else { return false }
          return rehearsal.isInSet && rehearsal.secondOfSet >= 6
        }
        rehearsal.run(until: isSore)
        if isSore(rehearsal), let value = key(rehearsal.view).flatMap({ hurts[$0] }) {
          rehearsal.send(.hurts)
          rehearsal.answer(value)
        } else {
          rehearsal.answerQuestion()
        }
      }
    }
  }

  static let stories: [Story] = [
    Story(routine: Routine(SessionFixture.request()), hurts: [:], scores: [:]),
    Story(
      routine: Routine(SessionFixture.request(affected: [.left, .right])), hurts: [:], scores: ["rope": 4]),
    Story(routine: SessionFixture.routine(), hurts: ["clamshell 1 right": 1], scores: [:]),
    Story(routine: SessionFixture.routine(), hurts: ["clamshell 2 right": 4], scores: [:]),
    Story(
      routine: SessionFixture.routine(), hurts: ["clamshell 1 right": 4, "clamshell 2 right": 3],
      scores: [:]),
    Story(
      routine: SessionFixture.routine(), hurts: ["clamshell 3 left": 5, "rope 2 right": 3],
      scores: ["clamshell": 5]),
    Story(routine: SessionFixture.routine(), hurts: ["rope 1 left": 7], scores: [:]),
    Story(routine: SessionFixture.routine(), hurts: [:], scores: ["clamshell": 8]),
    Story(
      routine: SessionFixture.routine([SessionFixture.strengthItem("bridge", lanes: [.both])]),
      hurts: ["bridge 2 both": 4], scores: [:]),
  ]

  @Test(arguments: stories.indices)
  func everyPrefixOfTheRecordsGoesOnToTheSameFacts(index: Int) throws {
    let story = SessionResumeTests.stories[index]
    var whole = Rehearsal(story.routine)
    story.play(&whole)
    let facts = whole.facts
    #expect(facts.last.map { if case .end = $0 { true } else { false } } == true)
    for count in 2..<facts.count {
      let prefix = Array(facts.prefix(count))
      // Killed between a set that hurt and its score, the score is asked at the end of the exercise.
      if let last = prefix.last, isCutShort(last, in: story.routine, before: facts[count]) { continue }
      let open = try #require(OpenSession(in: records(prefix)))
      var resumed = Rehearsal(GuidedSession(resuming: open, with: story.routine))
      story.play(&resumed)
      #expect(resumed.facts == Array(facts.dropFirst(count)), "story \(index), killed after \(count) facts")
    }
  }

  private func isCutShort(_ fact: Fact, in routine: Routine, before next: Fact) -> Bool {
    guard case .set(let set) = fact, case .score = next,
      let item = routine.items.first(where: { $0.exercise == set.exercise }),
      case .sets(let count, let work) = item.work
    else { return false }
    let isLast = set.number == count && set.side == item.lanes.last
    let whole: SetAmount =
      switch work {
      case .reps(let reps, _): .reps(reps)
      case .hold(let seconds): .holdSeconds(seconds)
      }
    return !isLast && set.amount != whole
  }

  private func records(_ facts: [Fact]) -> [Record] {
    let start = Timestamp(seconds: 1_800_000_000, offsetMinutes: 0)
    return facts.enumerated().map { index, fact in
      var generator = SeededGenerator(seed: UInt64(index + 10))
      let id = index == 0 ? SessionFixture.sessionID() : RecordID.random(using: &generator)
      let at = Timestamp(seconds: start.seconds + Int64(index), offsetMinutes: 0)
      return Record(id: id, day: at.day, at: at, fact: fact)
    }
  }

  @Test func anOpenSessionIsTheLastOneWithoutAnEnd() throws {
    var rehearsal = Rehearsal(SessionFixture.routine())
    rehearsal.runToEnd()
    let all = records(rehearsal.facts)
    #expect(OpenSession(in: all) == nil)
    #expect(OpenSession(in: Array(all.prefix(1))) == nil)
    #expect(OpenSession(in: []) == nil)
    let open = try #require(OpenSession(in: Array(all.prefix(4))))
    #expect(open.id == SessionFixture.sessionID())
    #expect(open.day == all[0].day)
    #expect(open.start == SessionStart(kind: .strength, dose: .first))
    #expect(open.facts.count == 3)
    #expect(
      open.closing == .end(SessionEnd(session: SessionFixture.sessionID(), finished: false, by: .user)))
    var generator = SeededGenerator(seed: 99)
    let retract = Record(
      id: .random(using: &generator), day: all[0].day, at: all[0].at, fact: .retract(all[0].id))
    #expect(OpenSession(in: Array(all.prefix(4)) + [retract]) == nil)
  }

  /// That it hurt can be taken back, so the set is recorded with its score. Until then it is under way, and a
  /// kill costs no more than it does in any set; what was done before stands.
  @Test func killedBeforeTheScoreOfASetThatHurtThisSetBeginsAgain() throws {
    var rehearsal = Rehearsal(SessionFixture.routine())
    rehearsal.send(.begin)
    rehearsal.runToSet("clamshell", 2, .right, second: 6)
    let done = rehearsal.facts
    rehearsal.send(.hurts)
    #expect(rehearsal.facts == done)
    #expect(rehearsal.sets.map(\.amount) == [.reps(4), .reps(4)])
    let open = try #require(OpenSession(in: records(done)))
    var resumed = Rehearsal(GuidedSession(resuming: open, with: rehearsal.session.routine))
    resumed.send(.begin)
    #expect(resumed.view.set == 2)
    #expect(resumed.view.side == .right)
    #expect(resumed.view.work == .reps(4, tempo: SessionFixture.tempo))
    expectAllSets(rehearsal.sets, &resumed)
  }

  /// A journal may end between the two, which are told together.
  @Test func withoutTheScoreOfASetThatHurtItIsAskedAtTheEnd() throws {
    var rehearsal = Rehearsal(SessionFixture.routine())
    rehearsal.send(.begin)
    rehearsal.runToSet("clamshell", 2, .right, second: 6)
    rehearsal.send(.hurts)
    rehearsal.answer(4)
    let score = rehearsal.facts.removeLast()
    #expect(score.type == .score)
    #expect(rehearsal.sets.last?.amount == .reps(1))
    let open = try #require(OpenSession(in: records(rehearsal.facts)))
    var resumed = Rehearsal(GuidedSession(resuming: open, with: rehearsal.session.routine))
    resumed.send(.begin)
    #expect(resumed.view.set == 2)
    #expect(resumed.view.side == .left)
    #expect(resumed.view.work == .reps(1, tempo: SessionFixture.tempo))
    expectAllSets(rehearsal.sets, &resumed)
  }

  /// Gone on with to its end, the session has each of its sets once, and the score of the exercise that hurt.
  private func expectAllSets(_ before: [SetDone], _ resumed: inout Rehearsal) {
    resumed.runToEnd()
    let keys = (before + resumed.sets).map { "\($0.exercise.rawValue) \($0.side) \($0.number)" }
    #expect(keys.count == 10)
    #expect(Set(keys).count == 10)
    let scored = resumed.facts.compactMap { if case .score(let score) = $0 { score.exercise } else { nil } }
    #expect(scored == ["clamshell", "rope"])
  }

  @Test func itGoesOnWithACountBeforeTheSet() throws {
    var rehearsal = Rehearsal(SessionFixture.routine())
    rehearsal.send(.begin)
    rehearsal.runToSet("clamshell", 2, .right, second: 3)
    let open = try #require(OpenSession(in: records(rehearsal.facts)))
    var resumed = Rehearsal(GuidedSession(resuming: open, with: rehearsal.session.routine))
    resumed.send(.begin)
    #expect(resumed.facts.isEmpty)
    #expect(resumed.phase == .getReady(SecondsLeft(seconds: 5, of: 5, fraction: 0)))
    #expect(resumed.view.set == 2)
    #expect(resumed.view.side == .right)
  }

  @Test func recordsOfAnotherRoutineDoNoHarm() throws {
    var rehearsal = Rehearsal(SessionFixture.routine())
    rehearsal.send(.begin)
    rehearsal.runToSet("clamshell", 3, .left)
    let open = try #require(OpenSession(in: records(rehearsal.facts)))
    let other = SessionFixture.routine([
      SessionFixture.strengthItem("squat"), SessionFixture.strengthItem("clamshell", sets: 1),
    ])
    var resumed = Rehearsal(GuidedSession(resuming: open, with: other))
    resumed.runToEnd()
    #expect(resumed.session.outcome != nil)
  }
}
