public import RehabCore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A journal as a bundle of FHIR R4, for the systems of a practice. It names nobody.
///
/// The same record has the same id in every bundle, so that taking one in again changes what it knew.
public struct JournalBundle: Sendable {
  let history: GateHistory
  let library: ExerciseLibrary
  private let writtenAt: Timestamp

  /// - Parameter writtenAt: the moment that the bundle bears.
  public init(_ history: GateHistory, _ library: ExerciseLibrary, writtenAt: Timestamp) {
    self.history = history
    self.library = library
    self.writtenAt = writtenAt
  }

  /// One JSON document.
  public func json() throws -> String {
    let resources: [any Resource] = [patient, condition, goal, carePlan] + flags + procedures + observations
    let bundle = Bundle(
      id: id("bundle"), timestamp: writtenAt.description, entry: resources.map(Bundle.Entry.init))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(bundle), as: UTF8.self) + "\n"
  }

  var rehab: RehabProtocol { history.rehab }

  /// The records that count, with the days on which they do.
  var entries: [(day: Day, record: Record)] {
    history.days.flatMap { day in history.chronicle.records(on: day.day).map { (day.day, $0) } }
  }

  /// The record that began the plan: what all other ids of it are made from.
  private var start: RecordID? {
    history.chronicle.records(on: history.chronicle.start).first { $0.fact.type == .start }?.id
  }

  /// The id of a thing of which a journal has one, or of one part of a record.
  func id(_ name: String, of record: RecordID? = nil) -> String {
    let whole = record ?? start
    return RecordID.named("clamshell \(name) \(whole?.description ?? "")").description
  }
}
