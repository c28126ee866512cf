extension GateHistory {
  /// The first day, the last one included, on which the next stage could be offered if every score from now on is 0 and
  /// everything planned is done; nil while a red flag is open, in stage 5, and beyond two years.
  ///
  /// Found by running the gate forward.
  public var earliestAdvance: Day? {
    guard gate.openFlags.isEmpty, gate.stage < .maintain else { return nil }
    if offeredStage != nil { return gate.today.day }
    var ahead = Simulation(self)
    for _ in 0..<GateHistory.forecastDays {
      ahead.wake(.calm)
      if ahead.isOfferOpen { return ahead.today }
      ahead.work(.calm)
      ahead.sleep()
    }
    return nil
  }

  /// How far ahead is looked.
  private static let forecastDays = 730
}
