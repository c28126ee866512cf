import RehabCore

/// What a column of a sheet tells.
public enum SheetColumn: String, Hashable, Sendable, CaseIterable {
  case day, time
  /// A score: of the morning, unless its line has a time from noon on.
  case morning, left, right
  /// The worst score of the day's training, or one told later in the day.
  case worst
  case worstLeft = "worst-left"
  case worstRight = "worst-right"
  /// Which leg the scores of a line are of.
  case side
  case painkiller

  init(isWorst: Bool, side: Side?) {
    self =
      switch side {
      case .left: isWorst ? .worstLeft : .left
      case .right: isWorst ? .worstRight : .right
      case nil: isWorst ? .worst : .morning
      }
  }

  var isScore: Bool { isWorst || [.morning, .left, .right].contains(self) }
  var isWorst: Bool { [.worst, .worstLeft, .worstRight].contains(self) }

  /// The leg of its scores; nil if that is for the line or the plan to say.
  var leg: Side? {
    switch self {
    case .left, .worstLeft: .left
    case .right, .worstRight: .right
    default: nil
    }
  }
}

/// What the name over a column says: every word of it has to be known, so that "Pain location" is no score.
struct ColumnName {
  /// Nil where it is a part of a name only, such as "knee".
  let column: SheetColumn?
  /// It says itself that its scores are of mornings.
  let saysMorning: Bool
  let side: Side?
  /// Nil if it does not say when.
  let isMorning: Bool?

  /// - Parameter isCell: whether it stands in a cell of a column instead, such as "left" or "evening".
  init?(_ name: String, isCell: Bool = false) {
    let words = CellText(ColumnName.split(name)).words
    guard !words.isEmpty else { return nil }
    var meanings: Set<ColumnWords.Meaning> = []
    for word in words {
      guard let meaning = ColumnWords.meanings(of: word) else { return nil }
      meanings.formUnion(meaning)
    }
    meanings.remove(.filler)
    guard !meanings.isEmpty, !meanings.isSuperset(of: [.left, .right]) else { return nil }
    side = meanings.contains(.left) ? .left : meanings.contains(.right) ? .right : nil
    isMorning = ColumnName.isMorning(meanings)
    column = ColumnName.column(meanings, side: side, isMorning)
    saysMorning = isMorning == true
    if column == nil, !isCell, meanings != [.body] { return nil }
  }

  private static func column(_ meanings: Set<ColumnWords.Meaning>, side: Side?, _ isMorning: Bool?)
    -> SheetColumn?
  {
    let other = meanings.subtracting([.date, .day, .time])
    if other.isEmpty {
      return meanings.contains(.date) || meanings == [.day] ? .day : .time
    }
    if meanings == [.am, .later] { return .time }
    guard other == meanings, !meanings.isSuperset(of: [.morning, .later]) else { return nil }
    if meanings.contains(.painkiller) { return .painkiller }
    let isScore = meanings.contains(.pain) || side != nil || isMorning != nil
    // "Run" and "after" are something else, "pain after run" is not.
    let isOfTraining = !meanings.isDisjoint(with: [.training, .relation])
    guard isScore, !isOfTraining || !meanings.isDisjoint(with: [.pain, .worst]) else { return nil }
    return SheetColumn(isWorst: isMorning == false, side: side)
  }

  private static func isMorning(_ meanings: Set<ColumnWords.Meaning>) -> Bool? {
    if meanings.contains(.training) || meanings.contains(.later) { return false }
    if meanings.contains(.morning) || meanings.contains(.am) { return true }
    return meanings.isDisjoint(with: [.worst, .relation]) ? nil : false
  }

  /// With a blank where a name such as "morningLeft" has a capital instead.
  private static func split(_ name: String) -> String {
    var text = ""
    var isAfterSmall = false
    for character in name {
      if isAfterSmall, character.isUppercase { text += " " }
      text.append(character)
      isAfterSmall = character.isLowercase
    }
    return text
  }
}
