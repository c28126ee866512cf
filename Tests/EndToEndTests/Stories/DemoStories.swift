import Foundation
import Testing

extension EndToEnd {
  @Suite("The demo", .needsTmux)
  struct DemoStories {
    @Test("opens the coach on an invented journal, says so everywhere, and keeps nothing")
    func keepsNothing() async throws {
      try await Home.lent { home in
        try await home.coach("demo", with: ["XDG_CACHE_HOME": nil]) { screen in
          try await screen.waitFor("DEMO, nothing is kept")
          try await screen.waitFor("Strengthen")
          try await screen.type("n")
          try await screen.waitFor("A note for today")
          try await screen.type("only a try")
          try await screen.press("Enter")
          try await screen.waitUntil("Today again") { rows in rows.contains { $0.contains("Mornings") } }
          try await screen.type("r")
          try await screen.waitFor("DEMO")
          try await screen.type("q")
          #expect(try await screen.ending() == .exited(0))
        }
        let page = try await home.clamshell(["demo", "--report"], with: ["XDG_CACHE_HOME": nil]).output
        #expect(page.contains("Nobody lived these days") && page.contains("3 Strengthen"))
        let left = try FileManager.default.contentsOfDirectory(atPath: home.folder)
        #expect(!left.contains("data") && !left.contains(".cache"), "\(left)")
      }
    }
  }
}
