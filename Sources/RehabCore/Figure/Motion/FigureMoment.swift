/// Where a figure is in its movement, in step with whoever does it.
public struct FigureMoment: Hashable, Sendable {
  /// How far on the way from the start to the end, 0 to 1; of a cycle, how far round.
  public var progress: Double
  /// How deep the lungs are filled, 0 to 1.
  public var breath: Double
  /// How often a second it has to be drawn so that it looks alive; 0 while it is still.
  public var framesPerSecond: Int

  public init(progress: Double, breath: Double = 0, framesPerSecond: Int = 0) {
    self.progress = progress
    self.breath = breath
    self.framesPerSecond = framesPerSecond
  }

  /// When it has to be drawn next; nil while it is still. All figures keep the same beat, so that two of them wake the
  /// program no more often than one.
  public func nextFrame(after instant: SessionInstant) -> SessionInstant? {
    guard framesPerSecond > 0 else { return nil }
    let (seconds, attoseconds) = instant.sinceOrigin.components
    let frame = attoseconds / (1_000_000_000_000_000_000 / Int64(framesPerSecond)) + 1
    let beat = Duration.seconds(seconds) + .seconds(1) * Int(frame) / framesPerSecond
    return SessionInstant(beat)
  }

  /// While it moves, and while it only breathes.
  static let moving = 15
  static let breathing = 5

  static let start = FigureMoment(progress: 0)
  static let end = FigureMoment(progress: 1)

  /// At the end and breathing, so many seconds into a hold. A breath takes about four seconds, and the last one is out
  /// when the hold is over; a short hold is held still.
  static func held(seconds: Double, of length: Int) -> FigureMoment {
    guard length >= 3 else { return .end }
    let breaths = (Double(length) / 4).rounded(.toNearestOrAwayFromZero)
    let breath = (1 - Degrees.cosine(360 * max(1, breaths) * seconds / Double(length))) / 2
    // As few steps as can be seen: whatever equals the last picture is not sent.
    return FigureMoment(progress: 1, breath: (breath * 8).rounded() / 8, framesPerSecond: breathing)
  }
}

extension FigureMoment {
  /// The figure in step with a session: it gets ready, moves, holds and rests when the runner does.
  ///
  /// - Parameter cycle: seconds that a cycle takes; nil for a movement that has an end.
  public init(of view: SessionView, cycle: Double?) {
    let isHold = if case .hold = view.work { true } else { false }
    switch view.phase {
    case .getReady(let left), .switchSides(let left):
      self = isHold ? .way(left.fraction, over: left, last: 2) : .start
    case .rest(let left): self = isHold ? .wayBack(left, work: 2) : .start
    case .working(let moment): self = FigureMoment(moment)
    case .holding(let left): self = .held(seconds: left.fraction * Double(left.of), of: left.of)
    case .interval(_, let left):
      let seconds = left.fraction * Double(left.of)
      self = FigureMoment(progress: cycle.map { seconds / $0 } ?? 0, framesPerSecond: FigureMoment.moving)
    case .notBegun, .scoring, .scoringAfter, .askingAboutGap, .ended: self = .start
    }
    if view.isPaused { framesPerSecond = 0 }
  }

  private init(_ moment: RepMoment) {
    let fraction = moment.phaseLeft.fraction
    switch moment.phase {
    case .out: self.init(progress: fraction, framesPerSecond: FigureMoment.moving)
    case .hold: self = .held(seconds: fraction * Double(moment.phaseLeft.of), of: moment.phaseLeft.of)
    case .back: self.init(progress: 1 - fraction, framesPerSecond: FigureMoment.moving)
    }
  }

  /// On the way to the end in the last seconds of a count, so that a hold begins at the end.
  private static func way(_ fraction: Double, over left: SecondsLeft, last: Double) -> FigureMoment {
    let seconds = Double(left.of) * (1 - fraction)
    guard seconds < last else { return FigureMoment(progress: 0) }
    return FigureMoment(progress: 1 - seconds / last, framesPerSecond: moving)
  }

  /// Back to the start in the first seconds of a rest, and on the way again in the last ones.
  private static func wayBack(_ left: SecondsLeft, work: Double) -> FigureMoment {
    let over = Double(left.of) * left.fraction
    guard over < work, Double(left.of) >= 2 * work else { return way(left.fraction, over: left, last: work) }
    return FigureMoment(progress: 1 - over / work, framesPerSecond: moving)
  }

  /// The figure that goes on by itself, as a card shows it: out, hold, back, and a short rest.
  ///
  /// - Parameters:
  ///   - seconds: since it began.
  ///   - tempo: the pace of a repetition; nil for a stretch, which is shown at a pace of its own.
  ///   - cycle: seconds that a cycle takes; nil for a movement that has an end.
  public init(looping seconds: Double, tempo: Tempo?, cycle: Double?) {
    if let cycle {
      self.init(progress: seconds / cycle, framesPerSecond: FigureMoment.moving)
      return
    }
    let tempo = tempo ?? Tempo(out: 3, hold: 4, back: 3)
    let (out, hold, back) = (Double(tempo.out), Double(tempo.hold), Double(tempo.back))
    let whole = out + hold + back + 1
    let into = seconds - (seconds / whole).rounded(.down) * whole
    if into < out {
      self.init(progress: into / out, framesPerSecond: FigureMoment.moving)
    } else if into < out + hold {
      self = .held(seconds: into - out, of: tempo.hold)
    } else if into < out + hold + back {
      self.init(progress: 1 - (into - out - hold) / back, framesPerSecond: FigureMoment.moving)
    } else {
      self.init(progress: 0, framesPerSecond: FigureMoment.breathing)
    }
  }
}
