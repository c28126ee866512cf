/// Sentences of the frame around every screen.
public enum ScreenWording {
  /// As much of it as there is room for on one line of the screen.
  ///
  /// - Parameters:
  ///   - size: columns and rows of the screen
  ///   - least: columns and rows that it would have to have
  public static func tooSmall(
    _ size: (width: Int, height: Int), least: (width: Int, height: Int)
  ) -> String {
    let needed = "\(least.width)x\(least.height)"
    let sentences = [
      "Clamshell needs \(needed), this is \(size.width)x\(size.height)",
      "Needs \(needed), is \(size.width)x\(size.height)",
    ]
    return sentences.first { $0.count <= size.width } ?? "\(needed)?"
  }

  public static let demo = "DEMO, nothing is kept"
  public static let shortDemo = "DEMO"
  public static let settingNotSaved = "Setting not saved - Ctrl-S tries again"
  public static let keys = "Keys"
  public static let help = "help"
  public static let back = "back"
  public static let leave = "leave"
  public static let saveAgain = "save again"
  public static let redraw = "draw anew"
  public static let suspend = "suspend"
  public static let unsavedTitle = "Not saved yet"
  public static let tryAgain = "try to save again"
  public static let leaveUnsaved = "leave without saving"
  public static let notSaved = "NOT SAVED - Ctrl-S tries again"
}

extension ScreenWording {
  public static func unsaved(count: Int, why: String) -> String {
    "\(counted(count, "record")) could not be written to the disk yet. \(why) "
      + "Make room or mend the disk, then press Enter; what you told stays here until then."
  }
}
