import Wording

/// The bytes of a sheet as text, whatever program saved it: UTF-8, UTF-16 with its mark, or what Windows writes where the
/// language has a code page of its own.
enum SheetText {
  /// In megabytes; a sheet of a hundred years with a note each day has less.
  static let largest = 5

  static func read(_ bytes: [UInt8]) throws(SheetFaults) -> String {
    guard bytes.count <= largest * 1_000_000 else {
      throw SheetFaults(line: 1, SheetWording.tooLarge(megabytes: largest))
    }
    if workbooks.contains(where: bytes.starts) { throw SheetFaults(line: 1, SheetWording.workbook) }
    let text = utf16(bytes) ?? utf8(bytes) ?? westEuropean(bytes)
    guard !text.utf8.contains(0) else { throw SheetFaults(line: line(ofNulIn: text), SheetWording.noText) }
    return text
  }

  /// How the files of spreadsheet programs begin: zip (.xlsx, .ods), and the compound file of .xls.
  private static let workbooks: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]]

  private static func utf8(_ bytes: [UInt8]) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return String(
      validating: bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...], as: UTF8.self)
  }

  private static func utf16(_ bytes: [UInt8]) -> String? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Windows-1252: Latin 1, and from 0x80 on some signs more.
  private static func westEuropean(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append((0x80...0x9F).contains(byte) ? signs[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  private static let signs = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  private static func line(ofNulIn text: String) -> Int {
    text.utf8.prefix { $0 != 0 }.count { $0 == UInt8(ascii: "\n") } + 1
  }
}
