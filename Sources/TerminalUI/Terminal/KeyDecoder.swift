/// Puts keys together from what a terminal sends: UTF-8 in several bytes, and what follows an escape.
///
/// Sequences of keys such as the arrows differ from terminal to terminal; whoever reads the bytes knows them and takes
/// them out before. A sequence that is left over comes to nothing.
public struct KeyDecoder: Sendable {
  private enum State {
    case ground
    case escape
    /// Inside of a sequence that ncurses does not know, up to its last byte.
    case sequence
    case shiftedKey
    case character(bytes: [UInt8], missing: Int)
  }

  private var state = State.ground

  public init() {}

  /// The keys that a byte completes.
  public mutating func keys(for byte: UInt8) -> [Key] {
    switch state {
    case .ground: return begin(with: byte)
    case .escape: return afterEscape(byte)
    case .shiftedKey: state = .ground
    case .sequence: if (0x40...0x7E).contains(byte) { state = .ground }
    case .character(let bytes, let missing):
      guard (0x80...0xBF).contains(byte) else {
        state = .ground
        return begin(with: byte)
      }
      return complete(bytes + [byte], missing: missing - 1)
    }
    return []
  }

  /// The key that ends because another key came whole, or because nothing more has come. Half of a character
  /// waits for its other half.
  public mutating func pause() -> [Key] {
    guard case .escape = state else {
      if case .character = state { return [] }
      state = .ground
      return []
    }
    state = .ground
    return [.escape]
  }

  private mutating func begin(with byte: UInt8) -> [Key] {
    switch byte {
    case 0x1B:
      state = .escape
      return []
    case 0x0A, 0x0D: return [.enter]
    case 0x09: return [.tab]
    case 0x08, 0x7F: return [.backspace]
    case 0x00...0x1F: return ControlKey(rawValue: byte).map { [.control($0)] } ?? []
    case 0x20...0x7E: return [.character(Character(Unicode.Scalar(byte)))]
    case 0xC2...0xDF: state = .character(bytes: [byte], missing: 1)
    case 0xE0...0xEF: state = .character(bytes: [byte], missing: 2)
    case 0xF0...0xF4: state = .character(bytes: [byte], missing: 3)
    default: break
    }
    return []
  }

  private mutating func afterEscape(_ byte: UInt8) -> [Key] {
    switch byte {
    case 0x5B: state = .sequence
    case 0x4F: state = .shiftedKey
    case 0x1B: return [.escape]
    default:
      state = .ground
      return [.escape] + begin(with: byte)
    }
    return []
  }

  private mutating func complete(_ bytes: [UInt8], missing: Int) -> [Key] {
    guard missing == 0 else {
      state = .character(bytes: bytes, missing: missing)
      return []
    }
    state = .ground
    guard let text = String(validating: bytes, as: UTF8.self), let character = text.first else { return [] }
    // The second control set hides in two bytes.
    let isControl = character.unicodeScalars.contains { (0x80..<0xA0).contains($0.value) }
    return isControl ? [] : [.character(character)]
  }
}
