public import RehabCore

/// What an import did.
public struct ImportSummary: Hashable, Sendable {
  /// How many records are new.
  public var added: Int
  /// How many the journal had already.
  public var alreadyThere: Int
  /// The records that were corrected twice, differently, and that this import has to do with.
  public var doubleCorrections: [DoubleCorrection]

  public init(added: Int, alreadyThere: Int, doubleCorrections: [DoubleCorrection] = []) {
    self.added = added
    self.alreadyThere = alreadyThere
    self.doubleCorrections = doubleCorrections
  }

  init(added: [Record], alreadyThere: Int, held: [Record]) {
    self.init(
      added: added.count, alreadyThere: alreadyThere,
      doubleCorrections: added.isEmpty ? [] : DoubleCorrection.all(in: held + added))
  }
}
