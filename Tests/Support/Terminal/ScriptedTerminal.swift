public import TerminalUI

/// A terminal that plays a script to the program, and keeps what the program showed. The input ends with the script.
public final class ScriptedTerminal: Terminal {
  public private(set) var size: Size
  public let capabilities: TerminalCapabilities

  /// The frames presented, without repetitions.
  public private(set) var frames: [Frame] = []

  /// How long the program was ready to wait, one entry for each wait.
  public private(set) var waits: [Duration?] = []

  public private(set) var rings = 0
  public private(set) var redraws = 0
  public private(set) var suspensions = 0
  public private(set) var isClosed = false

  private var script: [ScriptStep]
  private var failure: (any Error)?
  private var typing = Typing()
  /// Keys of bytes that were sent together.
  private var keys: [Key] = []
  private let passTime: (Duration) -> Void

  /// `passTime` moves the test's clock on while the program waits.
  public init(
    size: Size, capabilities: TerminalCapabilities = .init(colorDepth: .indexed256, charset: .unicode),
    script: [ScriptStep], passTime: @escaping (Duration) -> Void = { _ in }
  ) {
    self.size = size
    self.capabilities = capabilities
    self.script = script.reversed()
    self.passTime = passTime
  }

  /// The text on the screen now.
  public var rows: [String] { frames.last?.rows ?? [] }

  public func present(_ frame: Frame) throws {
    guard !isClosed else { return }
    if let failure { throw failure }
    if frame != frames.last { frames.append(frame) }
  }

  public func ring() { rings += 1 }

  public func redraw() { redraws += 1 }

  /// As from a real one, the news that the process goes on comes as an event too.
  public func suspend() {
    suspensions += 1
    script.append(.event(.resumed))
  }

  public func close() { isClosed = true }

  public func nextEvent(waitingAtMost limit: Duration?) -> TerminalEvent {
    waits.append(limit)
    while !isClosed {
      if !keys.isEmpty { return .key(keys.removeFirst()) }
      guard let step = script.popLast() else { return .inputEnded }
      switch step {
      case .event(let event): return event
      case .bytes(let bytes): keys = typing.keys(for: bytes)
      case .screenFails(let error): failure = error
      case .look(let look): look(frames.last ?? Frame(size: size, charset: capabilities.charset))
      case .resize(let size):
        self.size = size
        return .resized(size)
      case .quiet(let duration):
        if let limit, limit < duration {
          script.append(.quiet(duration - limit))
          passTime(limit)
          return .timedOut
        }
        passTime(duration)
        if limit == duration { return .timedOut }
      }
    }
    return .inputEnded
  }
}
