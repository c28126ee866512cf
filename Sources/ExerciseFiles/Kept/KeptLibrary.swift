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
  func library(from sources: [ContentSource]) -> ExerciseLibrary? {
    bytes("library", from: sources).flatMap(ExerciseLibrary.init(bytes:))
  }

  /// The outline of what was read of these files, if it was kept.
  func outline(from sources: [ContentSource]) -> PlanOutline? {
    bytes("outline", from: sources).flatMap(PlanOutline.init(bytes:))
  }

  /// Keeps what was read of these files; where nothing can be written it stays unkept.
  func keep(_ library: ExerciseLibrary, from sources: [ContentSource]) {
    try? folder.makeIfMissing()
    keep(library.bytes, as: "library", from: sources)
    keep(library.outline.bytes, as: "outline", from: sources)
  }

  private func bytes(_ name: String, from sources: [ContentSource]) -> ArraySlice<UInt8>? {
    guard let bytes = try? folder.file(name).bytes() else { return nil }
    let value = bytes.dropFirst(KeptLibrary.sealLength)
    let isSealed = bytes.prefix(KeptLibrary.sealLength).elementsEqual(seal(of: value, from: sources))
    return isSealed ? value : nil
  }

  private func keep(_ bytes: [UInt8], as name: String, from sources: [ContentSource]) {
    try? folder.file(name).write(seal(of: bytes[...], from: sources) + bytes)
  }

  private static let sealLength = 8

  /// Another one for any other maker, files or value.
  private func seal(of value: ArraySlice<UInt8>, from sources: [ContentSource]) -> [UInt8] {
    var fingerprint = Fingerprint()
    fingerprint.add(Array(maker.utf8)[...])
    for source in sources {
      fingerprint.add(Array(source.path.utf8)[...])
      fingerprint.add(source.bytes[...])
    }
    fingerprint.add(value)
    return withUnsafeBytes(of: fingerprint.value.littleEndian) { Array($0) }
  }
}
