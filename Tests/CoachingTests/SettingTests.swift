import Coaching
import RehabCore
import Testing

@Suite("A setting as it is kept") struct SettingTests {
  /// With the words that stores of earlier versions hold.
  private static let written: [(Setting, Setting.Name, String)] = [
    (.muted(true), .muted, "yes"), (.muted(false), .muted, "no"),
    (.shownAgain([]), .shownAgain, ""),
    (.shownAgain(["lying-rope", "clamshell"]), .shownAgain, "clamshell lying-rope"),
    (.swaps([]), .swaps, ""),
    (
      .swaps([
        Swap(stage: .activate, replaced: "fire-hydrant", by: "standing-fire-hydrant"),
        Swap(
          stage: .strengthen, replaced: "squat", by: "glute-bridge",
          day: Day(year: 2026, month: 11, dayOfMonth: 2)),
      ]),
      .swaps, "2 fire-hydrant standing-fire-hydrant, 3 squat glute-bridge 2026-11-02"
    ),
    (.stretchesBothSides(true), .stretchedSides, "both"),
    (.stretchesBothSides(false), .stretchedSides, "affected"),
    (.stillFigures(true), .figures, "still"), (.stillFigures(false), .figures, "moving"),
  ]

  @Test("is written and read by one type", arguments: written)
  func roundTrip(setting: Setting, name: Setting.Name, value: String) {
    #expect(setting.name == name)
    #expect(setting.value == value)
    #expect(Setting(name, value: value) == setting)
  }

  @Test("has a name that stores of earlier versions know")
  func names() {
    #expect(
      Setting.Name.allCases.map(\.rawValue)
        == ["muted", "shown-again", "swaps", "stretched-sides", "figures"])
  }

  @Test(
    "drops a swap that cannot be read, and keeps the others",
    arguments: [
      "2 fire-hydrant", "2 fire-hydrant glute-bridge tomorrow", "2 fire-hydrant glute-bridge 2026-13-01",
      "2 fire-hydrant glute-bridge 2026-11-02 x", "0 fire-hydrant glute-bridge",
      "6 fire-hydrant glute-bridge", "two fire-hydrant glute-bridge", "fire-hydrant glute-bridge", " ",
    ])
  func unreadableSwap(words: String) {
    #expect(Setting(.swaps, value: words) == .swaps([]))
    let pigeon = Swap(stage: .activate, replaced: "pigeon", by: "crossed-leg-side-lean")
    #expect(
      Setting(.swaps, value: "\(words), 2 pigeon crossed-leg-side-lean") == .swaps([pigeon]))
  }

  @Test("of the stretched sides that is unknown means the affected ones", arguments: ["", "left", "Both"])
  func unreadableSides(value: String) {
    #expect(Setting(.stretchedSides, value: value) == .stretchesBothSides(false))
  }

  @Test("that means nothing is what holds before anything is set", arguments: Setting.Name.allCases)
  func nonsense(name: Setting.Name) {
    let kept = CoachSettings([Setting(name, value: "")])
    #expect(kept == CoachSettings())
  }

  @Test("is one of several that are read together; what is not kept holds as before")
  func together() {
    let kept = CoachSettings([.muted(true), .shownAgain(["pigeon"])])
    #expect(
      kept == CoachSettings(isMuted: true, choices: RoutineChoices(shownAgain: ["pigeon"]), isStill: false))
    #expect(CoachSettings([.stillFigures(true)]) == CoachSettings(isStill: true))
    let swap = Swap(stage: .activate, replaced: "clamshell", by: "glute-bridge")
    #expect(
      CoachSettings([.stretchesBothSides(true), .swaps([swap])])
        == CoachSettings(choices: RoutineChoices(swaps: [swap], stretchesBothSides: true)))
  }
}
