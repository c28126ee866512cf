/// Words of the page that finds notes.
public enum FindWording {
  public static let title = "Find in notes"

  public static func nothing(_ text: String) -> String {
    text.isEmpty
      ? "No note yet. Press n on the day that you want to write something down for."
      : "No note has these words."
  }
}
