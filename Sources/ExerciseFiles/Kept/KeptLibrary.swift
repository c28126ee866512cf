internal import Foundation
internal import RehabCore

/// A file that keeps what was read of the content files, because reading YAML takes longer than all else that a short
/// command does.
///
/// It holds the content files as they were, and is believed only if they still are so to the last byte. It can be thrown
/// away at any time, and one that is damaged, or of another maker, counts as missing.
public struct KeptLibrary: Sendable {
  private let path: String
  private let maker: String

  /// - Parameters:
  ///   - path: the file; it and its folder need not be there.
  ///   - maker: differs between programs that may read the same files differently.
  public init(path: String, maker: String) {
    self.path = path
    self.maker = maker
  }

  /// What was read of these files, if it was kept.
  func library(from sources: [ContentSource]) -> ExerciseLibrary? {
    value(LibraryPart.self, from: sources)?.library
  }

  /// The outline of what was read of these files, if it was kept; the rest is stepped over.
  func outline(from sources: [ContentSource]) -> PlanOutline? {
    value(OutlinePart.self, from: sources)?.outline
  }

  private func value<Value: Decodable>(_ type: Value.Type, from sources: [ContentSource]) -> Value? {
    guard let file = (try? Data(contentsOf: URL(fileURLWithPath: path))).map({ [UInt8]($0) }) else {
      return nil
    }
    let head = head(sources)
    let value = file.dropFirst(head.count + KeptLibrary.checksumLength)
    guard file.starts(with: head),
      file[head.count..<value.startIndex].elementsEqual(KeptLibrary.checksum(of: value))
    else { return nil }
    return try? ValueDecoder.value(in: value)
  }

  /// Keeps what was read of these files; where nothing can be written it stays unkept.
  func keep(_ library: ExerciseLibrary, from sources: [ContentSource]) {
    guard let value = try? ValueEncoder.bytes(of: Whole(outline: library.outline, library: library)) else {
      return
    }
    let file = URL(fileURLWithPath: path)
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(head(sources) + KeptLibrary.checksum(of: value[...]) + value).write(to: file, options: .atomic)
  }

  private struct Whole: Encodable {
    let outline: PlanOutline
    let library: ExerciseLibrary
  }

  private struct OutlinePart: Decodable {
    let outline: PlanOutline
  }

  private struct LibraryPart: Decodable {
    let library: ExerciseLibrary
  }

  /// The maker and the files, each after its length and all after their number, so that no two lists begin alike.
  private func head(_ sources: [ContentSource]) -> [UInt8] {
    ([Array(maker.utf8)] + sources.flatMap { [Array($0.path.utf8), $0.bytes] })
      .reduce(into: KeptLibrary.bytes(of: UInt64(sources.count))) {
        $0 += KeptLibrary.bytes(of: UInt64($1.count)) + $1
      }
  }

  private static let checksumLength = 8

  private static func checksum(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    self.bytes(of: Fingerprint(of: bytes).value)
  }

  private static func bytes(of number: UInt64) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
