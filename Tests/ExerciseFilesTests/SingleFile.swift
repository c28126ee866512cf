import RehabCore
import TestSupport

@testable import ExerciseFiles

/// Reads one file from a text, as if it lay among the shipped ones.
enum SingleFile {
  static func movementFaults(_ text: String, name: String = "hop.yaml") -> [String] {
    faults(Array(text.utf8), name: name, MovementReader.read)
  }

  static func aidFaults(_ text: String, name: String = "ice.yaml") -> [String] {
    faults(Array(text.utf8), name: name, AidReader.read)
  }

  static func protocolFaults(_ text: String) -> [String] {
    faults(Array(text.utf8), name: "it-band.yaml") { ProtocolReader.read($0) }
  }

  static func faults<Value>(_ bytes: [UInt8], name: String, _ read: (Cursor) -> Value) -> [String] {
    let log = FaultLog()
    let movements: Set<ExerciseID> = [
      "hop", "clamshell", "fire-hydrant", "lying-rope", "pigeon", "figure-four", "crossed-leg-side-lean",
      "crossed-leg-forward-fold", "squat", "lunge", "side-lying-leg-lift", "glute-bridge",
      "standing-fire-hydrant",
    ]
    let context = ReadingContext(
      file: name, log: log, sourceTags: ["PROJ", "MEM", "McKay20"], movements: movements, cards: nil,
      followsFigures: true)
    if let text = YAMLText.read(bytes, file: name, log: log),
      let file = YAMLFile(text: text, path: name, log: log)
    {
      _ = file.read(context, read)
    }
    do {
      try log.pass(())
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }
}
