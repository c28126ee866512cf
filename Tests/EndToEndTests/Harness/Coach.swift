extension Home {
  /// Opens `clamshell` with `arguments` in a terminal, as ``TmuxScreen/showing(_:in:size:with:_:)`` does.
  @discardableResult
  func coach<Answer>(
    _ arguments: String..., size: TmuxScreen.Size = TmuxScreen.Size(columns: 80, rows: 24),
    with changes: [String: String?] = [:], _ body: (TmuxScreen) async throws -> Answer
  ) async throws -> Answer {
    try await TmuxScreen.showing(
      [try BuiltProgram.path()] + arguments, in: self, size: size, with: changes, body)
  }
}
