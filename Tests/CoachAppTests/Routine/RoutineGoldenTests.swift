import RehabCore
import TerminalUI
import TestSupport
import Testing

@testable import CoachApp
@testable import Coaching

/// How the routine looks in each of its moments.
@Suite struct RoutineGoldenTests {
  enum Scene: String, CaseIterable, Sendable {
    case overview, getReady, lift, lower, switchSides, rest, hold, paused, hurts, easier, dropped, score,
      after
    case gap, leave, done, amber, stopped, resume, dayIsOver
  }

  static let sizes = [
    Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 120, height: 40),
  ]

  @Test(arguments: Scene.allCases, sizes)
  func looks(scene: Scene, size: Size) throws {
    var story = try RoutineGoldenTests.story(scene)
    story.send(.resized(size))
    expectGolden(story.rows(), named: "routine-\(scene.rawValue)-\(size.width)x\(size.height)")
  }

  @Test(arguments: [Scene.lift, .hold, .switchSides])
  func looksInASCII(scene: Scene) throws {
    let story = try RoutineGoldenTests.story(scene)
    expectGolden(story.rows(.ascii), named: "routine-\(scene.rawValue)-ascii")
  }

  @Test(arguments: sizes)
  func looksOnARun(size: Size) throws {
    var story = try RoutineRehearsal(size: size)
    let rehab = story.coach.library.rehabProtocol
    let level = try #require(rehab.ladder.first { $0.number == 1 })
    story.open(
      .run(
        level: level, warmUpMinutes: rehab.limits.running.warmUpMinutes, affected: [.right],
        pace: rehab.limits.session, rules: SessionRules(limits: rehab.limits)))
    story.press(" ")
    story.run { if case .interval(.jog, _) = $0.view?.phase { true } else { false } }
    expectGolden(story.rows(), named: "routine-jog-\(size.width)x\(size.height)")
  }

  static func story(_ scene: Scene) throws -> RoutineRehearsal {
    var story = try RoutineRehearsal()
    story.open()
    if scene == .overview { return story }
    story.press(" ")
    switch scene {
    case .overview: break
    case .getReady: story.wait(3)
    case .lift, .lower:
      story.run { $0.isInSet }
      story.wait(scene == .lift ? 18 : 22)
    case .switchSides: story.run { if case .switchSides = $0.view?.phase { true } else { false } }
    case .rest: story.run { if case .rest = $0.view?.phase { true } else { false } }
    case .hold: story.toHold()
    case .paused:
      story.run { $0.isInSet }
      story.wait(14)
      story.press(" ")
    case .hurts, .easier, .dropped, .amber, .stopped: story.hurt(scene)
    case .score: story.run { $0.isAsking }
    case .after: story.toAfter()
    case .gap:
      story.run { $0.isInSet }
      story.wait(5)
      story.sleep(180)
      story.send(.resumed)
    case .leave:
      story.run { $0.isInSet }
      story.press("q")
    case .done: story.runToEnd()
    case .resume, .dayIsOver:
      story.run { $0.view?.set == 2 && $0.isInSet }
      let day = RoutineRehearsal.fullDay + (scene == .dayIsOver ? 1 : 0)
      return RoutineRehearsal(
        story.coach.library, journal: story.coach.journal, on: day, size: story.shell.size)
    }
    return story
  }
}

extension RoutineRehearsal {
  fileprivate mutating func toHold() {
    while !isHolding {
      run { $0.isAsking || $0.isHolding }
      if isAsking { answer(1) }
    }
    wait(9)
  }

  private var isHolding: Bool {
    if case .holding = view?.phase { true } else { false }
  }

  fileprivate mutating func toAfter() {
    while true {
      run { $0.isAsking }
      if case .scoringAfter = view?.phase { return }
      answer(1)
    }
  }

  fileprivate mutating func hurt(_ scene: RoutineGoldenTests.Scene) {
    run { $0.isInSet }
    wait(20)
    press("!")
    switch scene {
    case .hurts: break
    case .stopped: answer(7)
    case .easier: answer(4)
    case .amber:
      answer(4)
      runToEnd()
    default:
      answer(4)
      press("!")
      answer(4)
    }
  }
}
