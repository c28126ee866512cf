public import RehabCore

/// One record as a line of a JSON Lines journal.
public enum JournalLine {
  /// The record that a line says, or what is wrong with the line.
  ///
  /// - Parameters:
  ///   - bytes: One JSON object, without an end of line.
  ///   - number: The number of the line in its file, from 1, for the message.
  public static func record(from bytes: some Sequence<UInt8>, line number: Int) throws(LineFault) -> Record {
    let bytes = Array(bytes)
    var fields = LineFields(bytes)
    do throws(LineProblem) {
      return try fields.record(in: bytes.indices)
    } catch {
      throw LineFault(line: number, sentence: error.sentence)
    }
  }

  /// The line that says a record, without an end of line: known keys in the order of the format, unknown ones last.
  public static func text(of record: Record) -> String {
    var line = LineWriter()
    line.write(record)
    return String(decoding: line.bytes, as: UTF8.self)
  }

  /// What is wrong with a record that could not come back from its line as it is, nil if nothing is.
  static func problem(with record: Record) -> String? {
    var line = LineWriter()
    line.write(record)
    do throws(LineFault) {
      let copy = try self.record(from: line.bytes, line: 1)
      return copy == record ? nil : "it holds something that the journal format cannot express."
    } catch {
      return error.sentence
    }
  }
}
