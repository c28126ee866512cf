public import RehabCore

/// One record as a line of a JSON Lines journal.
public enum JournalLine {
  /// The record that a line says, or what is wrong with the line.
  ///
  /// - Parameters:
  ///   - bytes: One JSON object, without an end of line.
  ///   - number: The number of the line in its file, from 1, for the message.
  public static func record(from bytes: some Sequence<UInt8>, line number: Int) throws(LineFault) -> Record {
    do throws(LineProblem) {
      return try record(from: try object(in: Array(bytes)))
    } catch {
      throw LineFault(line: number, sentence: error.sentence)
    }
  }

  /// The line that says a record, without an end of line: known keys in the order of the format, unknown ones last.
  public static func text(of record: Record) -> String {
    var line = LineWriter(unknownKeys: record.unknownKeys)
    line.write("id", record.id.description)
    line.write("type", record.fact.type.rawValue)
    line.write("day", record.day.description)
    line.write("at", record.at.description)
    write(record.fact, to: &line)
    return line.finish()
  }

  /// What is wrong with a record that could not come back from its line as it is, nil if nothing is.
  static func problem(with record: Record) -> String? {
    do throws(LineFault) {
      let copy = try self.record(from: text(of: record).utf8, line: 1)
      return copy == record ? nil : "it holds something that the journal format cannot express."
    } catch {
      return error.sentence
    }
  }

  private static func object(in bytes: [UInt8]) throws(LineProblem) -> [JSONMember] {
    let shape = "a line is one JSON object such as {\"id\": ..., \"type\": ..., \"day\": ..., \"at\": ...}"
    let value: JSONValue
    do throws(JSONFault) {
      value = try JSONReader.value(of: bytes)
    } catch {
      throw LineProblem(sentence: "not JSON at column \(error.column): \(error.problem); \(shape).")
    }
    guard case .object(let members) = value else {
      throw LineProblem(sentence: "this is \(value.shortText); \(shape).")
    }
    return members
  }
}
