import Testing
import TerminalUI

@testable import CursesBackend

@Suite struct SettingsTests {
  private func settings(_ environment: [String: String]) -> TerminalSettings {
    TerminalSettings(input: 0, output: 1, environment: environment)
  }

  @Test func onlyANonEmptyNoColorTakesColoursAway() {
    #expect(settings([:]).isColored)
    #expect(settings(["NO_COLOR": ""]).isColored)
    #expect(!settings(["NO_COLOR": "1"]).isColored)
  }

  @Test func theMostImportantLocaleCounts() {
    #expect(settings(["LANG": "de_DE.UTF-8"]).locale == "de_DE.UTF-8")
    #expect(settings(["LANG": "de_DE.UTF-8", "LC_CTYPE": "C"]).locale == "C")
    #expect(settings(["LC_CTYPE": "C", "LC_ALL": "C.UTF-8"]).locale == "C.UTF-8")
    #expect(settings(["LC_ALL": "", "LANG": "C.UTF-8"]).locale == "C.UTF-8")
  }

  @Test func trueColoursOfAPlainXtermMeanThatItHas256() {
    #expect(settings(["TERM": "xterm", "COLORTERM": "truecolor"]).kind == "xterm-256color")
    #expect(settings(["TERM": "xterm"]).kind == "xterm")
    #expect(settings(["TERM": "screen", "COLORTERM": "truecolor"]).kind == "screen")
  }

  @Test func everyFailureIsASentence() {
    let failures: [CursesError] = [
      .notATerminal, .unknownKind(""), .unknownKind("foo"), .unsuitableKind("dumb"), .alreadyOpen,
      .systemFailure,
    ]
    #expect(failures.allSatisfy { $0.description.hasSuffix(".") && !$0.description.contains("\n") })
    #expect(CursesError.unknownKind("foo").description.contains("\"foo\""))
  }

  @Test func rolesThatMeanSomethingDifferInColour() {
    for depth in ColorDepth.allCases where depth != .mono {
      let inks = [ColorRole.green, .amber, .red].map { Palette(depth: depth).ink(for: $0) }
      #expect(Set(inks).count == 3)
    }
  }

  @Test func withoutColoursNothingIsColoured() {
    let inks = ColorRole.allCases.map { Palette(depth: .mono).ink(for: $0) }
    #expect(inks.allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(Palette(depth: .mono).ink(for: .selection).emphasis == .reverse)
  }
}
