import Files
internal import RehabCore

/// A folder that keeps what was read of the content files, because reading YAML takes longer than all else that a short
/// command does.
///
/// What is kept is believed only if the content files still are as they were when it was read. It can be thrown away at
/// any time, and what is damaged, or of another maker, counts as missing.
public struct KeptLibrary: Sendable {
  private let folder: Folder
  private let maker: String

  /// - Parameters:
  ///   - folder: need not be there.
  ///   - maker: differs between programs that may read the same files differently.
  public init(folder: String, maker: String) {
    self.folder = Folder(folder)
    self.maker = maker
  }

  /// What was read of these files, if it was kept.
  func library(from sources: [ContentSource]) -> ExerciseLibrary? { value("library", from: sources) }

  /// The outline of what was read of these files, if it was kept.
  func outline(from sources: [ContentSource]) -> PlanOutline? { value("outline", from: sources) }

  /// Keeps what was read of these files; where nothing can be written it stays unkept.
  func keep(_ library: ExerciseLibrary, from sources: [ContentSource]) {
    try? folder.makeIfMissing()
    keep(library, as: "library", from: sources)
    keep(library.outline, as: "outline", from: sources)
  }

  private func value<Value: Decodable>(_ name: String, from sources: [ContentSource]) -> Value? {
    guard let bytes = try? folder.file(name).bytes() else { return nil }
    let value = bytes.dropFirst(KeptLibrary.sealLength)
    guard bytes.prefix(KeptLibrary.sealLength).elementsEqual(seal(of: value, from: sources)) else {
      return nil
    }
    return try? ValueDecoder.value(in: value)
  }

  private func keep(_ value: some Encodable, as name: String, from sources: [ContentSource]) {
    guard let bytes = try? ValueEncoder.bytes(of: value) else { return }
    try? folder.file(name).write(seal(of: bytes[...], from: sources) + bytes)
  }

  private static let sealLength = 8

  /// Another one for any other maker, files or value. All parts are counted, so that no two lists of them run together
  /// to the same bytes.
  private func seal(of value: ArraySlice<UInt8>, from sources: [ContentSource]) -> [UInt8] {
    var fingerprint = Fingerprint()
    let files = sources.flatMap { [Array($0.path.utf8)[...], $0.bytes[...]] }
    for part in [Array(maker.utf8)[...]] + files + [value] {
      fingerprint.add(part.count)
      fingerprint.add(part)
    }
    return withUnsafeBytes(of: fingerprint.value.littleEndian) { Array($0) }
  }
}
