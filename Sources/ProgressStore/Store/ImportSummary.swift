public import RehabCore

/// What an import did.
public struct ImportSummary: Hashable, Sendable {
  /// How many records of the journal that came in are new.
  public var added: Int
  /// How many the journal had already.
  public var alreadyThere: Int
  /// The records that were corrected twice, differently, and that this import has to do with.
  public var doubleCorrections: [DoubleCorrection]
  /// What was told of a session on one machine while the other corrected it, now told of the corrected one.
  public var carriedOver: [Record]

  public init(
    added: Int, alreadyThere: Int, doubleCorrections: [DoubleCorrection] = [], carriedOver: [Record] = []
  ) {
    self.added = added
    self.alreadyThere = alreadyThere
    self.doubleCorrections = doubleCorrections
    self.carriedOver = carriedOver
  }

  init(added: [Record], alreadyThere: Int, held: [Record]) {
    let merged = added.isEmpty ? [] : held + added
    let carriedOver = SessionCorrection.leftBehind(in: merged)
    self.init(
      added: added.count, alreadyThere: alreadyThere,
      doubleCorrections: DoubleCorrection.all(in: merged + carriedOver), carriedOver: carriedOver)
  }
}
