import Coaching
import RehabCore
import Testing

@Suite("A setting as it is kept") struct SettingTests {
  /// With the words that stores of earlier versions hold.
  private static let written: [(Setting, Setting.Name, String)] = [
    (.muted(true), .muted, "yes"), (.muted(false), .muted, "no"),
    (.shownAgain([]), .shownAgain, ""),
    (.shownAgain(["lying-rope", "clamshell"]), .shownAgain, "clamshell lying-rope"),
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
    #expect(Setting.Name.allCases.map(\.rawValue) == ["muted", "shown-again", "figures"])
  }

  @Test("that means nothing is what holds before anything is set", arguments: Setting.Name.allCases)
  func nonsense(name: Setting.Name) {
    let kept = CoachSettings([Setting(name, value: "")])
    #expect(kept == CoachSettings())
  }

  @Test("is one of several that are read together; what is not kept holds as before")
  func together() {
    let kept = CoachSettings([.muted(true), .shownAgain(["pigeon"])])
    #expect(kept == CoachSettings(isMuted: true, shownAgain: ["pigeon"], isStill: false))
    #expect(CoachSettings([.stillFigures(true)]) == CoachSettings(isStill: true))
  }
}
