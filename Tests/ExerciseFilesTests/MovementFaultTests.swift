import Foundation
import Testing

@Suite("Faults of a movement")
struct MovementFaultTests {
  static let sound = """
    id: hop
    name: Hop
    kind: strength
    stages: [3]
    laterality: each-side
    targets: The calf.
    feel: The calf works.
    start:
      - Stand on one leg.
    steps:
      - Hop.
    cues: [Soft]
    errors: [Loud]
    easier:
      - text: Lower.
    harder:
      - text: Squat.
        exercise: squat
    phases: {out: up, hold: hold, back: down}
    doses:
      L0: {sets: 1, reps: 8, tempo: 2-1-2, rest: 30 s}
      L1: {sets: 2, reps: 10, tempo: 2-1-2, rest: 30 s}
      L2: {sets: 2, hold: 20 s, rest: 30 s}
      L3: {sets: 3, reps: 12, tempo: 2-1-2, rest: 30 s}
    evidence:
      grades: [D]
      statement: None.
      sources: [PROJ]
    sources:
      technique: [MEM]
      doses: [PROJ]

    """

  @Test("the sound one has none")
  func none() {
    #expect(SingleFile.movementFaults(Self.sound) == [])
  }

  @Test("keys", arguments: MovementFaultRow.keys)
  func key(_ row: MovementFaultRow) throws { try check(row) }

  @Test("words", arguments: MovementFaultRow.words)
  func word(_ row: MovementFaultRow) throws { try check(row) }

  @Test("numbers", arguments: MovementFaultRow.numbers)
  func number(_ row: MovementFaultRow) throws { try check(row) }

  @Test("figures", arguments: MovementFaultRow.figures)
  func figure(_ row: MovementFaultRow) throws { try check(row) }

  @Test("YAML", arguments: MovementFaultRow.yaml)
  func yaml(_ row: MovementFaultRow) throws { try check(row) }

  private func check(_ row: MovementFaultRow) throws {
    let range = try #require(Self.sound.firstRange(of: row.old))
    let text = Self.sound.replacingCharacters(in: range, with: row.new)
    #expect(SingleFile.movementFaults(text) == row.faults.map { "hop.yaml\($0)" })
  }
}
