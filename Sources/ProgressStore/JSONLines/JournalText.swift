public import RehabCore

/// A whole journal as JSON Lines.
public enum JournalText {
  /// A record, and where it was found.
  public struct NumberedRecord: Hashable, Sendable {
    /// The line in the file, from 1.
    public var line: Int
    public var record: Record
  }

  /// The records of a journal in the order of its lines, each id once.
  ///
  /// A byte order mark, ends of line of other systems, and empty lines are passed over. All faults are reported at once.
  public static func records(in bytes: some Sequence<UInt8>) throws(JournalFault) -> [NumberedRecord] {
    let bytes = Array(bytes)
    var found: [NumberedRecord] = []
    var places: [RecordID: Int] = [:]
    var faults: [LineFault] = []
    var fields = LineFields(bytes)
    eachLine(of: bytes) { number, line in
      do throws(LineProblem) {
        let record = try fields.record(in: line)
        guard let place = places[record.id] else {
          places[record.id] = found.count
          return found.append(NumberedRecord(line: number, record: record))
        }
        guard isSame(found[place].record, record) else {
          throw LineProblem(
            sentence: "the record \(record.id) is not the one of line \(found[place].line), "
              + "which has the same id; give it an id of its own.")
        }
      } catch {
        faults.append(LineFault(line: number, sentence: error.sentence))
      }
    }
    guard faults.isEmpty else { throw JournalFault(faults: faults) }
    return found
  }

  /// The records as a journal, sorted, one a line; equal sets of records have equal texts.
  public static func text(of records: some Sequence<Record>) -> String {
    var lines = LineWriter()
    for record in records.sorted(by: { $0.comesBefore($1) }) {
      lines.write(record)
      lines.endLine()
    }
    return String(decoding: lines.bytes, as: UTF8.self)
  }

  /// Whether both say the same, to the byte.
  static func isSame(_ left: Record, _ right: Record) -> Bool {
    // Swift's texts are equal if they only look the same, so that is not enough.
    guard left == right else { return false }
    var (one, other) = (LineWriter(), LineWriter())
    one.write(left)
    other.write(right)
    return one.bytes == other.bytes
  }

  /// Finds the lines that are not empty, with their numbers from 1.
  private static func eachLine(of bytes: [UInt8], _ read: (_ number: Int, _ line: Range<Int>) -> Void) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var start = bytes.starts(with: mark) ? mark.count : 0
    var number = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if !bytes[start..<end].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        read(number, start..<end)
      }
      start = end + 1
      number += 1
    }
  }
}
