import RehabCore
import TerminalUI
import Wording

/// The middle of the screen: the count, the hold, or the repetition under way, as large as there is room for.
struct RoutineStage {
  let view: SessionView
  let phases: PhaseNames

  /// All of it in one line.
  var line: String {
    if view.isPaused { return RoutineWording.paused }
    switch view.phase {
    case .getReady(let left): return "\(RoutineWording.getReady)  \(clock(seconds: left.seconds))"
    case .holding(let left): return "\(RoutineWording.hold)  \(clock(seconds: left.seconds))"
    case .rest(let left): return "\(RoutineWording.rest)  \(clock(seconds: left.seconds))"
    case .interval(let gait, let left): return "\(RoutineWording.gait(gait))  \(clock(seconds: left.seconds))"
    case .switchSides(let left): return "\(RoutineWording.switchSides[0])  \(clock(seconds: left.seconds))"
    case .working(let moment):
      let word = RoutineWording.phase(moment.phase, phases)
      return "\(moment.rep)/\(moment.reps)  \(word)"
    case .notBegun, .scoring, .scoringAfter, .askingAboutGap, .ended: return ""
    }
  }

  func draw(in rect: Rect, of frame: inout Frame) {
    if view.isPaused { return drawPaused(in: rect, of: &frame) }
    switch view.phase {
    case .getReady(let left):
      drawCount(left, caption: RoutineWording.getReady, style: .accent, in: rect, of: &frame)
    case .holding(let left):
      drawCount(left, caption: RoutineWording.hold, style: Style(.green), in: rect, of: &frame)
    case .rest(let left):
      drawCount(left, caption: RoutineWording.rest, style: .plain, in: rect, of: &frame)
    case .interval(let gait, let left): drawInterval(gait, left, in: rect, of: &frame)
    case .switchSides(let left): drawSwitch(left, in: rect, of: &frame)
    case .working(let moment): draw(moment, in: rect, of: &frame)
    case .notBegun, .scoring, .scoringAfter, .askingAboutGap, .ended: break
    }
  }

  private func drawCount(
    _ left: SecondsLeft, caption: String, style: Style, in rect: Rect, of frame: inout Frame
  ) {
    let (top, rest) = rect.rows(.fixed(rect.height > 4 ? 1 : 0), .flexible)
    frame.write(caption, in: top, style: style.with(.bold), alignment: .center)
    frame.draw(BigDigits(clock(seconds: left.seconds), style: style, tallest: 27), in: rest)
  }

  private func drawInterval(_ gait: Gait, _ left: SecondsLeft, in rect: Rect, of frame: inout Frame) {
    let style = gait == .jog ? Style(.green) : .accent
    drawWord(RoutineWording.gait(gait), digits: clock(seconds: left.seconds), style, in: rect, of: &frame)
  }

  private func drawSwitch(_ left: SecondsLeft, in rect: Rect, of frame: inout Frame) {
    let side = view.side.map(RoutineWording.now) ?? ""
    let (top, rest) = rect.rows(.flexible, .fixed(rect.height > 8 ? 1 : 0))
    let size = Size(width: top.width, height: max(1, top.height / 2))
    let word = RoutineWording.switchSides.first { BigWord($0).height(in: size, charset: frame.charset) > 1 }
    drawWord(
      word ?? RoutineWording.switchSides[0], digits: clock(seconds: left.seconds), Style(.amber), in: top,
      of: &frame)
    frame.write(side, in: rest, style: Style(.amber, .bold), alignment: .center)
  }

  private func drawPaused(in rect: Rect, of frame: inout Frame) {
    let (top, rest) = rect.rows(.flexible, .fixed(1))
    drawWord(RoutineWording.paused, digits: pausedDigits, Style(.amber), in: top, of: &frame)
    frame.write(RoutineWording.pausedHint, in: rest, style: Style(.amber, .bold), alignment: .center)
  }

  private var pausedDigits: String {
    switch view.phase {
    case .getReady(let left), .holding(let left), .rest(let left), .interval(_, let left),
      .switchSides(let left):
      clock(seconds: left.seconds)
    case .working(let moment): "\(moment.rep)"
    case .notBegun, .scoring, .scoringAfter, .askingAboutGap, .ended: ""
    }
  }

  /// A large word over large digits; the digits have the most room.
  private func drawWord(
    _ word: String, digits: String, _ style: Style, in rect: Rect, of frame: inout Frame
  ) {
    let big = BigWord(word, style: style, largest: rect.height >= 24 ? 2 : 1)
    let size = Size(width: rect.width, height: max(1, rect.height / 2))
    let height = big.height(in: size, charset: frame.charset)
    let (top, gap, rest) = rect.rows(.fixed(height), .fixed(rect.height > 8 ? 1 : 0), .flexible)
    frame.draw(big, in: top)
    _ = gap
    frame.draw(BigDigits(digits, style: style, tallest: 15), in: rest)
  }

  /// A column that rises and falls with the movement, the phase in large letters, and the repetition.
  private func draw(_ moment: RepMoment, in rect: Rect, of frame: inout Frame) {
    let parts: [Part] = [.fixed(rect.width >= 60 ? 8 : 6), .fixed(2), .flexible]
    let columns = rect.columns(parts)
    let style: Style = moment.phase == .hold ? Style(.green) : .accent
    frame.draw(Gauge(level: moment.level, style: style), in: columns[0])
    let (middle, caption) = columns[2].rows(.flexible, .fixed(1))
    let word = RoutineWording.phase(moment.phase, phases)
    let digits = "\(moment.rep)"
    if rect.height >= 10 {
      drawWord(word, digits: digits, style, in: middle, of: &frame)
    } else {
      let (left, right) = middle.columns(.flexible, .flexible)
      frame.draw(BigDigits(digits, style: style), in: left)
      frame.draw(BigWord(word, style: style), in: right)
    }
    frame.write(
      RoutineWording.repetitions(of: moment.reps), in: caption, style: .bold,
      alignment: rect.height >= 10 ? .center : .left)
  }
}

extension RepMoment {
  /// How far the movement is to come by the end of this second: up in the first phase, down in the last.
  var level: Double {
    guard phaseLeft.of > 0 else { return phase == .back ? 0 : 1 }
    let whole = Double(phaseLeft.of)
    switch phase {
    case .out: return min(1, (whole - Double(phaseLeft.seconds) + 1) / whole)
    case .hold: return 1
    case .back: return max(0, (Double(phaseLeft.seconds) - 1) / whole)
    }
  }
}
