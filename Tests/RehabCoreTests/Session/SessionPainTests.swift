import RehabCore
import Testing

/// gate.md, section 3, in every phase and with every score.
@Suite struct SessionPainTests {
  enum Moment: CaseIterable {
    case getReady, earlyInSet, lateInSet, switchSides, rest, paused, afterExercise
  }

  /// At a moment of the first sets of an exercise, just before `!`, or when its score is asked at its end.
  static func at(_ moment: Moment) -> Rehearsal {
    var rehearsal = Rehearsal(SessionFixture.routine())
    rehearsal.send(.begin)
    switch moment {
    case .getReady: rehearsal.wait(2)
    case .earlyInSet: rehearsal.runToSet("clamshell", 1, .right, second: 3)
    case .lateInSet: rehearsal.runToSet("clamshell", 1, .right, second: 12)
    case .switchSides: rehearsal.run { if case .switchSides = $0.phase { true } else { false } }
    case .rest: rehearsal.run { if case .rest = $0.phase { true } else { false } }
    case .paused:
      rehearsal.runToSet("clamshell", 1, .right, second: 12)
      rehearsal.send(.pause)
      rehearsal.wait(60)
    case .afterExercise: rehearsal.run()
    }
    return rehearsal
  }

  @Test(arguments: Moment.allCases, 0...10)
  func everyScoreInEveryPhase(moment: Moment, value: Int) {
    var rehearsal = SessionPainTests.at(moment)
    rehearsal.send(.hurts)
    #expect(
      rehearsal.phase
        == .scoring(
          "clamshell", sides: [moment == .rest ? .left : .right], becauseItHurt: moment != .afterExercise))
    rehearsal.answer(value)
    switch value {
    case 0...2:
      #expect(rehearsal.view.easier == nil)
      #expect(rehearsal.session.outcome == nil)
      rehearsal.runToEnd()
      #expect(rehearsal.end?.finished == true)
      #expect(rehearsal.sets.count == 10)
    case 3...5:
      #expect(rehearsal.session.outcome == nil)
      #expect((rehearsal.view.easier != nil) == (moment != .afterExercise))
      rehearsal.runToEnd()
      #expect(rehearsal.end?.finished == true)
      #expect(rehearsal.sets.count == 10)
    default:
      #expect(rehearsal.session.outcome == .stoppedByGate(.red))
      #expect(rehearsal.end == SessionEnd(session: SessionFixture.sessionID(), finished: false, by: .gate))
      #expect(rehearsal.cues.last == .stopped(.red))
    }
  }

  @Test(arguments: Moment.allCases, 0...10)
  func aTiredMuscleNeverGates(moment: Moment, value: Int) {
    var rehearsal = SessionPainTests.at(moment)
    rehearsal.send(.hurts)
    rehearsal.answer(value, spot: .muscle)
    #expect(rehearsal.view.easier == nil)
    rehearsal.runToEnd()
    #expect(rehearsal.end?.finished == true)
  }

  @Test(arguments: Moment.allCases, PainSpot.allCases)
  func sharpPainEndsTheSessionWhateverTheSpot(moment: Moment, spot: PainSpot) {
    var rehearsal = SessionPainTests.at(moment)
    rehearsal.send(.hurts)
    rehearsal.answer(0, spot: spot, sharp: true)
    #expect(rehearsal.session.outcome == .stoppedByGate(.sharp))
    #expect(rehearsal.end?.by == .gate)
  }

  @Test(arguments: Moment.allCases)
  func aLimpEndsTheSession(moment: Moment) {
    var rehearsal = SessionPainTests.at(moment)
    rehearsal.send(.hurts)
    let pain = Pain(right: SessionFixture.score(2))
    rehearsal.send(.answerAfter(pain, limp: false))
    #expect(rehearsal.session.outcome == nil)
    rehearsal.send(.answerAfter(pain, limp: true))
    #expect(rehearsal.session.outcome == .stoppedByGate(.limp))
    let id = SessionFixture.sessionID()
    #expect(
      rehearsal.facts.suffix(2) == [
        .after(AfterScore(session: id, pain: pain, limp: true)),
        .end(SessionEnd(session: id, finished: false, by: .gate)),
      ])
  }

  @Test func theSetEndsWithWhatWasDoneAndTheNextIsEasier() {
    var rehearsal = SessionPainTests.at(.lateInSet)
    rehearsal.send(.hurts)
    #expect(rehearsal.sets.isEmpty, "it may be taken back")
    rehearsal.answer(4)
    #expect(rehearsal.sets.map(\.amount) == [.reps(2)])
    #expect(rehearsal.cues.contains(.easier("clamshell")))
    rehearsal.run()
    #expect(rehearsal.sets.map(\.amount) == [.reps(2), .reps(2), .reps(2), .reps(2), .reps(2), .reps(2)])
  }

  @Test func aSetOfWhichNothingWasDoneBeginsAgainEasier() {
    var rehearsal = SessionPainTests.at(.earlyInSet)
    rehearsal.send(.hurts)
    #expect(rehearsal.sets.isEmpty)
    rehearsal.answer(3)
    guard case .getReady = rehearsal.phase else {
      Issue.record("no count before the set begins again")
      return
    }
    rehearsal.run()
    #expect(rehearsal.sets.count == 6)
    #expect(rehearsal.sets.allSatisfy { $0.amount == .reps(2) })
  }

  @Test func aSecondAmberScoreDropsTheRestOfTheExercise() {
    var rehearsal = SessionPainTests.at(.lateInSet)
    rehearsal.send(.hurts)
    rehearsal.answer(3)
    rehearsal.runToSet("clamshell", 2, .right, second: 6)
    rehearsal.send(.hurts)
    rehearsal.answer(5)
    #expect(rehearsal.cues.contains(.dropped("clamshell")))
    #expect(rehearsal.view.item?.exercise == "rope")
    #expect(rehearsal.view.easier == nil)
    rehearsal.runToEnd()
    #expect(rehearsal.sets.filter { $0.exercise == "clamshell" }.count == 3)
    #expect(rehearsal.end == SessionEnd(session: SessionFixture.sessionID(), finished: true, by: .user))
  }

  @Test func aGreenScoreBetweenDoesNotForgetTheFirst() {
    var rehearsal = SessionPainTests.at(.lateInSet)
    for value in [3, 1, 3] {
      rehearsal.send(.hurts)
      rehearsal.answer(value)
    }
    #expect(rehearsal.view.item?.exercise == "rope")
  }

  @Test func anExerciseDroppedBeforeItsFirstSetIsStillFinished() {
    var rehearsal = SessionPainTests.at(.getReady)
    rehearsal.send(.hurts)
    rehearsal.answer(3)
    rehearsal.send(.hurts)
    rehearsal.answer(3)
    rehearsal.runToEnd()
    #expect(rehearsal.sets.allSatisfy { $0.exercise == "rope" })
    #expect(rehearsal.end?.finished == true)
  }

  @Test func withNoEasierWayTheFirstAmberScoreDropsTheRest() {
    let item = SessionFixture.strengthItem("step-down", easier: nil)
    var rehearsal = Rehearsal(SessionFixture.routine([item, SessionFixture.holdItem("rope")]))
    rehearsal.send(.begin)
    rehearsal.runToSet("step-down", 1, .right, second: 6)
    rehearsal.send(.hurts)
    rehearsal.answer(3)
    #expect(rehearsal.view.item?.exercise == "rope")
  }

  @Test func theScoreOfTheLastSetIsTheScoreOfTheExercise() {
    var rehearsal = SessionPainTests.at(.getReady)
    rehearsal.runToSet("clamshell", 3, .left, second: 12)
    rehearsal.send(.hurts)
    rehearsal.answer(4)
    #expect(rehearsal.view.item?.exercise == "rope")
    rehearsal.runToEnd()
    let scores = rehearsal.facts.filter { if case .score = $0 { true } else { false } }
    #expect(scores.count == 2)
    #expect(rehearsal.end?.finished == true)
  }

  @Test func theWorseAffectedSideGoverns() {
    var rehearsal = Rehearsal(SessionFixture.routine(affected: [.left, .right]))
    rehearsal.send(.begin)
    rehearsal.send(.hurts)
    #expect(rehearsal.phase == .scoring("clamshell", sides: [.right], becauseItHurt: true))
    let pain = Pain(left: SessionFixture.score(1), right: SessionFixture.score(4))
    rehearsal.send(.answerScore(pain, spot: .injury, sharp: false))
    #expect(rehearsal.view.easier != nil)
  }

  @Test(arguments: [(3, false), (5, false), (6, true)])
  func aHealthySideCountsFromSix(value: Int, stops: Bool) {
    var rehearsal = SessionPainTests.at(.rest)
    rehearsal.send(.hurts)
    let pain = Pain(left: SessionFixture.score(value), right: SessionFixture.score(0))
    rehearsal.send(.answerScore(pain, spot: .injury, sharp: false))
    #expect((rehearsal.session.outcome == .stoppedByGate(.red)) == stops)
    #expect(rehearsal.view.easier == nil)
  }

  @Test(arguments: [Moment.getReady, .earlyInSet, .lateInSet, .switchSides, .rest, .paused])
  func takenBackItGoesOnAsIfNothingHadBeen(moment: Moment) {
    var rehearsal = SessionPainTests.at(moment)
    let (view, facts) = (rehearsal.view, rehearsal.facts)
    rehearsal.send(.hurts)
    rehearsal.wait(40)
    rehearsal.send(.takeBackHurts)
    #expect(rehearsal.view == view)
    #expect(rehearsal.facts == facts)
    rehearsal.send(.resume)
    rehearsal.runToEnd()
    #expect(rehearsal.sets.count == 10)
    #expect(rehearsal.end?.finished == true)
  }

  @Test func leavingWhileItHurtsKeepsWhatWasDone() {
    var rehearsal = SessionPainTests.at(.lateInSet)
    rehearsal.send(.hurts)
    rehearsal.wait(10)
    rehearsal.send(.leave)
    #expect(rehearsal.sets.map(\.amount) == [.reps(2)])
    #expect(rehearsal.end?.finished == false)
  }

  @Test func theScoreOfOneLegLeavesTheSoreOneToBeAsked() {
    var rehearsal = SessionPainTests.at(.getReady)
    rehearsal.runToSet("clamshell", 3, .left, second: 12)
    rehearsal.send(.hurts)
    #expect(rehearsal.phase == .scoring("clamshell", sides: [.left], becauseItHurt: true))
    rehearsal.send(.answerScore(Pain(left: SessionFixture.score(4)), spot: .injury, sharp: false))
    #expect(rehearsal.phase == .scoring("clamshell", sides: [.right], becauseItHurt: false))
    rehearsal.answer(1)
    #expect(rehearsal.view.item?.exercise == "rope")
  }

  @Test func anEmptyAnswerIsNone() {
    var rehearsal = SessionPainTests.at(.afterExercise)
    let count = rehearsal.facts.count
    rehearsal.send(.answerScore(Pain(), spot: .injury, sharp: false))
    #expect(rehearsal.facts.count == count)
    #expect(rehearsal.phase == .scoring("clamshell", sides: [.right], becauseItHurt: false))
  }

  @Test func aBadScoreAtTheEndIsRecordedAndTheSessionIsFinished() {
    var rehearsal = SessionPainTests.at(.getReady)
    rehearsal.afterScore = 7
    rehearsal.runToEnd()
    #expect(rehearsal.end?.finished == true)
    #expect(rehearsal.end?.by == .user)
  }
}
