/// What an import did.
public struct ImportSummary: Hashable, Sendable {
  /// The records that are new.
  public var added: Int
  /// The records that the journal had already.
  public var alreadyThere: Int

  public init(added: Int, alreadyThere: Int) {
    self.added = added
    self.alreadyThere = alreadyThere
  }
}
