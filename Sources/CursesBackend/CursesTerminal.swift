internal import CCurses
public import TerminalUI

/// The real terminal, by way of ncurses. There is one at a time, and it is used from one thread.
public final class CursesTerminal: Terminal {
  public let capabilities: TerminalCapabilities

  private let palette: Palette
  private var shown: Frame?
  private var decoder = KeyDecoder()
  private var keys: [Key] = []
  private var isOpen = true

  /// Takes the terminal over until `close`. ncurses itself looks for its database at the variables TERMINFO,
  /// TERMINFO_DIRS and HOME.
  public init(_ settings: TerminalSettings) throws(CursesError) {
    let isUTF8 = CursesTerminal.useLocale(of: settings)
    let opening = screen_open(settings.kind, settings.input, settings.output, settings.isColored)
    switch opening {
    case SCREEN_OPENED: break
    case SCREEN_ALREADY_OPEN: throw .alreadyOpen
    case SCREEN_NOT_A_TERMINAL: throw .notATerminal
    case SCREEN_UNKNOWN_KIND: throw .unknownKind(settings.kind)
    case SCREEN_UNSUITABLE_KIND: throw .unsuitableKind(settings.kind)
    default: throw .systemFailure
    }
    let depth = CursesTerminal.colorDepth()
    palette = Palette(depth: depth)
    capabilities = TerminalCapabilities(colorDepth: depth, charset: isUTF8 ? .unicode : .ascii)
    for role in ColorRole.allCases {
      let ink = palette.ink(for: role)
      screen_define_pair(role.pair, ink.foreground ?? -1, ink.background ?? -1)
    }
  }

  deinit { close() }

  public var size: Size { Size(width: Int(screen_columns()), height: Int(screen_rows())) }

  public func present(_ frame: Frame) {
    guard isOpen, frame != shown else { return }
    let size = self.size
    if let shown {
      put(frame, over: shown, within: size)
    } else {
      for y in 0..<size.height {
        for x in 0..<size.width { put(frame[x, y], x: x, y: y, within: size) }
      }
    }
    if let cursor = frame.cursor, Rect(size).contains(cursor) {
      screen_show_cursor(Int32(cursor.y), Int32(cursor.x))
    } else {
      screen_hide_cursor()
    }
    screen_refresh()
    shown = frame
  }

  public func ring() { screen_ring() }

  public func redraw() { screen_redraw() }

  public func suspend() { screen_suspend() }

  public func nextEvent(waitingAtMost limit: Duration?) -> TerminalEvent {
    let clock = SuspendingClock()
    // A wait of years is a wait for ever, and would not fit in nanoseconds.
    let deadline = limit.map { clock.now + min(max($0, .zero), .seconds(1_000_000_000)) }
    while true {
      if let key = nextKey() { return .key(key) }
      let left = deadline.map { max(clock.now.duration(to: $0), .zero).nanoseconds } ?? -1
      switch screen_wait(left) {
      case SCREEN_WOKEN_BY_INTERRUPT: return .interrupted
      case SCREEN_WOKEN_BY_TIME: return .timedOut
      case SCREEN_WOKEN_BY_RESIZE: return adoptSize()
      case SCREEN_WOKEN_BY_CONTINUE: return takeOverAgain()
      default:
        if let key = nextKey() { return .key(key) }
        if screen_input_ended() { return .inputEnded }
      }
    }
  }

  public func close() {
    guard isOpen else { return }
    isOpen = false
    screen_close()
  }

  /// Puts what is different; ncurses would find that out too, but slower.
  private func put(_ frame: Frame, over shown: Frame, within size: Size) {
    for y in 0..<size.height {
      for x in 0..<size.width {
        let cell = frame[x, y]
        if cell != shown[x, y] { put(cell, x: x, y: y, within: size) }
      }
    }
  }

  private func put(_ cell: Cell, x: Int, y: Int, within size: Size) {
    guard cell.width > 0 else { return }
    // A frame wider than the screen may end in half of a wide character.
    let cell = x + Int(cell.width) > size.width ? Cell(" ", cell.style) : cell
    let style = cell.style
    let attributes = style.emphasis.union(palette.ink(for: style.role).emphasis).curses
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 8) { scalars in
      var count = 0
      for scalar in cell.character.unicodeScalars where count < scalars.count {
        scalars[count] = scalar.value
        count += 1
      }
      let pair = capabilities.colorDepth == .mono ? 0 : style.role.pair
      screen_put(
        Int32(y), Int32(x), scalars.baseAddress, Int32(count), Int32(cell.width), attributes, pair)
    }
  }

  private func adoptSize() -> TerminalEvent {
    screen_adopt_size()
    shown = nil
    return .resized(size)
  }

  private func takeOverAgain() -> TerminalEvent {
    screen_resume()
    shown = nil
    return .resumed
  }

  /// The next key that has come already.
  private func nextKey() -> Key? {
    while keys.isEmpty {
      let code = screen_read()
      guard code != SCREEN_KEY_NONE.rawValue else {
        keys += decoder.pause()
        break
      }
      if let byte = UInt8(exactly: code) {
        keys += decoder.keys(for: byte)
      } else {
        keys += decoder.pause()
        if let key = Key(recognised: code) { keys.append(key) }
      }
    }
    return keys.isEmpty ? nil : keys.removeFirst()
  }

  private static func useLocale(of settings: TerminalSettings) -> Bool {
    settings.locales.contains { screen_use_locale($0) }
  }

  private static func colorDepth() -> ColorDepth {
    if screen_has_direct_color() { return .direct }
    return switch screen_colors() {
    case ..<8: .mono
    case 8..<16: .eight
    case 16..<256: .sixteen
    default: .indexed256
    }
  }
}

extension ColorRole {
  /// Pair 0 is the terminal's own colours, and cannot be defined.
  fileprivate var pair: Int32 { Int32(rawValue) + 1 }
}

extension Emphasis {
  fileprivate var curses: UInt32 {
    var attributes: UInt32 = 0
    if contains(.bold) { attributes |= SCREEN_BOLD.rawValue }
    if contains(.dim) { attributes |= SCREEN_DIM.rawValue }
    if contains(.reverse) { attributes |= SCREEN_REVERSE.rawValue }
    if contains(.underline) { attributes |= SCREEN_UNDERLINE.rawValue }
    return attributes
  }
}

extension Duration {
  /// Rounded up, so that a wait never ends before its time.
  fileprivate var nanoseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1_000_000_000 + (attoseconds + 999_999_999) / 1_000_000_000
  }
}
