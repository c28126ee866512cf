import Foundation

extension TmuxScreen {
  /// The codes of colours among the escape sequences of the screen; bold and reverse are none.
  func colorCodes() async throws -> [String] {
    try await styledText().components(separatedBy: "\u{1B}[").dropFirst().compactMap { part in
      guard let end = part.firstIndex(of: "m") else { return nil }
      let code = String(part[..<end])
      let numbers = code.split { $0 == ";" || $0 == ":" }.compactMap { Int($0) }
      return numbers.contains { (30...38).contains($0) || (40...48).contains($0) || $0 >= 90 } ? code : nil
    }
  }
}
