import RehabCore
import Testing

@Suite("A figure in step with the coach")
struct FigureMomentTests {
  private func view(_ phase: SessionPhase, _ work: SetWork, isPaused: Bool = false) -> SessionView {
    SessionView(
      phase: phase, isPaused: isPaused, item: nil, itemNumber: 1, itemCount: 1, set: 1, sets: 1, side: .left,
      work: work, easier: nil, next: nil, setFraction: 0, exerciseFraction: 0, routineFraction: 0,
      elapsedSeconds: 0, remainingSeconds: 0)
  }

  private func left(_ of: Int, gone: Double) -> SecondsLeft {
    SecondsLeft(seconds: of - Int(gone), of: of, fraction: gone / Double(of))
  }

  private func rep(_ phase: TempoPhase, _ of: Int, gone: Double) -> SessionPhase {
    .working(
      RepMoment(rep: 1, reps: 8, phase: phase, phaseLeft: left(of, gone: gone), setLeft: left(48, gone: gone))
    )
  }

  private let reps = SetWork.reps(8, tempo: Tempo(out: 2, hold: 2, back: 2))
  private let hold = SetWork.hold(seconds: 30)

  @Test("it lifts, holds and lowers when the runner should")
  func repetition() {
    let lifting = [0.0, 0.5, 1, 1.5].map { FigureMoment(of: view(rep(.out, 2, gone: $0), reps), cycle: nil) }
    #expect(lifting.map(\.progress) == [0, 0.25, 0.5, 0.75])
    #expect(lifting.allSatisfy { $0.framesPerSecond == 15 })
    #expect(FigureMoment(of: view(rep(.hold, 2, gone: 1), reps), cycle: nil).progress == 1)
    let lowering = [0.0, 1, 2].map { FigureMoment(of: view(rep(.back, 2, gone: $0), reps), cycle: nil) }
    #expect(lowering.map(\.progress) == [1, 0.5, 0])
  }

  @Test("a count leads to the start of a repetition, and to the end of a hold")
  func getReady() {
    let still = FigureMoment(of: view(.getReady(left(5, gone: 4.5)), reps), cycle: nil)
    #expect(still == FigureMoment(progress: 0))
    #expect(FigureMoment(of: view(.getReady(left(5, gone: 1)), hold), cycle: nil).progress == 0)
    #expect(FigureMoment(of: view(.getReady(left(5, gone: 4)), hold), cycle: nil).progress == 0.5)
    #expect(FigureMoment(of: view(.getReady(left(5, gone: 5)), hold), cycle: nil).progress == 1)
  }

  @Test("a hold breathes, slowly, and has breathed out when it ends")
  func breathing() {
    let breaths = (0...30).map { second in
      FigureMoment(of: view(.holding(left(30, gone: Double(second))), hold), cycle: nil)
    }
    #expect(breaths.allSatisfy { $0.progress == 1 && $0.framesPerSecond == 5 })
    #expect(breaths.first?.breath == 0 && breaths.last?.breath == 0)
    #expect(breaths.contains { $0.breath > 0.9 })
  }

  @Test("a rest begins at the end of a hold and leads back")
  func rest() {
    #expect(FigureMoment(of: view(.rest(left(15, gone: 0)), hold), cycle: nil).progress == 1)
    #expect(FigureMoment(of: view(.rest(left(15, gone: 8)), hold), cycle: nil) == FigureMoment(progress: 0))
    #expect(FigureMoment(of: view(.rest(left(15, gone: 15)), hold), cycle: nil).progress == 1)
  }

  @Test("a pause stops it where it is, and a step goes round")
  func others() {
    let paused = FigureMoment(of: view(rep(.out, 2, gone: 1), reps, isPaused: true), cycle: nil)
    #expect(paused == FigureMoment(progress: 0.5))
    let walking = FigureMoment(of: view(.interval(.walk, left(60, gone: 3)), hold), cycle: 2)
    #expect(walking == FigureMoment(progress: 1.5, framesPerSecond: 15))
  }

  @Test("on a card it goes on for ever, and something always wakes it")
  func looping() {
    for tempo in [nil, Tempo(out: 2, hold: 1, back: 2), Tempo(out: 3, hold: 0, back: 3)] {
      var before: Double?
      for step in 0..<600 {
        let moment = FigureMoment(looping: Double(step) / 30, tempo: tempo, cycle: nil)
        #expect((0...1).contains(moment.progress))
        #expect(moment.framesPerSecond > 0)
        if let before { #expect(abs(moment.progress - before) < 0.02) }
        before = moment.progress
      }
    }
  }

  @Test("pictures come at an even beat, each after the one before")
  func beat() {
    var instant = SessionInstant(.milliseconds(1234))
    let moment = FigureMoment(progress: 0, framesPerSecond: 15)
    for _ in 0..<45 {
      guard let next = moment.nextFrame(after: instant) else {
        Issue.record("A figure that moves has a next picture.")
        return
      }
      let wait = instant.duration(to: next)
      #expect(wait > .zero && wait <= .milliseconds(67))
      instant = next
    }
    #expect(SessionInstant(.zero).duration(to: instant) > .milliseconds(4200))
    #expect(FigureMoment(progress: 0).nextFrame(after: instant) == nil)
  }
}
