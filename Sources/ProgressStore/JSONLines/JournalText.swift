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
    var found: [NumberedRecord] = []
    var places: [RecordID: Int] = [:]
    var faults: [LineFault] = []
    for (number, line) in lines(in: Array(bytes)) {
      do throws(LineFault) {
        let record = try JournalLine.record(from: line, line: number)
        guard let place = places[record.id] else {
          places[record.id] = found.count
          found.append(NumberedRecord(line: number, record: record))
          continue
        }
        guard isSame(found[place].record, record) else {
          throw LineFault(
            line: number,
            sentence: "the record \(record.id) is not the one of line \(found[place].line), "
              + "which has the same id; give it an id of its own.")
        }
      } catch {
        faults.append(error)
      }
    }
    guard faults.isEmpty else { throw JournalFault(faults: faults) }
    return found
  }

  /// The records as a journal, sorted, one a line; equal sets of records have equal texts.
  public static func text(of records: some Sequence<Record>) -> String {
    var text = ""
    for record in records.sorted(by: { $0.comesBefore($1) }) {
      text += JournalLine.text(of: record)
      text += "\n"
    }
    return text
  }

  /// Whether both say the same, to the byte.
  static func isSame(_ left: Record, _ right: Record) -> Bool {
    // Swift's texts are equal if they only look the same, so that is not enough.
    left == right && JournalLine.text(of: left).utf8.elementsEqual(JournalLine.text(of: right).utf8)
  }

  private static func lines(in bytes: [UInt8]) -> [(number: Int, line: ArraySlice<UInt8>)] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    return body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .map { (number: $0.offset + 1, line: $0.element) }
      .filter { !$0.line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
  }
}
