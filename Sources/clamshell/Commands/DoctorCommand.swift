import ArgumentParser
import CoachApp
import CursesBackend
import ExerciseFiles
import Files
import ProgressStore
import RehabCore
import TerminalUI
import Wording

/// Looks whether everything is as it should be.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Checks the journal, the exercises and the terminal.",
    discussion: """
      Nothing is changed. The exit code is 1 if something is wrong.

      Example: clamshell doctor
      """)

  @OptionGroup var journal: JournalOptions

  func run() throws {
    let surroundings = Surroundings.current()
    let findings = [
      journalFinding(surroundings), exercisesFinding(surroundings), protocolFinding,
      terminalFinding(surroundings),
    ].compactMap { $0 }
    try tell(findings.map(\.text).joined(separator: "\n"))
    let wrong = findings.filter { !$0.isWell }
    guard wrong.isEmpty else {
      throw Failure.other(
        "Something is wrong: \(wrong.map { $0.name.lowercased() }.joined(separator: ", ")).")
    }
  }

  private func journalFinding(_ surroundings: Surroundings) -> Finding {
    let name = "Journal"
    do {
      let path = try journal.path(surroundings)
      return try storeWork {
        guard let store = try JournalStore.reading(at: path) else {
          return Finding(name, "\(path) is not there yet; it is made when something is recorded.")
        }
        let faults = try store.faults()
        guard faults.isEmpty else { return Finding(name, path, faults: faults) }
        let records = try store.records()
        let ahead = ahead(records, today: MachineClock.wall().day)
        guard ahead.isEmpty else { return Finding(name, path, faults: ahead) }
        let corrections = try store.doubleCorrections().map(ImportWording.told)
        let sentence = "\(path), \(counted(records.count, "record")), all of them sound."
        return Finding(name, ([sentence] + corrections).joined(separator: "\n    "))
      }
    } catch {
      return Finding(name, "", faults: [String(describing: error)])
    }
  }

  /// What of the journal is of days to come, which only a wrong clock can have written.
  private func ahead(_ records: [Record], today: Day) -> [String] {
    if let plan = Chronicle(records), plan.start > today {
      return [ClockWording.beginsAhead(plan.start, today: today, plan.enrolment)]
    }
    let retracted = records.retracted
    let days = records.filter { $0.fact.retracts == nil && !retracted.contains($0.id) }.map(\.day)
      .filter { $0 > today }
    return days.min().map { [ClockWording.recordsAhead(days.count, first: $0)] } ?? []
  }

  private func exercisesFinding(_ surroundings: Surroundings) -> Finding {
    let name = "Exercises"
    do {
      let library = try journal.library(surroundings)
      return Finding(
        name, "\(library.movements.count) exercises and \(library.aids.count) aids, without a fault.")
    } catch {
      let lines = String(describing: error).split(separator: "\n").map(String.init)
      return Finding(name, "", faults: lines)
    }
  }

  /// Nothing is said of a plan that goes by the protocol it was begun on, nor of what the other findings tell.
  private var protocolFinding: Finding? {
    guard let desk = try? Desk<PlanOutline>(journal), let records = try? desk.records(),
      let foreign = Chronicle(records).flatMap({ ForeignProtocol($0.enrolment, desk.rehabProtocol) })
    else { return nil }
    return Finding("Protocol", "", faults: [ProtocolWording.foreign(foreign)])
  }

  private func terminalFinding(_ surroundings: Surroundings) -> Finding {
    let name = "Terminal"
    guard StandardStream.input.isTerminal, StandardStream.output.isTerminal else {
      return Finding(name, "this is not one; the coach needs one, the other commands do not.")
    }
    var size = Size(width: 0, height: 0)
    var capabilities: TerminalCapabilities?
    do {
      try onTerminal(surroundings) { terminal in
        size = terminal.size
        capabilities = terminal.capabilities
      }
    } catch {
      return Finding(name, "", faults: [String(describing: error)])
    }
    let kind = "TERM is \(surroundings["TERM"] ?? "not set"), \(size.width)x\(size.height)"
    let can = capabilities.map { "colours \($0.colorDepth), characters \($0.charset)" } ?? ""
    let least = Shell.leastSize
    guard size.width >= least.width, size.height >= least.height else {
      return Finding(
        name, kind,
        faults: ["The coach needs \(least.width)x\(least.height) or more; make the window larger."])
    }
    return Finding(name, "\(kind), \(can).")
  }
}

/// What was found of one thing.
private struct Finding {
  let name: String
  let text: String
  let isWell: Bool

  init(_ name: String, _ sentence: String, faults: [String] = []) {
    self.name = name
    isWell = faults.isEmpty
    let lines = ([sentence] + faults).filter { !$0.isEmpty }
    text = "[\(faults.isEmpty ? "x" : " ")] \(name): " + lines.joined(separator: "\n    ")
  }
}
