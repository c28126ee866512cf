import Testing

extension TmuxScreen {
  /// Begins today's routine from Today, and passes the count before its first set.
  func beginRoutine() async throws {
    try await waitFor("Strength and stretches")
    try await press("s")
    try await waitFor("Space or Enter starts.")
    try await press("Enter")
    try await waitFor("Get ready")
    try await press("n")
    try await waitUntil("the end of the count") { rows in !rows.contains { $0.contains("Get ready") } }
  }

  /// Expects that the terminal is as it was before: the usual screen, a cursor, and the usual keys.
  func expectGivenBack(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let wanted = "0 1 0"
    var state = ""
    _ = try await firstSight {
      state = try await value(of: "#{alternate_on} #{cursor_flag} #{keypad_flag}")
      return state == wanted ? true : nil
    }
    #expect(state == wanted, "alternate screen, cursor, keypad", sourceLocation: sourceLocation)
  }
}
