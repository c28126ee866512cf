public import RehabCore

/// Words of the pages on which something is asked.
public enum FormWording {
  public static let confirm = "confirm"
  public static let goOn = "go on"
  public static let noneOfThese = "none of these"
  public static let leaveOpen = "leave open"
  public static let leaveOut = "leave out"
  public static let back = "back"
  public static let choose = "choose"
  public static let toggle = "mark"
  public static let write = "write"
  public static let erase = "erase"
  public static let move = "move"
  public static let read = "read on"
  public static let score = "score"
  public static let lower = "lower"
  public static let higher = "higher"
  public static let point = "decimal point"
  public static let pointAt = "point at a leg"
  public static let dash = "dash"
  public static let nextPage = "next page"
  public static let page = "page"
  public static let otherLeg = "other leg"
  public static let leaveIt = "leave it"
  public static let noChoice = "Choose one by its number or with an arrow key, then press Enter."
  public static let noScore = "Choose a score from 0 to 10, then press Enter."
  public static let noText = "Write a few words, or press Esc to leave it."
  public static let noPain = "no pain"
  public static let worstPain = "worst imaginable"
  public static let green = "green: carry on"
  public static let amber = "amber: ease off"
  public static let red = "red: stop"
  public static let limping = "limping: stop"
  public static let sharp = "sharp: stop"
  public static let muscle = "muscle: kept, not judged"

  /// "3 of 8".
  public static func progress(_ number: Int, of count: Int) -> String { "\(number) of \(count)" }

  /// Below a list that is longer than the screen: where it stands, and what Enter does.
  ///
  /// - Parameters:
  ///   - marked: how many of a list are marked; nil while there is more of it to see.
  ///   - columns: the room for it; where there is little, what Enter does is told whole.
  public static func page(
    _ number: Int, of count: Int, marked: Int?, of all: Int, in columns: Int
  ) -> String {
    let place = "\(number) of \(count). Enter: \(marked.map { answer($0, of: all) } ?? "the next page")."
    let whole = "Page \(place)"
    return whole.count <= columns ? whole : place
  }

  private static func answer(_ marked: Int, of all: Int) -> String {
    marked == 0 ? "none of these \(all)" : "the \(marked) marked"
  }

  public static func page(_ number: Int, of count: Int) -> String { "Page \(number) of \(count)." }

  public static func number(from least: Int, to most: Int) -> String {
    "Write a whole number from \(least) to \(most)."
  }

  public static func decimal(from least: Double, to most: Double) -> String {
    "Write a number from \(least) to \(most), such as 5.2."
  }

  public static func day(from first: Day, to last: Day) -> String {
    "Write a day as YYYY-MM-DD, from \(first) to \(last), or how many days ago it was."
  }

  /// "= Wed 11 Nov 2026", the day that was written.
  public static func means(_ day: Day) -> String { "= \(day.shortWithYear)" }

  /// The zone of a score in words, so that its colour is not the only signal.
  public static func zone(of score: PainScore, _ zones: Zones) -> String {
    if score <= zones.greenAtMost { return green }
    return score <= zones.amberAtMost ? amber : red
  }
}
